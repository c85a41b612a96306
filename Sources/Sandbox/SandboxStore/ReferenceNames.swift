/// The names of properties that refer to rows of other sets. The metadata has no referential constraints, but Exact Online
/// names such a property after what it refers to, in all services alike.
package enum ReferenceNames {
  struct Target: Sendable {
    /// The set that is referred to, and its property that the reference has.
    let set: String
    let key: String
    /// Properties of that name in all sets, or of one: `crm/Accounts.Parent`.
    let names: [String]
  }

  static let targets = [
    Target(
      set: "crm/Accounts", key: "ID",
      names: [
        "Account", "Customer", "Supplier", "OrderedBy", "InvoiceTo", "DeliverTo", "DeliveredTo", "OrderAccount",
        "DeliveryAccount", "InvoiceAccount", "ProjectAccount", "SubscriptionAccount", "Reseller", "crm/Accounts.Parent",
      ]),
    Target(
      set: "crm/Contacts", key: "ID",
      names: [
        "Contact", "ContactPerson", "MainContact", "AccountContact", "OrderedByContactPerson", "InvoiceToContactPerson",
        "DeliverToContactPerson", "DeliveredToContactPerson", "OrderAccountContact", "DeliveryAccountContact",
        "InvoiceAccountContact", "DeliveryContact", "SupplierContact",
      ]),
    Target(
      set: "crm/Addresses", key: "ID",
      names: ["DeliveryAddress", "DeliverToAddress", "InvoiceAddress", "SupplierAddress"]),
    Target(set: "crm/Opportunities", key: "ID", names: ["Opportunity"]),
    Target(
      set: "logistics/Items", key: "ID",
      names: ["Item", "PartItem", "AssembledItem", "DefaultItem", "FixedPriceItem", "PrepaidItem"]),
    Target(set: "logistics/ItemGroups", key: "ID", names: ["ItemGroup"]),
    Target(set: "logistics/Units", key: "Code", names: ["Unit", "UnitCode", "SalesUnit", "PurchaseUnit"]),
    Target(
      set: "financial/GLAccounts", key: "ID",
      names: [
        "GLAccount", "GLAP", "GLAR", "GLAccountPurchase", "GLAccountSales", "GLAccountAssets",
        "GLAccountDepreciationBS", "GLAccountDepreciationPL", "GLAccountRevaluationBS", "GLCosts",
        "GLCostsWorkInProgress", "GLDiscountPurchase", "GLDiscountSales", "GLPurchaseAccount",
        "GLPurchasePriceDifference", "GLRevenue", "GLRevenueWorkInProgress", "GLStock", "GLStockVariance", "GLToClaim",
        "GLToPay", "OffsetGLInventory", "PaymentInTransitAccount", "PrivateGLAccount", "VATNonDeductibleGLAccount",
        "YearEndCostGLAccount", "YearEndReflectionGLAccount",
      ]),
    Target(set: "financial/Journals", key: "Code", names: ["Journal", "JournalCode"]),
    Target(
      set: "vat/VATCodes", key: "Code",
      names: ["VATCode", "SalesVATCode", "SalesVatCode", "PurchaseVATCode", "ChargeVATCode"]),
    Target(set: "vat/VATCodes", key: "ID", names: ["VATCodeID"]),
    Target(
      set: "cashflow/PaymentConditions", key: "Code",
      names: ["PaymentCondition", "PaymentConditionSales", "PaymentConditionPurchase"]),
    Target(set: "hrm/Costcenters", key: "Code", names: ["CostCenter", "Costcenter"]),
    Target(set: "hrm/Costunits", key: "Code", names: ["CostUnit", "Costunit"]),
    Target(
      set: "inventory/Warehouses", key: "ID", names: ["Warehouse", "WarehouseID", "WarehouseFrom", "WarehouseTo"]),
    Target(
      set: "inventory/StorageLocations", key: "ID",
      names: ["StorageLocation", "StorageLocationFrom", "StorageLocationTo", "DefaultStorageLocation"]),
    Target(set: "project/Projects", key: "ID", names: ["Project"]),
    Target(set: "project/ProjectClassifications", key: "ID", names: ["ProjectClassification"]),
    Target(set: "documents/Documents", key: "ID", names: ["Document"]),
    Target(set: "crm/Quotations", key: "QuotationID", names: ["SourceQuotation"]),
    Target(set: "salesorder/SalesOrders", key: "OrderID", names: ["SalesOrder"]),
    Target(set: "salesorder/SalesOrderLines", key: "ID", names: ["SalesOrderLine", "SalesOrderLineID"]),
    Target(set: "purchaseorder/PurchaseOrders", key: "PurchaseOrderID", names: ["PurchaseOrder"]),
    Target(
      set: "purchaseorder/PurchaseOrderLines", key: "ID", names: ["PurchaseOrderLine", "PurchaseOrderLineID"]),
    Target(set: "subscription/Subscriptions", key: "EntryID", names: ["Subscription"]),
    Target(set: "subscription/SubscriptionTypes", key: "ID", names: ["SubscriptionType"]),
    Target(set: "sales/SalesPriceLists", key: "ID", names: ["PriceList", "Pricelist"]),
    Target(set: "sales/ShippingMethods", key: "ID", names: ["ShippingMethod"]),
    Target(set: "sales/SalesChannels", key: "ID", names: ["SalesChannel"]),
    Target(set: "assets/Assets", key: "ID", names: ["Asset"]),
    Target(set: "assets/AssetGroups", key: "ID", names: ["AssetGroup"]),
  ]

  /// Rows that are part of what these properties name, and go with it.
  static let parts: Set<String> = [
    "crm/Contacts.Account", "crm/Addresses.Account", "crm/BankAccounts.Account", "logistics/SalesItemPrices.Item",
    "logistics/SupplierItem.Item", "vat/VatPercentages.VATCodeID", "documents/DocumentAttachments.Document",
  ]

  /// Properties of actions that are checked like those of rows: what they pass on to rows that they make.
  package static let passedOn: Set<String> = [
    "crm/ReviewQuotation.OrderAccount", "crm/ReviewQuotation.OrderAccountContact",
    "crm/ReviewQuotation.PaymentCondition", "crm/ReviewQuotation.Document",
    "crm/AcceptQuotation.ProjectClassification", "crm/EmailWithSignOffQuotation.ProjectClassification",
  ]

  /// Services in which the same names mean what other divisions or the service itself has.
  static let foreignServices: Set<String> = [
    "accountancy", "current", "hrm", "mailbox", "payroll", "system", "users", "webhooks",
  ]

  /// Sets that are worked out from others when they are read.
  static let derivedSets: Set<String> = ["financial/ReportingBalance", "financial/CashflowBalance"]
}
