public import ODataRuntime

/// A generated service that keeps the webhook subscriptions of apps: `webhooks`.
///
/// ``ODataService`` alone: the product ExactOnlineWebhooks adds `subscribe`, `unsubscribe`, `subscriptions` and `ensure`
/// to services that conform. `Webhooks` of `ExactOnline` does; for that of your own metadata, write
/// `extension Webhooks: WebhookService {}`.
public protocol WebhookService: ODataService {}

extension ServiceRoot {
  /// The code of the administration that the service belongs to.
  package var division: Int32? { CallTarget(path).division }
}
