/// A request to a callback that has been checked.
public enum WebhookMessage: Sendable, Hashable {
  /// The empty POST with which Exact Online checks that a callback is reachable. Respond with 200, and do nothing else:
  /// it is not signed (Documentation/protocol.md, section 11.1).
  case verification
  /// A signed notification. Store it, then respond with 200.
  case event(WebhookEvent)
}
