import CommandConsole
import CommandRunning
import ExactOnlineMirror
import ExactOnlineRuntime
import Foundation
import Synchronization

/// An event of a division.
struct DivisionEvent: Sendable {
  /// `begun`, `finished`, `failed`, `parked`, `released` or `lost`.
  var kind: String
  var division: Int32
  var name: String?
  var detail: String?
  /// The pause before the next attempt.
  var again: Duration?
  var until: Date?
  /// The exit code of the command if this is the division's last event.
  var status: ExitStatus?
}

/// A printer of the events of divisions, as lines or JSON lines, which also keeps the outcome of each division.
final class DivisionLog: Sendable {
  private let isJSON: Bool
  private let console = Console.standard
  private let state = Mutex(State())

  private struct State {
    /// The sets of each division that is being updated.
    var sets: [Int32: [String: MirrorProgress]] = [:]
    var starts: [Int32: ContinuousClock.Instant] = [:]
    /// The last outcome of each division.
    var ends: [Int32: DivisionEvent] = [:]
  }

  init(isJSON: Bool) { self.isJSON = isJSON }

  /// Prints what the list of the login's divisions has.
  func showList(_ count: Int, new: Int, missing: Int) {
    if isJSON {
      print([
        ("event", .string("enqueued")), ("divisions", .number("\(count)")), ("new", .number("\(new)")),
        ("missing", .number("\(missing)")),
      ])
    } else {
      let gone = missing == 0 ? "" : ", \(missing) no longer listed"
      console.print("\(count.counted("division")) of this login, \(new) new in the queue\(gone)")
    }
  }

  /// Prints that the list of divisions could not be read.
  func showMissingList(_ failure: CommandFailure) {
    if isJSON {
      print([("event", .string("listFailed")), ("reason", .string(Settings.shown(failure.message)))])
    } else {
      console.note("The list of divisions could not be read, and is tried again: \(Settings.shown(failure.message))")
    }
  }

  /// Adds a page to the totals of its division, and prints why everything is read again.
  func add(_ progress: MirrorProgress) {
    let old = state.withLock { $0.sets[progress.division, default: [:]].updateValue(progress, forKey: progress.set) }
    guard old?.startedOver != progress.startedOver, let reason = progress.startedOver else { return }
    let named = progress.namedByTable
    if let text = named.announcement, !isJSON { console.note(text) }
    guard isJSON, reason != .noCursor else { return }
    print([
      ("event", .string("startedOver")), ("division", .number("\(progress.division)")), ("set", .string(named.set)),
      ("reason", .string(reason.rawValue)),
    ])
  }

  func show(_ event: DivisionEvent) {
    let (sets, start) = state.withLock { state in
      if event.kind == "begun" {
        state.starts[event.division] = .now
        return ([MirrorProgress](), ContinuousClock.Instant?.none)
      }
      state.ends[event.division] = event
      return (
        Array((state.sets.removeValue(forKey: event.division) ?? [:]).values),
        state.starts.removeValue(forKey: event.division)
      )
    }
    let rows = sets.reduce(0) { $0 + $1.rows }
    let deletions = sets.reduce(0) { $0 + $1.deletions }
    let calls = sets.reduce(0) { $0 + $1.calls }
    let seconds = start.map { (ContinuousClock.now - $0) / .seconds(1) }
    let detail = event.detail.map { Settings.shown($0) }
    if isJSON {
      var members: [(String, JSONValue)] = [
        ("event", .string(event.kind)), ("division", .number("\(event.division)")),
        ("name", event.name.map(JSONValue.string) ?? .null),
      ]
      if let seconds {
        members += [
          ("rows", .number("\(rows)")), ("deletions", .number("\(deletions)")), ("calls", .number("\(calls)")),
          ("seconds", .number(Self.seconds(seconds))),
        ]
      }
      if let detail { members.append(("reason", .string(detail))) }
      if let again = event.again { members.append(("retryInSeconds", .number("\(again.components.seconds)"))) }
      if let until = event.until { members.append(("until", .string(until.ISO8601Format()))) }
      print(members)
    } else {
      var parts = [event.kind]
      if let seconds {
        parts += [
          rows.counted("row"), deletions.counted("deletion"), calls.counted("call"), "\(Self.seconds(seconds)) s",
        ]
      }
      if let again = event.again { parts.append("again in \(again.components.seconds) s") }
      if let until = event.until { parts.append("until \(until.ISO8601Format())") }
      if let detail { parts.append(detail) }
      let name = event.name.map { " " + Settings.shown($0) } ?? ""
      console.print("\(event.division)\(name): \(parts.joined(separator: ", "))")
    }
  }

  /// Prints a failure of the database, which the workers retry.
  func show(_ failure: String, again: Duration) {
    let pause = again.components.seconds
    if isJSON {
      print([
        ("event", .string("databaseFailed")), ("reason", .string(failure)), ("retryInSeconds", .number("\(pause)")),
      ])
    } else {
      console.note("The database failed, again in \(pause) s: \(Settings.shown(failure))")
    }
  }

  /// Prints the summary.
  ///
  /// - Parameters:
  ///   - next: The time until a division is ready again.
  ///   - waiting: Divisions that wait because something went wrong, in words.
  ///   - statuses: The exit codes that these call for.
  /// - Throws: ``CommandFailure`` if some divisions are not up to date.
  func end(next: Duration?, waiting: [String], statuses: [ExitStatus], schema: String) throws {
    let ends = state.withLock { Array($0.ends.values) }
    if ends.isEmpty, !isJSON {
      let pause = next.map { "; the next one is in \(Age.text(seconds: $0 / .seconds(1)))" } ?? ""
      console.print("No division is due\(pause). --now updates them at once.")
    }
    let left = ends.compactMap(\.status)
    // Problems that need the user come before temporary ones.
    let gravity: [ExitStatus] = [.wrongInput, .loginRequired, .unavailable, .refused]
    guard let status = gravity.first(where: { (left + statuses).contains($0) }) else { return }
    let subject =
      left.isEmpty
      ? "Not all divisions are up to date: \(waiting.joined(separator: ", "))."
      : "\(left.count) of \(ends.count.counted("division")) could not be updated."
    let words = status == .loginRequired ? "\(CurrentConnection.loginAdvice). " : ""
    throw CommandFailure(
      status, subject,
      advice: "\(words)The table shows why: SELECT * FROM \(Self.inSQL(schema)).mirror_status WHERE reason IS NOT NULL")
  }

  /// The name as PostgreSQL reads it: in quotation marks, unless it has small letters, digits and underscores alone.
  private static func inSQL(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    return isPlain ? name : "\"\(name.replacing("\"", with: "\"\""))\""
  }

  private func print(_ members: [(String, JSONValue)]) {
    console.print(json: OrderedRow(members.map { (name: $0.0, value: $0.1) }).json)
  }

  private static func seconds(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10)" }
}
