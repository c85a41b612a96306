import ExactOnlineWebhooks
import Foundation

/// A callback without a framework: whatever hands over the bytes of a body gets the status to answer with.
struct Callback: Sendable {
  let receiver: WebhookReceiver
  let inbox: WebhookInbox

  func status(for body: [UInt8]) async -> Int {
    do {
      if case .event(let event) = try receiver.receive(body) { try await inbox.accept(event) }
      return 200
    } catch let refusal as WebhookRefusal {
      return refusal.status
    } catch {
      // It was not kept: the service sends it again.
      return 500
    }
  }
}

/// Reads one body from the input, as a program does that a web server runs for a request (CGI).
@main struct WebhookCallback {
  static func main() async throws {
    let secret = ProcessInfo.processInfo.environment["EXACT_WEBHOOK_SECRET"] ?? ""
    let callback = Callback(
      receiver: WebhookReceiver(secrets: [secret]), inbox: WebhookInbox(store: InMemoryWebhookStore()))
    let body = try FileHandle.standardInput.readToEnd() ?? Data()
    print("Status: \(await callback.status(for: Array(body)))\r\n\r\n", terminator: "")
  }
}
