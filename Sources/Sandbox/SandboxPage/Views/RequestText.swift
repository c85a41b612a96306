import ODataQueries
import SandboxService

/// Addresses and times of requests for people.
enum RequestText {
  /// As sent if it is not percent-encoded UTF-8.
  static func decoded(_ text: String) -> String { PercentEncoding.decode(text, plusIsSpace: false) ?? text }

  /// The part before the service is the same in most of them, and small screens leave it out.
  static func path(_ node: JSONNode) -> HTML {
    let path = decoded(node["path"]?.text ?? "")
    guard let root = path.prefixMatch(of: #/\/api\/v1\/\d+(?=\/)/#)?.output else { return "\(path)" }
    return "<span class=\"root\">\(String(root))</span>\(String(path.dropFirst(root.count)))"
  }

  static func milliseconds(_ node: JSONNode) -> String {
    let tenths = Int(((node["milliseconds"]?.double ?? 0) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The request as a command, with a variable in place of the token, which is kept nowhere.
  static func curl(_ node: JSONNode, origin: String) -> String {
    var parts = ["curl"]
    let method = node["method"]?.text ?? "GET"
    if method != "GET" { parts.append("-X \(method)") }
    parts.append("-H \"Authorization: Bearer $TOKEN\"")
    for name in ["accept", "content-type", "prefer", "x-http-method"] {
      if let value = node["headers"]?[name]?.text { parts.append("-H \(quoted("\(name): \(value)"))") }
    }
    if let body = node["body"]?.text, !body.isEmpty { parts.append("-d \(quoted(body))") }
    let query = node["query"]?.text ?? ""
    parts.append(quoted(origin + (node["path"]?.text ?? "") + (query.isEmpty ? "" : "?\(query)")))
    return parts.joined(separator: " ")
  }

  /// For a shell.
  private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
