/// A stored event that cannot be read: its content was damaged, or a newer version of this package wrote it.
///
/// The inbox sets it aside in its store and reports it to ``WebhookInboxOptions/onUnreadable``, once.
public struct UnreadableWebhook: Error, Sendable, Hashable, Identifiable, CustomStringConvertible {
  /// The store's number of the entry.
  public let id: Int64
  /// The content as it is stored; empty if it is not even a text.
  public let content: [UInt8]
  /// The fault.
  public let reason: WebhookRefusal

  /// The number and what is wrong, without the content.
  public var description: String {
    "the stored event \(id) cannot be read. \(reason) It stays in the store, and is not delivered."
  }
}
