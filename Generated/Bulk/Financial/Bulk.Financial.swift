// exact-online-generator 0.1.0 · services/bulk/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Financial`
  nonisolated public struct Financial: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glAccounts: EntitySet<Bulk.Financial.GLAccount, Methods.Read> { EntitySet(root, "GLAccounts") }

    /// `GLClassifications` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glClassifications: EntitySet<Bulk.Financial.GLClassification, Methods.Read> {
      EntitySet(root, "GLClassifications")
    }

    /// `TransactionLines` · read · 1000 rows a page · permission "Financial accounting"
    public var transactionLines: EntitySet<Bulk.Financial.TransactionLine, Methods.Read> {
      EntitySet(root, "TransactionLines")
    }
  }
}
