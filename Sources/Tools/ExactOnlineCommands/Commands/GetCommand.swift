import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ServiceAnnotations
import TypedRows

/// `get`
struct GetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "Read rows of a set, or the row of a key.",
    discussion: """
      Names and values are checked against the metadata before anything is sent. Reads one page, unless --top or --all \
      asks for more; a page costs a call. Prints a table on a terminal, and lines separated by tabs elsewhere.

      EXAMPLES
        exact-online get crm/Accounts
        exact-online get crm/Accounts 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 \\
          --select all --json
        exact-online get crm/Accounts --where Name~lamp --where Status=customer \\
          --orderby -Modified --top 10
        exact-online get salesorder/SalesOrders --expand SalesOrderLines \\
          --where 'OrderDate>=2026-01-01' --jsonl --all
        exact-online get logistics/Items --where Code=LAMP-1 \\
          --select Code,Description,Stock --csv
      """)

  @OptionGroup var subject: SetArgument

  @Argument(help: "The key of a row; A=1,B=2 where several properties make it up.")
  var key: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A condition: NAME=VALUE, and !=, >, >=, <, <=, ~ (contains), ^= (begins with). Repeat it for more.",
      valueName: "condition"))
  var `where`: [String] = []

  @Option(help: ArgumentHelp("OData's own $filter, unchecked.", valueName: "filter"))
  var filter: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Properties, separated by commas; all for all.", valueName: "names"))
  var select: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Properties to sort by, separated by commas; -NAME for descending.", valueName: "names"))
  var orderby: String?

  @Option(help: ArgumentHelp("Navigation properties to read with each row.", valueName: "names"))
  var expand: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The largest number of rows.", valueName: "rows"))
  var top: Int?

  @Flag(help: "Read all rows, page by page.")
  var all = false

  @Flag(help: "Print the number of rows only.")
  var count = false

  @Flag var format: OutputFormat?
  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    if all, top != nil { throw ValidationError("--all and --top cannot be combined.") }
    if let top, top < 1 { throw ValidationError("--top is a number of rows, from 1.") }
  }

  func run() async throws {
    // Not in `validate`, which would hide that an option is misspelt: its value is then taken for a key.
    if key != nil, all || top != nil || count || !self.where.isEmpty || filter != nil || orderby != nil {
      throw CommandFailure.wrongInput(
        "A key names one row.", advice: "Leave out --where, --filter, --orderby, --top, --all and --count.")
    }
    let set = try subject.model()
    try set.check(.read, "read")
    let query = try RowQuery(
      set, select: select, conditions: self.where, filter: filter, order: orderby, expand: expand)
    let predicate = try key.map { try RowKey.predicate($0, of: set) }
    let connection = try Connection(options)
    if count { return try await printCount(query, connection) }
    let reading = RowReading(query: query)
    if let predicate { return try await printRow(reading, query.target(key: predicate), connection) }

    var printer = RowPrinter(format, columns: query.names)
    var rest = all ? Int.max : top ?? Int.max
    // `$top` gives a single page (Documentation/protocol.md, section 6.1), so it is sent only if one page is enough.
    var target: String? = query.target(top: top.flatMap { $0 <= 60 ? $0 : nil })
    var isFirst = true
    while let address = target, rest > 0, isFirst || all || top != nil {
      let (response, division) = try await connection.send(.get, address, in: set)
      let page = try reading.page(response, division: division)
      printer.print(Array(page.rows.prefix(rest)))
      rest -= page.rows.count
      target = page.next
      isFirst = false
    }
    printer.finish()
    let console = Console.standard
    if target != nil, rest > 0, console.errorIsTerminal {
      console.note(console.styledNote("There are more rows: --all reads them, --top N some.", .dim))
    }
  }

  private func printCount(_ query: RowQuery, _ connection: Connection) async throws {
    let options = query.options.filter { $0.name == "$filter" }
    let request = ODataRequest(.get, path: query.set.address + "/$count", options: options, operation: query.set.path)
    let (response, _) = try await connection.send(.get, request.target, in: query.set)
    guard let count = Int(response.text.trimming { $0.isWhitespace || $0 == "\u{FEFF}" }) else {
      throw CommandFailure(.refused, "The response to \(query.set.path)/$count is not a number.")
    }
    Console.standard.print(String(count))
  }

  private func printRow(_ reading: RowReading, _ target: String, _ connection: Connection) async throws {
    let (response, division) = try await connection.send(.get, target, in: reading.query.set)
    guard let row = try reading.page(response, division: division).rows.first else {
      throw CommandFailure(.refused, "There is no such row in \(reading.query.set.path).")
    }
    let console = Console.standard
    guard format == nil, console.outputIsTerminal else {
      if format == .json { return console.print(json: row.json) }
      var printer = RowPrinter(format, columns: reading.query.names)
      printer.print([row])
      return printer.finish()
    }
    let width = row.members.map(\.name.count).max() ?? 0
    for (name, value) in row.members where !value.isNull {
      console.print(
        console.styled(name + String(repeating: " ", count: width - name.count), .bold) + "  "
          + Settings.shown(value.field))
    }
  }
}
