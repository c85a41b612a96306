#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Primitive values as OData 2.0 writes them in URLs (overview, section 6; Exact Online, OData data types).
enum Literal {
  /// The literal of a value of the kind that the metadata declares. Not percent-encoded.
  static func text(_ value: PrimitiveValue?, kind: EdmKind, paddedWidth: Int = 0) -> String {
    switch value {
    case nil: "null"
    case .string(let text): quoted(paddedWidth > 0 ? PaddedCode(text).padded(to: paddedWidth) : text)
    case .guid(let id): "guid'\(id.uuidString.lowercased())'"
    case .integer(let number):
      switch kind {
      case .int64: "\(number)L"
      case .decimal: "\(number)M"
      default: "\(number)"
      }
    case .boolean(let flag): flag ? "true" : "false"
    case .decimal(let number): DecimalText.text(of: number) + suffix(kind)
    case .double(let number) where !number.isFinite: number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF"
    case .double(let number): "\(number)" + suffix(kind)
    case .dateTime(let dateTime): "datetime'\(dateTime)'"
    case .instant(let date): "datetimeoffset'\(ISO8601Text.text(of: LocalDateTime(clamping: date)))Z'"
    case .duration(let duration): "time'\(ISO8601Text.text(of: duration))'"
    case .binary(let data): "X'\(data.map { hexByte($0) }.joined())'"
    case .json(let json): quoted(json.stringValue ?? json.description)
    }
  }

  private static func suffix(_ kind: EdmKind) -> String {
    switch kind {
    case .decimal: "M"
    case .single: "f"
    default: ""
    }
  }

  private static func hexByte(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0\(text)" : text
  }

  /// In single quotes, quotes inside doubled.
  static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "'" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "'"
  }

  /// The key predicate of an entity: `(guid'…')`, `(Period=1,Year=2024)`.
  static func keyPredicate(_ values: [PrimitiveValue], table: PropertyTable) -> String {
    let slots = table.keySlots
    func literal(_ index: Int) -> String {
      guard index < slots.count else { return text(values[index], kind: .string) }
      let property = table.properties[slots[index]]
      return text(values[index], kind: property.kind, paddedWidth: property.paddedWidth)
    }
    if values.count == 1 { return "(\(literal(0)))" }
    let parts = values.indices.map { index in
      "\(index < slots.count ? table.properties[slots[index]].wireName : "")=\(literal(index))"
    }
    return "(\(parts.joined(separator: ",")))"
  }
}

/// Percent-encoding for the two places where values stand in a URL.
enum URLText {
  /// Characters that stand for themselves in a query option: what RFC 3986 allows in a query, without the ones that
  /// separate options or that servers decode (`&`, `=`, `+`, `#`, `%`).
  private static let query = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,;:@/?".utf8)
  /// Characters that stand for themselves in a path segment; parentheses and quotes of a key stay as they are, because
  /// servers accept them only so.
  private static let path = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,;:@=".utf8)

  static func query(_ text: String) -> String { encoded(text, allowing: query) }
  static func pathSegment(_ text: String) -> String { encoded(text, allowing: path) }

  /// Encodes what a URL cannot hold, and keeps the rest, percent signs included.
  static func completed(_ text: String) -> String { encoded(text, allowing: url) }

  private static let url = query.union("%&=+#[]".utf8)

  /// Undoes percent-encoding; a percent sign that begins none stands for itself.
  static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).map(HexDigits.value)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy({ $0 < 16 }) {
        bytes.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ text: String, allowing allowed: Set<UInt8>) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if allowed.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
