import ArgumentParser
import ExactOnlineMirror
import ExactOnlineRuntime
import Foundation

/// `mirror`
struct MirrorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirror",
    abstract: "Copy sets into an SQLite file or a PostgreSQL database, and keep the copy up to date.",
    discussion: """
      The first run reads everything, later ones what has changed. Interrupt it at any time: the next run continues \
      where it stopped. Sets have the names of the feeds: accounts, items, sales_invoices; all for all of them.

      With --all-divisions, all divisions of the login are copied into PostgreSQL, each by one worker, once a night. \
      Start it on as many machines as you like: they share the divisions.

      A connection string with a password belongs into EXACT_ONLINE_MIRROR: all users of a machine see the words of a \
      command. libpq's PGPASSWORD and password files work, too.

      EXAMPLES
        exact-online mirror accounts items transaction_lines --into books.sqlite
        exact-online mirror all --estimate
        exact-online mirror accounts --history changes --json
        exact-online mirror accounts transaction_lines --audit
        exact-online mirror documents document_attachments --files files
        exact-online mirror all --all-divisions --workers 8 --into postgresql://exact@db.example/books
      """)

  @Argument(
    help: ArgumentHelp("The sets.", valueName: "set"),
    completion: .custom { _, _, _ in ["all"] + MirrorSet.all.map(\.name) })
  var sets: [String]

  @Option(
    name: .customLong("into"),
    help: ArgumentHelp(
      "The SQLite file, or the connection string of a PostgreSQL database. (default: EXACT_ONLINE_MIRROR, or "
        + "exact.sqlite)", valueName: "database"))
  var database: String?

  @Option(help: ArgumentHelp("The schema in PostgreSQL. (default: exact_online)", valueName: "name"))
  var schema: String?

  @Flag(help: "Print how many calls it would take, and copy nothing.")
  var estimate = false

  @Flag(help: "Compare the copy with the service, and copy nothing.")
  var audit = false

  @Flag(help: "Read everything again.")
  var startOver = false

  @Option(
    help: ArgumentHelp(
      "The past to keep: none, changes or rows. (default: in SQLite what was kept so far, in PostgreSQL none)",
      valueName: "what"), completion: .list(MirrorHistory.allCases.map(\.rawValue)), transform: Self.history)
  var history: MirrorHistory?

  @Option(
    help: ArgumentHelp(
      "Folder for the files of the attachments, by their contents; costs a call a file.", valueName: "folder"))
  var files: String?

  @Flag(help: "Remove files from the folder that no attachment refers to any more.")
  var prune = false

  @Option(help: ArgumentHelp("Calls of the day to leave for others.", valueName: "calls"))
  var reserve = 500

  @Flag(help: "Copy all divisions of the login, into PostgreSQL.")
  var allDivisions = false

  @Option(help: ArgumentHelp("Divisions to update side by side. (default: 4)", valueName: "number"))
  var workers: Int?

  @Flag(help: "Go on for ever: update each division when it is due again.")
  var watch = false

  @Option(
    help: ArgumentHelp(
      "Seconds after which a division is due again. (default: at 01:00, Dutch time)", valueName: "seconds"))
  var interval: Double?

  @Flag(help: "Update divisions that are not due yet, and parked ones, too.")
  var now = false

  @Flag(help: "Print progress and results as JSON lines.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard reserve >= 0 else { throw ValidationError("--reserve is a number of calls.") }
    guard !sets.contains(where: { $0.contains("://") }) else {
      throw ValidationError("A set has a plain name; the database belongs behind --into.")
    }
    let isPostgreSQL = try MirrorDestination(database).isPostgreSQL
    try refuse(schema != nil && !isPostgreSQL, "--schema is for a PostgreSQL database: --into postgresql://…")
    try refuse(estimate && audit, "--estimate and --audit exclude each other.")
    try refuse(audit && (startOver || history != nil), "--audit changes nothing: leave --start-over and --history out.")
    try refuse(files != nil && isPostgreSQL, "--files is for an SQLite file.")
    try refuse(files != nil && (estimate || audit), "--files downloads files: leave --estimate and --audit out.")
    try refuse(files?.isEmpty == true, "--files is the path of a folder.")
    try refuse(prune && files == nil, "--prune is for the folder of --files.")
    guard allDivisions else {
      let given = [
        ("--workers", workers != nil), ("--watch", watch), ("--interval", interval != nil), ("--now", now),
      ].filter(\.1).map(\.0)
      return try refuse(!given.isEmpty, "\(given.joined(separator: ", ")): only with --all-divisions.")
    }
    try refuse(!isPostgreSQL, "--all-divisions needs a PostgreSQL database: --into postgresql://…")
    try refuse(options.division != nil, "--all-divisions and --division exclude each other.")
    try refuse(audit, "--audit compares one division: name it with --division instead of --all-divisions.")
    try refuse(watch && startOver, "--start-over with --watch would read everything again each time.")
    try refuse(
      estimate && (workers != nil || watch || interval != nil || now),
      "--estimate copies nothing, so it has no workers.")
    try refuse(!(1...64).contains(workers ?? 1), "--workers is a number from 1 to 64.")
    try refuse(
      !(1...31_536_000).contains(interval ?? 1), "--interval is a number of seconds, at least 1, at most a year.")
  }

  private static func history(_ word: String) throws -> MirrorHistory {
    guard let history = MirrorHistory(rawValue: word) else {
      throw ValidationError("--history is none, changes or rows.")
    }
    return history
  }

  private func refuse(_ isWrong: Bool, _ message: String) throws {
    if isWrong { throw ValidationError(message) }
  }

  func run() async throws {
    let wanted = try chosen()
    switch try MirrorDestination(database) {
    case .file(let path):
      let file = try OutputFile.checked(path)
      let isThere = FileManager.default.fileExists(atPath: file)
      let connection = try Connection(options)
      do {
        try await run(
          wanted, connection, existing: { isThere ? try opened(file) : nil }, prepared: { try opened(file) })
      } catch {
        throw Self.failure(error, of: file)
      }
    case .postgreSQL(let text):
      let shared = try SharedMirror(text, schema: schema, history: history ?? .none)
      guard allDivisions, !estimate else {
        let connection = try Connection(options)
        return try await SharedMirror.failing {
          try await run(wanted, connection, existing: shared.existing, prepared: shared.prepared)
        }
      }
      let connection = try Connection(options, limits: try await shared.sharedLimits())
      try await shared.update(
        connection,
        DivisionPlan(
          sets: wanted, rules: rules, workers: workers ?? 4, interval: interval.map { .seconds($0) }, isNow: now,
          isEndless: watch, isJSON: json))
    }
  }

  private var rules: MirrorOptions {
    var rules = MirrorOptions()
    rules.startsOver = startOver
    rules.reserve = reserve
    return rules
  }

  /// The sets, each once.
  private func chosen() throws -> [MirrorSet] {
    if sets.contains("all") { return MirrorSet.all }
    do {
      var names: Set<String> = []
      return try sets.map { try MirrorSet.named($0) }.filter { names.insert($0.name).inserted }
    } catch {
      throw CommandFailure.wrongInput("\(error)")
    }
  }

  private func opened(_ file: String) throws -> Mirror {
    do { return try Mirror(database: file, history: history) } catch { throw Self.failure(error, of: file) }
  }

  private static func failure(_ error: any Error, of file: String) -> any Error {
    guard let problem = MirrorDatabaseProblem(error) else { return error }
    if problem.isOfContents {
      return CommandFailure.wrongInput("'\(file)' cannot be used as a mirror: \(problem.message)")
    }
    return CommandFailure(
      .unavailable, "The mirror '\(file)' cannot be read or written: \(problem.message)",
      advice: "Check its permissions, the disk, and which other programs use it; the next run continues.")
  }

  // MARK: - One division

  /// - Parameters:
  ///   - existing: A closure that opens the mirror for reading, without changing it; returns nil if there is none.
  ///   - prepared: A closure that opens the mirror for writing, and creates it if needed.
  private func run(
    _ sets: [MirrorSet], _ connection: Connection, existing: () async throws -> (any MirrorStore)?,
    prepared: () async throws -> any MirrorStore
  ) async throws {
    if estimate {
      let mirror = try await existing() ?? EmptyMirror()
      return try await printEstimate(sets, connection, mirror)
    }
    let division = try await connection.division()
    if audit {
      guard let mirror = try await existing() else {
        throw CommandFailure.wrongInput("There is no mirror to compare yet.", advice: "Run it without --audit before.")
      }
      return try await printAudit(sets, of: division, mirror)
    }
    let mirror = try await prepared()
    try await update(division, sets, mirror)
    if let files, let mirror = mirror as? Mirror { try await download(into: files, of: division, mirror) }
  }

  private func update(_ division: Division, _ sets: [MirrorSet], _ mirror: any MirrorStore) async throws {
    let console = Console.standard
    let printer =
      json
      ? MirrorProgressPrinter(style: .json, write: { console.write(bytes: $0.utf8) })
      : MirrorProgressPrinter(write: { console.note($0, end: "") })
    let report: MirrorReport
    do {
      report = try await mirror.update(division, sets, options: rules) { printer.show($0) }
    } catch let error as MirrorFileError {
      throw CommandFailure.wrongInput("\(error)")
    }
    if !json { console.print("\(report)") }
    if let until = report.pausedUntil { throw paused(until) }
  }

  private func paused(_ until: Date) -> CommandFailure {
    CommandFailure(
      .unavailable, "The calls of the day are used up except for the reserve; there are new ones at \(until).",
      advice: "Run the command again then: it continues where it stopped.")
  }

  private func download(into folder: String, of division: Division, _ mirror: Mirror) async throws {
    let console = Console.standard
    var rules = MirrorFileOptions()
    rules.reserve = reserve
    let report: MirrorFileReport
    do {
      report = try await mirror.updateFiles(division, in: folder, options: rules) { state in
        if json {
          console.print(MirrorFigures.json(state))
        } else {
          console.progress("\(state)")
        }
      }
      if prune { try await mirror.pruneFiles(in: folder) }
    } catch let error as MirrorFileError {
      throw CommandFailure.wrongInput("\(error)")
    }
    if console.errorIsTerminal, !json { console.note("") }
    if !json { console.print("\(report)") }
    for failure in report.failures {
      let name = Settings.shown(failure.name ?? failure.attachment)
      console.note(Settings.shown("\(name): \(failure.error)"))
    }
    if let until = report.pausedUntil { throw paused(until) }
    guard report.failures.isEmpty else {
      throw CommandFailure(
        .refused, "\(report.failures.count) files could not be downloaded.", advice: "The next run tries them again.")
    }
  }

  private func printEstimate(_ sets: [MirrorSet], _ connection: Connection, _ mirror: any MirrorStore) async throws {
    let console = Console.standard
    let divisions =
      allDivisions
      ? try await connection.client.divisions().map { connection.client.division($0.code) }
      : [try await connection.division()]
    var calls = 0
    for division in divisions {
      let estimate = try await mirror.estimate(division, sets, options: rules)
      calls += estimate.calls
      let name = allDivisions ? "\(division.code): " : ""
      console.print(json ? MirrorFigures.json(estimate, division: division.code) : "\(name)\(estimate)")
    }
    // Each division has its own limits, so times do not add up.
    if allDivisions, !json { console.print("\(calls) calls for \(divisions.count) divisions") }
  }

  private func printAudit(_ sets: [MirrorSet], of division: Division, _ mirror: any MirrorStore) async throws {
    for set in sets where try await mirror.record(of: set.name, in: division.code) == nil {
      throw CommandFailure.wrongInput(
        "\(set.name) of \(division.code) is not in the mirror yet.", advice: "Run it without --audit before.")
    }
    let audit = try await mirror.audit(division, sets)
    Console.standard.print(json ? MirrorFigures.json(audit, division: division.code) : "\(audit)")
    guard audit.isEqual else {
      throw CommandFailure(
        .unhealthy, "The mirror differs from the service.",
        advice: "Changes since the last update differ, too: update it, and compare again.")
    }
  }
}
