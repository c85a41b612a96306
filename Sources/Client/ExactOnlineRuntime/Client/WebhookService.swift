public import ODataRuntime

/// A generated service that keeps the webhook subscriptions of apps: `webhooks`.
///
/// It adds nothing to `ODataService`: the product ExactOnlineWebhooks has `subscribe`, `unsubscribe`, `subscriptions` and
/// `ensure` for services that conform. `Webhooks` of `ExactOnline` does; for that of your own metadata, write
/// `extension Webhooks: WebhookService {}`.
public protocol WebhookService: ODataService {}

extension ServiceRoot {
  /// The code of the administration that the service belongs to.
  package var division: Int32? { CallTarget(path).division }
}
