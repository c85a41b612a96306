import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime
import ServiceAnnotations
import TypedRows

/// `delete`
struct DeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete a row.",
    discussion: """
      Asks before it does; in a pipe it needs --yes.

      EXAMPLES
        exact-online delete crm/Accounts 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 --yes
      """)

  @OptionGroup var subject: SetArgument

  @Argument(help: "The key of the row.")
  var key: String

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Flag(help: "Print the call, and do not make it.")
  var dryRun = false

  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let set = try subject.model()
    try set.check(.delete, "deleted")
    let target = set.address + (try RowKey.predicate(key, of: set))
    let console = Console.standard
    if dryRun { return console.print("DELETE \(try Connection.shown(target, options))") }
    let connection = try Connection(options)
    if !yes { try Prompt(console: console).confirm("Delete \(key) of \(set.path)?", option: "--yes") }
    _ = try await connection.send(.delete, target, in: set)
    if console.outputIsTerminal { console.print("\(console.styled("Deleted", .green)) \(set.path) \(key)") }
  }
}
