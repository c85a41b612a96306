import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import Synchronization

/// A division in memory that is moved to other databases: its classifications, the list of deletions, and the date of
/// the last move. Rows and deletions have row versions of one counter, and no two databases give the same one. A page has
/// five rows.
final class MovingDivision: Sendable {
  /// The row versions after a move.
  enum Versions: CaseIterable, Sendable {
    /// From the beginning, so that an old cursor finds nothing.
    case lower
    /// Above all before, so that an old cursor finds everything.
    case higher
    /// Those of before, as no service is known to do: nothing but the date shows the move.
    case same
  }

  typealias Action = @Sendable (MovingDivision) async throws -> Void

  private struct State {
    var database = 1
    var version = 100 * Self.databases + 1
    var rows: [Int: (version: Int, name: String)] = [:]
    var deletions: [(version: Int, key: Int)] = []
    var moved: Int64?
    var calls: [String] = []
    /// Happens before the next call whose path has this text.
    var surprise: (path: String, action: Action)?

    static let databases = 1000

    mutating func nextVersion() -> Int {
      version += Self.databases
      return version
    }
  }

  private static let pageSize = 5

  let time = ManualTime()
  private let state = Mutex(State())

  var division: Division {
    ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"),
      transport: InMemoryTransport { [self] request in try await answer(request.path.removingPercentEncoding ?? "") },
      policies: .bare
    ).division(1)
  }

  /// The names of the rows, by key.
  var names: [UUID: String] {
    state.withLock { state in
      state.rows.reduce(into: [:]) { names, row in names[Self.key(row.key)] = row.value.name }
    }
  }

  var keys: [Int] { state.withLock { $0.rows.keys.sorted() } }

  /// Creates a row, or changes it.
  func write(_ key: Int, _ name: String) {
    state.withLock { state in
      state.rows[key] = (state.nextVersion(), name)
    }
  }

  func delete(_ key: Int) {
    state.withLock { state in
      guard state.rows.removeValue(forKey: key) != nil else { return }
      state.deletions.append((state.nextVersion(), key))
    }
  }

  func move(_ versions: Versions) {
    state.withLock { state in
      let now = Int64(time.now.timeIntervalSince1970) * 1000
      state.moved = max(now, (state.moved ?? 0) + 1000)
      if versions == .same { return }
      state.database += 1
      let counted = versions == .higher ? state.version / State.databases + 50 : 0
      state.version = counted * State.databases + state.database
      for index in state.deletions.indices {
        let version = state.nextVersion()
        state.deletions[index].version = version
      }
      for (key, row) in state.rows.sorted(by: { $0.value.version < $1.value.version }) {
        let version = state.nextVersion()
        state.rows[key] = (version, row.name)
      }
    }
  }

  func before(_ path: String, _ action: @escaping Action) {
    state.withLock { $0.surprise = (path, action) }
  }

  /// The sets that were called meanwhile: `Deleted`, `Divisions`, and the name of the set of rows.
  func calls(_ body: () async throws -> Void) async rethrows -> [String] {
    state.withLock { $0.calls = [] }
    try await body()
    return state.withLock { $0.calls }
  }

  static func key(_ number: Int) -> UUID {
    let digits = String(1000 + number)
    return UUID(uuidString: "00000000-0000-0000-0000-00000000\(digits)") ?? UUID()
  }

  private func answer(_ path: String) async throws -> CannedResponse {
    let action = state.withLock { state -> Action? in
      let set = path.split(separator: "?")[0].split(separator: "/").last.map(String.init) ?? ""
      state.calls.append(set)
      guard let surprise = state.surprise, path.contains(surprise.path) else { return nil }
      state.surprise = nil
      return surprise.action
    }
    try await action?(self)
    return state.withLock { Self.answer(path, $0) }
  }

  private static func answer(_ path: String, _ state: State) -> CannedResponse {
    if path.contains("system/Divisions") {
      let date = state.moved.map { #""/Date(\#($0))/""# } ?? "null"
      return .odata(results: #"[{"Code":1,"DivisionMoveDate":\#(date),"DivisionHRLinkUnlinkDate":null}]"#)
    }
    let floor = path.firstMatch(of: #/Timestamp gt (\d+)L/#).flatMap { Int($0.1) } ?? 0
    if path.contains("sync/Deleted") {
      let rows = state.deletions.filter { $0.version > floor }.map { version, key in
        #"{"EntityKey":"\#(self.key(key))","EntityType":18,"Timestamp":"\#(version)"}"#
      }
      return .odata(results: "[\(rows.joined(separator: ","))]")
    }
    let after = path.firstMatch(of: #/after=(\d+)/#).flatMap { Int($0.1) } ?? floor
    let rows = state.rows.filter { $0.value.version > after }.sorted { $0.value.version < $1.value.version }
    let texts = rows.prefix(pageSize).map { key, row in
      #"{"ID":"\#(self.key(key))","Name":"\#(row.name)","Timestamp":"\#(row.version)"}"#
    }
    let last = rows.prefix(pageSize).last?.value.version ?? 0
    return .odata(
      results: "[\(texts.joined(separator: ","))]",
      next: rows.count > pageSize ? "/api/v1/1/sync/Financial/GLClassifications?after=\(last)" : nil)
  }
}

extension Copy where Row == Sync.Financial.GLClassificationSync, ID == UUID {
  static var classifications: Copy { Copy(id: { $0.id }, text: { $0.name ?? "" }) }

  /// Reads the changes of the division, or the first pages of them.
  mutating func follow(
    _ moving: MovingDivision, pages: Int = .max, _ change: (inout ChangePolicy) -> Void = { _ in }
  ) async throws {
    var policy = ChangePolicy()
    policy.time = moving.time
    change(&policy)
    let feed = moving.division.sync.financial.glClassifications
    try await take(feed.changes(since: try cursor, policy: policy), pages: pages)
  }
}
