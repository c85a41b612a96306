import ArgumentParser
import CommandConnection
import CommandConsole
import ExactOnlineRuntime
import ExactOnlineWebhooks

/// `webhooks list`
struct ListSubscriptionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the subscriptions of the app in the division.",
    discussion: "Costs a call.\n\nEXAMPLES\n  exact-online webhooks list --json")

  @Flag var format: OutputFormat?
  @OptionGroup var options: ConnectionOptions

  func run() async throws {
    let division = try await Connection(options).division()
    var printer = RowPrinter(format, columns: ["Topic", "CallbackURL", "Created", "CreatorFullName", "ID"])
    printer.print(
      try await division.webhookSubscriptions.all().map { subscription in
        OrderedRow([
          ("Topic", subscription.topic.map { .string($0.rawValue) } ?? .null),
          ("CallbackURL", subscription.callback.map(JSONValue.string) ?? .null),
          ("Created", subscription.created.map { .string("\($0)") } ?? .null),
          ("CreatorFullName", subscription.creatorName.map(JSONValue.string) ?? .null),
          ("ID", .string(subscription.id.uuidString.lowercased())),
        ])
      })
    printer.finish()
  }
}
