/// The sync feeds and how they are read, one per line. The fields are the feed's path, the entity type of its rows in
/// `sync/Deleted`, the property with the row's ID, the path of the set with the same rows, the property that is 0 in
/// header rows, and the property with the header's key. A missing field is `-`, or left out at the end of the line.
///
/// A test compares this table with `changes` in Metadata/annotations.yaml.
package enum FeedCatalog {
  package static let feeds: [String: Feed] = {
    let feeds = text.split(separator: "\n").map { Feed(line: $0) }
    return Dictionary(uniqueKeysWithValues: feeds.map { ($0.path.lowercased(), $0) })
  }()

  /// The feeds of sets, by the set's path in lower case.
  static let feedsOfSets: [String: Feed] = {
    let shown = feeds.values.compactMap { feed in feed.shows.map { ($0.lowercased(), feed) } }
    return Dictionary(shown) { first, _ in first }
  }()

  package struct Feed: Sendable, Hashable {
    package var path: String
    package var deletedAs: Int32?
    package var row: String
    package var shows: String?
    package var lines: String?
    package var header: String?
  }

  private static let text = """
    sync/CRM/Accounts 2 ID crm/Accounts
    sync/CRM/Addresses 3 ID crm/Addresses
    sync/CRM/Contacts 5 ID crm/Contacts
    sync/CRM/QuotationHeaders 34 ID crm/Quotations
    sync/CRM/QuotationLines 35 ID crm/QuotationLines
    sync/Cashflow/PaymentTerms 10 ID
    sync/Documents/DocumentAttachments 4 ID documents/DocumentAttachments
    sync/Documents/Documents 6 ID documents/Documents
    sync/Financial/GLAccounts 7 ID financial/GLAccounts
    sync/Financial/GLClassifications 18 ID financial/GLClassifications
    sync/Financial/TransactionLines 1 ID financialtransaction/TransactionLines
    sync/HRM/AbsenceRegistrationTransactions 58 ID hrm/AbsenceRegistrationTransactions
    sync/HRM/AbsenceRegistrations 59 ID hrm/AbsenceRegistrations
    sync/HRM/LeaveAbsenceHoursByDay 27 ID hrm/LeaveAbsenceHoursByDay
    sync/HRM/LeaveBuildUpRegistrations 57 ID hrm/LeaveBuildUpRegistrations
    sync/HRM/LeaveRegistrations 56 ID hrm/LeaveRegistrations
    sync/HRM/ScheduleEntries 40 ID hrm/ScheduleEntries
    sync/HRM/Schedules 39 ID hrm/Schedules
    sync/Inventory/ItemStorageLocations 41 ID
    sync/Inventory/ItemWarehouses 19 ID inventory/ItemWarehouses
    sync/Inventory/SerialBatchNumbers 28 ID
    sync/Inventory/StockPositions 15 ID
    sync/Inventory/StockSerialBatchNumbers 29 ID
    sync/Inventory/StorageLocationStockPositions 20 ID inventory/StorageLocationStockPositions
    sync/Logistics/Items 9 ID logistics/Items
    sync/Logistics/PurchaseItemPrices - ID
    sync/Logistics/SalesItemPrices 8 ID logistics/SalesItemPrices
    sync/Logistics/SupplierItem 30 ID logistics/SupplierItem
    sync/Manufacturing/BillOfMaterialMaterials 54 ID manufacturing/BillOfMaterialMaterials
    sync/Manufacturing/BillOfMaterialVersions 55 ID
    sync/Manufacturing/MaterialIssues 53 StockTransactionId manufacturing/MaterialIssues
    sync/Manufacturing/ShopOrderMaterialPlans 37 ID manufacturing/ShopOrderMaterialPlans
    sync/Manufacturing/ShopOrderPurchasePlanning 50 ID
    sync/Manufacturing/ShopOrderRoutingStepPlans 38 ID manufacturing/ShopOrderRoutingStepPlans
    sync/Manufacturing/ShopOrderSubOrders 51 ID
    sync/Manufacturing/ShopOrders 36 ID manufacturing/ShopOrders
    sync/Payroll/BankAccounts 48 ID payroll/BankAccounts
    sync/Payroll/Employees 42 ID payroll/Employees
    sync/Payroll/EmploymentCLAs 46 ID payroll/EmploymentCLAs
    sync/Payroll/EmploymentContracts 44 ID payroll/EmploymentContracts
    sync/Payroll/EmploymentOrganizations 45 ID payroll/EmploymentOrganizations
    sync/Payroll/EmploymentSalaries 47 ID payroll/EmploymentSalaries
    sync/Payroll/EmploymentTaxAuthoritiesGeneral 49 ID payroll/EmploymentTaxAuthoritiesGeneral
    sync/Payroll/Employments 43 ID payroll/Employments
    sync/Project/ProjectPlanning 26 ID project/ProjectPlanning
    sync/Project/ProjectWBS 25 ID
    sync/Project/Projects 21 ID project/Projects
    sync/Project/TimeCostTransactions 14 ID
    sync/PurchaseOrder/PurchaseOrders 22 ID purchaseorder/PurchaseOrders
    sync/Sales/SalesPriceListVolumeDiscounts 31 ID sales/SalesPriceListVolumeDiscounts
    sync/SalesInvoice/SalesInvoices 13 ID salesinvoice/SalesInvoices LineNumber InvoiceID
    sync/SalesOrder/GoodsDeliveries 16 EntryID salesorder/GoodsDeliveries
    sync/SalesOrder/GoodsDeliveryLines 17 ID salesorder/GoodsDeliveryLines
    sync/SalesOrder/SalesOrderHeaders 32 ID salesorder/SalesOrders
    sync/SalesOrder/SalesOrderLines 33 ID salesorder/SalesOrderLines
    sync/Subscription/SubscriptionLines 24 ID subscription/SubscriptionLines
    sync/Subscription/Subscriptions 23 EntryID subscription/Subscriptions
    """
}

extension FeedCatalog.Feed {
  fileprivate init(line: Substring) {
    let words = line.split(separator: " ").map { $0 == "-" ? nil : String($0) }
    func word(_ index: Int) -> String? { index < words.count ? words[index] : nil }
    path = word(0) ?? ""
    deletedAs = word(1).flatMap { Int32($0) }
    row = word(2) ?? "ID"
    shows = word(3)
    lines = word(4)
    header = word(5)
  }
}
