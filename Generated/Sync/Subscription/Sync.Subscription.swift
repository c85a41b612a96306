// exact-online-generator 0.1.0 · services/sync/Subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Subscription`
  nonisolated public struct Subscription: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SubscriptionLines` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptionLines: EntitySet<Sync.Subscription.SubscriptionLineSync, Methods.Read> {
      EntitySet(root, "SubscriptionLines")
    }

    /// `Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptions: EntitySet<Sync.Subscription.SubscriptionSync, Methods.Read> {
      EntitySet(root, "Subscriptions")
    }
  }
}
