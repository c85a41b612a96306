import ODataRuntime

/// A run over the changes since a cursor, page by page.
///
/// Deletions are read before rows, so that a row whose key was deleted and is in use again is delivered after its
/// deletion. A row that is deleted after the list was read is in the list of the next run.
struct ChangeReader<Subject: Entity, ID: EntityKey>: Sendable {
  typealias Page = ChangePage<Subject, ID>

  private enum Stage {
    case begin, rows, end
  }

  /// The number of newest rows that are always read again. They show whether row versions were reset.
  static var anchors: Int { 3 }
  private static var deletionsInAPage: Int { 1000 }

  let source: ChangeSource<Subject, ID>
  let policy: ChangePolicy
  private let deletionPolicy: DeletionPolicy<ID>
  let given: ChangeCursor?
  var cursor: ChangeCursor
  private var stage = Stage.begin
  private var ready: [Page] = []
  /// The full read to announce with the next page.
  private var announcement: StartOver?
  /// The full read that this run has begun.
  var announced: StartOver?
  private var began: Date
  /// The time of the run's first answer.
  var first: ClockReading?
  /// The time of its latest answer, in seconds since 1970: by the service's clock if the first one states it, and
  /// otherwise by the client's. It does not go back, so that no version seems to have been read before this run.
  var now: Int64
  /// The rows that were read before, by earlier runs or by this one.
  private var known = SeenRows()
  /// Those of earlier runs, and what this run finds of them.
  var expected: ExpectedRows
  private var rows: Pages<Subject>.Iterator?
  private var held = HeldRows<Subject, ID>()
  /// The highest version in this run. A lower one after it means that the rows are not sorted by version.
  private var last = Int64.min
  /// The cursor of all pages but the last, if the rows are not sorted by version.
  var stable: ChangeCursor?
  private(set) var deletedCount = 0
  /// Whether this run has read any row, and whether its last page had none.
  private(set) var (hasRows, endsEmpty) = (false, false)
  var secondLook = SecondLook.none
  /// Whether a row that was read before has been found since rows were requested.
  private(set) var foundAgain = false
  /// Whether the run began anew because the rows of earlier runs were not found.
  private(set) var hasRepeated = false
  /// The dates of the division's moves, if this run has read them.
  var dates: DivisionDates?
  /// Whether they were as before when the rows so far had been read.
  var isUnmoved = false
  /// The number of pages that this run, or the full read that it has begun, has read.
  private(set) var pageCount = 0
  /// The run, if it is observed.
  private var run: ObservedWork?
  /// The number of calls so far.
  var calls = 0

  init(
    _ source: ChangeSource<Subject, ID>, since cursor: ChangeCursor?, _ policy: ChangePolicy,
    _ deletions: DeletionPolicy<ID>
  ) {
    self.source = source
    self.policy = policy
    deletionPolicy = deletions
    given = cursor
    let cursor = cursor ?? ChangeCursor(feed: source.address.path, division: source.address.division)
    self.cursor = cursor
    expected = ExpectedRows(of: cursor)
    began = policy.time.now
    now = began.wholeSeconds
  }

  /// The next page; nil after the last.
  mutating func next() async throws -> Page? {
    guard let observer = source.address.observer else { return try await advance() }
    let run = run ?? ObservedWork(Work(source.address), by: observer)
    self.run = run
    let page = try await run.run { try await advance() }
    run.work.count("exact_online.upserts", page?.upserts.count ?? 0)
    run.work.count("exact_online.deletions", page?.deletions.count ?? 0)
    if page?.isLast ?? true { run.end() }
    return page
  }

  var isReadingRows: Bool { stage == .rows }

  private mutating func advance() async throws -> Page? {
    while ready.isEmpty || awaitsRows {
      try Task.checkCancellation()
      switch stage {
      case .begin: try await begin()
      case .rows: try await fetch()
      case .end: return nil
      }
    }
    return ready.removeFirst()
  }

  // MARK: Beginning

  var listsDeletions: Bool {
    guard case .listed = deletionPolicy else { return false }
    return source.deletedAs != nil
  }

  private mutating func begin() async throws {
    try checkCursor()
    began = policy.time.now
    if looksFirst {
      // What was read before leaves a doubt, so dates that were read before do not clear it.
      try await lookForMoves(after: cursor.movesDue == 0 || hasRepeated ? await policy.readings?.number : nil)
    }
    // What another set has found costs nothing.
    var moves = dates
    if moves == nil, dependsOnMoves { moves = await policy.readings?.knownMoves(at: source.address) }
    if let reason = reasonToStartOver(moves?.moves) {
      try await startOver(reason)
    } else {
      let listed = try await listDeletions()
      if let listed, let first, first.isTooFar(from: cursor, limit: policy.deletionsKept.wholeSeconds) {
        return try await startOver(.deletionsExpired, knowing: listed)
      }
      if let listed { takeDeletions(listed) }
      readRows()
    }
  }

  private func checkCursor() throws {
    guard let given else { return }
    let address = source.address
    guard given.feed.lowercased() == address.path.lowercased(), given.division == address.division else {
      throw ODataError(
        .invalidRequest, operation: address.operation,
        detail: "the cursor is of \(given.feed) in division \(given.division), and \(address.path) in division "
          + "\(address.division) is read; nothing was sent",
        advice: "Store a cursor for each set and division")
    }
  }

  private func reasonToStartOver(_ moves: DivisionMoves?) -> StartOver.Reason? {
    guard given != nil else { return .noCursor }
    // Earlier runs did not read the list of deletions.
    if listsDeletions, cursor.deletions == nil { return .deletionsExpired }
    if let moves, cursor.moves != moves { return .divisionMoved }
    // By the service's clock as well, once it has answered.
    guard listsDeletions, let read = cursor.readAt else { return nil }
    return began.wholeSeconds.since(read) > policy.deletionsKept.wholeSeconds ? .deletionsExpired : nil
  }

  /// - Parameter listed: The deletions above those that the cursor had read, if they were listed already.
  private mutating func startOver(_ reason: StartOver.Reason, knowing listed: DeletionList? = nil) async throws {
    // Before deletions and rows, so that a move in between is found by these dates later.
    if dates == nil, dependsOnMoves { try await lookForMoves() }
    let listed = dates?.moves == cursor.moves ? listed : nil
    let deletionFloor = listed == nil ? nil : cursor.deletions?.floor
    cursor = ChangeCursor(feed: source.address.path, division: source.address.division)
    cursor.moves = dates?.moves
    // What this run has delivered before is not part of the full read.
    began = policy.time.now
    let start = StartOver(reason: reason, began: LocalDateTime(began))
    announcement = start
    announced = start
    (ready, pageCount, isUnmoved, secondLook) = ([], 0, false, .none)
    held = HeldRows()
    stable = nil
    expected = ExpectedRows(of: cursor)
    // Rows whose deletion is listed already are not in the full read, so these deletions are not delivered.
    if let deletionFloor { cursor.deletions = SeenRows(floor: deletionFloor) }
    if let listed = if let listed { listed } else { try await listDeletions(after: dates?.since) } {
      takeDeletions(listed, delivering: false)
    }
    cursor.startOver = start
    readRows()
  }

  // MARK: Deletions

  /// The deletions above those that were read; nil if they are not listed.
  ///
  /// - Parameter mark: The number of the reading after which they have to be requested, with shared readings.
  private mutating func listDeletions(after mark: Int? = nil) async throws -> DeletionList? {
    guard listsDeletions, let type = source.deletedAs else {
      cursor.deletions = nil
      return nil
    }
    let floor = cursor.deletions?.floor ?? 0
    let listed: DeletionList
    if let readings = policy.readings {
      listed = try await readings.deletions(above: floor, type: type, at: source.address, after: mark ?? 0)
    } else {
      listed = try await source.address.deletions(above: floor, type: type, policy.time)
    }
    calls += listed.calls
    // An earlier result was the state of then.
    hear(listed.read?.service, before: listed.age)
    return listed
  }

  private mutating func takeDeletions(_ listed: DeletionList, delivering delivers: Bool = true) {
    let floor = source.safe(cursor.rows.floor)
    let before = cursor.deletions ?? SeenRows()
    let news = listed.rows.filter { !before.contains($0.version, key: KeyHash.hash($0.key)) }
    var seen = before
    for start in stride(from: 0, to: news.count, by: Self.deletionsInAPage) {
      let part = news[start..<min(start + Self.deletionsInAPage, news.count)]
      var ids: [ID] = []
      var distinct: Set<ID> = []
      for deletion in part {
        let key = KeyHash.hash(deletion.key)
        seen.insert(deletion.version, key: key, seen: now)
        cursor.rows.forget(key)
        expected.forget(key)
        if delivers { cursor.readAgain(above: source.floor(after: deletion)) }
        if let id = source.deletedID(deletion.key), distinct.insert(id).inserted { ids.append(id) }
      }
      seen.limit(to: max(policy.overlapRows, 0))
      cursor.deletions = seen
      deletedCount += ids.count
      if delivers { emit(deletions: ids) }
    }
    // Deletions of other sets have been read as well. Otherwise a set that has none would have the list read from its
    // beginning each time, for all sets.
    if let highest = listed.highest, highest > seen.highest { seen.insert(highest, key: 0, seen: now) }
    settle(&seen, keeping: 0)
    cursor.deletions = seen
    cursor.knowsDeletions(from: listed.origin, floor: floor)
    // An interrupted run leaves a cursor with its own time, so all of the cursor's times are to be by the same clock.
    if doubtsTimes { cursor.rows.restamp(now) }
    (cursor.readAt, cursor.servedAt) = (first?.client, first?.service)
  }

  // MARK: Rows

  /// - Parameter floor: The version above which rows are requested, if it is not the floor of the cursor.
  mutating func readRows(above floor: Int64? = nil) {
    known = cursor.rows
    last = .min
    foundAgain = false
    let condition = source.condition(
      above: source.safe(floor ?? known.floor), startsOver: cursor.startOver != nil)
    rows = source.rows(condition).makeAsyncIterator()
    stage = .rows
  }

  private mutating func fetch() async throws {
    guard let page = try await rows?.next() else { return try await finish() }
    calls += 1
    hear(page.served)
    endsEmpty = page.rows.isEmpty
    hasRows = hasRows || !endsEmpty
    try add(page.rows)
    pageCount += 1
    if pageCount == 1, !hasRepeated, readsChanges, try await findsMove() { return try await startOver(.divisionMoved) }
    while held.count > policy.heldRows, held.hasSeveralPages { release() }
  }

  private mutating func add(_ rows: [Subject]) throws {
    let floor = source.safe(known.floor)
    let isFiltered = cursor.startOver == nil || known.floor > 0 || !known.entries.isEmpty
    var items: [HeldRows<Subject, ID>.Item] = []
    // A page shows what held when it was read, and not what holds for the next one.
    if !rows.isEmpty { (expected.isConfirmed, isUnmoved) = (false, false) }
    for row in rows {
      guard let id = source.id(row), let group = source.group(row) else {
        throw ODataError(
          .unexpectedBody, operation: source.address.operation, status: 200,
          detail: "a row has no ID")
      }
      let version = source.version(row)
      if let version {
        if version < last, stable == nil { doubtOrder() }
        last = max(last, version)
      }
      if let version { expected.find(group, version: version) }
      let state = source.state(row)
      if let version, isFiltered, version <= floor || known.contains(version, key: group, state: state) {
        foundAgain = true
        continue
      }
      items.append(.init(row, id: id, version: version, group: group, state: state, seen: now))
    }
    if !items.isEmpty { secondLook = .none }
    held.add(items)
  }

  /// Keeps the cursor where it is until the end of the run, since the rows are not sorted by version.
  private mutating func doubtOrder() {
    stable = cursor
    held.remembersAll = true
  }

  /// Delivers the oldest buffered page, unless newer versions have replaced all of its rows.
  private mutating func release() {
    let items = held.takePage()
    guard !items.isEmpty else { return }
    var reached = Int64.min
    for item in items {
      guard let version = item.version else { continue }
      reached = max(reached, version)
      cursor.rows.insert(version, key: item.group, state: item.state, seen: item.seen)
    }
    // Rows in ascending order: all lower versions have been read.
    if stable == nil { cursor.rows.limit(to: max(policy.overlapRows, Self.anchors), below: reached) }
    emit(upserts: items.map(\.row))
  }

  private mutating func finish() async throws {
    if isUnknown {
      guard !hasRepeated, stable == nil else { return try await startOver(.cursorUnknown) }
      // The list may be from before the deletions that explain it, the division has just moved, or the answer a mistake.
      hasRepeated = true
      await policy.readings?.expire()
      held = HeldRows()
      return try await begin()
    }
    while held.hasPages { release() }
    if try await looksAgain() { return }
    if try await findsMove() { return try await startOver(.divisionMoved) }
    var gone: [ID] = []
    if case .comparing(let keys) = deletionPolicy, cursor.startOver == nil {
      if !ready.isEmpty, stage == .rows, rows != nil {
        // The rows are delivered first, so that the program's keys include them.
        rows = nil
        return
      }
      var left = try await keys()
      calls += try await source.address.readKeys(source.keys(), of: !left.isEmpty) { page in
        left.subtract(page)
        return !left.isEmpty
      }
      gone = Array(left)
    }
    stage = .end
    stable = nil
    noteDoubt()
    noteMoves()
    cursor.rows.limit(to: max(policy.overlapRows, Self.anchors))
    settle(&cursor.rows, keeping: source.versions == .rowVersion ? Self.anchors : 0)
    if !listsDeletions { (cursor.readAt, cursor.servedAt) = (first?.client, first?.service) }
    let completed = cursor.startOver
    cursor.startOver = nil
    if !gone.isEmpty || ready.isEmpty { emit(deletions: gone) }
    ready[ready.count - 1].cursor = cursor
    ready[ready.count - 1].isLast = true
    ready[ready.count - 1].completed = completed
  }

  private mutating func emit(deletions: [ID] = [], upserts: [Subject] = []) {
    var page = Page(cursor: stable ?? cursor)
    page.startOver = announcement
    announcement = nil
    // Rows of a moved division would confirm a cursor that ends with them.
    if !isConfirmed { page.cursor.movesDue = 0 }
    page.deletions = deletions
    page.upserts = upserts
    page.linePositions = upserts.indices.filter { source.isLine(upserts[$0]) }
    ready.append(page)
  }
}
