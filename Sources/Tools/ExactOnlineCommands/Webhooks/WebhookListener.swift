import CommandConnection
import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation
import Synchronization

/// A receiver that verifies notifications, forwards them, prints a line about each, and stores them for `resend`.
final class WebhookListener: Sendable {
  private let receiver: WebhookReceiver
  private let log: DeliveryLog
  private let post: WebhookPost
  private let forward: WebhookAddress?
  private let printsJSON: Bool
  private let address = Mutex("")

  init(secret: String, log: DeliveryLog, post: WebhookPost, forward: WebhookAddress?, printsJSON: Bool) {
    receiver = WebhookReceiver(secrets: [secret])
    self.log = log
    self.post = post
    self.forward = forward
    self.printsJSON = printsJSON
  }

  /// Tells the other commands its address.
  func listens(at address: String) {
    self.address.withLock { $0 = address }
    log.listener = address
  }

  /// Takes the address back, unless another listener has been started since.
  func ends() {
    if log.listener == address.withLock({ $0 }) { log.listener = nil }
  }

  /// Answers with the program's status, since the service repeats notifications that were not answered with 200.
  func answer(_ incoming: LocalServer.Incoming) async -> LocalServer.Answer {
    guard incoming.method == .post else { return LocalServer.Answer(405, page: "Notifications are sent by POST.") }
    do {
      switch try receiver.receive(incoming.body) {
      case .verification:
        report(nil, nil, status: 200, forwarded: nil)
        return LocalServer.Answer(200)
      case .event(let event): return LocalServer.Answer(await deliver(event, incoming.body))
      }
    } catch {
      Console.standard.note("Refused with \(error.status): \(error)")
      return LocalServer.Answer(error.status)
    }
  }

  private func deliver(_ event: WebhookEvent, _ body: [UInt8]) async -> Int {
    var status = 200
    var trouble: String?
    if let forward {
      do {
        status = try await post.send(body, to: forward)
      } catch {
        status = 502
        trouble = "\(CommandFailure(error).message)"
      }
    }
    let delivery = Delivery(
      received: Date(), body: String(decoding: body, as: UTF8.self),
      listener: address.withLock { $0 }, forward: forward?.description, status: status)
    var number: Int?
    do { number = try await log.append(delivery) } catch { Console.standard.note("It is not kept: \(error)") }
    report(number, event, status: status, forwarded: forward?.description)
    if let trouble { Console.standard.note(trouble) }
    return status
  }

  /// - Parameter number: The number in the log; nil for what is not kept.
  private func report(_ number: Int?, _ event: WebhookEvent?, status: Int, forwarded: String?) {
    let console = Console.standard
    if printsJSON {
      guard let event else { return }
      return console.print(json: Self.json(event, number: number, status: status).json)
    }
    guard let event else { return console.note("The service asked whether this address answers: it does.") }
    let colour: Console.Style = (200..<300).contains(status) ? .green : .red
    let result = forwarded == nil ? "" : " → \(console.styled("\(status)", colour))"
    console.print(
      "\(console.styled("#\(number.map(String.init) ?? "?")", .bold)) \(VisibleText.line(event.action.rawValue)) "
        + "\(VisibleText.line(event.resource ?? event.topic.rawValue)) \(event.key.uuidString.lowercased()) of "
        + "\(event.division)\(result)")
  }

  static func json(_ event: WebhookEvent, number: Int?, status: Int) -> OrderedRow {
    OrderedRow([
      ("number", number.map { .number("\($0)") } ?? .null), ("action", .string(event.action.rawValue)),
      ("topic", .string(event.topic.rawValue)), ("set", event.resource.map(JSONValue.string) ?? .null),
      ("key", .string(event.key.uuidString.lowercased())), ("division", .number("\(event.division)")),
      ("status", .number("\(status)")),
    ])
  }
}
