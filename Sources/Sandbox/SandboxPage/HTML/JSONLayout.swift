import SandboxService

/// JSON for people: a member in a line.
enum JSONLayout {
  /// The unchanged bytes if they are not JSON.
  static func text(_ bytes: String) -> String {
    guard let node = JSONParser.parse(Array(bytes.utf8)) else { return bytes }
    return text(node, indent: "")
  }

  private static func text(_ node: JSONNode, indent: String) -> String {
    let inner = indent + "  "
    switch node {
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { inner + text($0, indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        inner + plain(.string(member.name)) + ": " + text(member.value, indent: inner)
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    default: return plain(node)
    }
  }

  private static func plain(_ node: JSONNode) -> String { String(decoding: node.bytes, as: UTF8.self) }
}
