import HTTPTypes

/// The form of answer that a request asks for.
package struct ContentChoice: Sendable {
  package enum Form: Sendable {
    case json, atom
  }

  private let accept: String
  private let format: String?
  private let xml: Set<String>

  /// - Parameter ofRows: Whether rows are asked for, which the service returns as Atom, and not as `application/xml`
  ///   (Documentation/protocol.md, section 4.1).
  package init(_ request: SandboxRequest, format: String? = nil, ofRows: Bool = false) {
    accept = request.headers[.accept] ?? ""
    self.format = format
    xml = ofRows ? Self.atom : Self.anyXML
  }

  /// `$format`, or the known type of `Accept` with the highest quality, the first of several; JSON by default. Nil if
  /// neither is acceptable.
  package var form: Form? {
    switch format {
    case "json", "verbosejson": return .json
    case "atom", "xml": return .atom
    case .some: return nil
    case nil: break
    }
    // The value that nearly all clients send.
    if accept.isEmpty || accept == "application/json" { return .json }
    var best: (form: Form, quality: Double)?
    for part in accept.split(separator: ",") {
      let parameters = part.split(separator: ";").map { $0.lowercased().filter { $0 != " " } }
      let type = parameters.first ?? ""
      guard let form: Form = Self.json.contains(type) ? .json : xml.contains(type) ? .atom : nil else { continue }
      let weight = parameters.dropFirst().last { $0.hasPrefix("q=") }
      let quality = weight.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if quality > best?.quality ?? 0 { best = (form, quality) }
    }
    return best?.form
  }

  /// Whether an error is to be XML.
  var prefersXML: Bool { form == .atom }

  private static let json: Set<String> = ["application/json", "text/json", "application/*", "*/*"]
  private static let atom: Set<String> = ["application/atom+xml"]
  private static let anyXML: Set<String> = [
    "application/atom+xml", "application/atomsvc+xml", "application/xml", "text/xml",
  ]
}
