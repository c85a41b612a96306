import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineMirror
import ExactOnlineRuntime

/// The sets and the options of `mirror`, which fit together.
struct MirrorRequest: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The sets.", valueName: "set"),
    completion: .custom { _, _, _ in ["all"] + MirrorSet.all.map(\.tableName) })
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

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Calls of the day to leave for others.", valueName: "calls"))
  var reserve = 500

  @Flag(help: "Copy all divisions of the login, into PostgreSQL.")
  var allDivisions = false

  @Flag(help: "Keep the login's tokens in the database, for all machines that run this.")
  var sharedLogin = false

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Divisions to update side by side. (default: 4)", valueName: "number"))
  var workers: Int?

  @Flag(help: "Keep running: update each division again when it is due.")
  var watch = false

  @Option(
    parsing: .unconditional,
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
    try refuse(files != nil && (estimate || audit), "--files downloads files: leave --estimate and --audit out.")
    try refuse(files?.isEmpty == true, "--files is the path of a folder.")
    try refuse(prune && files == nil, "--prune is for the folder of --files.")
    guard allDivisions else {
      let given = [
        ("--workers", workers != nil), ("--watch", watch), ("--interval", interval != nil), ("--now", now),
        ("--shared-login", sharedLogin),
      ].filter(\.1).map(\.0)
      return try refuse(!given.isEmpty, "\(given.joined(separator: ", ")): only with --all-divisions.")
    }
    try refuse(!isPostgreSQL, "--all-divisions needs a PostgreSQL database: --into postgresql://…")
    try refuse(options.division != nil, "--all-divisions and --division exclude each other.")
    try refuse(audit, "--audit compares one division: name it with --division instead of --all-divisions.")
    try refuse(watch && prune, "--prune with --watch would never come: prune in a run of its own.")
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

  // MARK: - For the run

  /// The options of the updates and estimates.
  var rules: MirrorOptions {
    var rules = MirrorOptions()
    rules.startsOver = startOver
    rules.reserve = reserve
    rules.changes.onEvent = ClockNotes.printer()
    return rules
  }

  /// The plan of an update of all divisions.
  func plan(for sets: [MirrorSet]) -> DivisionPlan {
    DivisionPlan(
      sets: sets, rules: rules, workers: workers ?? 4, interval: interval.map { .seconds($0) }, isNow: now,
      isEndless: watch, isJSON: json, files: files, prunes: prune)
  }

  /// The sets, each once.
  func chosen() throws -> [MirrorSet] {
    if sets.contains("all") { return MirrorSet.all }
    do {
      var names: Set<String> = []
      return try sets.map { try MirrorSet.named($0) }.filter { names.insert($0.name).inserted }
    } catch {
      throw CommandFailure.wrongInput("\(error)")
    }
  }
}
