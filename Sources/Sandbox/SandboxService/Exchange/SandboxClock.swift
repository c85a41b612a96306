import Foundation
import ODataQueries
import Synchronization

/// The clock of a sandbox: it can be moved, and shows Dutch time on the wall, as Exact Online's does
/// (Documentation/protocol.md, section 6.3).
package final class SandboxClock: Sendable {
  /// The instants that it can show, in seconds since 1970: from 1753, where the dates of SQL Server begin, to the end of
  /// 9998.
  package static let range = -6_847_804_800.0...253_370_764_799.0

  private struct State {
    /// Seconds that the clock is ahead of the machine's.
    var offset = 0.0
    /// The instant at which it is stopped.
    var stoppedAt: Double?
  }

  /// The offset of Dutch time in an hour: it changes at the beginning of one, and to ask for it takes long.
  private struct Offset {
    var hour = Int.min
    var seconds = 0
  }

  private let machine: @Sendable () -> Double
  private let isDutch: @Sendable () -> Bool
  private let state: Mutex<State>
  private let offset = Mutex(Offset())
  private let initial: Double?
  private let zone = TimeZone(identifier: "Europe/Amsterdam")

  /// - Parameters:
  ///   - start: the instant at which it begins, in seconds since 1970; nil for the machine's.
  ///   - machine: what runs, in seconds since 1970.
  ///   - isDutch: whether the wall clock is that of the Netherlands now, and not UTC.
  package init(
    start: Double? = nil, machine: @escaping @Sendable () -> Double = { Date().timeIntervalSince1970 },
    isDutch: @escaping @Sendable () -> Bool = { true }
  ) {
    self.machine = machine
    self.isDutch = isDutch
    initial = start.map(Self.bounded)
    state = Mutex(State(offset: initial.map { $0 - machine() } ?? 0))
  }

  /// Seconds since 1970 in UTC.
  package var seconds: Double {
    state.withLock { $0.stoppedAt ?? machine() + $0.offset }
  }

  package var isStopped: Bool { state.withLock { $0.stoppedAt != nil } }

  /// Goes to an instant, in seconds since 1970, and on from there; to the first or last of the range where it is outside.
  package func set(_ seconds: Double) {
    let seconds = Self.bounded(seconds)
    state.withLock { state in
      state.offset = seconds - machine()
      if state.stoppedAt != nil { state.stoppedAt = seconds }
    }
  }

  private static func bounded(_ seconds: Double) -> Double { min(max(seconds, range.lowerBound), range.upperBound) }

  package func advance(by seconds: Double) { set(self.seconds + seconds) }

  package func stop() {
    state.withLock { $0.stoppedAt = $0.stoppedAt ?? machine() + $0.offset }
  }

  package func go() {
    state.withLock { state in
      guard let instant = state.stoppedAt else { return }
      state.offset = instant - machine()
      state.stoppedAt = nil
    }
  }

  /// As at the start.
  package func reset() {
    let offset = initial.map { $0 - machine() } ?? 0
    state.withLock { $0 = State(offset: offset) }
  }

  /// The wall clock in ticks without a zone, to the millisecond.
  package func now() -> Int64 {
    let instant = seconds
    return Int64(((instant + Double(offset(at: instant))) * 1000).rounded(.down)) * 10_000
  }

  /// The seconds that the wall clock is ahead of UTC.
  package var utcOffset: Int { offset(at: seconds) }

  private func offset(at instant: Double) -> Int { isDutch() ? dutchOffset(at: instant) : 0 }

  private func dutchOffset(at instant: Double) -> Int {
    let hour = Int((instant / 3600).rounded(.down))
    return offset.withLock { offset in
      if offset.hour != hour {
        let seconds = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: instant)) ?? 0
        offset = Offset(hour: hour, seconds: seconds)
      }
      return offset.seconds
    }
  }
}
