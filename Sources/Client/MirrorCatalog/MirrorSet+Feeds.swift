import ExactOnline
public import MirrorEngine

// The sync feeds of the packaged client, under their names below `division.sync`.
extension MirrorSet {
  /// `sync/CRM/Accounts`.
  public static let accounts = MirrorSet("accounts") { $0.sync.crm.accounts }
  /// `sync/CRM/Addresses`.
  public static let addresses = MirrorSet("addresses") { $0.sync.crm.addresses }
  /// `sync/CRM/Contacts`.
  public static let contacts = MirrorSet("contacts") { $0.sync.crm.contacts }
  /// `sync/CRM/QuotationHeaders`.
  public static let quotationHeaders = MirrorSet("quotationHeaders") { $0.sync.crm.quotationHeaders }
  /// `sync/CRM/QuotationLines`.
  public static let quotationLines = MirrorSet("quotationLines") { $0.sync.crm.quotationLines }
  /// `sync/Cashflow/PaymentTerms`.
  public static let paymentTerms = MirrorSet("paymentTerms") { $0.sync.cashflow.paymentTerms }
  /// `sync/Documents/DocumentAttachments`.
  public static let documentAttachments = MirrorSet("documentAttachments") { $0.sync.documents.documentAttachments }
  /// `sync/Documents/Documents`.
  public static let documents = MirrorSet("documents") { $0.sync.documents.documents }
  /// `sync/Financial/GLAccounts`.
  public static let glAccounts = MirrorSet("glAccounts") { $0.sync.financial.glAccounts }
  /// `sync/Financial/GLClassifications`.
  public static let glClassifications = MirrorSet("glClassifications") { $0.sync.financial.glClassifications }
  /// `sync/Financial/TransactionLines`.
  public static let transactionLines = MirrorSet("transactionLines") { $0.sync.financial.transactionLines }
  /// `sync/HRM/AbsenceRegistrations`.
  public static let absenceRegistrations = MirrorSet("absenceRegistrations") { $0.sync.hrm.absenceRegistrations }
  /// `sync/HRM/AbsenceRegistrationTransactions`.
  public static let absenceRegistrationTransactions = MirrorSet("absenceRegistrationTransactions") {
    $0.sync.hrm.absenceRegistrationTransactions
  }
  /// `sync/HRM/LeaveAbsenceHoursByDay`.
  public static let leaveAbsenceHoursByDay = MirrorSet("leaveAbsenceHoursByDay") { $0.sync.hrm.leaveAbsenceHoursByDay }
  /// `sync/HRM/LeaveBuildUpRegistrations`.
  public static let leaveBuildUpRegistrations = MirrorSet("leaveBuildUpRegistrations") {
    $0.sync.hrm.leaveBuildUpRegistrations
  }
  /// `sync/HRM/LeaveRegistrations`.
  public static let leaveRegistrations = MirrorSet("leaveRegistrations") { $0.sync.hrm.leaveRegistrations }
  /// `sync/HRM/ScheduleEntries`.
  public static let scheduleEntries = MirrorSet("scheduleEntries") { $0.sync.hrm.scheduleEntries }
  /// `sync/HRM/Schedules`.
  public static let schedules = MirrorSet("schedules") { $0.sync.hrm.schedules }
  /// `sync/Inventory/ItemStorageLocations`.
  public static let itemStorageLocations = MirrorSet("itemStorageLocations") { $0.sync.inventory.itemStorageLocations }
  /// `sync/Inventory/ItemWarehouses`.
  public static let itemWarehouses = MirrorSet("itemWarehouses") { $0.sync.inventory.itemWarehouses }
  /// `sync/Inventory/SerialBatchNumbers`.
  public static let serialBatchNumbers = MirrorSet("serialBatchNumbers") { $0.sync.inventory.serialBatchNumbers }
  /// `sync/Inventory/StockPositions`.
  public static let stockPositions = MirrorSet("stockPositions") { $0.sync.inventory.stockPositions }
  /// `sync/Inventory/StockSerialBatchNumbers`.
  public static let stockSerialBatchNumbers = MirrorSet("stockSerialBatchNumbers") {
    $0.sync.inventory.stockSerialBatchNumbers
  }
  /// `sync/Inventory/StorageLocationStockPositions`.
  public static let storageLocationStockPositions = MirrorSet("storageLocationStockPositions") {
    $0.sync.inventory.storageLocationStockPositions
  }
  /// `sync/Logistics/Items`.
  public static let items = MirrorSet("items") { $0.sync.logistics.items }
  /// `sync/Logistics/PurchaseItemPrices`.
  public static let purchaseItemPrices = MirrorSet("purchaseItemPrices") { $0.sync.logistics.purchaseItemPrices }
  /// `sync/Logistics/SalesItemPrices`.
  public static let salesItemPrices = MirrorSet("salesItemPrices") { $0.sync.logistics.salesItemPrices }
  /// `sync/Logistics/SupplierItem`.
  public static let supplierItem = MirrorSet("supplierItem") { $0.sync.logistics.supplierItem }
  /// `sync/Manufacturing/BillOfMaterialMaterials`.
  public static let billOfMaterialMaterials = MirrorSet("billOfMaterialMaterials") {
    $0.sync.manufacturing.billOfMaterialMaterials
  }
  /// `sync/Manufacturing/BillOfMaterialVersions`.
  public static let billOfMaterialVersions = MirrorSet("billOfMaterialVersions") {
    $0.sync.manufacturing.billOfMaterialVersions
  }
  /// `sync/Manufacturing/MaterialIssues`.
  public static let materialIssues = MirrorSet("materialIssues") { $0.sync.manufacturing.materialIssues }
  /// `sync/Manufacturing/ShopOrderMaterialPlans`.
  public static let shopOrderMaterialPlans = MirrorSet("shopOrderMaterialPlans") {
    $0.sync.manufacturing.shopOrderMaterialPlans
  }
  /// `sync/Manufacturing/ShopOrderPurchasePlanning`.
  public static let shopOrderPurchasePlanning = MirrorSet("shopOrderPurchasePlanning") {
    $0.sync.manufacturing.shopOrderPurchasePlanning
  }
  /// `sync/Manufacturing/ShopOrderRoutingStepPlans`.
  public static let shopOrderRoutingStepPlans = MirrorSet("shopOrderRoutingStepPlans") {
    $0.sync.manufacturing.shopOrderRoutingStepPlans
  }
  /// `sync/Manufacturing/ShopOrders`.
  public static let shopOrders = MirrorSet("shopOrders") { $0.sync.manufacturing.shopOrders }
  /// `sync/Manufacturing/ShopOrderSubOrders`.
  public static let shopOrderSubOrders = MirrorSet("shopOrderSubOrders") { $0.sync.manufacturing.shopOrderSubOrders }
  /// `sync/Payroll/BankAccounts`.
  public static let bankAccounts = MirrorSet("bankAccounts") { $0.sync.payroll.bankAccounts }
  /// `sync/Payroll/Employees`.
  public static let employees = MirrorSet("employees") { $0.sync.payroll.employees }
  /// `sync/Payroll/EmploymentCLAs`.
  public static let employmentCLAs = MirrorSet("employmentCLAs") { $0.sync.payroll.employmentCLAs }
  /// `sync/Payroll/EmploymentContracts`.
  public static let employmentContracts = MirrorSet("employmentContracts") { $0.sync.payroll.employmentContracts }
  /// `sync/Payroll/EmploymentOrganizations`.
  public static let employmentOrganizations = MirrorSet("employmentOrganizations") {
    $0.sync.payroll.employmentOrganizations
  }
  /// `sync/Payroll/Employments`.
  public static let employments = MirrorSet("employments") { $0.sync.payroll.employments }
  /// `sync/Payroll/EmploymentSalaries`.
  public static let employmentSalaries = MirrorSet("employmentSalaries") { $0.sync.payroll.employmentSalaries }
  /// `sync/Payroll/EmploymentTaxAuthoritiesGeneral`.
  public static let employmentTaxAuthoritiesGeneral = MirrorSet("employmentTaxAuthoritiesGeneral") {
    $0.sync.payroll.employmentTaxAuthoritiesGeneral
  }
  /// `sync/Project/TimeCostTransactions`.
  public static let timeCostTransactions = MirrorSet("timeCostTransactions") { $0.sync.project.timeCostTransactions }
  /// `sync/Project/Projects`.
  public static let projects = MirrorSet("projects") { $0.sync.project.projects }
  /// `sync/Project/ProjectWBS`.
  public static let projectWBS = MirrorSet("projectWBS") { $0.sync.project.projectWBS }
  /// `sync/Project/ProjectPlanning`.
  public static let projectPlanning = MirrorSet("projectPlanning") { $0.sync.project.projectPlanning }
  /// `sync/PurchaseOrder/PurchaseOrders`.
  public static let purchaseOrders = MirrorSet("purchaseOrders") { $0.sync.purchaseOrder.purchaseOrders }
  /// `sync/Sales/SalesPriceListVolumeDiscounts`.
  public static let salesPriceListVolumeDiscounts = MirrorSet("salesPriceListVolumeDiscounts") {
    $0.sync.sales.salesPriceListVolumeDiscounts
  }
  /// `sync/SalesInvoice/SalesInvoices`.
  public static let salesInvoices = MirrorSet("salesInvoices") { $0.sync.salesInvoice.salesInvoices }
  /// `sync/SalesOrder/GoodsDeliveries`.
  public static let goodsDeliveries = MirrorSet("goodsDeliveries") { $0.sync.salesOrder.goodsDeliveries }
  /// `sync/SalesOrder/GoodsDeliveryLines`.
  public static let goodsDeliveryLines = MirrorSet("goodsDeliveryLines") { $0.sync.salesOrder.goodsDeliveryLines }
  /// `sync/SalesOrder/SalesOrderHeaders`.
  public static let salesOrderHeaders = MirrorSet("salesOrderHeaders") { $0.sync.salesOrder.salesOrderHeaders }
  /// `sync/SalesOrder/SalesOrderLines`.
  public static let salesOrderLines = MirrorSet("salesOrderLines") { $0.sync.salesOrder.salesOrderLines }
  /// `sync/Subscription/SubscriptionLines`.
  public static let subscriptionLines = MirrorSet("subscriptionLines") { $0.sync.subscription.subscriptionLines }
  /// `sync/Subscription/Subscriptions`.
  public static let subscriptions = MirrorSet("subscriptions") { $0.sync.subscription.subscriptions }

  /// All feeds, by name.
  public static let all: [MirrorSet] = [
    .absenceRegistrationTransactions, .absenceRegistrations, .accounts, .addresses, .bankAccounts,
    .billOfMaterialMaterials, .billOfMaterialVersions, .contacts, .documentAttachments, .documents, .employees,
    .employmentCLAs, .employmentContracts, .employmentOrganizations, .employmentSalaries,
    .employmentTaxAuthoritiesGeneral, .employments, .glAccounts, .glClassifications, .goodsDeliveries,
    .goodsDeliveryLines, .itemStorageLocations, .itemWarehouses, .items, .leaveAbsenceHoursByDay,
    .leaveBuildUpRegistrations, .leaveRegistrations, .materialIssues, .paymentTerms, .projectPlanning, .projectWBS,
    .projects, .purchaseItemPrices, .purchaseOrders, .quotationHeaders, .quotationLines, .salesInvoices,
    .salesItemPrices, .salesOrderHeaders, .salesOrderLines, .salesPriceListVolumeDiscounts, .scheduleEntries,
    .schedules, .serialBatchNumbers, .shopOrderMaterialPlans, .shopOrderPurchasePlanning, .shopOrderRoutingStepPlans,
    .shopOrderSubOrders, .shopOrders, .stockPositions, .stockSerialBatchNumbers, .storageLocationStockPositions,
    .subscriptionLines, .subscriptions, .supplierItem, .timeCostTransactions, .transactionLines,
  ]
}
