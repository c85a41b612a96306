import ArgumentParser
import CommandConnection
import CommandConsole
import ConnectionProfiles
import ExactOnlineRuntime
import Foundation

/// `status`
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show who is logged in, the divisions, the calls that are left, and the age of the token.",
    discussion: "Costs three calls.\n\nEXAMPLES\n  exact-online status\n  exact-online status --json --profile acme")

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let console = Console.standard
    let connection = try Connection(options)
    let me = try await connection.me()
    let division = try await connection.division()
    let divisions = try await Self.divisions(connection)
    let budget = await division.callBudget()
    let tokens = try await connection.tokens?.load()
    let name = divisions?.first { $0.code == division.code }?.name
    var members: [(name: String, value: JSONValue)] = [
      ("profile", connection.profileName.map(JSONValue.string) ?? .null),
      ("site", .string("\(connection.site)")),
      ("user", .string(me.name)),
      ("email", me.email.map(JSONValue.string) ?? .null),
      ("clientID", connection.clientID.map(JSONValue.string) ?? .null),
      ("division", .number("\(division.code)")),
      ("divisionName", name.map(JSONValue.string) ?? .null),
      ("divisions", divisions.map { .number("\($0.count)") } ?? .null),
      ("divisionCodes", divisions.map { .array($0.map { .number("\($0.code)") }) } ?? .null),
    ]
    if let budget {
      members += [
        ("callsLeftThisMinute", .number("\(budget.minute.remaining)")),
        ("callsPerMinute", .number("\(budget.minute.limit)")),
        ("callsLeftToday", .number("\(budget.day.remaining)")), ("callsPerDay", .number("\(budget.day.limit)")),
      ]
    }
    if let tokens {
      members.append(("tokenAge", .number("\(Int(max(Date().timeIntervalSince(tokens.obtained), 0)))")))
    }
    if json { return console.print(json: OrderedRow(members).json) }
    var lines = [
      ("Profile", connection.profileName ?? "none, the token of \(Settings.token)"), ("Site", "\(connection.site)"),
      ("User", me.name + (me.email.map { " <\($0)>" } ?? "")),
      (
        "Division",
        "\(division.code)\(name.map { " \($0)" } ?? "")"
          + (divisions.map { ", one of \($0.count)" } ?? "; the others are not known without a call")
      ),
    ]
    let others = divisions?.filter { $0.code != division.code } ?? []
    if !others.isEmpty { lines.append(("Others", Self.list(others))) }
    if let id = connection.clientID { lines.append(("App", id)) }
    if let budget {
      let opening = budget.closedUntil ?? (budget.day.remaining > 0 ? nil : budget.dayReset)
      lines.append(
        (
          "Calls left",
          "\(budget.minute.remaining) of \(budget.minute.limit) this minute, \(budget.day.remaining) of "
            + "\(budget.day.limit) today" + (opening.map { "; none before \($0.ISO8601Format())" } ?? "")
        ))
    }
    if let tokens { lines.append(("Token", "\(Age.text(since: tokens.obtained)) old; renewed by itself")) }
    for (label, text) in lines {
      let subject = console.styled((label + ":").padding(toLength: 12, withPad: " ", startingAt: 0), .bold)
      console.print(subject + Settings.shown(text))
    }
  }

  /// The divisions of the login; nil if there is no call left to ask for them. That is what this command is to tell then.
  private static func divisions(_ connection: Connection) async throws -> [DivisionSummary]? {
    do {
      return try await connection.client.divisions()
    } catch let error as ODataError {
      guard case .rateLimited = error.kind else { throw error }
      return nil
    }
  }

  /// The first divisions, and how many more there are.
  private static func list(_ divisions: [DivisionSummary]) -> String {
    let shown = divisions.prefix(5).map { "\($0.code)\($0.name.map { " \($0)" } ?? "")" }.joined(separator: ", ")
    let rest = divisions.count - 5
    return rest > 0 ? "\(shown) and \(rest) more: \(Program.name) divisions" : shown
  }
}
