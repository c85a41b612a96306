import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineMirror
import ExactOnlineRuntime
import Foundation

/// The work of `mirror`: an estimate, an audit or an update, of one division or of all.
struct MirrorRun {
  let request: MirrorRequest

  func run() async throws {
    let wanted = try request.chosen()
    try checkFolder()
    switch try MirrorDestination(request.database) {
    case .file(let path):
      let file = try OutputFile.checked(path)
      let isThere = FileManager.default.fileExists(atPath: file)
      try checkContents(of: file, named: path)
      let connection = try Connection(request.options)
      do {
        try await run(
          wanted, connection, existing: { isThere ? try opened(file) : nil }, prepared: { try opened(file) })
      } catch {
        throw Self.failure(error, of: file)
      }
    case .postgreSQL(let text):
      let shared = try SharedMirror(text, schema: request.schema, history: request.history ?? .none)
      let login = request.sharedLogin ? try sharedLogin() : nil
      let own = try login.map { try Connection(request.options, $0) } ?? Connection(request.options)
      try await shared.check(wanted, own.client.division(1))
      guard request.allDivisions, !request.estimate else {
        var connection = own
        if let login, let tokens = try await shared.existingTokens(of: login) {
          connection = try Connection(request.options, login, tokens: tokens)
        }
        return try await SharedMirror.failing { [connection] in
          try await run(wanted, connection, existing: shared.existing, prepared: shared.prepared)
        }
      }
      guard request.files == nil || wanted.contains(where: { $0.name == "documentAttachments" }) else {
        throw CommandFailure.wrongInput("--files needs the set document_attachments.", advice: "Add it to the sets.")
      }
      let limits = try await shared.sharedLimits()
      let connection: Connection
      if let login {
        let tokens = try await shared.sharedTokens(of: login)
        connection = try Connection(request.options, login, limits: limits, tokens: tokens)
      } else {
        connection = try Connection(request.options, limits: limits)
      }
      try await shared.update(connection, request.plan(for: wanted))
    }
  }

  /// - Throws: ``CommandFailure`` for a file that is no database, before anything is sent: SQLite only notices later.
  private func checkContents(of file: String, named path: String) throws {
    let mark = Data("SQLite format 3\0".utf8)
    guard let handle = FileHandle(forReadingAtPath: file), let start = try? handle.read(upToCount: mark.count),
      !start.isEmpty, start != mark
    else { return }
    throw CommandFailure.wrongInput(
      "'\(path)' is not a database of SQLite, and stays as it is.", advice: "Name another file with --into.")
  }

  /// Creates the folder for files if it is not there.
  ///
  /// - Throws: ``CommandFailure`` for one that cannot be used, before anything is sent.
  private func checkFolder() throws {
    guard let path = request.files else { return }
    do { _ = try MirrorFolder(path) } catch let error as MirrorFileError { throw CommandFailure.wrongInput("\(error)") }
  }

  /// - Throws: ``CommandFailure`` if there are no attachments whose files could be downloaded, and will be none.
  private func checkAttachments(_ sets: [MirrorSet], _ mirror: any MirrorStore) async throws {
    guard request.files != nil, !sets.contains(where: { $0.name == "documentAttachments" }),
      let mirror = mirror as? any MirrorFileStore
    else { return }
    do { try await mirror.prepareFiles() } catch let error as MirrorFileError {
      throw CommandFailure.wrongInput("\(error)")
    }
  }

  /// The profile whose tokens machines share.
  private func sharedLogin() throws -> ProfileLogin {
    if Settings.variable(Settings.token) != nil, request.options.profile == nil {
      throw CommandFailure.wrongInput("\(Settings.token) cannot be renewed, and so not be shared: leave it out.")
    }
    return try ProfileLogin(request.options, isShared: true)
  }

  private func opened(_ file: String) throws -> Mirror {
    do { return try Mirror(database: file, history: request.history) } catch { throw Self.failure(error, of: file) }
  }

  private static func failure(_ error: any Error, of file: String) -> any Error {
    if Task.isCancelled { return CancellationError() }
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
    if request.estimate {
      let mirror = try await existing() ?? EmptyMirror()
      return try await printEstimate(sets, connection, mirror)
    }
    let division = try await connection.division()
    if request.audit {
      guard let mirror = try await existing() else {
        throw CommandFailure.wrongInput("There is no mirror to compare yet.", advice: "Run it without --audit before.")
      }
      return try await printAudit(sets, of: division, mirror)
    }
    let mirror = try await prepared()
    try await checkAttachments(sets, mirror)
    try await update(division, sets, mirror)
    if let files = request.files, let mirror = mirror as? any MirrorFileStore {
      try await download(into: files, of: division, mirror)
    }
  }

  private func update(_ division: Division, _ sets: [MirrorSet], _ mirror: any MirrorStore) async throws {
    let console = Console.standard
    let printer =
      request.json
      ? MirrorProgressPrinter(style: .json, write: { console.write(bytes: $0.utf8) })
      : MirrorProgressPrinter(
        style: console.errorMoves ? .bar : .lines, width: console.errorWidth, write: { console.draw($0) })
    let report: MirrorReport
    do {
      report = try await mirror.update(division, sets, options: request.rules) { printer.show($0.namedByTable) }
    } catch let error as MirrorFileError {
      throw CommandFailure.wrongInput("\(error)")
    }
    if !request.json { console.print("\(report)") }
    if let until = report.pausedUntil { throw await paused(until, division) }
  }

  private func paused(_ until: Date, _ division: Division) async -> CommandFailure {
    if let limit = await division.callBudget()?.day.limit, request.reserve >= limit {
      return .wrongInput(
        "--reserve \(request.reserve) leaves no call for the mirror: a day has \(limit).", advice: "Leave fewer.")
    }
    return CommandFailure(
      .unavailable,
      "The calls of the day are used up except for the reserve; there are new ones at \(until.ISO8601Format()).",
      advice: "Run the command again then: it continues where it stopped.")
  }

  private func download(into folder: String, of division: Division, _ mirror: any MirrorFileStore) async throws {
    let console = Console.standard
    var rules = MirrorFileOptions()
    rules.reserve = request.reserve
    let report: MirrorFileReport
    do {
      report = try await mirror.updateFiles(division, in: folder, options: rules) { state in
        if request.json {
          console.print(json: MirrorFigures.json(state))
        } else {
          console.progress("\(state)")
        }
      }
      if request.prune { try await mirror.pruneFiles(in: folder) }
    } catch let error as MirrorFileError {
      throw CommandFailure.wrongInput("\(error)")
    }
    if console.errorIsTerminal, !request.json { console.note("") }
    if !request.json { console.print("\(report)") }
    for failure in report.failures {
      let name = Settings.shown(failure.name ?? failure.attachment)
      console.note(Settings.shown("\(name): \(CommandFailure(failure.error).message)"))
    }
    if let until = report.pausedUntil { throw await paused(until, division) }
    guard report.failures.isEmpty else {
      throw CommandFailure(
        .refused, "\(report.failures.count.counted("file")) could not be downloaded.",
        advice: "The next run tries them again.")
    }
  }

  private func printEstimate(_ sets: [MirrorSet], _ connection: Connection, _ mirror: any MirrorStore) async throws {
    let console = Console.standard
    let divisions =
      request.allDivisions
      ? try await connection.client.divisions().map { connection.client.division($0.code) }
      : [try await connection.division()]
    var calls = 0
    for division in divisions {
      let estimate = try await mirror.estimate(division, sets, options: request.rules).namedByTable
      calls += estimate.calls
      let name = request.allDivisions ? "\(division.code): " : ""
      console.print(request.json ? MirrorFigures.json(estimate, division: division.code) : "\(name)\(estimate)")
    }
    // Each division has its own limits, so times do not add up.
    guard request.allDivisions, !request.json else { return }
    console.print(
      "\((calls + 1).counted("call")) for \(divisions.count.counted("division")), one of them for their list")
  }

  private func printAudit(_ sets: [MirrorSet], of division: Division, _ mirror: any MirrorStore) async throws {
    for set in sets where try await mirror.record(of: set.name, in: division.code) == nil {
      throw CommandFailure.wrongInput(
        "\(set.tableName) of \(division.code) is not in the mirror yet.", advice: "Run it without --audit before.")
    }
    let audit = try await mirror.audit(division, sets).namedByTable
    Console.standard.print(request.json ? MirrorFigures.json(audit, division: division.code) : "\(audit)")
    guard audit.isEqual else {
      throw CommandFailure(
        .unhealthy, "The mirror differs from the service.",
        advice: "Changes since the last update differ, too: update it, and compare again.")
    }
  }
}
