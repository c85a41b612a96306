/// The beginning of a file, by which what the service may send instead of it is told from the file.
enum FileBeginning {
  /// A web page.
  case page
  /// A tag of a page, without those around it.
  case partOfPage
  /// An error of the service, or of a gateway, as JSON.
  case jsonError
  /// An error of the service as XML.
  case xmlError
  /// Other JSON.
  case json
  case other

  /// The number of bytes that suffice to tell.
  private static let longest = 4096

  /// Nil if more bytes are needed to tell.
  init?(_ bytes: ArraySlice<UInt8>) {
    // Without the zeros of UTF-16, and marks of byte order.
    let text = bytes.prefix(Self.longest).filter { ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    if let found = Self.start(of: text[...]).flatMap(Self.read) {
      self = found
    } else if bytes.count >= Self.longest {
      self = .other
    } else {
      return nil
    }
  }

  /// The text after white space, comments and the declaration of XML; nil if it does not begin in this text.
  private static func start(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = text
    while true {
      rest = rest.drop(while: isSpace)
      // Perhaps the beginning of a comment.
      if rest.count < 4, "<!--".utf8.starts(with: rest) { return nil }
      guard let (opening, closing) = [("<!--", "-->"), ("<?", "?>")].first(where: { rest.starts(with: $0.0.utf8) })
      else { break }
      rest = rest.dropFirst(opening.utf8.count)
      while !rest.isEmpty, !rest.starts(with: closing.utf8) { rest = rest.dropFirst() }
      rest = rest.dropFirst(closing.utf8.count)
    }
    return rest.isEmpty ? nil : rest
  }

  private static func read(_ text: ArraySlice<UInt8>) -> Self? {
    switch text.first {
    case UInt8(ascii: "<"): readTag(text.dropFirst())
    case UInt8(ascii: "{"): readObject(text.dropFirst())
    default: .other
    }
  }

  // MARK: - Markup

  private static let pageTags: Set<String> = ["html", "head"]
  private static let partTags: Set<String> = [
    "body", "title", "meta", "link", "script", "style", "base", "noscript", "iframe", "div", "span", "p", "h1", "h2",
    "h3", "h4", "h5", "h6", "form", "table", "ul", "ol", "center", "font", "img", "br", "hr", "a", "b", "i", "strong",
    "pre", "input", "main", "section",
  ]
  private static let errorTags: Set<String> = ["error", "m:error"]

  private static func readTag(_ text: ArraySlice<UInt8>) -> Self? {
    let name = lowercased(text.prefix { isWord($0) || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: ":") })
    guard let end = text.dropFirst(name.utf8.count).first else { return mayGrow(name) ? nil : .other }
    if name == "!doctype" {
      let rest = text.dropFirst(name.utf8.count).drop(while: isSpace)
      let root = rest.prefix(while: isWord)
      // To its end.
      if root.endIndex == rest.endIndex { return root.count < 5 ? nil : .other }
      return lowercased(root) == "html" ? .page : .other
    }
    guard isSpace(end) || end == UInt8(ascii: ">") || end == UInt8(ascii: "/") else { return .other }
    if pageTags.contains(name) { return .page }
    if partTags.contains(name) { return .partOfPage }
    return errorTags.contains(name) ? .xmlError : .other
  }

  /// Whether a name may be the beginning of one that counts.
  private static func mayGrow(_ name: String) -> Bool {
    "!doctype".hasPrefix(name) || [pageTags, partTags, errorTags].contains { $0.contains { $0.hasPrefix(name) } }
  }

  // MARK: - JSON

  /// The first member of the errors of OData, of OAuth and of the gateway (Documentation/protocol.md, section 8).
  private static let errorMembers: Set<String> = ["error", "odata.error", "fault"]

  private static func readObject(_ text: ArraySlice<UInt8>) -> Self? {
    let member = text.drop(while: isSpace)
    guard let quote = member.first else { return nil }
    guard quote == UInt8(ascii: "\"") else { return quote == UInt8(ascii: "}") ? .json : .other }
    let name = member.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    let rest = member.dropFirst(1 + name.count)
    guard !rest.isEmpty else { return nil }
    guard let colon = rest.dropFirst().drop(while: isSpace).first else { return nil }
    guard colon == UInt8(ascii: ":") else { return .other }
    return errorMembers.contains(String(decoding: name, as: UTF8.self)) ? .jsonError : .json
  }

  // MARK: - Characters

  private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
