import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime
import ServiceAnnotations
import TypedRows

/// `update`
struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Change properties of a row; the others stay as they are.",
    discussion: """
      EXAMPLES
        exact-online update crm/Accounts 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 \\
          City=Delft Phone=null
      """)

  @OptionGroup var subject: SetArgument

  @Argument(help: "The key of the row.")
  var key: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let set = try subject.model()
    try set.check(.update, "updated")
    let target = set.address + (try RowKey.predicate(key, of: set))
    let body = try write.body(set, .update)
    let console = Console.standard
    if write.dryRun { return console.print("PUT \(try Connection.shown(target, options))\n\(body)") }
    _ = try await Connection(options).send(.put, target, in: set, body: body)
    if console.outputIsTerminal { console.print("\(console.styled("Updated", .green)) \(set.path) \(key)") }
  }
}
