import CommandConnection
import ConnectionProfiles
import ExactOnlineRuntime
import ExactOnlineWebhooks
import Foundation
import Synchronization

/// A notification that `webhooks listen` received, stored for `webhooks resend`.
struct Delivery: Codable, Sendable {
  /// The number, counted from 1, which the log gives it.
  var number = 0
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

/// The latest notifications of a profile, in a file, and the address of its listener, in another.
struct DeliveryLog: Sendable {
  private static let capacity = 500

  private let store: ProfileStore
  private let file: LockedFile
  private let listenerFile: String

  init(_ connection: Connection) { self.init(connection.store, connection.profileName ?? ProfileStore.defaultName) }

  init(_ store: ProfileStore, _ profile: String) {
    self.store = store
    // Bodies have at most 64 KiB, which JSON may double.
    file = LockedFile(path: store.deliveryFile(of: profile), isDurable: false, limit: Self.capacity << 17)
    listenerFile = store.listenerFile(of: profile)
  }

  /// All stored notifications, oldest first.
  var deliveries: [Delivery] {
    guard let data = FileManager.default.contents(atPath: file.path) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { Self.delivery($0) }
  }

  /// Stores a notification under the next number, which it returns, and removes the oldest if there are too many.
  ///
  /// Notifications arrive at the same time, and at several listeners: each is stored under the lock of the file.
  func append(_ delivery: Delivery) async throws -> Int {
    try store.makeFolders()
    let number = Mutex(1)
    try await file.update { [delivery] bytes in
      let lines = (bytes ?? []).split(separator: UInt8(ascii: "\n"))
      var delivery = delivery
      delivery.number = (lines.last { Self.delivery($0) != nil }.flatMap { Self.delivery($0)?.number } ?? 0) + 1
      number.withLock { [delivery] in $0 = delivery.number }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let stored = lines.suffix(Self.capacity - 1) + [Array(try encoder.encode(delivery))[...]]
      return Array(stored.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
    }
    return number.withLock { $0 }
  }

  private static func delivery(_ line: some DataProtocol) -> Delivery? {
    try? JSONDecoder().decode(Delivery.self, from: Data(line))
  }

  // MARK: - Listener

  /// The address of the listener that was started last; nil if it has ended.
  var listener: String? {
    get {
      FileManager.default.contents(atPath: listenerFile).map { String(decoding: $0, as: UTF8.self) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    nonmutating set {
      if let newValue {
        // Only a help for the other commands, which have --to.
        try? store.write(Data(newValue.utf8), to: listenerFile)
      } else {
        try? FileManager.default.removeItem(atPath: listenerFile)
      }
    }
  }
}
