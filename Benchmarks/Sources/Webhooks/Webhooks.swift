import ExactOnlineWebhooks
import ExactOnlineWebhooksSQLite
import Foundation

/// Receives notifications over HTTP on the loopback interface as a service does: verified, kept durably in SQLite, then
/// answered, while an inbox hands them out.
///
/// Prints a line for each load: its name, the number of notifications, seconds, and the milliseconds until a response,
/// as the median, the 99th percentile, and the longest.
@main
struct Webhooks {
  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("webhooks-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let secret = "benchmark"
    let receiver = WebhookReceiver(secrets: [secret])
    let store = try SQLiteWebhookStore(at: folder.appendingPathComponent("webhooks.sqlite").path)
    let inbox = WebhookInbox(store: store)
    let handing = Task { try await inbox.run { _ in } }
    let server = try await CallbackServer { body in
      if case .event(let event) = try receiver.receive(body) { try await inbox.accept(event) }
    }
    var bodies = Bodies(secret: secret)
    // The first use is slow.
    _ = try await Sender.run(port: server.port, bodies: bodies.next(200), connections: 4, pause: .zero)
    for (name, count, connections, pause) in [
      ("steady", 2000, 8, Duration.milliseconds(40)), ("burst", 20_000, 16, Duration.zero),
    ] {
      let start = ContinuousClock.now
      var times = try await Sender.run(
        port: server.port, bodies: bodies.next(count), connections: connections, pause: pause)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      times.sort()
      func milliseconds(_ share: Double) -> Double {
        times[min(times.count - 1, Int(Double(times.count) * share))] / .milliseconds(1)
      }
      print(name, times.count, seconds, milliseconds(0.5), milliseconds(0.99), milliseconds(1))
    }
    inbox.stop()
    try await handing.value
    try await server.stop()
  }
}

/// The bodies of events of a thousand rows, signed beforehand.
struct Bodies {
  private let signer: WebhookSigner
  private var number: UInt64 = 0

  init(secret: String) { signer = WebhookSigner(secret: secret) }

  mutating func next(_ count: Int) -> [[UInt8]] {
    (0..<count).map { _ in
      number += 1
      let row = String(number * 7919 % 1000, radix: 10)
      let text = "5d3f1e2a-0000-4000-8000-" + String(repeating: "0", count: 12 - row.count) + row
      let event = WebhookEvent(
        .update, .accounts, division: 123_456, key: UUID(uuidString: text) ?? UUID(),
        occurred: LocalDateTime(Date(timeIntervalSince1970: 1_767_600_000 + Double(number))),
        endpoint: "https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'\(text)')")
      return signer.body(event)
    }
  }
}
