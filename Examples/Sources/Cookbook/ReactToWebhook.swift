// React to a webhook
//
// The web server only stores the event, and the inbox handles it afterwards. A notification names a row without its
// values, so the handler reads it. For Exact Online the callback must be an https address, and events belong [on
// disk](webhooks.md#storing-events).

import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineWebhooks
import Foundation
import Hummingbird

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let receiver = WebhookReceiver(secrets: [environment["EXACT_WEBHOOK_SECRET"] ?? "sandbox-webhook-secret"])
let inbox = WebhookInbox(store: InMemoryWebhookStore())

let router = Router()
router.post("hook") { request, _ -> HTTPResponse.Status in
  let body = try await request.body.collect(upTo: receiver.maximumBodySize)
  do {
    if case .event(let event) = try receiver.receive(body.readableBytesView) { try await inbox.accept(event) }
    return .ok
  } catch let refusal as WebhookRefusal {
    return HTTPResponse.Status(code: refusal.status)
  }
}
let (ports, running) = AsyncStream<Int>.makeStream()
let server = Application(
  router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
  onServerRunning: { running.yield($0.localAddress?.port ?? 0) })
Task { try await server.run() }

for await port in ports {
  let changes = try await division.webhooks.ensure([.accounts], callback: "http://127.0.0.1:\(port)/hook")
  print("subscribed", changes.topics.map(\.rawValue).joined(separator: ", "))
  break
}
// As another user would.
_ = try await division.crm.accounts.create { $0.name = "Lichthuis Delft B.V." }

try await inbox.run { event in
  let accounts = exact.division(event.division).crm.accounts
  if let account = try await event.row(in: accounts) { print(event.action.rawValue, account.name ?? "") }
  inbox.stop()
}
