import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineMirror
import ExactOnlineRuntime

#if MirrorPostgreSQL
  import ExactOnlineMirrorPostgreSQL
  import ExactOnlinePostgreSQL
#endif

/// The database that a mirror is kept in.
enum MirrorDestination: Sendable, Equatable {
  /// An SQLite file, by its path.
  case file(String)
  /// A PostgreSQL database, by its connection string. That is never printed: it may have a password.
  case postgreSQL(String)

  /// - Parameter word: A path or a connection string; nil for the one of the environment.
  init(_ word: String?) throws {
    let text = word ?? Settings.variable(Settings.mirror) ?? "exact.sqlite"
    if Self.isConnectionString(text) {
      self = .postgreSQL(text)
    } else if text.contains("://") || Self.isMistakenForOne(text) {
      throw ValidationError(
        "The database is a file, or PostgreSQL's connection string, which begins with postgresql://.")
    } else {
      self = .file(text)
    }
  }

  /// Whether a text that is no connection string was probably to be one: it may have a password, and is no name of a file.
  private static func isMistakenForOne(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    return text.lowercased().contains(/^postgres(ql)?:/)
      || words.count > 1 && words.allSatisfy { $0.contains(/^[A-Za-z_]+=/) }
  }

  var isPostgreSQL: Bool { if case .postgreSQL = self { true } else { false } }

  /// libpq's two forms: a URI, and words such as `host=db.example dbname=books`.
  private static func isConnectionString(_ text: String) -> Bool {
    if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") { return true }
    let words = text.split { $0.isWhitespace }
    return !words.isEmpty
      && words.contains { word in
        ["host", "hostaddr", "port", "dbname", "user", "password", "service", "passfile"].contains {
          word.hasPrefix("\($0)=")
        }
      }
  }
}

/// A mirror that has nothing yet: for the estimate of a first update.
struct EmptyMirror: MirrorStore {
  func prepare(_ tables: [MirrorTable]) async throws {}
  func record(of set: String, in division: Int32) async throws -> MirrorRecord? { nil }
  func apply(_ page: MirrorPage) async throws {}
  func count(_ table: MirrorTable, in division: Int32) async throws -> Int { 0 }
  func keys(_ table: MirrorTable, in division: Int32) async throws -> [MirrorCell] { [] }
  func sums(
    of column: String, by groups: [String], where filter: [String: ClosedRange<Int64>], in table: MirrorTable,
    division: Int32
  ) async throws -> [MirrorSum] { [] }
}

#if MirrorPostgreSQL
  /// A mirror in PostgreSQL, which commands on any number of machines can update.
  struct SharedMirror: Sendable {
    let database: PostgreSQLDatabase
    let schema: String
    private let pages: PostgreSQLMirrorStore

    /// No connection is opened yet.
    init(_ connectionString: String, schema: String?, history: MirrorHistory) throws {
      self.schema = schema ?? MirrorQueue.defaultSchema
      do {
        database = try PostgreSQLDatabase(connectionString: connectionString)
        pages = try PostgreSQLMirrorStore(in: database, schema: self.schema, history: history)
      } catch {
        throw Self.failure(error)
      }
    }

    /// Refuses a schema with tables or views of others under the names of the mirror's, before anything is changed.
    ///
    /// - Parameter division: Any division; it is not called.
    func check(_ sets: [MirrorSet], _ division: Division) async throws {
      try await Self.failing { try await pages.check(try sets.flatMap { try $0.tables(of: division) }) }
    }

    /// The store for writing; creates missing tables.
    func prepared() async throws -> any MirrorStore {
      try await Self.failing {
        try await PostgreSQLMirrorStore.create(in: database, schema: schema)
        return pages
      }
    }

    /// The store for reading; nil if there is no mirror yet. Creates nothing.
    func existing() async throws -> (any MirrorStore)? {
      do {
        _ = try await pages.record(of: "", in: 0)
        return pages
      } catch let error as PostgreSQLError where error.kind == .server(sqlState: "42P01") {
        return nil
      } catch {
        throw Self.failure(error)
      }
    }

    /// The counters that all machines share; creates all missing tables.
    func sharedLimits() async throws -> any RateLimitStore {
      try await Self.failing {
        try await MirrorQueue.create(in: database, schema: schema)
        try await PostgreSQLMirrorStore.create(in: database, schema: schema)
        try await PostgreSQLRateLimitStore.createTable(in: database, schema: schema)
        return try PostgreSQLRateLimitStore(in: database, schema: schema)
      }
    }

    /// The tokens that all machines share: those of this machine's login move there, and those that came there before
    /// stay, unless somebody has logged in since.
    func sharedTokens(of login: ProfileLogin) async throws -> any TokenStore {
      try await Self.failing {
        try await MirrorQueue.create(in: database, schema: schema)
        try await PostgreSQLTokenStore.createTable(in: database, schema: schema)
        let shared = try PostgreSQLTokenStore(in: database, name: login.sharedName, schema: schema)
        try await login.moveTokens(to: shared)
        return shared
      }
    }

    /// The tokens that machines share; nil if there are none yet. Creates nothing.
    func existingTokens(of login: ProfileLogin) async throws -> (any TokenStore)? {
      try await Self.failing {
        let tables = try await database.transaction(isDurable: false) {
          try await $0.execute(
            "SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = $2", schema, PostgreSQLTokenStore.defaultTable)
        }
        if tables.isEmpty { return nil }
        let shared = try PostgreSQLTokenStore(in: database, name: login.sharedName, schema: schema)
        return try await shared.load() == nil ? nil : shared
      }
    }

    /// Updates the divisions of a login until none is ready, or endlessly.
    func update(_ connection: Connection, _ plan: DivisionPlan) async throws {
      let log = DivisionLog(isJSON: plan.isJSON)
      let queue = try MirrorQueue(in: database, schema: schema)
      let divisions = try await takeOver(connection, queue, log, showsAll: true)
      if plan.isNow {
        try await Self.failing { for division in divisions { try await queue.unpark(division.code) } }
      }
      var options = MirrorWorkerOptions()
      options.workers = plan.workers
      options.endsWhenDone = !plan.isEndless
      if let interval = plan.interval {
        options.schedule = .every(interval)
        options.poll = min(options.poll, interval)
      }
      let schedule = options.schedule
      let workers = MirrorWorkers(queue: queue, store: pages, options: options) { log.show($0) }
      await withTaskGroup(of: Void.self) { group in
        if plan.isEndless { group.addTask { await follow(connection, queue, schedule, log) } }
        await workers.run(plan.sets, options: plan.rules, files: plan.files, progress: { log.add($0) }) { lease in
          connection.client.division(lease.division)
        }
        group.cancelAll()
      }
      try Task.checkCancellation()
      if plan.prunes, let files = plan.files { try await Self.failing { _ = try await pages.pruneFiles(in: files) } }
      let (next, delayed) = try await Self.failing { (try await queue.pauseUntilReady(), try await queue.delayed()) }
      try log.end(next: next, delayed: delayed, schema: schema)
    }

    /// Reads the list of divisions each time that finished ones are due again: new administrations are copied, too.
    private func follow(
      _ connection: Connection, _ queue: MirrorQueue, _ schedule: MirrorSchedule, _ log: DivisionLog
    ) async {
      var failures = 0
      while !Task.isCancelled {
        do {
          let pause = try await queue.pause(until: schedule)
          try await Task.sleep(for: failures == 0 ? pause : Self.pause(pause, afterFailures: failures))
          _ = try await takeOver(connection, queue, log, showsAll: false)
          failures = 0
        } catch is CancellationError {
          return
        } catch {
          failures += 1
          log.showMissingList(CommandFailure(Self.failure(error)))
          if (try? await Task.sleep(for: .seconds(1))) == nil { return }
        }
      }
    }

    /// The pause after failures: not only until the next night, and longer each time where the interval is short, as
    /// the service counts failed calls.
    static func pause(_ usual: Duration, afterFailures count: Int) -> Duration {
      let factor = 1 << min(count - 1, 6)
      return max(min(usual, .seconds(60 * factor)), .seconds(10 * factor))
    }

    /// Reads the list of the login's divisions, and puts it into the queue.
    private func takeOver(
      _ connection: Connection, _ queue: MirrorQueue, _ log: DivisionLog, showsAll: Bool
    ) async throws -> [DivisionSummary] {
      let divisions = try await connection.client.divisions()
      let change = try await Self.failing {
        let change = try await queue.follow(divisions)
        // The login has just worked.
        try await queue.unparkAll(.loginRequired)
        return change
      }
      if showsAll || !change.isEmpty {
        log.showList(divisions.count, new: change.added.count, missing: change.missing.count)
      }
      for division in change.missing {
        log.show(
          DivisionEvent(
            kind: "parked", division: division,
            detail: "not listed: the list of the login's divisions no longer has it",
            status: .refused))
      }
      return divisions
    }
  }

  extension DivisionLog {
    func show(_ event: MirrorWorkerEvent) {
      switch event {
      case .claimed(let lease): show(lease, "begun", detail: lease.takenFrom.map { "taken over from \($0)" })
      case .finished(let lease): show(lease, "finished")
      case .failed(let lease, let error, let pause):
        show(
          lease, "failed", detail: CommandFailure(SharedMirror.failure(error)).message, again: pause,
          status: CommandFailure(SharedMirror.failure(error)).status)
      case .parked(let lease, let parking):
        show(
          lease, "parked", detail: "\(parking.reason.rawValue): \(parking.message)", until: parking.until,
          status: Self.status(of: parking.reason))
      case .released(let lease): show(lease, "released")
      case .lost(let lease): show(lease, "lost", detail: "another worker has it, or takes it over when its lease ends")
      case .databaseFailed(let error, let pause): show("\(error)", again: pause)
      }
    }

    private func show(
      _ lease: DivisionLease, _ event: String, detail: String? = nil, again: Duration? = nil, until: Date? = nil,
      status: ExitStatus? = nil
    ) {
      show(
        DivisionEvent(
          kind: event, division: lease.division, name: lease.name, detail: detail, again: again, until: until,
          status: status))
    }

    /// Prints the summary.
    ///
    /// - Parameters:
    ///   - next: The time until a division is ready again.
    ///   - delayed: The divisions that wait because something went wrong, in this run or an earlier one.
    /// - Throws: ``CommandFailure`` if some divisions are not up to date.
    fileprivate func end(next: Duration?, delayed: [MirrorParking.Reason?: Int], schema: String) throws {
      let waiting = delayed.map { reason, count in
        let word = reason.map { "parked: \($0.rawValue)" } ?? "failed"
        return (words: "\(count) \(word)", status: reason.map(Self.status) ?? .unavailable)
      }
      try end(
        next: next, waiting: waiting.map(\.words).sorted(),
        // The others stay as they are until an operator unparks them, who was told when they were parked.
        statuses: waiting.map(\.status).filter { $0 != .refused }, schema: schema)
    }

    private static func status(of reason: MirrorParking.Reason) -> ExitStatus {
      switch reason {
      case .loginRequired: .loginRequired
      case .budgetSpent: .unavailable
      case .licenceEnded, .noAccess, .notListed, .byHand: .refused
      }
    }
  }
#else
  /// Without the trait, the program has no PostgreSQL and does not need libpq.
  struct SharedMirror: Sendable {
    init(_ connectionString: String, schema: String?, history: MirrorHistory) throws {
      throw CommandFailure.wrongInput(
        "This build of exact-online has no PostgreSQL.", advice: "Build it with the trait MirrorPostgreSQL.")
    }

    static func failing<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome { try await body() }
    func check(_ sets: [MirrorSet], _ division: Division) async throws {}
    func sharedTokens(of login: ProfileLogin) async throws -> (any TokenStore)? { nil }
    func existingTokens(of login: ProfileLogin) async throws -> (any TokenStore)? { nil }
    func prepared() async throws -> any MirrorStore { EmptyMirror() }
    func existing() async throws -> (any MirrorStore)? { nil }
    func sharedLimits() async throws -> (any RateLimitStore)? { nil }
    func update(_ connection: Connection, _ plan: DivisionPlan) async throws {}
  }
#endif
