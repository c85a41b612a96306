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
    let divisions = try await connection.client.divisions()
    let budget = await division.callBudget()
    let tokens = try await connection.tokens?.load()
    let name = divisions.first { $0.code == division.code }?.name
    var members: [(name: String, value: JSONValue)] = [
      ("profile", connection.profileName.map(JSONValue.string) ?? .null),
      ("site", .string("\(connection.site)")),
      ("user", .string(me.name)),
      ("email", me.email.map(JSONValue.string) ?? .null),
      ("clientID", connection.clientID.map(JSONValue.string) ?? .null),
      ("division", .number("\(division.code)")),
      ("divisionName", name.map(JSONValue.string) ?? .null),
      ("divisions", .number("\(divisions.count)")),
      ("divisionCodes", .array(divisions.map { .number("\($0.code)") })),
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
      ("Division", "\(division.code)\(name.map { " \($0)" } ?? ""), one of \(divisions.count)"),
    ]
    let others = divisions.filter { $0.code != division.code }
    if !others.isEmpty { lines.append(("Others", Self.list(others))) }
    if let id = connection.clientID { lines.append(("App", id)) }
    if let budget {
      lines.append(
        (
          "Calls left",
          "\(budget.minute.remaining) of \(budget.minute.limit) this minute, \(budget.day.remaining) of "
            + "\(budget.day.limit) today"
        ))
    }
    if let tokens { lines.append(("Token", "\(Age.text(since: tokens.obtained)) old; renewed by itself")) }
    for (label, text) in lines {
      let subject = console.styled((label + ":").padding(toLength: 12, withPad: " ", startingAt: 0), .bold)
      console.print(subject + Settings.shown(text))
    }
  }

  /// The first divisions, and how many more there are.
  private static func list(_ divisions: [DivisionSummary]) -> String {
    let shown = divisions.prefix(5).map { "\($0.code)\($0.name.map { " \($0)" } ?? "")" }.joined(separator: ", ")
    let rest = divisions.count - 5
    return rest > 0 ? "\(shown) and \(rest) more: \(Program.name) divisions" : shown
  }
}
