import SandboxStore

/// The sets that the seed `demo` writes, with those derived from its rows, and the properties used to look these up.
/// Their tables are created before the first row: each new one makes SQLite recompile all statements.
enum SeedTables {
  static let properties: [String: [String]] = [
    "cashflow/Banks": [], "cashflow/PaymentConditions": ["Code"],
    "cashflow/Payments": ["InvoiceNumber", "TransactionID"],
    "cashflow/Receivables": ["InvoiceNumber", "EntryNumber", "TransactionID"], "crm/Accounts": [], "crm/Addresses": [],
    "crm/BankAccounts": [], "crm/Contacts": [], "crm/Opportunities": [], "crm/OpportunityStages": [],
    "crm/QuotationLines": [], "crm/Quotations": [], "documents/DocumentAttachments": [],
    "documents/DocumentCategories": [], "documents/DocumentFolders": [], "documents/DocumentTypes": [],
    "documents/Documents": [], "financial/FinancialPeriods": [], "financial/GLAccounts": [],
    "financial/Journals": ["Code"], "financialtransaction/BankEntries": [], "financialtransaction/BankEntryLines": [],
    "financialtransaction/CashEntries": [], "financialtransaction/CashEntryLines": [],
    "financialtransaction/TransactionLines": ["OffsetID"], "financialtransaction/Transactions": [],
    "general/Currencies": [], "generaljournalentry/GeneralJournalEntries": [],
    "generaljournalentry/GeneralJournalEntryLines": [], "hrm/Costcenters": [], "hrm/Costunits": [],
    "inventory/BatchNumbers": [], "inventory/ItemWarehouseStorageLocations": [],
    "inventory/ItemWarehouses": ["Item", "Warehouse"],
    "inventory/StockBatchNumbers": [], "inventory/StorageLocations": [], "inventory/WarehouseTransferLines": [],
    "inventory/WarehouseTransfers": [], "inventory/Warehouses": ["Main"], "logistics/ItemGroups": [],
    "logistics/Items": [], "logistics/SalesItemPrices": [], "logistics/SupplierItem": [], "logistics/Units": [],
    "mailbox/MailMessagesSent": [], "mailbox/Mailboxes": [], "manufacturing/BillOfMaterialMaterials": [],
    "manufacturing/BillOfMaterialVersions": [], "manufacturing/ShopOrderMaterialPlans": [],
    "manufacturing/ShopOrders": [], "payroll/Employees": [], "project/ProjectClassifications": [],
    "project/Projects": [], "project/TimeTransactions": [], "project/WBSActivities": [],
    "purchase/PurchaseInvoiceLines": [], "purchase/PurchaseInvoices": [], "purchaseentry/PurchaseEntries": [],
    "purchaseentry/PurchaseEntryLines": [], "purchaseorder/GoodsReceiptLines": [], "purchaseorder/GoodsReceipts": [],
    "purchaseorder/PurchaseOrderLines": ["PurchaseOrderID"], "purchaseorder/PurchaseOrders": [],
    "read/financial/JournalStatusList": ["Status"], "sales/SalesPriceListLinkedAccounts": [],
    "sales/SalesPriceListPeriods": [], "sales/SalesPriceListVolumeDiscounts": [], "sales/SalesPriceLists": [],
    "salesentry/SalesEntries": [], "salesentry/SalesEntryLines": [], "salesinvoice/PrintedSalesInvoices": [],
    "salesinvoice/SalesInvoiceLines": ["InvoiceID"], "salesinvoice/SalesInvoices": [],
    "salesorder/GoodsDeliveries": [], "salesorder/GoodsDeliveryLines": [], "salesorder/SalesOrderLines": ["OrderID"],
    "salesorder/SalesOrders": [], "subscription/SubscriptionLines": [], "subscription/SubscriptionTypes": [],
    "subscription/Subscriptions": [], "vat/VATCodes": ["Code"], "vat/VatPercentages": ["VATCodeID"],
    "sync/Inventory/StockPositions": ["ID"], "sync/Manufacturing/ShopOrderPurchasePlanning": [],
    "webhooks/WebhookSubscriptions": [],
  ]

  static func prepare(_ services: [ServiceSchema], in session: StoreSession) throws {
    for service in services {
      for set in service.sets {
        guard let names = properties["\(service.path)/\(set.name)"] else { continue }
        try session.prepare(set, indexed: names.compactMap { set.column([$0]) })
      }
    }
  }
}
