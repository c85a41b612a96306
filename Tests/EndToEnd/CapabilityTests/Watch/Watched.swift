import ExactOnline
import ExactOnlineSandbox
import ExactOnlineWebhooks
import Foundation
import LoopbackServer
import SandboxFixtures
import TestSupport
import Testing

/// A topic that is watched: subscribed at the sandbox, with a receiver on this machine that verifies what arrives, while
/// somebody else changes rows there.
struct Watched {
  let books: Administration
  private let topic: WebhookEvent.Topic
  private let keyName: String
  private let arrivals: Collected<WebhookEvent>

  var division: Division { books.division }
  var sandbox: Sandbox { books.sandbox }

  /// Runs a test, and again without the sandbox's webhooks, where it has to fail.
  ///
  /// - Parameters:
  ///   - keyed: The name of the key in the topic's set.
  ///   - services: Services besides those that always take part.
  static func run(
    _ topic: WebhookEvent.Topic, keyed keyName: String = "ID", with services: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation, _ body: (Watched) async throws -> Void
  ) async throws {
    try await Administration.run(
      with: ["webhooks"] + services, shows: [.webhooks], sourceLocation: sourceLocation
    ) { books in
      let receiver = WebhookReceiver(secrets: [books.sandbox.webhookSecret])
      let arrivals = Collected<WebhookEvent>()
      try await LoopbackServer.run { request in
        do {
          if case .event(let event) = try receiver.receive(request.body) { arrivals.append(event) }
          return Response(200)
        } catch let refusal as WebhookRefusal {
          return Response(refusal.status, text: refusal.description)
        }
      } _: { server in
        let changes = try await books.division.webhooks.ensure([topic], callback: server.origin + "/hook")
        #expect(changes.created == [topic])
        try await body(Watched(books: books, topic: topic, keyName: keyName, arrivals: arrivals))
      }
    }
  }

  /// Somebody creates a row of the topic's set; returns its key.
  func create(_ row: [String: SandboxValue]) async throws -> UUID {
    let key = UUID()
    try await sandbox.create(try path, [row.merging([keyName: .key(key)]) { $1 }])
    return key
  }

  /// Somebody changes it.
  func update(_ key: UUID, _ values: [String: SandboxValue]) async throws {
    #expect(try await sandbox.update(try path, filter: "\(keyName) eq guid'\(key)'", values) == 1)
  }

  /// Somebody deletes it.
  func delete(_ key: UUID) async throws {
    #expect(try await sandbox.delete(try path, filter: "\(keyName) eq guid'\(key)'") == 1)
  }

  /// The events that arrived since the last call, once all that was sent is answered.
  func allEvents() async -> [WebhookEvent] {
    let deliveries = await sandbox.webhookDeliveries()
    #expect(deliveries.allSatisfy { $0.status == 200 })
    return arrivals.take().filter { $0.topic == topic && $0.division == division.code && $0.occurred != nil }
  }

  /// Those about rows of a set.
  func events<Row: Entity, Allowed>(
    in set: EntitySet<Row, Allowed>
  ) async -> [WebhookEvent] where Row.Key == UUID {
    await allEvents().filter { $0.key(in: set) != nil && $0.key(of: Row.self) == $0.key(in: set) }
  }

  private var path: String {
    get throws { try #require(topic.resource) }
  }
}
