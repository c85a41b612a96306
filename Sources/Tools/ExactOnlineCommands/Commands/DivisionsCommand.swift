import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime

/// `divisions`
struct DivisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "divisions",
    abstract: "List the divisions (administrations) that the connection can access.",
    discussion: "Costs two calls.\n\nEXAMPLES\n  exact-online divisions\n  exact-online divisions --csv")

  @Flag var format: OutputFormat?
  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let connection = try Connection(options)
    let names = ["Code", "Hid", "Description", "CustomerName", "Country", "Currency", "Current"]
    var printer = RowPrinter(format, columns: names)
    printer.print(
      try await connection.client.divisions().map { division in
        OrderedRow([
          ("Code", .number("\(division.code)")), ("Hid", division.hid.map { .number("\($0)") } ?? .null),
          ("Description", division.name.map(JSONValue.string) ?? .null),
          ("CustomerName", division.customerName.map(JSONValue.string) ?? .null),
          ("Country", division.country.map(JSONValue.string) ?? .null),
          ("Currency", division.currency.map(JSONValue.string) ?? .null),
          ("Current", division.isCurrent.map(JSONValue.boolean) ?? .null),
        ])
      })
    printer.finish()
  }
}
