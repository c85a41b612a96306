import ExactOnlineChanges
import ExactOnlineMirror

/// A feed of the packaged client, as `feeds` lists it.
struct Feed: Sendable {
  /// As `mirror` takes it: that of its table.
  let name: String
  /// As `watch` takes it: `sync/CRM/Accounts`.
  let set: String
  /// Its tables in a mirror: one, or one of headers and one of lines.
  let tables: [String]
  /// Its rows, in a few words.
  let contents: String
  /// Whether the service lists the rows that are deleted.
  let listsDeletions: Bool

  /// All feeds that a mirror can have, by name.
  static let all: [Feed] = {
    let catalog = Dictionary(uniqueKeysWithValues: FeedCatalog.feeds.values.map { ($0.path, $0) })
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    return lines.compactMap { line -> Feed? in
      guard line.count == 2, let feed = catalog[line[0]], let last = feed.path.split(separator: "/").last,
        let set = try? MirrorSet.named(String(last))
      else { return nil }
      return Feed(
        name: set.tableName, set: feed.path, tables: MirrorSet.tableNames(of: set.name, hasLines: feed.lines != nil),
        contents: line[1], listsDeletions: feed.deletedAs != nil)
    }.sorted { $0.name < $1.name }
  }()

  /// The feeds, and what their rows are. A test compares them with the feeds of the client.
  private static let text = """
    sync/CRM/Accounts customers, suppliers, other relations
    sync/CRM/Addresses addresses of accounts
    sync/CRM/Contacts persons of accounts
    sync/CRM/QuotationHeaders quotations
    sync/CRM/QuotationLines lines of quotations
    sync/Cashflow/PaymentTerms receivables and payables, by due date
    sync/Documents/DocumentAttachments files of documents
    sync/Documents/Documents documents
    sync/Financial/GLAccounts ledger accounts
    sync/Financial/GLClassifications classifications of ledger accounts
    sync/Financial/TransactionLines booked lines of all journals
    sync/HRM/AbsenceRegistrationTransactions steps of absences
    sync/HRM/AbsenceRegistrations absences of employees
    sync/HRM/LeaveAbsenceHoursByDay hours of leave and absence, by day
    sync/HRM/LeaveBuildUpRegistrations leave that was built up
    sync/HRM/LeaveRegistrations leave that was taken
    sync/HRM/ScheduleEntries entries of work schedules
    sync/HRM/Schedules work schedules of employees
    sync/Inventory/ItemStorageLocations storage locations of items
    sync/Inventory/ItemWarehouses warehouses of items
    sync/Inventory/SerialBatchNumbers serial and batch numbers
    sync/Inventory/StockPositions stock of items
    sync/Inventory/StockSerialBatchNumbers stock by serial and batch number
    sync/Inventory/StorageLocationStockPositions stock by storage location
    sync/Logistics/Items items
    sync/Logistics/PurchaseItemPrices purchase prices of items
    sync/Logistics/SalesItemPrices sales prices of items
    sync/Logistics/SupplierItem items by supplier
    sync/Manufacturing/BillOfMaterialMaterials materials of bills of material
    sync/Manufacturing/BillOfMaterialVersions versions of bills of material
    sync/Manufacturing/MaterialIssues materials issued to shop orders
    sync/Manufacturing/ShopOrderMaterialPlans materials planned for shop orders
    sync/Manufacturing/ShopOrderPurchasePlanning purchases planned for shop orders
    sync/Manufacturing/ShopOrderRoutingStepPlans steps planned for shop orders
    sync/Manufacturing/ShopOrderSubOrders shop orders of shop orders
    sync/Manufacturing/ShopOrders shop orders
    sync/Payroll/BankAccounts bank accounts of employees
    sync/Payroll/Employees employees
    sync/Payroll/EmploymentCLAs collective agreements of employments
    sync/Payroll/EmploymentContracts contracts of employments
    sync/Payroll/EmploymentOrganizations departments and jobs of employments
    sync/Payroll/EmploymentSalaries salaries of employments
    sync/Payroll/EmploymentTaxAuthoritiesGeneral payroll taxes of employments
    sync/Payroll/Employments employments
    sync/Project/ProjectPlanning hours planned for projects
    sync/Project/ProjectWBS work breakdown of projects
    sync/Project/Projects projects
    sync/Project/TimeCostTransactions hours and costs of projects
    sync/PurchaseOrder/PurchaseOrders purchase orders, by line
    sync/Sales/SalesPriceListVolumeDiscounts volume discounts of price lists
    sync/SalesInvoice/SalesInvoices sales invoices and their lines
    sync/SalesOrder/GoodsDeliveries deliveries to customers
    sync/SalesOrder/GoodsDeliveryLines lines of deliveries
    sync/SalesOrder/SalesOrderHeaders sales orders
    sync/SalesOrder/SalesOrderLines lines of sales orders
    sync/Subscription/SubscriptionLines lines of subscriptions
    sync/Subscription/Subscriptions subscriptions of customers
    """
}
