import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import Synchronization

/// A clock that is wrong by a time that tests change, on top of one that they move.
final class ShiftedTime: TimeSource {
  private let base: ManualTime
  private let shift: Mutex<Double>

  init(_ base: ManualTime, by shift: Duration = .zero) {
    self.base = base
    self.shift = Mutex(shift / .seconds(1))
  }

  var now: Date { base.now.addingTimeInterval(shift.withLock { $0 }) }

  func set(_ new: Duration) { shift.withLock { $0 = new / .seconds(1) } }

  func sleep(for duration: Duration) async throws { try await base.sleep(for: duration) }
}

/// The events of runs.
final class ChangeEvents: Sendable {
  private let events = Mutex<[ChangeEvent]>([])

  func add(_ event: ChangeEvent) { events.withLock { $0.append(event) } }

  /// The events since the last call.
  func news() -> [ChangeEvent] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}

extension Duration {
  static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
