import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import Synchronization
import TestSupport

/// A division in memory in which classifications are added, changed and deleted, and come back with the same key, before
/// any answer: the same in every run with a seed. A page has five rows. Rows and deletions have row versions of one
/// counter, and their time by a clock that moves with the work.
final class BusyDivision: Sendable {
  private struct Classification {
    var version: Int
    var modified: Int64
    var name: String
  }

  private struct State {
    var random: SeededGenerator
    var version = 0
    var rows: [Int: Classification] = [:]
    var deletions: [(version: Int, key: Int, date: Int64)] = []
    var written = 0
  }

  private struct Page {
    var rows: [String] = []
    var next: String?
  }

  private static let keys = 40
  private static let pageSize = 5
  /// The time that passes now and then; a deletion is looked for ten minutes before its date.
  static let step = Duration.seconds(300)

  let time = ManualTime()
  private let state: Mutex<State>

  init(seed: UInt64) {
    state = Mutex(State(random: SeededGenerator(seed: seed)))
    work(60)
  }

  var division: Division { division(isQuiet: false) }

  /// The same division, after work.
  var quietDivision: Division { division(isQuiet: true) }

  private func division(isQuiet: Bool) -> Division {
    let transport = InMemoryTransport { [self] request in
      if !isQuiet { work(random { $0.below($0.chance(1, in: 5) ? 60 : 12) }) }
      return answer(request.path.removingPercentEncoding ?? "")
    }
    return ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: .bare
    ).division(1)
  }

  /// The names of the rows, by key.
  var names: [UUID: String] {
    state.withLock { state in
      state.rows.reduce(into: [:]) { names, row in
        if let id = UUID(uuidString: Self.id(row.key)) { names[id] = row.value.name }
      }
    }
  }

  func random<Value>(_ body: (inout SeededGenerator) -> Value) -> Value {
    state.withLock { state in body(&state.random) }
  }

  /// Writes or deletes rows.
  func work(_ count: Int) {
    for _ in 0..<count {
      if random({ $0.chance(1, in: 3) }) { time.advance(by: Self.step) }
      let now = Int64(time.now.timeIntervalSince1970) * 1000
      state.withLock { state in
        state.version += 1
        if state.random.chance(1, in: 4), !state.rows.isEmpty {
          let key = state.random.pick(state.rows.keys.sorted())
          state.rows[key] = nil
          state.deletions.append((state.version, key, now))
        } else {
          state.written += 1
          state.rows[state.random.below(Self.keys)] = Classification(
            version: state.version, modified: now, name: "C\(state.written)")
        }
      }
    }
  }

  private func answer(_ path: String) -> CannedResponse {
    if path.contains("system/Divisions") { return .unmovedDivision() }
    if path.contains("sync/Deleted") { return .odata(results: "[\(deletions(path).joined(separator: ","))]") }
    let page = page(path)
    return .odata(results: "[\(page.rows.joined(separator: ","))]", next: page.next)
  }

  private func deletions(_ path: String) -> [String] {
    let floor = path.firstMatch(of: #/Timestamp gt (\d+)L/#).flatMap { Int($0.1) } ?? 0
    return state.withLock { $0.deletions }.filter { $0.version > floor }.map { version, key, date in
      #"{"EntityKey":"\#(Self.id(key))","EntityType":18,"Timestamp":"\#(version)","DeletedDate":"/Date(\#(date))/"}"#
    }
  }

  /// A page of the feed, or of the set in the order of `Modified`.
  private func page(_ path: String) -> Page {
    let isFeed = path.contains("sync/")
    let since = path.firstMatch(of: #/Modified gt datetime'([^']+)'/#).flatMap { LocalDateTime(String($0.1)) }
    let lowest = path.firstMatch(of: #/Timestamp gt (\d+)L/#).flatMap { Int64($0.1) }
    let floor = path.firstMatch(of: #/floor=(\d+)/#).flatMap { Int64($0.1) } ?? since?.milliseconds ?? lowest ?? 0
    let last = path.firstMatch(of: #/after=(\d+)-(\d+)/#).flatMap { match in
      Int64(match.1).flatMap { order in Int(match.2).map { (order, $0) } }
    }
    let rows = state.withLock { $0.rows }.map { key, row in
      (order: isFeed ? Int64(row.version) : row.modified, key: key, row: row)
    }.filter { $0.order > floor && ($0.order, $0.key) > last ?? (.min, 0) }
      .sorted { ($0.order, $0.key) < ($1.order, $1.key) }
    let set = isFeed ? "sync/Financial" : "financial"
    let link = rows.prefix(Self.pageSize).last.map {
      "/api/v1/1/\(set)/GLClassifications?floor=\(floor)&after=\($0.order)-\($0.key)"
    }
    return Page(
      rows: rows.prefix(Self.pageSize).map { Self.json($0.key, $0.row) },
      next: rows.count > Self.pageSize ? link : nil)
  }

  private static func json(_ key: Int, _ row: Classification) -> String {
    #"{"ID":"\#(id(key))","Name":"\#(row.name)","Timestamp":"\#(row.version)","Modified":"/Date(\#(row.modified))/"}"#
  }

  private static func id(_ key: Int) -> String { "00000000-0000-0000-0000-0000000000\(key + 10)" }
}
