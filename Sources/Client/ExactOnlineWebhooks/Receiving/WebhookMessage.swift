/// A request to a callback that is what it claims to be.
public enum WebhookMessage: Sendable, Hashable {
  /// The empty POST with which Exact Online asks whether a callback is there. Answer 200, and do nothing else: it is
  /// not signed (Documentation/protocol.md, section 11.1).
  case verification
  /// A signed notification. Keep it, then answer 200.
  case event(WebhookEvent)
}
