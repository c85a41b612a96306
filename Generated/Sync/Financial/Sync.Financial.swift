// exact-online-generator 0.1.0 · services/sync/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Financial`
  nonisolated public struct Financial: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `GLAccounts` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glAccounts: EntitySet<Sync.Financial.GLAccountSync, Methods.Read> { EntitySet(root, "GLAccounts") }

    /// `GLClassifications` · read · 1000 rows a page · `$select` required · permission "Financial generalledgers"
    public var glClassifications: EntitySet<Sync.Financial.GLClassificationSync, Methods.Read> {
      EntitySet(root, "GLClassifications")
    }

    /// `TransactionLines` · read · 1000 rows a page · `$select` required · permission "Financial accounting"
    public var transactionLines: EntitySet<Sync.Financial.TransactionLineSync, Methods.Read> {
      EntitySet(root, "TransactionLines")
    }
  }
}
