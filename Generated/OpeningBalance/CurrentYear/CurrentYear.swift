// exact-online-generator 0.1.0 · services/openingbalance/CurrentYear.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension OpeningBalance {
  /// `/api/v1/{division}/openingbalance/CurrentYear`
  nonisolated public struct CurrentYear: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `AfterEntry` · read · 60 rows a page · permission "Financial accounting"
    public var afterEntry: EntitySet<OpeningBalance.CurrentYear.AfterEntry, Methods.Read> {
      EntitySet(root, "AfterEntry")
    }

    /// `Processed` · read · 60 rows a page · permission "Financial accounting"
    public var processed: EntitySet<OpeningBalance.CurrentYear.Processed, Methods.Read> { EntitySet(root, "Processed") }
  }
}
