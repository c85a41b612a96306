package import SandboxService
package import SandboxStore

/// The sets that take part in bookkeeping, as far as the metadata has them, and the rules that take part in what is
/// written because of an entry.
package struct Books: Sendable {
  private let tables: [String: Table]
  /// Rules for rows that follow from others.
  package var following: [any ServiceRule] = []

  package init(services: [ServiceSchema]) {
    var tables: [String: Table] = [:]
    let paths = Set(Self.sets.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    let wanted = Set(Self.sets)
    for service in services where paths.contains(service.path) {
      for set in service.sets where wanted.contains("\(service.path)/\(set.name)") {
        tables["\(service.path)/\(set.name)"] = Table(service, set)
      }
    }
    self.tables = tables
  }

  /// A set by its path, such as `financial/Journals`.
  package subscript(_ path: String) -> Table? { tables[path] }

  /// A set by its table's name.
  package func table(_ name: String) -> Table? { tables.values.first { $0.set.table == name } }

  private static let sets = [
    "salesentry/SalesEntries", "salesentry/SalesEntryLines", "purchaseentry/PurchaseEntries",
    "purchaseentry/PurchaseEntryLines", "generaljournalentry/GeneralJournalEntries",
    "generaljournalentry/GeneralJournalEntryLines", "financialtransaction/BankEntries",
    "financialtransaction/BankEntryLines", "financialtransaction/CashEntries", "financialtransaction/CashEntryLines",
    "financialtransaction/Transactions", "financialtransaction/TransactionLines", "financial/Journals",
    "financial/GLAccounts", "financial/FinancialPeriods", "financial/ExchangeRates", "financial/ReportingBalance",
    "financial/CashflowBalance", "vat/VATCodes", "vat/VatPercentages", "cashflow/Receivables", "cashflow/Payments",
    "cashflow/PaymentConditions", "cashflow/ProcessPayments", "read/financial/JournalStatusList",
    "read/financial/ReceivablesList", "read/financial/PayablesList", "read/financial/AgingOverview",
    "read/financial/AgingReceivablesList", "read/financial/AgingPayablesList",
    "read/financial/OutstandingInvoicesOverview", "read/financial/ProfitLossOverview", "read/financial/RevenueList",
    "system/Divisions", "crm/Accounts", "crm/Contacts", "crm/Addresses", "crm/Quotations", "crm/QuotationLines",
    "crm/AcceptQuotation", "crm/EmailWithSignOffQuotation", "crm/RejectQuotation", "crm/ReopenQuotation",
    "crm/ReviewQuotation", "crm/PrintQuotation",
    "logistics/Items", "logistics/ItemGroups", "logistics/SalesItemPrices", "logistics/Units",
    "salesinvoice/SalesInvoices",
    "salesinvoice/SalesInvoiceLines", "salesinvoice/PrintedSalesInvoices", "salesorder/SalesOrders",
    "salesorder/SalesOrderLines", "salesorder/PrintedSalesOrders", "salesorder/GoodsDeliveries",
    "salesorder/GoodsDeliveryLines", "salesorder/CompleteSalesOrder", "salesorder/CompleteSalesOrderLine",
    "purchaseorder/PurchaseOrders", "purchaseorder/PurchaseOrderLines", "purchaseorder/GoodsReceipts",
    "purchaseorder/GoodsReceiptLines", "purchase/PurchaseInvoices", "purchase/PurchaseInvoiceLines",
    "inventory/InventorySettings",
    "inventory/ItemWarehouses", "inventory/Warehouses", "inventory/StockCounts",
    "inventory/StockCountLines", "inventory/ProcessStockCount", "inventory/WarehouseTransfers",
    "inventory/WarehouseTransferLines", "inventory/ProcessWarehouseTransfer", "inventory/AssemblyOrders",
    "inventory/AssemblyOrderPartItems", "inventory/FinishAssemblyOrder", "sync/Inventory/StockPositions",
    "sync/Inventory/ItemWarehouses",
    "documents/Documents", "documents/DocumentAttachments", "mailbox/MailMessagesSent",
    "mailbox/MailMessageAttachments", "project/Projects", "project/TimeTransactions",
    "project/CostTransactions", "payroll/EmploymentSalaries", "financial/ProcessReturn", "financial/OfficialReturns",
    "read/financial/Returns", "subscription/Subscriptions", "subscription/SubscriptionLines",
    "subscription/SubscriptionTypes",
  ]
}
