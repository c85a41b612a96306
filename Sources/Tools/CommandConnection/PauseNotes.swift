import CommandConsole
import CommandRunning
package import ExactOnlineChanges
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
    let reason = Self.reason(error)
    let seconds = pause / .seconds(1)
    // The limit decides for how long it waits, and whether at all.
    if seconds == 0, case .rateLimited = error.kind { return nil }
    let isNew = state.withLock { state in
      state.retries = state.retries.filter { $0.value > now }
      return state.retries.updateValue(now + seconds, forKey: reason) == nil
    }
    guard isNew else { return nil }
    return Self.retry(Self.shown(operation), reason, seconds)
  }

  /// The line for an interruption of watching.
  package static func line(for event: WatchEvent) -> String {
    switch event {
    case .failed(let set, let error, let pause): retry(set, reason(error), pause / .seconds(1))
    case .outOfCalls(let set, let pause): retry(set, "the calls of the day are used up", pause / .seconds(1))
    }
  }

  private static func retry(_ subject: String, _ reason: String, _ seconds: Double) -> String {
    let time = seconds < 10 ? "\((seconds * 10).rounded() / 10) s" : Age.text(seconds: seconds)
    return "\(subject): \(reason)\(reason.last == "." ? "" : ".") Trying again in \(time)."
  }

  /// The message of a failed call without its operation.
  private static func reason(_ error: ODataError) -> String {
    let message = CommandFailure(error).message
    let operation = "\(error.operation): "
    return message.hasPrefix(operation) ? String(message.dropFirst(operation.count)) : message
  }

  /// The operation as on the command line: `GET crm/Accounts`.
  private static func shown(_ operation: String) -> String {
    String(operation.replacing(#/ api/v1/(beta/)?\d+//#, with: " "))
  }
}
