import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import LoopbackServer
import SandboxFixtures

/// A sandbox with some of this package's services, a client of it, and a callback on this machine.
struct WebhookConnection: Sendable {
  let sandbox: Sandbox
  let exact: ExactOnlineClient
  let division: Division
  /// The addresses of the callback, and of another one.
  let callback: String
  let elsewhere: String
  /// The events that arrived at the callbacks and were accepted.
  let messages: AsyncStream<WebhookMessage>

  static func run(_ body: (WebhookConnection) async throws -> Void) async throws {
    let metadata = try SandboxMetadata(of: ["crm", "webhooks", "salesorder", "logistics", "system", "current"])
    try await Sandbox.run(metadata) {
      $0.callsPerMinute = 10_000
    } _: { sandbox in
      let receiver = WebhookReceiver(secrets: [sandbox.webhookSecret])
      let (messages, arriving) = AsyncStream<WebhookMessage>.makeStream()
      try await LoopbackServer.run { request in
        if request.path == "/down" { return Response(503) }
        do {
          arriving.yield(try receiver.receive(request.body))
          return Response(200)
        } catch let refusal as WebhookRefusal {
          return Response(refusal.status, text: refusal.description)
        }
      } _: { server in
        let exact = ExactOnlineClient(
          site: .loopback(sandbox.port), authorization: BearerToken(sandbox.token),
          transport: AsyncHTTPClientTransport(), policies: .bare)
        try await body(
          WebhookConnection(
            sandbox: sandbox, exact: exact, division: exact.division(Int32(sandbox.division)),
            callback: server.origin + "/hook", elsewhere: server.origin + "/elsewhere", messages: messages))
      }
    }
  }

  /// The next events, verifications left out.
  func events(_ count: Int) async -> [WebhookEvent] {
    var events: [WebhookEvent] = []
    for await case .event(let event) in messages {
      events.append(event)
      if events.count == count { break }
    }
    return events
  }

  /// The subscriptions as the sandbox has them: topic and callback.
  func subscribed() async throws -> [String: String] {
    var result: [String: String] = [:]
    for row in try await sandbox.rows("webhooks/WebhookSubscriptions") {
      if case .string(let topic) = row["Topic"], case .string(let callback) = row["CallbackURL"] {
        result[topic] = callback
      }
    }
    return result
  }
}
