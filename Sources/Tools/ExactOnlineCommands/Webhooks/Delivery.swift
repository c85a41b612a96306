import ConnectionProfiles
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation

/// A notification that `webhooks listen` received, as it is kept for `webhooks resend`.
struct Delivery: Codable, Sendable {
  /// From 1.
  var number: Int
  var received: Date
  /// As it arrived.
  var body: String
  /// The address that received it.
  var listener: String
  /// The program that it was forwarded to.
  var forward: String?
  /// The status that the sender was given.
  var status: Int
}

/// The latest notifications of a profile, in a file of its user.
struct DeliveryLog: Sendable {
  private static let capacity = 500

  let store: ProfileStore
  let file: String

  init(_ connection: Connection) {
    store = connection.store
    file = store.deliveryFile(of: connection.profileName ?? ProfileStore.defaultName)
  }

  /// All that are kept, the oldest first.
  var deliveries: [Delivery] {
    guard let data = FileManager.default.contents(atPath: file) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { try? JSONDecoder().decode(Delivery.self, from: $0) }
  }

  /// Keeps one, in place of the oldest if there are many.
  func append(_ delivery: Delivery) throws {
    var lines = deliveries.suffix(Self.capacity - 1) + [delivery]
    lines.sort { $0.number < $1.number }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try store.write(
      try lines.map { try encoder.encode($0) + Data("\n".utf8) }.reduce(Data(), +), to: file)
  }
}
