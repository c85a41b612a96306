import CommandConsole
package import ExactOnlineChanges
import Synchronization

/// Notes about clocks that are in doubt, each kind once a command.
package enum ClockNotes {
  /// - Returns: A closure that prints them.
  package static func printer() -> @Sendable (ChangeEvent) -> Void {
    let told = Mutex<Set<String>>([])
    return { event in
      let kind =
        switch event {
        case .clocksDiffer: "differ"
        case .serviceTimeUnknown: "unknown"
        }
      guard told.withLock({ $0.insert(kind).inserted }) else { return }
      Console.standard.note("\(event)")
    }
  }
}
