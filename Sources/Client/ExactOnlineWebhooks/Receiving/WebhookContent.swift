import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The content of a notification, as JSON and as an event. Members that are new to this client are ignored.
struct WebhookContent {
  /// The signed text.
  let bytes: [UInt8]
  let event: WebhookEvent

  /// Reads verified content.
  init(_ bytes: [UInt8]) throws(WebhookRefusal) {
    let json: JSONValue
    do { json = try JSONValue(parsing: bytes) } catch { throw .malformedContent(error) }
    guard case .object = json else { throw .missingMember("Topic") }
    let topic = try Self.text("Topic", in: json)
    let action = try Self.text("Action", in: json)
    guard let number = try Self.present("Division", in: json)?.integerValue, let division = Int32(exactly: number)
    else {
      throw json["Division"] == nil ? .missingMember("Division") : .invalidMember("Division")
    }
    guard let key = UUID(uuidString: try Self.text("Key", in: json)) else { throw .invalidMember("Key") }
    self.bytes = bytes
    event = WebhookEvent(
      WebhookEvent.Action(rawValue: action), WebhookEvent.Topic(rawValue: topic), division: division, key: key,
      occurred: try Self.optional("EventCreatedOn", in: json) { LocalDateTime($0) },
      clientID: try Self.optional("ClientId", in: json) { UUID(uuidString: $0) },
      endpoint: try Self.optional("ExactOnlineEndpoint", in: json) { $0 })
  }

  /// Writes an event as Exact Online does: compact, with unescaped slashes.
  init(_ event: WebhookEvent) {
    var members = [("Topic", JSONValue.string(event.topic.rawValue))]
    if let clientID = event.clientID { members.append(("ClientId", .string(clientID.uuidString.lowercased()))) }
    members.append(("Division", .number(String(event.division))))
    members.append(("Action", .string(event.action.rawValue)))
    members.append(("Key", .string(event.key.uuidString.lowercased())))
    if let endpoint = event.endpoint { members.append(("ExactOnlineEndpoint", .string(endpoint))) }
    if let occurred = event.occurred { members.append(("EventCreatedOn", .string(occurred.description))) }
    let text = members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
    bytes = Array("{\(text)}".utf8)
    self.event = event
  }

  private static func present(_ name: String, in json: JSONValue) throws(WebhookRefusal) -> JSONValue? {
    guard let value = json[name], !value.isNull else { return nil }
    return value
  }

  private static func text(_ name: String, in json: JSONValue) throws(WebhookRefusal) -> String {
    guard let value = json[name] else { throw .missingMember(name) }
    guard let text = value.stringValue else { throw .invalidMember(name) }
    return text
  }

  private static func optional<Value>(
    _ name: String, in json: JSONValue, _ read: (String) -> Value?
  ) throws(WebhookRefusal) -> Value? {
    guard let value = try present(name, in: json) else { return nil }
    guard let text = value.stringValue, let read = read(text) else { throw .invalidMember(name) }
    return read
  }
}
