import SandboxAuthorization
import SandboxService

/// The choice of requests to show.
struct RequestFilter: Sendable {
  /// A part of the path, in lower case.
  var text: String?
  var errorsOnly: Bool

  init(_ fields: FormFields) {
    text = fields["contains"]
    errorsOnly = fields["errors"] != nil
  }

  func matches(_ node: JSONNode) -> Bool {
    if errorsOnly, (node["status"]?.integer ?? 0) < 400 { return false }
    guard let text = text?.lowercased() else { return true }
    let address = "\(node["method"]?.text ?? "") \(node["path"]?.text ?? "")?\(node["query"]?.text ?? "")"
    return address.lowercased().contains(text) || RequestText.decoded(address).lowercased().contains(text)
  }

  /// The list with a request beside it, or the list alone.
  func link(request: String? = nil) -> String {
    Link.to(.requests, ["contains": text, "errors": errorsOnly ? "on" : nil, "request": request])
  }

  /// The address of the stream of requests while the page is open.
  var stream: String {
    let address = link()
    return "\(Link.root)/events\(address.dropFirst())"
  }
}
