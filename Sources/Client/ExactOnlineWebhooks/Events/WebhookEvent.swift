public import ExactOnlineChanges
public import ODataRuntime
import WebhooksTrait

/// A change that Exact Online reports: a row of a set was created, updated or deleted
/// (Documentation/protocol.md, section 11.2).
///
/// It identifies the row but does not contain its values: ``row(in:)`` reads them. Events may arrive twice, late, out
/// of order or not at all, so treat an event as a hint to read the row again.
public struct WebhookEvent: Sendable, Hashable {
  /// The topic of the subscription. The topic of a header also reports changes of its lines: see ``resource``.
  public var topic: Topic
  /// The kind of change.
  public var action: Action
  /// The code of the administration, for `exact.division(_:)`.
  public var division: Int32
  /// The key of the row.
  public var key: UUID
  /// The wall clock in the Netherlands at the time of the change; nil in older bodies. `instant` converts it.
  public var occurred: LocalDateTime?
  /// The client id of the app that subscribed; nil if the body has none.
  public var clientID: UUID?
  /// The address of the row: `https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'…')`; nil if the body has
  /// none. For information only: ``row(in:)`` does not send a token there.
  public var endpoint: String?

  /// Creates an event, for tests and for ``WebhookSigner``.
  ///
  /// - Parameters:
  ///   - action: The kind of change.
  ///   - topic: The topic of the subscription.
  ///   - division: The code of the administration.
  ///   - key: The key of the row.
  ///   - occurred: The wall clock in the Netherlands.
  ///   - clientID: The client id of the app.
  ///   - endpoint: The address of the row; if nil, the topic determines the set.
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

  /// The set of the row, as its path below the division: `crm/Accounts`, or `salesorder/SalesOrderLines` for a line
  /// under the topic `SalesOrders`. Taken from the endpoint, or from the topic if the body has no endpoint; nil if
  /// neither determines it.
  public var resource: String? {
    guard let endpoint else { return topic.resource }
    return Self.resource(of: endpoint)
  }

  /// Identifies the row: two events are about the same row if and only if these are equal.
  public var rowName: String { "\(division)/\(resource ?? topic.rawValue)/\(key.uuidString)" }

  /// `…/api/v1/123456/crm/Accounts(guid'…')` → `crm/Accounts`
  private static func resource(of endpoint: String) -> String? {
    let path = endpoint.prefix { !"(?#".contains($0) }.split(separator: "/")
    guard let version = path.lastIndex(of: "v1"), path.count > version + 3 else { return nil }
    return path[(version + 2)...].joined(separator: "/")
  }
}

extension WebhookEvent: CustomStringConvertible {
  /// `Update crm/Accounts 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01 of 123456`
  public var description: String {
    "\(action.rawValue) \(resource ?? topic.rawValue) \(key.uuidString.lowercased()) of \(division)"
  }
}

/// An event shortens the wait for a set that is watched: `hints.send(event)`.
extension WebhookEvent: ChangeHint {}
