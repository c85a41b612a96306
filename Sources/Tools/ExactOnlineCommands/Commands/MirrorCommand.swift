import ArgumentParser
import ExactOnlineMirror
import ExactOnlineRuntime

/// `mirror`
struct MirrorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirror",
    abstract: "Copy sets of a division into an SQLite file, and keep it up to date.",
    discussion: """
      The first run reads everything, later ones what has changed. Interrupt it at any time: the next run continues \
      where it stopped. Sets have the names of the feeds: accounts, items, sales_invoices; all for all of them.

      EXAMPLES
        exact-online mirror accounts items transaction_lines --into books.sqlite
        exact-online mirror all --estimate
        exact-online mirror accounts --json
      """)

  @Argument(
    help: ArgumentHelp("The sets.", valueName: "set"),
    completion: .custom { _, _, _ in ["all"] + MirrorSet.all.map(\.name) })
  var sets: [String]

  @Option(name: .customLong("into"), help: ArgumentHelp("The SQLite file.", valueName: "file"))
  var database = "exact.sqlite"

  @Flag(help: "Print how many calls it would take, and copy nothing.")
  var estimate = false

  @Flag(help: "Read everything again.")
  var startOver = false

  @Option(help: ArgumentHelp("Calls of the day to leave for others.", valueName: "calls"))
  var reserve = 500

  @Flag(help: "Print progress as JSON lines.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard reserve >= 0 else { throw ValidationError("--reserve is a number of calls.") }
  }

  func run() async throws {
    let console = Console.standard
    let wanted = try chosen()
    let connection = try Connection(options)
    let division = try await connection.division()
    let mirror = try opened()
    var rules = MirrorOptions()
    rules.startsOver = startOver
    rules.reserve = reserve
    if estimate { return console.print("\(try await mirror.estimate(division, wanted, options: rules))") }
    let printer =
      json ? MirrorProgressPrinter(style: .json, write: { console.write(bytes: $0.utf8) }) : MirrorProgressPrinter()
    let report = try await mirror.update(division, wanted, options: rules) { printer.show($0) }
    if !json { console.print("\(report)") }
    if let until = report.pausedUntil {
      throw CommandFailure(
        .unavailable, "The calls of the day are used up except for the reserve; there are new ones at \(until).",
        advice: "Run the command again then: it continues where it stopped.")
    }
  }

  private func opened() throws -> Mirror {
    let file = try OutputFile.checked(database)
    do {
      return try Mirror(database: file)
    } catch {
      throw CommandFailure.wrongInput("'\(database)' cannot be used as a mirror: \(error)")
    }
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
}
