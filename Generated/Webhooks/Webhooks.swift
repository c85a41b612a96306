// exact-online-generator 0.1.0 · services/webhooks.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/webhooks`
nonisolated public struct Webhooks: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `WebhookSubscriptions` · read, create, update, delete · 60 rows a page · permission "Organization administration"
  public var webhookSubscriptions: EntitySet<Webhooks.WebhookSubscription, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WebhookSubscriptions")
  }
}
