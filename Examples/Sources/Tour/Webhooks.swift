import ExactOnline
import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite

func receive(_ body: [UInt8], secret: String, inbox: WebhookInbox) async throws {
  let receiver = WebhookReceiver(secrets: [secret])

  switch try receiver.receive(body) {
  case .verification: break  // answer 200, nothing else
  case .event(let event): try await inbox.accept(event)  // then answer 200
  }
}

func rotate(from old: String, to new: String) -> WebhookReceiver {
  let receiver = WebhookReceiver(secrets: [new, old])
  return receiver
}

func look(at event: WebhookEvent, in division: Division) async throws {
  if let id = event.key(of: CRM.Account.self) { print(id) }  // nil when it is about another entity
  if let account = try await event.row(in: division.crm.accounts) { print(account.name ?? "") }  // nil when it is gone
}

func subscribe(_ division: Division, of exact: ExactOnlineClient, address: String) async throws {
  try await division.webhooks.ensure([.accounts, .salesInvoices], callback: "https://example.com/hook")

  try await exact.webhooks.ensure([.accounts], callback: address)  // all administrations of the token
  try await division.webhooks.subscribe(.items, callback: address)
  try await division.webhooks.unsubscribe(.items)
  for subscription in try await division.webhooks.subscriptions() { print(subscription.callback ?? "") }
}

func keep(_ event: WebhookEvent) async throws {
  let inbox = WebhookInbox(store: try SQLiteWebhookStore(at: "/var/lib/shop/webhooks.sqlite"))

  try await inbox.accept(event)  // in the callback, before it answers 200
  try await inbox.run { event in print(event) }  // beside the server, for as long as the program runs
}

func watch(_ division: Division, of exact: ExactOnlineClient, inbox: WebhookInbox, address: String) async throws {
  try await division.webhooks.ensure([.accounts], callback: address)  // the subscription

  try await inbox.run { event in
    guard event.action != .delete, let id = event.key(of: CRM.Account.self) else { return }  // the event
    let row = try await event.row(in: exact.division(event.division).crm.accounts)  // the row, one call
    print(id, row?.name ?? "")
  }
}

func sign(_ id: UUID) -> [UInt8] {
  let body = WebhookSigner(secret: "test").body(WebhookEvent(.update, .accounts, division: 123_456, key: id))
  return body
}
