// exact-online-generator 0.1.0 · services/read/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/manufacturing`
  nonisolated public struct Manufacturing: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `RecentTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
    public var recentTimeTransactions: EntitySet<Read.Manufacturing.RecentTimeTransaction, Methods.Read> {
      EntitySet(root, "RecentTimeTransactions")
    }

    /// `ShopOrderRoutingStepPlansAvailableToWork` · read · 60 rows a page · permission "Manufacturing production"
    public var shopOrderRoutingStepPlansAvailableToWork:
      EntitySet<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Methods.Read>
    {
      EntitySet(root, "ShopOrderRoutingStepPlansAvailableToWork")
    }

    /// `StartedTimedTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
    public var startedTimedTimeTransactions: EntitySet<Read.Manufacturing.StartedTimedTimeTransaction, Methods.Read> {
      EntitySet(root, "StartedTimedTimeTransactions")
    }
  }
}
