import HTTPTypes

/// The form of answer that a request asks for.
package struct ContentChoice: Sendable {
  package enum Form: Sendable {
    case json, atom
  }

  private let accept: String
  private let xml: Set<String>

  /// - Parameters:
  ///   - format: `$format`, which counts instead of `Accept`.
  ///   - ofRows: Whether rows are asked for, which the service returns as Atom, and not as `application/xml`
  ///     (Documentation/protocol.md, section 4.1).
  package init(_ request: SandboxRequest, format: String? = nil, ofRows: Bool = false) {
    accept = format.map(Self.mediaType) ?? request.headers[.accept].flatMap { $0.isEmpty ? nil : $0 } ?? Self.plainJSON
    xml = ofRows ? Self.atom : Self.anyXML
  }

  /// The type of `$format`, or the known type of `Accept` with the highest quality, the first of several; JSON by
  /// default. Nil if none is acceptable.
  package var form: Form? {
    // The value that nearly all clients send.
    if accept == Self.plainJSON { return .json }
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

  /// The type that a value of `$format` means: that of a name, or one that it spells out (Documentation/protocol.md,
  /// section 4.3).
  private static func mediaType(_ format: String) -> String {
    switch format {
    case "json", "verbosejson": plainJSON
    case "atom": "application/atom+xml"
    case "xml": "application/xml"
    // A plus sign that was sent as it is means a space in a query.
    default: format.replacing(" xml", with: "+xml")
    }
  }

  /// Whether an error is to be XML.
  var prefersXML: Bool { form == .atom }

  private static let plainJSON = "application/json"
  private static let json: Set<String> = [plainJSON, "text/json", "application/*", "*/*"]
  private static let atom: Set<String> = ["application/atom+xml"]
  private static let anyXML: Set<String> = [
    "application/atom+xml", "application/atomsvc+xml", "application/xml", "text/xml",
  ]
}
