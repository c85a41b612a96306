package import ArgumentParser
import CommandConsole
import ExactOnlineRuntime

/// `feeds`
package struct FeedsCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the feeds: the sets that a mirror can have, with their tables. Makes no call.",
    discussion: """
      mirror takes the name of a feed, watch its set. Deletions says whether the service lists the rows that were \
      deleted.

      EXAMPLES
        exact-online feeds
        exact-online feeds --json
        exact-online feeds | grep invoice
      """)

  @Flag var format: OutputFormat?

  package init() {}

  package func run() async throws {
    var printer = RowPrinter(format, columns: ["Feed", "Holds", "Set", "Tables", "Deletions"])
    printer.print(
      Feed.all.map { feed in
        OrderedRow([
          ("Feed", .string(feed.name)), ("Holds", .string(feed.contents)), ("Set", .string(feed.set)),
          ("Tables", .string(feed.tables.joined(separator: ", "))), ("Deletions", .boolean(feed.listsDeletions)),
        ])
      })
    printer.finish()
  }
}
