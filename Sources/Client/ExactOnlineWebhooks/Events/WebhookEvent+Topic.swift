public import ODataRuntime

extension WebhookEvent {
  /// A topic to subscribe to. Open: a topic that is new to this client is a value, not an error.
  ///
  /// The names are those of Exact Online's reference (Documentation/protocol.md, section 11.5).
  public struct Topic: OpenEnumeration, Codable {
    /// The name in the service: `Accounts`.
    public let rawValue: String
    /// Creates a topic, which need not be one of those below.
    ///
    /// - Parameter rawValue: The name in the service.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Rows of `crm/Accounts`.
    public static let accounts = Topic(rawValue: "Accounts")
    /// Rows of `crm/BankAccounts`.
    public static let bankAccounts = Topic(rawValue: "BankAccounts")
    /// Rows of `financialtransaction/BankEntries`, and their lines.
    public static let bankEntries = Topic(rawValue: "BankEntries")
    /// Rows of `financialtransaction/CashEntries`, and their lines.
    public static let cashEntries = Topic(rawValue: "CashEntries")
    /// Rows of `crm/Contacts`.
    public static let contacts = Topic(rawValue: "Contacts")
    /// Rows of `project/CostTransactions`.
    public static let costTransactions = Topic(rawValue: "CostTransactions")
    /// Rows of `documents/DocumentAttachments`.
    public static let documentAttachments = Topic(rawValue: "DocumentAttachments")
    /// Rows of `documents/Documents`.
    public static let documents = Topic(rawValue: "Documents")
    /// The older topic for all entries; the service may no longer accept it.
    public static let financialTransactions = Topic(rawValue: "FinancialTransactions")
    /// Rows of `financial/GLAccounts`.
    public static let glAccounts = Topic(rawValue: "GLAccounts")
    /// Rows of `generaljournalentry/GeneralJournalEntries`, and their lines.
    public static let generalJournalEntries = Topic(rawValue: "GeneralJournalEntries")
    /// Rows of `salesorder/GoodsDeliveries`, and their lines.
    public static let goodsDeliveries = Topic(rawValue: "GoodsDeliveries")
    /// Rows of `crm/HostingOpportunities`.
    public static let hostingOpportunities = Topic(rawValue: "HostingOpportunities")
    /// Rows of `logistics/Items`.
    public static let items = Topic(rawValue: "Items")
    /// Rows of `read/financial/JournalStatusList`.
    public static let journalStatusList = Topic(rawValue: "JournalStatusList")
    /// Rows of `mailbox/MailMessageAttachments`.
    public static let mailMessageAttachments = Topic(rawValue: "MailMessageAttachments")
    /// Rows of `mailbox/MailMessagesSent`.
    public static let mailMessagesSent = Topic(rawValue: "MailMessagesSent")
    /// Rows of `crm/Opportunities`.
    public static let opportunities = Topic(rawValue: "Opportunities")
    /// Rows of `project/ProjectPlanning`.
    public static let projectPlanning = Topic(rawValue: "ProjectPlanning")
    /// Rows of `purchaseentry/PurchaseEntries`, and their lines.
    public static let purchaseEntries = Topic(rawValue: "PurchaseEntries")
    /// Rows of `purchaseorder/PurchaseOrders`, and their lines.
    public static let purchaseOrders = Topic(rawValue: "PurchaseOrders")
    /// Rows of `crm/Quotations`, and their lines.
    public static let quotations = Topic(rawValue: "Quotations")
    /// Rows of `salesentry/SalesEntries`, and their lines.
    public static let salesEntries = Topic(rawValue: "SalesEntries")
    /// Rows of `salesinvoice/SalesInvoices`, and their lines.
    public static let salesInvoices = Topic(rawValue: "SalesInvoices")
    /// Rows of `salesorder/SalesOrders`, and their lines.
    public static let salesOrders = Topic(rawValue: "SalesOrders")
    /// Stock levels, by item.
    public static let stockPositions = Topic(rawValue: "StockPositions")
    /// Rows of `subscription/Subscriptions`, and their lines.
    public static let subscriptions = Topic(rawValue: "Subscriptions")
    /// Rows of `project/TimeTransactions`.
    public static let timeTransactions = Topic(rawValue: "TimeTransactions")

    /// The topics that have names here.
    public static let knownValues: [Topic] = [
      accounts, bankAccounts, bankEntries, cashEntries, contacts, costTransactions, documentAttachments, documents,
      financialTransactions, glAccounts, generalJournalEntries, goodsDeliveries, hostingOpportunities, items,
      journalStatusList, mailMessageAttachments, mailMessagesSent, opportunities, projectPlanning, purchaseEntries,
      purchaseOrders, quotations, salesEntries, salesInvoices, salesOrders, stockPositions, subscriptions,
      timeTransactions,
    ]

    /// The set that the topic is about: `crm/Accounts`; nil if no single one is known.
    public var resource: String? { Self.services[rawValue].map { "\($0)/\(rawValue)" } }

    private static let services: [String: String] = [
      "Accounts": "crm",
      "BankAccounts": "crm",
      "BankEntries": "financialtransaction",
      "CashEntries": "financialtransaction",
      "Contacts": "crm",
      "CostTransactions": "project",
      "DocumentAttachments": "documents",
      "Documents": "documents",
      "GLAccounts": "financial",
      "GeneralJournalEntries": "generaljournalentry",
      "GoodsDeliveries": "salesorder",
      "HostingOpportunities": "crm",
      "Items": "logistics",
      "JournalStatusList": "read/financial",
      "MailMessageAttachments": "mailbox",
      "MailMessagesSent": "mailbox",
      "Opportunities": "crm",
      "ProjectPlanning": "project",
      "PurchaseEntries": "purchaseentry",
      "PurchaseOrders": "purchaseorder",
      "Quotations": "crm",
      "SalesEntries": "salesentry",
      "SalesInvoices": "salesinvoice",
      "SalesOrders": "salesorder",
      "Subscriptions": "subscription",
      "TimeTransactions": "project",
    ]
  }
}
