import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation
import TypedRows

/// `webhooks resend`
struct ResendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend",
    abstract: "Send a notification again that webhooks listen received.",
    discussion: """
      It is sent byte for byte to the listener that received it, which forwards it as before, or to the program itself \
      if the listener has ended. Without a number, resend lists the notifications that are kept.

      EXAMPLES
        exact-online webhooks resend
        exact-online webhooks resend last
        exact-online webhooks resend 12 --to http://127.0.0.1:3000/webhooks
      """)

  @Argument(help: ArgumentHelp("The number that listen printed, or last.", valueName: "number"))
  var number: String?

  @OptionGroup var destination: WebhookDestination
  @Flag var format: OutputFormat?
  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard number == nil || format == nil else {
      throw ValidationError("--json, --jsonl and --csv are for the list: leave out the number.")
    }
  }

  func run() async throws {
    let connection = try Connection(options)
    let log = DeliveryLog(connection)
    let deliveries = log.deliveries
    guard let number else { return try list(deliveries, secret: connection.webhookSecret()) }
    let found = number == "last" ? deliveries.last : deliveries.last { "\($0.number)" == number.trimming { $0 == "#" } }
    guard let found else {
      throw CommandFailure.wrongInput(
        deliveries.isEmpty ? "No notification has been received." : "There is no notification \(number).",
        advice: deliveries.last.map { "The latest is \($0.number)." } ?? "Run: exact-online webhooks listen")
    }
    let post = WebhookPost(transport: connection.transport)
    let body = Array(found.body.utf8)
    // To the listener, to one that has taken its place, or else to the program.
    let others = [log.listener, found.forward].compactMap(\.self).filter { $0 != found.listener }
    var addresses = try destination.to.map { [$0] } ?? ([found.listener] + others).map(WebhookAddress.init)
    var address = addresses.removeFirst()
    var status: Int?
    while status == nil {
      do {
        status = try await post.send(body, to: address)
      } catch let failure as CommandFailure {
        guard !addresses.isEmpty else { throw failure }
        address = addresses.removeFirst()
      }
    }
    try TriggerCommand.report(status ?? 0, "#\(found.number) again", address)
  }

  private func list(_ deliveries: [Delivery], secret: String) throws {
    let receiver = WebhookReceiver(secrets: [secret])
    var printer = RowPrinter(format, columns: ["Number", "Received", "Action", "Set", "Key", "Status"])
    printer.print(
      deliveries.map { delivery in
        var event: WebhookEvent?
        if case .event(let found)? = try? receiver.receive(Array(delivery.body.utf8)) { event = found }
        return OrderedRow([
          ("Number", .number("\(delivery.number)")), ("Received", .string(delivery.received.ISO8601Format())),
          ("Action", event.map { .string($0.action.rawValue) } ?? .null),
          ("Set", event.map { .string($0.resource ?? $0.topic.rawValue) } ?? .null),
          ("Key", event.map { .string($0.key.uuidString.lowercased()) } ?? .null),
          ("Status", .number("\(delivery.status)")),
        ])
      })
    printer.finish()
  }
}
