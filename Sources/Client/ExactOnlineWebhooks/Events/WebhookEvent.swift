public import ODataRuntime
import WebhooksTrait

/// A change that Exact Online told of: a row of a set was created, updated or deleted
/// (Documentation/protocol.md, section 11.2).
///
/// It says which row, and nothing of its contents: ``row(in:)`` reads it. Events may come twice, late, in another order
/// or not at all, so treat one as a hint that the row is worth reading again.
public struct WebhookEvent: Sendable, Hashable {
  /// The subscription that it belongs to. A header's topic also tells of the header's lines: see ``resource``.
  public var topic: Topic
  /// The kind of change.
  public var action: Action
  /// The administration, as `exact.division(_:)` takes it.
  public var division: Int32
  /// The key of the row.
  public var key: UUID
  /// The wall clock in the Netherlands when it happened; nil in older bodies. `instant` converts it.
  public var occurred: LocalDateTime?
  /// The client id of the app whose subscription it is; nil where the body has none.
  public var clientID: UUID?
  /// The address of the row: `https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'…')`; nil where the body has
  /// none. It is for looking at: ``row(in:)`` does not send a token there.
  public var endpoint: String?

  /// An event, for tests and for ``WebhookSigner``.
  ///
  /// - Parameters:
  ///   - action: The kind of change.
  ///   - topic: The subscription that it belongs to.
  ///   - division: The administration.
  ///   - key: The key of the row.
  ///   - occurred: The wall clock in the Netherlands.
  ///   - clientID: The client id of the app.
  ///   - endpoint: The address of the row; without one the topic says which set it is in.
  public init(
    _ action: Action, _ topic: Topic, division: Int32, key: UUID, occurred: LocalDateTime? = nil, clientID: UUID? = nil,
    endpoint: String? = nil
  ) {
    self.topic = topic
    self.action = action
    self.division = division
    self.key = key
    self.occurred = occurred
    self.clientID = clientID
    self.endpoint = endpoint
  }

  /// The set that the row is in, as its path below the division: `crm/Accounts`, or `salesorder/SalesOrderLines` for a
  /// line under the topic `SalesOrders`. From the endpoint, or by the topic where the body has no endpoint; nil where
  /// neither says.
  public var resource: String? {
    guard let endpoint else { return topic.resource }
    return Self.resource(of: endpoint)
  }

  /// The row: an event is about the same one as another exactly when these are equal.
  public var rowName: String { "\(division)/\(resource ?? topic.rawValue)/\(key.uuidString)" }

  /// `…/api/v1/123456/crm/Accounts(guid'…')` → `crm/Accounts`
  private static func resource(of endpoint: String) -> String? {
    let path = endpoint.prefix { !"(?#".contains($0) }.split(separator: "/")
    guard let version = path.lastIndex(of: "v1"), path.count > version + 3 else { return nil }
    return path[(version + 2)...].joined(separator: "/")
  }
}
