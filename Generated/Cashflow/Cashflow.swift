// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/cashflow`
nonisolated public struct Cashflow: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `PaymentConditions` · read, create · 60 rows a page · permission "Financial cashflow"
  public var paymentConditions: EntitySet<Cashflow.PaymentCondition, Methods.ReadCreate> {
    EntitySet(root, "PaymentConditions")
  }

  /// `Banks` · read · 60 rows a page · permission "Financial cashflow"
  public var banks: EntitySet<Cashflow.Bank, Methods.Read> { EntitySet(root, "Banks") }

  /// `DirectDebitMandates` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  public var directDebitMandates: EntitySet<Cashflow.DirectDebitMandate, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DirectDebitMandates")
  }

  /// `Payments` · read, update · 60 rows a page · permission "Financial cashflow"
  public var payments: EntitySet<Cashflow.Payment, Methods.ReadUpdate> { EntitySet(root, "Payments") }

  /// `InternalPayments`
  public var internalPayments: EntitySet<Cashflow.InternalPayment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "InternalPayments")
  }

  /// `Receivables` · read, update · 60 rows a page · permission "Financial receivables"
  public var receivables: EntitySet<Cashflow.Receivable, Methods.ReadUpdate> { EntitySet(root, "Receivables") }

  /// `ProcessPayments` · create · permission "Financial cashflow"
  public var processPayments: EntitySet<Cashflow.PaymentList, Methods.Create> { EntitySet(root, "ProcessPayments") }

  /// `PaymentIDs` · create
  public var paymentIDs: EntitySet<Cashflow.PaymentID, Methods.Create> { EntitySet(root, "PaymentIDs") }

  /// `BankLinks`
  public var bankLinks: EntitySet<Cashflow.BankLink, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BankLinks") }

  /// `Statements`
  public var statements: EntitySet<Cashflow.Statement, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Statements") }

  /// `Lines`
  public var lines: EntitySet<Cashflow.StatementLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Lines") }

  /// `TransactionIdentifiers`
  public var transactionIdentifiers: EntitySet<Cashflow.TransactionIdentifier, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TransactionIdentifiers")
  }

  /// `ImportNotificationDetails` · read · 60 rows a page
  public var importNotificationDetails: EntitySet<Cashflow.ImportNotificationDetail, Methods.Read> {
    EntitySet(root, "ImportNotificationDetails")
  }

  /// `ImportNotifications` · read, update · 60 rows a page
  public var importNotifications: EntitySet<Cashflow.ImportNotification, Methods.ReadUpdate> {
    EntitySet(root, "ImportNotifications")
  }
}
