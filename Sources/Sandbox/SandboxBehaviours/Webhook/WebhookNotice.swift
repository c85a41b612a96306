import ODataQueries
import SandboxAuthorization
import SandboxService
import SandboxStore

/// The content of a notification (Documentation/protocol.md, section 11.2).
struct WebhookNotice: Sendable {
  var topic: String
  var clientID: String
  var division: Int
  var action: String
  var key: String
  var endpoint: String
  /// The wall clock, in ticks.
  var created: Int64
  /// The rows of the division, among them its subscriptions.
  var store: SandboxStore

  /// The signed body: the hash is computed from the text between `{"Content":` and `,"HashCode":`.
  func body(secret: String) -> [UInt8] {
    let content = JSONNode.object([
      "Topic": .string(topic), "ClientId": .string(clientID), "Division": .number(String(division)),
      "Action": .string(action), "Key": .string(key), "ExactOnlineEndpoint": .string(endpoint),
      "EventCreatedOn": .string(CivilTime(ticks: created).text),
    ]).bytes
    let hash = SHA256.authenticationCode(content, key: Array(secret.utf8))
    let digits = HexText.encode(hash).uppercased()
    return Array("{\"Content\":".utf8) + content + Array(",\"HashCode\":\"\(digits)\"}".utf8)
  }
}
