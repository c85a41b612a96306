import ArgumentParser
import CommandConnection
import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation
import ServiceAnnotations
import TypedRows

/// `webhooks trigger`
struct TriggerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trigger",
    abstract: "Send a signed notification, as Exact Online would; or make a sandbox send one.",
    discussion: """
      EXAMPLES
        exact-online webhooks trigger Accounts
        exact-online webhooks trigger SalesOrders --action delete \\
          --to http://127.0.0.1:3000/webhooks
        exact-online webhooks trigger Accounts --by-update
      """)

  @Argument(
    help: ArgumentHelp("The topic: Accounts, SalesOrders …", valueName: "topic"),
    completion: .custom { _, _, _ in WebhookEvent.Topic.knownValues.map(\.rawValue) })
  var topic: String

  @Option(help: ArgumentHelp("create, update or delete.", valueName: "action"))
  var action = "update"

  @Option(help: ArgumentHelp("The key of the row. (default: a new one)", valueName: "guid"))
  var key: String?

  @OptionGroup var destination: WebhookDestination

  @Flag(help: "Write a row with the values that it has, so that the service or sandbox sends the notification.")
  var byUpdate = false

  @OptionGroup var options: ConnectionOptions

  func validate() throws {
    guard ["create", "update", "delete"].contains(action) else {
      throw ValidationError("--action is create, update or delete.")
    }
    if byUpdate, destination.to != nil || action != "update" {
      throw ValidationError("--by-update has the service send an update: leave out --to and --action.")
    }
  }

  func run() async throws {
    let topic = try WebhookTopics.topic(topic)
    guard let id = key.map({ UUID(uuidString: $0) }) ?? UUID() else {
      throw CommandFailure.wrongInput("--key '\(key ?? "")' is not a Guid.")
    }
    let connection = try Connection(options)
    if byUpdate { return try await update(topic, connection) }
    let secret = try connection.webhookSecret()
    let division = try await connection.division().code
    let actions: [String: WebhookEvent.Action] = ["create": .create, "delete": .delete]
    let event = WebhookEvent(
      actions[action] ?? .update, topic, division: division, key: id, occurred: LocalDateTime(Date()),
      clientID: connection.clientID.flatMap { UUID(uuidString: $0) },
      endpoint: topic.resource.map {
        "\(connection.site)/api/v1/\(division)/\($0)(guid'\(id.uuidString.lowercased())')"
      })
    let address =
      try destination.to
      ?? WebhookAddress(
        DeliveryLog(connection).listener ?? "http://127.0.0.1:\(ListenCommand.usualPort)/")
    let status = try await WebhookPost(transport: connection.transport)
      .send(WebhookSigner(secret: secret).body(event), to: address)
    try Self.report(status, "\(event.action.rawValue) \(topic.rawValue) \(id.uuidString.lowercased())", address)
  }

  static func report(_ status: Int, _ what: String, _ address: WebhookAddress) throws {
    guard (200..<300).contains(status) else {
      throw CommandFailure(.refused, "\(address) answered \(status) to \(what).")
    }
    Console.standard.print("Sent \(what) to \(address): \(status)")
  }

  /// Updates the first row with the value that its first text has already.
  private func update(_ topic: WebhookEvent.Topic, _ connection: Connection) async throws {
    guard let path = topic.resource else {
      throw CommandFailure.wrongInput("No single set is known for the topic \(topic.rawValue).")
    }
    let set = try ServiceCatalog.standard.set(path)
    try set.check(.update, "updated")
    let texts = set.type.properties.filter {
      $0.kind == .string && !$0.isReadOnly && !$0.isCreateOnly && !$0.isKey && $0.codes.isEmpty && $0.paddedWidth == 0
    }
    let usual = ["Name", "Description", "Subject", "YourRef", "Remarks", "Notes"]
    guard let text = texts.first(where: { usual.contains($0.name) }) ?? texts.first else {
      throw CommandFailure.wrongInput("Rows of \(path) have no text that could be written again.")
    }
    let query = try RowQuery(set, select: (set.type.key.map(\.name) + [text.name]).joined(separator: ","))
    let (response, division) = try await connection.send(.get, query.target(top: 1), in: set)
    guard let row = try RowReading(query: query).page(response, division: division).rows.first,
      let key = set.type.key.first.flatMap({ row[$0.name]?.stringValue })
    else {
      throw CommandFailure(.refused, "\(path) has no row.", advice: "Create one: exact-online create \(path) …")
    }
    let target = set.address + (try RowKey.predicate(key, of: set))
    _ = try await connection.send(.put, target, in: set, body: .object([text.name: row[text.name] ?? .null]))
    Console.standard.print("Updated \(path) \(key): \(connection.site) notifies its subscribers.")
  }
}
