import ExactOnlineMirrorPostgreSQL
import MirrorEngine
import Testing

@Suite(.timeLimit(.minutes(2))) struct StoreTests {
  @Test func rowsAndCursor_replaceThoseBefore() async throws {
    let schema = try await MirrorSchema()
    let store = schema.store
    try await store.prepare([Samples.notes])
    #expect(try await store.record(of: "notes", in: 7) == nil)
    let first = Samples.record("{\"a\":1}", isComplete: false)
    try await store.apply(Samples.page([Samples.note(1, "one"), Samples.note(2, "two")], first))
    #expect(try await store.record(of: "notes", in: 7) == first)
    let second = Samples.record("{\"a\":2}")
    try await store.apply(Samples.page([Samples.note(2, "zwei"), Samples.note(3, "three")], after: first, second))
    #expect(try await store.record(of: "notes", in: 7) == second)
    #expect(try await store.count(Samples.notes, in: 7) == 3)
    let rows = try await schema.sql("SELECT id, text FROM @.notes ORDER BY id")
    #expect(rows == [["1", "one"], ["2", "zwei"], ["3", "three"]])
  }

  @Test func deletionsComeBeforeRows_andUnknownKeysAreNothingSpecial() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let first = Samples.record("1")
    try await schema.store.apply(Samples.page([Samples.note(1, "old"), Samples.note(2, "old")], first))
    try await schema.store.apply(
      Samples.page([Samples.note(1, "back")], deleting: [1, 2, 99], after: first, Samples.record("2")))
    #expect(try await schema.sql("SELECT id, text FROM @.notes") == [["1", "back"]])
  }

  @Test func divisionsAreApart() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    for division: Int32 in [7, 8] {
      try await schema.store.apply(
        Samples.page([Samples.note(1, "\(division)", division: division)], Samples.record("1", division: division)))
    }
    try await schema.store.apply(
      Samples.page([], deleting: [1], after: Samples.record("1", division: 8), Samples.record("2", division: 8)))
    #expect(try await schema.store.keys(Samples.notes, in: 7) == [.integer(1)])
    #expect(try await schema.store.keys(Samples.notes, in: 8) == [])
  }

  @Test func endOfAReadingFromTheBeginning_removesWhatDidNotComeAgain() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    var last = Samples.record("1")
    try await schema.store.apply(Samples.page((1...4).map { Samples.note($0, "old") }, last))
    let other = Samples.record("1", division: 8)
    try await schema.store.apply(Samples.page([Samples.note(1, "other", division: 8)], other))

    var next = Samples.record("2", generation: 2)
    try await schema.store.apply(Samples.page([Samples.note(1, "new")], after: last, next))
    // The old rows stay until the end.
    #expect(try await schema.store.count(Samples.notes, in: 7) == 4)
    last = next
    next = Samples.record("3", generation: 2)
    try await schema.store.apply(
      Samples.page([Samples.note(3, "new"), Samples.note(5, "new")], completes: true, after: last, next))
    let rows = try await schema.sql("SELECT id, text FROM @.notes WHERE division = 7 ORDER BY id")
    #expect(rows == [["1", "new"], ["3", "new"], ["5", "new"]])
    #expect(try await schema.store.count(Samples.notes, in: 8) == 1)
  }

  @Test func headerThatIsGone_takesItsLinesAlong() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.headers, Samples.lines])
    func line(_ id: Int, of order: Int) -> [MirrorCell] {
      [.integer(7), .text(Samples.guid(id)), .text(Samples.guid(order)), .integer(Int64(id)), .text("-1.50")]
    }
    let first = Samples.record("1", set: "orders")
    let headers = [1, 2].map { [MirrorCell.integer(7), .text(Samples.guid($0))] }
    try await schema.store.apply(
      MirrorPage(
        parts: [
          .init(Samples.headers, rows: headers),
          .init(Samples.lines, rows: [line(11, of: 1), line(12, of: 1), line(21, of: 2), line(22, of: 2)]),
        ], deletions: [], completes: false, follows: nil, record: first))
    // Keys that no Guid column can hold are among them.
    try await schema.store.apply(
      MirrorPage(
        parts: [.init(Samples.headers, rows: []), .init(Samples.lines, rows: [])],
        deletions: [.text(Samples.guid(1)), .text(Samples.guid(22)), .text("{\"}"), .integer(3), .null],
        completes: false, follows: first, record: Samples.record("2", set: "orders")))
    #expect(try await schema.store.keys(Samples.headers, in: 7) == [.text(Samples.guid(2))])
    #expect(try await schema.store.keys(Samples.lines, in: 7) == [.text(Samples.guid(21))])
  }

  @Test func pageThatFollowsAnotherRecord_isAConflict_andStoresNothing() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let first = Samples.record("1")
    try await schema.store.apply(Samples.page([Samples.note(1, "one")], first))
    let others: [MirrorRecord?] = [nil, Samples.record("0"), Samples.record("1", generation: 2)]
    for old in others {
      await #expect(throws: MirrorConflict.self) {
        try await schema.store.apply(
          Samples.page([Samples.note(2, "")], deleting: [1], after: old, Samples.record("2")))
      }
    }
    #expect(try await schema.store.keys(Samples.notes, in: 7) == [.integer(1)])
    #expect(try await schema.store.record(of: "notes", in: 7) == first)
  }

  /// Two programs store a page after the same record at the same time: one of them wins.
  @Test func pagesAtTheSameTime_oneIsStored() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let first = Samples.record("1")
    try await schema.store.apply(Samples.page([], first))
    let stored = await withTaskGroup(of: Bool.self) { group in
      for number in 1...4 {
        group.addTask {
          let rows = (1...200).map { Samples.note($0, "\(number)") }
          let page = Samples.page(rows, after: first, Samples.record("by \(number)"))
          return (try? await schema.store.apply(page)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(stored == 1)
    #expect(try await schema.sql("SELECT count(DISTINCT text) FROM @.notes") == [["1"]])
  }

  @Test func cancelledTask_finishesThePageThatItStores() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await schema.store.apply(Samples.page([Samples.note(1, "")], Samples.record("1")))
    }
    try await task.value
    #expect(try await schema.store.count(Samples.notes, in: 7) == 1)
  }

  @Test func sumsAreExact_byGroup_withinTheFilter() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.lines])
    func line(_ id: Int, _ order: Int, _ number: MirrorCell, _ amount: MirrorCell) -> [MirrorCell] {
      [.integer(7), .text(Samples.guid(id)), .text(Samples.guid(order)), number, amount]
    }
    let rows = [
      line(1, 1, .integer(1), .text("0.1")), line(2, 1, .integer(2), .text("0.2")),
      line(3, 1, .integer(9999), .text("-100")), line(4, 1, .null, .text("5")),
      line(5, 2, .integer(1), .text("123456789012345678901234567890.01")), line(6, 2, .integer(2), .null),
    ]
    try await schema.store.apply(
      MirrorPage(
        parts: [.init(Samples.lines, rows: rows)], deletions: [], completes: false, follows: nil,
        record: Samples.record("1")))
    let sums = try await schema.store.sums(
      of: "AmountDC", by: ["OrderID"], where: ["LineNumber": 1...9000], in: Samples.lines, division: 7)
    #expect(
      Set(sums) == [
        MirrorSum(group: [.text(Samples.guid(1))], sum: "0.3"),
        MirrorSum(group: [.text(Samples.guid(2))], sum: "123456789012345678901234567890.01"),
      ])
    let all = try await schema.store.sums(
      of: "AmountDC", by: [], where: ["LineNumber": 9999...9999], in: Samples.lines, division: 7)
    #expect(all == [MirrorSum(group: [], sum: "-100")])
    #expect(
      try await schema.store.sums(of: "AmountDC", by: [], where: [:], in: Samples.lines, division: 8).isEmpty)
    // Amounts of the view have the usual sign, and totals are left out.
    #expect(
      try await schema.sql("SELECT sum(AmountDC) FROM @.order_lines_view WHERE ID::text < $1", Samples.guid(5))
        == [["-5.3"]])
  }
}
