// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Division {
  /// `/api/v1/{division}/accountancy`
  public var accountancy: Accountancy { Accountancy(root: services.service("/api/v1/{division}/accountancy")) }

  /// `/api/v1/{division}/activities`
  public var activities: Activities { Activities(root: services.service("/api/v1/{division}/activities")) }

  /// `/api/v1/{division}/assets`
  public var assets: Assets { Assets(root: services.service("/api/v1/{division}/assets")) }

  /// `/api/v1/beta/{division}`
  public var beta: Beta { Beta(root: services.service("/api/v1/beta/{division}")) }

  /// `/api/v1/{division}/budget`
  public var budget: Budget { Budget(root: services.service("/api/v1/{division}/budget")) }

  /// `/api/v1/{division}/bulk`
  public var bulk: Bulk { Bulk(root: services.service("/api/v1/{division}/bulk")) }

  /// `/api/v1/{division}/crm`
  public var crm: CRM { CRM(root: services.service("/api/v1/{division}/crm")) }

  /// `/api/v1/{division}/cashflow`
  public var cashflow: Cashflow { Cashflow(root: services.service("/api/v1/{division}/cashflow")) }

  /// `/api/v1/{division}/customfield`
  public var customField: CustomField { CustomField(root: services.service("/api/v1/{division}/customfield")) }

  /// `/api/v1/{division}/documents`
  public var documents: Documents { Documents(root: services.service("/api/v1/{division}/documents")) }

  /// `/api/v1/{division}/expensemanagement`
  public var expenseManagement: ExpenseManagement { ExpenseManagement(root: services.service("/api/v1/{division}/expensemanagement")) }

  /// `/api/v1/{division}/financial`
  public var financial: Financial { Financial(root: services.service("/api/v1/{division}/financial")) }

  /// `/api/v1/{division}/financialtransaction`
  public var financialTransaction: FinancialTransaction { FinancialTransaction(root: services.service("/api/v1/{division}/financialtransaction")) }

  /// `/api/v1/{division}/general`
  public var general: General { General(root: services.service("/api/v1/{division}/general")) }

  /// `/api/v1/{division}/generaljournalentry`
  public var generalJournalEntry: GeneralJournalEntry { GeneralJournalEntry(root: services.service("/api/v1/{division}/generaljournalentry")) }

  /// `/api/v1/{division}/hrm`
  public var hrm: HRM { HRM(root: services.service("/api/v1/{division}/hrm")) }

  /// `/api/v1/{division}/inventory`
  public var inventory: Inventory { Inventory(root: services.service("/api/v1/{division}/inventory")) }

  /// `/api/v1/{division}/logistics`
  public var logistics: Logistics { Logistics(root: services.service("/api/v1/{division}/logistics")) }

  /// `/api/v1/{division}/mailbox`
  public var mailbox: Mailbox { Mailbox(root: services.service("/api/v1/{division}/mailbox")) }

  /// `/api/v1/{division}/manufacturing`
  public var manufacturing: Manufacturing { Manufacturing(root: services.service("/api/v1/{division}/manufacturing")) }

  /// `/api/v1/{division}/openingbalance`
  public var openingBalance: OpeningBalance { OpeningBalance(root: services.service("/api/v1/{division}/openingbalance")) }

  /// `/api/v1/{division}/payroll`
  public var payroll: Payroll { Payroll(root: services.service("/api/v1/{division}/payroll")) }

  /// `/api/v1/{division}/project`
  public var project: Project { Project(root: services.service("/api/v1/{division}/project")) }

  /// `/api/v1/{division}/purchase`
  public var purchase: Purchase { Purchase(root: services.service("/api/v1/{division}/purchase")) }

  /// `/api/v1/{division}/purchaseentry`
  public var purchaseEntry: PurchaseEntry { PurchaseEntry(root: services.service("/api/v1/{division}/purchaseentry")) }

  /// `/api/v1/{division}/purchaseorder`
  public var purchaseOrder: PurchaseOrder { PurchaseOrder(root: services.service("/api/v1/{division}/purchaseorder")) }

  /// `/api/v1/{division}/read`
  public var read: Read { Read(root: services.service("/api/v1/{division}/read")) }

  /// `/api/v1/{division}/sales`
  public var sales: Sales { Sales(root: services.service("/api/v1/{division}/sales")) }

  /// `/api/v1/{division}/salesentry`
  public var salesEntry: SalesEntry { SalesEntry(root: services.service("/api/v1/{division}/salesentry")) }

  /// `/api/v1/{division}/salesinvoice`
  public var salesInvoice: SalesInvoice { SalesInvoice(root: services.service("/api/v1/{division}/salesinvoice")) }

  /// `/api/v1/{division}/salesorder`
  public var salesOrder: SalesOrder { SalesOrder(root: services.service("/api/v1/{division}/salesorder")) }

  /// `/api/v1/{division}/subscription`
  public var subscription: Subscription { Subscription(root: services.service("/api/v1/{division}/subscription")) }

  /// `/api/v1/{division}/sync`
  public var sync: Sync { Sync(root: services.service("/api/v1/{division}/sync")) }

  /// `/api/v1/{division}/system`
  public var system: SystemService { SystemService(root: services.service("/api/v1/{division}/system")) }

  /// `/api/v1/{division}/users`
  public var users: Users { Users(root: services.service("/api/v1/{division}/users")) }

  /// `/api/v1/{division}/vat`
  public var vat: VAT { VAT(root: services.service("/api/v1/{division}/vat")) }

  /// `/api/v1/{division}/webhooks`
  public var webhooks: Webhooks { Webhooks(root: services.service("/api/v1/{division}/webhooks")) }
}

nonisolated extension ExactOnlineClient {
  /// `/api/v1/current`
  public var current: Current { Current(root: services.service("/api/v1/current")) }
}
