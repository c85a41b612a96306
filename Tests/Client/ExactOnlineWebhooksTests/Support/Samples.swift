import ExactOnlineWebhooks

/// Events and bodies as they arrive.
enum Samples {
  static let secret = "the-webhook-secret"
  static let signer = WebhookSigner(secret: secret)
  static let receiver = WebhookReceiver(secrets: [secret])

  /// A text that has the form of a recording of 2020 (Documentation/protocol.md, section 11.2), with ids of our own.
  static let content =
    #"{"Topic":"SalesOrders","ClientId":"63824703-0000-4000-8000-000000000001","Division":441609,"Action":"Update","#
    + #""Key":"19cee073-0000-4000-8000-000000000002","ExactOnlineEndpoint":"https://start.exactonline.be/api/v1/441609/"#
    + #"salesorder/SalesOrders(guid'19cee073-0000-4000-8000-000000000002')","EventCreatedOn":"2020-01-06T16:26:08.587"}"#

  static func body(_ content: String = content) -> [UInt8] { signer.body(content: Array(content.utf8)) }

  /// An event of the row with a number, at a second.
  static func event(
    _ row: Int = 1, second: Int? = 0, _ action: WebhookEvent.Action = .update
  ) throws -> WebhookEvent {
    let digits = String(row, radix: 16)
    let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    let time = second.flatMap {
      LocalDateTime(
        year: 2026, month: 1, day: 5 + $0 / 86_400, hour: $0 / 3600 % 24, minute: $0 / 60 % 60, second: $0 % 60)
    }
    guard let key = UUID(uuidString: text), (second == nil) == (time == nil) else { throw SampleFailure() }
    return WebhookEvent(
      action, .accounts, division: 123_456, key: key, occurred: time,
      endpoint: "https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'\(text)')")
  }

  struct SampleFailure: Error {}
}
