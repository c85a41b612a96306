import ConnectionProfiles
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation

/// A notification that `webhooks listen` received, stored for `webhooks resend`.
struct Delivery: Codable, Sendable {
  /// The number, counted from 1.
  var number: Int
  var received: Date
  /// The body, as received.
  var body: String
  /// The address that received it.
  var listener: String
  /// The address that it was forwarded to; nil if it was not forwarded.
  var forward: String?
  /// The status of the response to the sender.
  var status: Int
}

/// The latest notifications of a profile, in a file.
struct DeliveryLog: Sendable {
  private static let capacity = 500

  let store: ProfileStore
  let file: String

  init(_ connection: Connection) {
    store = connection.store
    file = store.deliveryFile(of: connection.profileName ?? ProfileStore.defaultName)
  }

  /// All stored notifications, oldest first.
  var deliveries: [Delivery] {
    guard let data = FileManager.default.contents(atPath: file) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONDecoder().decode(Delivery.self, from: $0) }
  }

  /// Stores a notification, and removes the oldest if there are too many.
  func append(_ delivery: Delivery) throws {
    var lines = deliveries.suffix(Self.capacity - 1) + [delivery]
    lines.sort { $0.number < $1.number }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try store.write(
      try lines.map { try encoder.encode($0) + Data("\n".utf8) }.reduce(Data(), +), to: file)
  }
}
