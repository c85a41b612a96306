package import ExactOnlineRuntime

extension Date {
  /// Milliseconds since 1970, rounded up: a store gives no event before it is due.
  package var millisecondsRoundedUp: Int64 { Int64((timeIntervalSince1970 * 1000).rounded(.up)) }
}
