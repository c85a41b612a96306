/// Reads the texts of elements in XML and HTML, whether or not the document is well-formed: error responses are read to
/// be shown.
package struct MarkupText {
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The text of the first element with this name, with its CDATA sections unwrapped and its references decoded: the
  /// five entities of XML and those by number. What is not a valid reference stays as it is.
  package func element(_ name: String) -> String? {
    guard let start = content(of: name) else { return nil }
    var text: [UInt8] = []
    var position = start
    while position < bytes.count {
      if isAt(position, "<![CDATA[") {
        let first = position + 9
        guard let end = find("]]>", from: first) else { return nil }
        text += bytes[first..<end]
        position = end + 3
      } else if isAt(position, "</"), isName(name, at: position + 2) {
        return String(decoding: text, as: UTF8.self)
      } else if let (decoded, end) = reference(at: position) {
        text += String(decoded).utf8
        position = end
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return nil
  }

  /// The position after the opening tag; nil if there is none, or if the element is empty.
  private func content(of name: String) -> Int? {
    var position = 0
    while let open = find("<", from: position) {
      if isName(name, at: open + 1) {
        guard let close = find(">", from: open) else { return nil }
        return bytes[close - 1] == UInt8(ascii: "/") ? nil : close + 1
      }
      position = open + 1
    }
    return nil
  }

  /// Whether a tag's name is this one, and not only begins with it.
  private func isName(_ name: String, at position: Int) -> Bool {
    guard isAt(position, name), position + name.utf8.count < bytes.count else { return false }
    return [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(bytes[position + name.utf8.count])
  }

  private static let entities: [(name: String, character: Unicode.Scalar)] = [
    ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("amp", "&"),
  ]

  /// The character of a reference, `&lt;`, `&#39;` or `&#x27;`, and the position after it.
  private func reference(at position: Int) -> (Unicode.Scalar, end: Int)? {
    // The longest have seven digits, with leading zeros a few more.
    guard bytes[position] == UInt8(ascii: "&"),
      let end = bytes[position...].prefix(16).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
    let character = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : Self.entities.first { $0.name == name }?.1
    return character.map { ($0, end + 1) }
  }

  /// The character with a number, if XML allows it (XML 1.0, 2.2).
  private static func numbered(_ text: Substring) -> Unicode.Scalar? {
    let isHexadecimal = text.hasPrefix("x")
    let digits = isHexadecimal ? text.dropFirst() : text
    guard digits.first?.isHexDigit == true, let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number), number != 0xFFFE, number != 0xFFFF
    else { return nil }
    return Unicode.Scalar(number)
  }

  private func isAt(_ position: Int, _ text: String) -> Bool {
    bytes[min(position, bytes.count)...].starts(with: text.utf8)
  }

  private func find(_ text: String, from start: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var position = start
    while position < bytes.count, let next = bytes[position...].firstIndex(of: first) {
      if isAt(next, text) { return next }
      position = next + 1
    }
    return nil
  }
}
