import HTTPTypes

/// The form of answer that a request asks for.
struct ContentChoice: Sendable {
  enum Form: Sendable {
    case json, atom
  }

  private let accept: String
  private let format: String?

  init(_ request: SandboxRequest, format: String? = nil) {
    accept = request.headers[.accept] ?? ""
    self.format = format
  }

  /// `$format`, or the first known type of `Accept`; JSON by default. Nil if neither is acceptable.
  var form: Form? {
    switch format {
    case "json", "verbosejson": return .json
    case "atom", "xml": return .atom
    case .some: return nil
    case nil: break
    }
    // The value that nearly all clients send.
    if accept.isEmpty || accept == "application/json" { return .json }
    for part in accept.split(separator: ",") {
      let type = part.split(separator: ";").first?.lowercased().filter { $0 != " " } ?? ""
      if Self.json.contains(type) { return .json }
      if Self.xml.contains(type) { return .atom }
    }
    return nil
  }

  /// Whether an error is to be XML.
  var prefersXML: Bool { form == .atom }

  private static let json: Set<String> = ["application/json", "text/json", "application/*", "*/*"]
  private static let xml: Set<String> = [
    "application/atom+xml", "application/atomsvc+xml", "application/xml", "text/xml",
  ]
}
