import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ServiceAnnotations
import TypedRows

/// `create`
struct CreateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Create a row.",
    discussion: """
      Names, types, lengths, codes and required properties are checked before anything is sent. Prints the key of the \
      new row, or with --json the row as the service returns it. It is never sent twice: if the answer is lost, look \
      whether the row is there before you try again.

      EXAMPLES
        exact-online create crm/Accounts Name=Acme City=Delft Status=customer
        exact-online create salesorder/SalesOrders OrderedBy=GUID \\
          'SalesOrderLines=[{"Item":"GUID","Quantity":2}]'
        exact-online create logistics/Items --input item.json
        exact-online create crm/Accounts Name=Acme --dry-run
      """)

  @OptionGroup var subject: SetArgument
  @OptionGroup var write: WriteOptions

  @Flag(help: "Print the row as a JSON object.")
  var json = false

  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let set = try subject.model()
    try set.check(.create, "created")
    let body = try write.body(set, .create)
    let console = Console.standard
    if write.dryRun { return console.print("POST \(try Connection.shown(set.address, options))\n\(body)") }
    let connection = try Connection(options)
    let (response, _) = try await connection.send(.post, set.address, in: set, body: body)
    let answer = try? response.json()
    let row = answer?["d"]?["results"]?[0] ?? answer?["d"]
    let key = set.type.key.compactMap { row?[$0.name]?.cell }.joined(separator: ",")
    let fact = "\(set.path)\(key.isEmpty ? "" : " \(key)") was created: do not send it again."
    // A set that cannot be read stands for an action, which tells in its row what failed.
    let failure = set.allows(.read) ? nil : Self.failure(in: row, set)
    if json {
      let shown = set.type.properties.compactMap { property in
        row?[property.name].map { (property.name, RowReading.value($0, property)) }
      }
      console.print(json: OrderedRow(shown).json, fact: fact)
      if let failure { throw failure }
      return
    }
    if let failure { throw failure }
    guard !key.isEmpty else {
      throw CommandFailure(
        .refused, "POST \(set.path): the row was created, and the answer does not name its key.",
        advice: "Look for it: exact-online get \(set.path)")
    }
    console.print(
      console.outputIsTerminal ? "\(console.styled("Created", .green)) \(set.path) \(Settings.shown(key))" : key,
      fact: fact)
  }

  /// The failure of an action that was answered with a success (Documentation/protocol.md, section 13).
  private static func failure(in row: JSONValue?, _ set: SetModel) -> CommandFailure? {
    let names = set.type.properties.map(\.name).filter(ServiceConventions.namesFailure)
    let messages = names.compactMap { row?[$0]?.stringValue }.filter { !$0.allSatisfy(\.isWhitespace) }
    guard !messages.isEmpty else { return nil }
    return CommandFailure(
      .refused, "POST \(set.path): the action failed: \(messages.joined(separator: "; "))",
      advice: "A part of it may have been carried out: --json prints the whole answer.")
  }
}
