/// The order in which notifications arrive.
public enum WebhookOrder: String, Sendable, CaseIterable {
  /// Each once, in order.
  case normal
  /// Each twice.
  case doubled
  /// Each after the one that follows it.
  case reordered
  /// Not at all.
  case lost
}
