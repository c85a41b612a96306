import ExactOnline
import ExactOnlineChanges
import ExactOnlineSandbox
import Testing

/// Rows that appear behind others with higher versions.
@Suite("Late commits", .timeLimit(.minutes(3)))
struct LateCommitTests {
  @Test func rowsThatAppearLate_areTold_andOnlyOnce() async throws {
    try await Office.run(["sync/CRM"]) { office in
      office.sandbox.setBehaviour(.lateCommits, isOn: true)
      let feed = office.division.sync.crm.accounts
      var copy = Copy.accounts
      var wasLate = false
      for round in 0..<6 {
        try await office.add("A\(round)", "B\(round)")
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        if try await copy.rows.count < office.names().count { wasLate = true }
        office.advance(by: .seconds(20))
      }
      #expect(wasLate)
      office.advance(by: .seconds(61))
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(try await copy.rows == office.names())
      let told = copy.news().filter { $0.hasPrefix("+") }
      #expect(told.count == 12 && Set(told).count == 12)
    }
  }

  private static func withLateRows(
    _ rows: Int, seconds: Int, _ body: (Office) async throws -> Void
  ) async throws {
    let configure: (inout SandboxConfiguration) -> Void = {
      $0.behaviours.insert(.lateCommits)
      $0.lateCommitRows = rows
      $0.lateCommitSeconds = seconds
    }
    try await Office.run(["sync/CRM"], configure: configure, body)
  }

  /// Rows that appear behind hundreds of others, in runs of ten minutes.
  @Test func rowsThatAppearLate_withinTheOverlap_areTold_andOnlyOnce() async throws {
    try await Self.withLateRows(300, seconds: 500) { office in
      let feed = office.division.sync.crm.accounts
      var copy = Copy.accounts
      for round in 0..<5 {
        try await office.add((0..<150).map { "\(round * 150 + $0)" })
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        office.advance(by: .seconds(60))
      }
      office.advance(by: .seconds(441))
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(try await copy.rows == office.names())
      let told = copy.news().compactMap { $0.hasPrefix("+ ") ? Int($0.dropFirst(2)) : nil }
      #expect(told.count == 750 && Set(told).count == 750)
      let depths = told.indices.map { place in told[..<place].count { $0 > told[place] } }
      #expect(depths.max() ?? 0 > 150)
    }
  }

  /// Ten minutes pass before the rows appear: two are missed, as the documentation says, and one is not, because it is
  /// above the newest three. Counts tell.
  @Test func rowsThatAppearAfterTheOverlap_areMissed_andCountsDiffer() async throws {
    try await Self.withLateRows(1000, seconds: 700) { office in
      let feed = office.division.sync.crm.accounts
      try await office.add((0..<9).map { "\($0)" })
      var copy = Copy.accounts
      for pause in [601, 100, 0] {
        try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
        office.advance(by: .seconds(pause))
      }
      #expect(copy.rows.values.sorted() == ["1", "2", "4", "5", "6", "7", "8"])
      #expect(try await feed.count() == 9)
      try await copy.take(feed.changes(since: nil, policy: office.policy()))
      #expect(try await copy.rows == office.names())
    }
  }

  /// A row that is overtaken by more rows in one run than the overlap has.
  @Test(arguments: [(500, true), (5, false)]) func rowsThatAreOvertaken_areTold_withinTheRowsOfTheOverlap(
    overlapRows: Int, areTold: Bool
  ) async throws {
    try await Self.withLateRows(40, seconds: 300) { office in
      let feed = office.division.sync.crm.accounts
      let policy = office.policy { $0.overlapRows = overlapRows }
      var copy = Copy.accounts
      for count in [31, 60] {
        try await office.add((0..<count).map { "\(count) \($0)" })
        try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      }
      office.advance(by: .seconds(301))
      try await copy.take(feed.changes(since: try copy.cursor, policy: policy))
      let names = try await office.names()
      #expect((copy.rows == names) == areTold)
      #expect(names.values.filter { !copy.rows.values.contains($0) }.contains("31 0") == !areTold)
    }
  }

  @Test func overlap_endsAfterItsTime_exceptForTheNewestRows() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let feed = office.division.sync.crm.accounts
      try await office.add((0..<100).map { "A\($0)" })
      var copy = Copy.accounts
      for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy())) }
      let large = copy.cursorSize
      office.advance(by: .seconds(601))
      try await copy.take(feed.changes(since: try copy.cursor, policy: office.policy()))
      #expect(large > 1000 && copy.cursorSize < 500)
      #expect(copy.log.count == 101)
    }
  }
}
