import ExactOnlineRuntime
import Foundation
import Synchronization

/// The update of a set: reads pages and stores them one after another.
actor SetUpdate<Store: MirrorStore> {
  private let set: MirrorSet
  private let division: Division
  private let store: Store
  private let options: MirrorOptions
  private let group: UpdateGroup
  private let report: @Sendable (MirrorProgress) -> Void
  private var entry: MirrorReport.Entry
  private var progress: MirrorProgress
  private var record: MirrorRecord?
  /// The number of full reads before the first one that is recorded: 1 if there are rows of a record that was lost.
  private var lostGeneration: Int64 = 0
  /// The start of reading, for the estimate of the remaining time.
  private var began = ContinuousClock.now

  init(
    _ set: MirrorSet, of division: Division, into store: Store, _ options: MirrorOptions, _ group: UpdateGroup,
    _ report: @escaping @Sendable (MirrorProgress) -> Void
  ) {
    self.set = set
    self.division = division
    self.store = store
    self.options = options
    self.group = group
    self.report = report
    entry = MirrorReport.Entry(set: set.name)
    progress = MirrorProgress(set: set.name, division: division.code)
  }

  /// Updates the set until the end, the reserve of calls, or an error of this set, which is put into the result.
  ///
  /// - Throws: Errors that affect all sets.
  func run() async throws -> MirrorReport.Entry {
    do {
      try await update()
    } catch let error as ODataError where !error.concernsAllSets {
      entry.failure = error
    }
    return entry
  }

  private func update() async throws {
    guard await group.mayGoOn() else { return }
    let schema = try set.schema(division)
    record = try await store.record(of: set.name, in: division.code)
    // A cursor that cannot be decoded counts as lost.
    let cursor = options.startsOver ? nil : record.flatMap { ChangeCursor(text: $0.cursor) }
    var rules = options.changes
    if cursor == nil { rules.holdsRows = try await holdsRows(schema) }
    if record == nil { lostGeneration = rules.holdsRows ? 1 : 0 }
    if cursor.map({ $0.startOver != nil }) ?? true { try await count(above: cursor?.rowVersion) }
    began = .now
    try await set.read(division, schema, cursor, rules) { page in try await self.store(page, of: schema) }
    var isInterrupted = await group.pausedUntil != nil && !hasReachedTheEnd
    // A full read has removed deleted rows already.
    if !isInterrupted, set.comparesKeys, entry.startedOver == nil { isInterrupted = try await !compareKeys(schema) }
    entry.isDone = !isInterrupted
    progress.isDone = !isInterrupted
    await showProgress()
  }

  private func holdsRows(_ schema: SetSchema) async throws -> Bool {
    for table in schema.tables where try await store.count(table, in: division.code) > 0 { return true }
    return false
  }

  private var hasReachedTheEnd = false
  /// The calls that read no rows.
  private var otherCalls = 0

  /// Counts the rows of a full read.
  private func count(above version: Int64? = nil) async throws {
    guard options.countsRows else { return }
    progress.expectedRows = entry.rows + (try await set.count(division, version))
    otherCalls += 1
    entry.calls += 1
  }

  /// - Returns: Whether another page may be read.
  private func store(_ page: MirrorSet.Page, of schema: SetSchema) async throws -> Bool {
    var new = MirrorRecord(
      set: set.name, division: division.code, cursor: try page.cursor.text,
      generation: record?.generation ?? lostGeneration,
      isComplete: record?.isComplete ?? false, updated: options.changes.time.now.milliseconds)
    if let start = page.startOver {
      new.generation += 1
      entry.startedOver = start.reason
      progress.startedOver = start.reason
      // Its reason was found in this run, or it takes the place of one that was to be continued.
      if start.reason != .noCursor { try await count() }
    }
    if page.isComplete { new.isComplete = true }
    try await apply(page.rows, page.deletions, completes: page.isComplete, of: schema, new)
    entry.calls = otherCalls + page.calls
    hasReachedTheEnd = page.isLast
    await showProgress()
    return page.isLast ? true : await group.mayGoOn()
  }

  private func apply(
    _ rows: [MirrorRows], _ deletions: [MirrorCell], completes: Bool, of schema: SetSchema, _ new: MirrorRecord
  ) async throws {
    try await store.apply(
      MirrorPage(
        parts: zip(schema.tables, rows).map { MirrorPage.Part($0, rows: $1) }, deletions: deletions,
        completes: completes, follows: record, record: new))
    record = new
    entry.rows += rows.reduce(0) { $0 + $1.count }
    entry.deletions += deletions.count
  }

  /// Removes the rows that the service no longer has.
  ///
  /// - Returns: Whether keys were compared; false if too few calls are left.
  private func compareKeys(_ schema: SetSchema) async throws -> Bool {
    guard await group.mayGoOn(), let record else { return false }
    let left = Mutex<Set<MirrorCell>>([])
    for table in schema.tables {
      let keys = try await store.keys(table, in: division.code)
      left.withLock { $0.formUnion(keys) }
    }
    guard left.withLock({ !$0.isEmpty }) else { return true }
    entry.calls += try await set.keys(division) { page in
      left.withLock { left in
        left.subtract(page)
        return !left.isEmpty
      }
    }
    let gone = left.withLock { Array($0) }
    guard !gone.isEmpty else { return true }
    try await apply(schema.tables.map { _ in MirrorRows([]) }, gone, completes: false, of: schema, record)
    return true
  }

  private func showProgress() async {
    progress.rows = entry.rows
    progress.deletions = entry.deletions
    progress.calls = entry.calls
    progress.callsLeftToday = await group.callsLeft()
    progress.secondsToGo = nil
    if let expected = progress.expectedRows, entry.rows > 0, expected >= entry.rows {
      let seconds = (ContinuousClock.now - began) / .seconds(1)
      progress.secondsToGo = Int((seconds * Double(expected - entry.rows) / Double(entry.rows)).rounded(.up))
    }
    report(progress)
  }
}

extension ODataError {
  /// Whether other sets of the division would fail with the same error.
  fileprivate var concernsAllSets: Bool {
    switch kind {
    case .unauthorized, .rateLimited, .blocked: true
    case .transport(let error): error.kind == .connect || error.kind == .tls
    default: false
    }
  }
}

extension ChangeCursor {
  /// The cursor as it is stored.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  init?(text: String) {
    guard let cursor = try? JSONDecoder().decode(ChangeCursor.self, from: Data(text.utf8)) else { return nil }
    self = cursor
  }
}
