import ODataRuntime

/// An instant by two clocks, in seconds since 1970. The list of deletions is kept by the service's clock, and the
/// client's may be wrong by any time.
struct ClockReading: Sendable, Hashable {
  /// The client's clock when an answer arrived.
  var client: Int64
  /// The service's clock, as the answer stated it; nil if it did not.
  var service: Int64?

  /// The difference from which the two clocks contradict each other: the time by which a cursor is given up before the
  /// service forgets deletions.
  private static var contradiction: UInt64 { 86_400 }
  /// The difference that latencies and rounding explain.
  private static var tolerance: UInt64 { 60 }

  /// Whether the clocks contradict each other.
  var isContradictory: Bool { service.map { $0.since(client).magnitude > Self.contradiction } ?? false }

  /// Whether deletions may have been forgotten since a cursor was made.
  ///
  /// The older estimate wins: the cursor is too old if it is by either clock. It is too old as well if its age is
  /// unknown: by the service's clock it would come from the future, or by the client's where the service's is unknown.
  func isTooFar(from cursor: ChangeCursor, limit: Int64) -> Bool {
    guard let read = cursor.readAt else { return true }
    let age = client.since(read)
    if age > limit { return true }
    guard let service else { return age < -Int64(Self.contradiction) }
    let served = service.since(cursor.servedAt ?? read)
    if served > limit || served < -Int64(Self.contradiction) { return true }
    // A cursor of an earlier version has the client's time alone.
    return cursor.servedAt == nil && age < -Int64(Self.contradiction)
  }

  /// Whether the time that has passed since a cursor was made is the same by both clocks, or the only one goes forward.
  func agrees(with cursor: ChangeCursor) -> Bool {
    guard let read = cursor.readAt else { return false }
    switch (cursor.servedAt, service) {
    case (nil, nil): return client >= read
    case (let before?, let now?):
      return now >= before && now.since(before).since(client.since(read)).magnitude <= Self.tolerance
    default: return false
    }
  }
}

extension Int64 {
  /// The difference to an earlier number; the furthest there is if it does not fit, since cursors are stored.
  func since(_ earlier: Int64) -> Int64 {
    let (difference, isOver) = subtractingReportingOverflow(earlier)
    return isOver ? (self > earlier ? .max : .min) : difference
  }

  /// The time after a duration, in seconds since 1970; the furthest there is if it does not fit.
  func later(by duration: Duration) -> Int64 {
    let (time, isOver) = addingReportingOverflow(duration.wholeSeconds)
    return isOver ? (duration > .zero ? .max : .min) : time
  }
}

extension Date {
  /// Whole seconds since 1970.
  var wholeSeconds: Int64 { Int64(timeIntervalSince1970) }
}

extension Duration {
  var wholeSeconds: Int64 { components.seconds }
}
