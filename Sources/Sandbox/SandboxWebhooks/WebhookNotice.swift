import ODataQueries
import SandboxAuthorization
import SandboxService
package import SandboxStore

/// The content of a notification (Documentation/protocol.md, section 11.2).
package struct WebhookNotice: Sendable {
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

  /// - Parameters:
  ///   - created: the wall clock, in ticks.
  ///   - store: the rows of the division, among them its subscriptions.
  package init(
    topic: String, clientID: String, division: Int, action: String, key: String, endpoint: String, created: Int64,
    store: SandboxStore
  ) {
    self.topic = topic
    self.clientID = clientID
    self.division = division
    self.action = action
    self.key = key
    self.endpoint = endpoint
    self.created = created
    self.store = store
  }

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
