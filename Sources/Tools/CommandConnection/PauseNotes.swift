import CommandConsole
package import ExactOnlineRuntime
import Foundation
import Synchronization

/// The lines that tell for how long a command waits, and why: one for each pause, however many calls it holds up.
package final class PauseNotes: Sendable {
  private struct State {
    /// The end of the pause that was told last.
    var end = Date.distantPast
    /// The ends of the pauses before retries, by their reasons.
    var retries: [String: Date] = [:]
  }

  /// Shorter pauses are not worth a line: calls that are spread over a minute wait for each other.
  private static let shortest = 2.0

  private let state = Mutex(State())

  package init() {}

  /// The line for an event; nil for one of a pause that has been told, or that is none.
  package func line(for event: CallEvent, now: Date = Date()) -> String? {
    switch event {
    case .waiting(_, let until): waiting(until, now)
    case .retrying(let operation, _, let pause, let error): retrying(operation, pause, error, now)
    default: nil
    }
  }

  private func waiting(_ until: Date, _ now: Date) -> String? {
    let seconds = until.timeIntervalSince(now)
    guard seconds >= Self.shortest else { return nil }
    let isNew = state.withLock { state in
      // Calls that wait for each other are sent within the next minute.
      guard now >= state.end || until >= state.end + 60 else { return false }
      state.end = until
      return true
    }
    guard isNew else { return nil }
    guard seconds > 60 else { return "Waiting \(Int(seconds.rounded(.up))) s: the calls of this minute are used up." }
    return "Waiting \(Age.text(seconds: seconds)), until \(until.ISO8601Format()): the service takes no calls before."
  }

  private func retrying(_ operation: String, _ pause: Duration, _ error: ODataError, _ now: Date) -> String? {
    let failure = CommandFailure(error).message
    let reason =
      failure.hasPrefix("\(error.operation): ") ? String(failure.dropFirst(error.operation.count + 2)) : failure
    let seconds = pause / .seconds(1)
    let isNew = state.withLock { state in
      state.retries = state.retries.filter { $0.value > now }
      return state.retries.updateValue(now + seconds, forKey: reason) == nil
    }
    guard isNew else { return nil }
    let tenths = (seconds * 10).rounded() / 10
    let time = seconds < 10 ? "\(tenths) s" : Age.text(seconds: seconds)
    let end = reason.last == "." ? "" : "."
    return "\(Self.shown(operation)): \(reason)\(end) Trying again in \(time)."
  }

  /// The operation as on the command line: `GET crm/Accounts`.
  private static func shown(_ operation: String) -> String {
    String(operation.replacing(#/ api/v1/(beta/)?\d+//#, with: " "))
  }
}
