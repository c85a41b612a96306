// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/financialtransaction`
nonisolated public struct FinancialTransaction: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `BankEntries` · read, create, delete · 60 rows a page · webhook topic `BankEntries`
  /// · permission "Financial accounting"
  public var bankEntries: EntitySet<FinancialTransaction.BankEntry, Methods.ReadCreateDelete> {
    EntitySet(root, "BankEntries")
  }

  /// `BankEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var bankEntryLines: EntitySet<FinancialTransaction.BankEntryLine, Methods.ReadCreate> {
    EntitySet(root, "BankEntryLines")
  }

  /// `CashEntries` · read, create, delete · 60 rows a page · webhook topic `CashEntries`
  /// · permission "Financial accounting"
  public var cashEntries: EntitySet<FinancialTransaction.CashEntry, Methods.ReadCreateDelete> {
    EntitySet(root, "CashEntries")
  }

  /// `CashEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var cashEntryLines: EntitySet<FinancialTransaction.CashEntryLine, Methods.ReadCreate> {
    EntitySet(root, "CashEntryLines")
  }

  /// `Transactions` · read · 60 rows a page
  public var transactions: EntitySet<FinancialTransaction.Transaction, Methods.Read> { EntitySet(root, "Transactions") }

  /// `TransactionLines` · read · 60 rows a page · webhook topic `FinancialTransactions`
  /// · permission "Financial accounting"
  public var transactionLines: EntitySet<FinancialTransaction.TransactionLine, Methods.Read> {
    EntitySet(root, "TransactionLines")
  }
}
