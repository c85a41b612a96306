import ExactOnline
import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite

/// The lines that the comments of `ExactOnlineWebhooks` show; `.ci/pages` finds them here.
enum WebhookComments {
  static func receive(_ body: [UInt8], _ current: String, _ previous: String) throws {
    let receiver = WebhookReceiver(secrets: [current, previous])
    switch try receiver.receive(body) {
    case .verification: break  // answer 200, nothing else
    case .event(let event): print(event.topic, event.action, event.key)
    }
  }

  static func store(_ body: [UInt8], of receiver: WebhookReceiver, at path: String) async throws {
    let inbox = WebhookInbox(store: try SQLiteWebhookStore(at: path))
    // in the callback, before it answers 200:
    if case .event(let event) = try receiver.receive(body) { try await inbox.accept(event) }
    // beside the server, for as long as the program runs:
    try await inbox.run { event in print(event) }
  }

  static func look(at event: WebhookEvent, in division: Division) {
    if let id = event.key(of: CRM.Account.self) { print(id) }
    if let id = event.key(in: division.crm.accounts) { print(id) }
  }

  static func subscribe(_ division: Division) async throws {
    try await division.webhooks.ensure([.accounts], callback: "https://example.com/hook")
  }
}
