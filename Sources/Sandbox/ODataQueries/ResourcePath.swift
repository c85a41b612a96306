/// The path of a request below its service: `Accounts(guid'…')/BankAccounts/$count`.
package struct ResourcePath: Sendable, Hashable {
  package struct Segment: Sendable, Hashable {
    package var name: String
    package var key: KeyPredicate?
  }

  static let maximumSegments = 20

  package var segments: [Segment]

  package init(_ segments: some Sequence<Segment>) { self.segments = Array(segments) }

  /// Reads a path that is still percent-encoded, so that an encoded slash is no separator.
  package init(_ path: some StringProtocol) throws(QueryProblem) {
    let parts = path.parts(by: "/")
    guard parts.count <= Self.maximumSegments else {
      throw QueryProblem("The address has more than \(Self.maximumSegments) segments.")
    }
    segments = []
    for part in parts { segments.append(try Self.segment(String(part))) }
  }

  private static func segment(_ encoded: String) throws(QueryProblem) -> Segment {
    guard let text = PercentEncoding.decode(encoded, plusIsSpace: false) else {
      throw QueryProblem("The address has a segment that is not percent-encoded UTF-8.")
    }
    guard let open = text.firstIndex(of: "(") else { return Segment(name: text, key: nil) }
    guard text.last == ")" else { throw QueryProblem("Syntax error: ')' expected at the end of '\(text)'.") }
    let content = text[text.index(after: open)...].dropLast()
    // Nearly all keys are Guids.
    if content.utf8.count == 42, content.hasPrefix("guid'"), content.last == "'",
      let guid = GuidText.canonical(String(content.dropFirst(5).dropLast()))
    {
      return Segment(name: String(text[..<open]), key: .single(.guid(guid)))
    }
    let isEmpty = content.allSatisfy(\.isWhitespace)
    return Segment(name: String(text[..<open]), key: isEmpty ? nil : try ExpressionParser.key(String(content)))
  }
}
