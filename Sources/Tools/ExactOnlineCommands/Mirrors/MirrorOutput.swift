import ExactOnlineMirror
import ExactOnlineRuntime
import Foundation
import Synchronization

/// What the workers of a command do.
struct DivisionPlan: Sendable {
  var sets: [MirrorSet]
  var rules: MirrorOptions
  var workers: Int
  /// The time after which a division is due again; nil for once a night.
  var interval: Duration?
  /// Whether divisions that are not due yet are updated at once.
  var isNow: Bool
  var isEndless: Bool
  var isJSON: Bool
}

/// Something that happened to a division.
struct DivisionEvent: Sendable {
  /// `begun`, `finished`, `failed`, `parked`, `released` or `lost`.
  var kind: String
  var division: Int32
  var name: String?
  var detail: String?
  /// The pause before the next attempt.
  var again: Duration?
  var until: Date?
  /// The exit code of the command, if the division is left like that.
  var status: ExitStatus?
}

/// Prints what happens to each division, in lines or JSON lines, and knows how it ended.
final class DivisionLog: Sendable {
  private let isJSON: Bool
  private let console = Console.standard
  private let state = Mutex(State())

  private struct State {
    /// For each division that is being updated, its sets.
    var sets: [Int32: [String: MirrorProgress]] = [:]
    var starts: [Int32: ContinuousClock.Instant] = [:]
    /// For each division how it ended last.
    var ends: [Int32: DivisionEvent] = [:]
  }

  init(isJSON: Bool) { self.isJSON = isJSON }

  func begin(_ count: Int, new: Int) {
    if isJSON {
      print([("event", .string("enqueued")), ("divisions", .number("\(count)")), ("new", .number("\(new)"))])
    } else {
      console.print("\(Self.divisions(count)) of this login, \(new) new in the queue")
    }
  }

  /// Adds a page to the numbers of its division.
  func add(_ progress: MirrorProgress) {
    state.withLock { $0.sets[progress.division, default: [:]][progress.set] = progress }
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
        parts += ["\(rows) rows", "\(deletions) deletions", "\(calls) calls", "\(Self.seconds(seconds)) s"]
      }
      if let again = event.again { parts.append("again in \(again.components.seconds) s") }
      if let until = event.until { parts.append("until \(until.ISO8601Format())") }
      if let detail { parts.append(detail) }
      let name = event.name.map { " " + Settings.shown($0) } ?? ""
      console.print("\(event.division)\(name): \(parts.joined(separator: ", "))")
    }
  }

  /// A failure of the database, which the workers wait out.
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

  /// Prints the end.
  ///
  /// - Parameter next: The time until a division is ready again.
  /// - Throws: ``CommandFailure`` if divisions are left that are not up to date.
  func end(next: Duration?, schema: String) throws {
    let ends = state.withLock { Array($0.ends.values) }
    if ends.isEmpty, !isJSON {
      let pause = next.map { "; the next one is in \(Age.text(seconds: $0 / .seconds(1)))" } ?? ""
      console.print("No division is due\(pause). --now updates them at once.")
    }
    let left = ends.filter { $0.status != nil }
    guard !left.isEmpty else { return }
    // What a user has to do comes before what passes by itself.
    let gravity: [ExitStatus] = [.loginRequired, .unavailable]
    let status = gravity.first { status in left.contains { $0.status == status } } ?? .refused
    let words = status == .loginRequired ? "Run: exact-online login. " : ""
    throw CommandFailure(
      status, "\(left.count) of \(Self.divisions(ends.count)) could not be updated.",
      advice: "\(words)The table shows why: SELECT * FROM \(schema).mirror_status WHERE reason IS NOT NULL")
  }

  private func print(_ members: [(String, JSONValue)]) {
    console.print(OrderedRow(members.map { (name: $0.0, value: $0.1) }).json)
  }

  private static func divisions(_ count: Int) -> String { count == 1 ? "1 division" : "\(count) divisions" }
  private static func seconds(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10)" }
}

/// Estimates, audits and downloads of files as objects of JSON.
enum MirrorFigures {
  static func json(_ progress: MirrorFileProgress) -> String {
    OrderedRow([
      ("division", .number("\(progress.division)")), ("files", .number("\(progress.files)")),
      ("expectedFiles", .number("\(progress.expectedFiles)")), ("bytes", .number("\(progress.bytes)")),
    ]).json
  }

  static func json(_ estimate: MirrorEstimate, division: Int32) -> String {
    let sets = estimate.sets.map { entry in
      JSONValue.object([
        "set": .string(entry.set), "rows": .number("\(entry.rows)"), "calls": .number("\(entry.calls)"),
        "startsOver": .boolean(entry.startsOver),
      ])
    }
    return OrderedRow([
      ("division", .number("\(division)")), ("calls", .number("\(estimate.calls)")),
      ("callsLeftToday", estimate.callsLeftToday.map { .number("\($0)") } ?? .null),
      ("seconds", .number("\(estimate.duration.components.seconds)")), ("days", .number("\(estimate.days)")),
      ("sets", .array(sets)),
    ]).json
  }

  static func json(_ audit: MirrorAudit, division: Int32) -> String {
    let counts = audit.counts.map { count in
      JSONValue.object([
        "set": .string(count.set), "mirror": .number("\(count.mirror)"), "service": .number("\(count.service)"),
      ])
    }
    let balances = audit.balances.map { balance in
      JSONValue.object([
        "account": .string(balance.accountCode ?? balance.account), "year": .number("\(balance.year)"),
        "period": .number("\(balance.period)"), "mirror": .number("\(balance.mirror)"),
        "service": .number("\(balance.service)"),
      ])
    }
    return OrderedRow([
      ("division", .number("\(division)")), ("isEqual", .boolean(audit.isEqual)),
      ("calls", .number("\(audit.calls)")), ("counts", .array(counts)),
      ("comparedBalances", .number("\(audit.comparedBalances)")), ("differentBalances", .array(balances)),
    ]).json
  }
}
