import HTTPTypes

/// Which form of answer a request asks for.
struct ContentChoice: Sendable {
  private let accepted: [String]
  private let format: String?

  init(_ request: SandboxRequest, format: String? = nil) {
    accepted = (request.headers[.accept] ?? "").split(separator: ",").compactMap { part in
      part.split(separator: ";").first?.lowercased().filter { $0 != " " }
    }
    self.format = format
  }

  /// Whether JSON will do.
  var allowsJSON: Bool {
    if let format { return format == "json" || format == "verbosejson" }
    return accepted.isEmpty || accepted.contains { Self.json.contains($0) }
  }

  var prefersXML: Bool {
    guard let first = accepted.first(where: { Self.json.contains($0) || Self.xml.contains($0) }) else { return false }
    return Self.xml.contains(first)
  }

  private static let json: Set<String> = ["application/json", "text/json", "application/*", "*/*"]
  private static let xml: Set<String> = ["application/atom+xml", "application/xml", "text/xml"]
}
