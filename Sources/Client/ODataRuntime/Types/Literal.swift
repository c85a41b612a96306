#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A value that a filter can compare a property with: a primitive, or an Optional of one, where nil is `null`.
public protocol LiteralValue: Sendable {
  /// The value to compare with; nil for `null`.
  var odataLiteral: PrimitiveValue? { get }
}

extension PrimitiveType {
  /// The value.
  public var odataLiteral: PrimitiveValue? { odataValue }
}

extension Optional: LiteralValue where Wrapped: PrimitiveType {
  /// The value, or nil for `null`.
  public var odataLiteral: PrimitiveValue? { self?.odataValue }
}

/// A value that `<`, `<=`, `>` and `>=` can compare in a filter.
public protocol OrderedLiteralValue: LiteralValue {}

extension Optional: OrderedLiteralValue where Wrapped: PrimitiveType & OrderedLiteralValue {}

/// Primitive values as OData 2.0 writes them in URLs (Documentation/protocol.md, section 4.4).
enum Literal {
  /// The literal of a value of the kind that the metadata declares, as a service with these conventions expects it. Not
  /// percent-encoded. A value with a fault (`PrimitiveValue.fault`) has none; its text is only for descriptions.
  static func text(
    _ value: PrimitiveValue?, kind: EdmKind, paddedWidth: Int = 0, _ conventions: ServiceConventions
  ) -> String {
    let suffix = conventions.kindsWithoutSuffix.contains(kind) ? "" : suffix(kind)
    return text(value, kind: kind, paddedWidth: paddedWidth, suffix: suffix)
  }

  private static func text(_ value: PrimitiveValue?, kind: EdmKind, paddedWidth: Int, suffix: String) -> String {
    switch value {
    case nil: "null"
    case .string(let text) where kind.isWrittenAsNumber:
      switch NumberText.number(text, kind) {
      case .digits(let digits): digits + suffix
      case .double(let number): self.text(.double(number), kind: kind, paddedWidth: 0, suffix: suffix)
      // A value with a fault (`PrimitiveValue.fault`), which is only described and never sent.
      case nil: quoted(text)
      }
    case .string(let text): quoted(paddedWidth > 0 ? PaddedCode(text).padded(to: paddedWidth) : text)
    case .guid(let id): "guid'\(id.uuidString.lowercased())'"
    case .integer(let number): "\(number)\(suffix)"
    case .boolean(let flag) where kind == .byte: flag ? "1" : "0"
    case .boolean(let flag): flag ? "true" : "false"
    case .decimal(let number): DecimalText.text(of: number) + suffix
    // Of type Double without a suffix, too.
    case .double(let number) where !number.isFinite:
      BinaryNumberText.text(of: number) + (kind == .single ? suffix : "")
    // Literals of Decimal have no exponent.
    case .double(let number) where kind == .decimal:
      NumberText.text(of: number) + suffix
    case .double(let number): "\(number)\(suffix)"
    case .dateTime(let dateTime): "datetime'\(dateTime)'"
    case .instant(let date): "datetimeoffset'\(ISO8601Text.text(of: LocalDateTime(clamping: date)))Z'"
    case .duration(let duration): "time'\(ISO8601Text.text(of: duration))'"
    case .binary(let data): "X'\(data.map { hexByte($0) }.joined())'"
    case .json(let json): quoted(json.stringValue ?? json.description)
    }
  }

  private static func suffix(_ kind: EdmKind) -> String {
    switch kind {
    case .int64: "L"
    case .decimal: "M"
    case .double: "d"
    case .single: "f"
    default: ""
    }
  }

  private static func hexByte(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0\(text)" : text
  }

  /// In single quotes, with quotes inside doubled.
  static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "'" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "'"
  }

  /// The key predicate of an entity, percent-encoded: `(guid'…')`, `(Period=1,Year=2024)`.
  static func keyPredicate(
    _ values: [PrimitiveValue], table: PropertyTable, _ conventions: ServiceConventions
  ) throws(EncodingFault) -> String {
    let slots = table.keySlots
    for (slot, value) in zip(slots, values) {
      let property = table.properties[slot]
      if let fault = value.fault(as: property.kind, conventions) {
        throw EncodingFault(fault).inside(property.wireName)
      }
    }
    func literal(_ index: Int) -> String {
      let property = index < slots.count ? table.properties[slots[index]] : nil
      let text = text(
        values[index], kind: property?.kind ?? .string, paddedWidth: property?.paddedWidth ?? 0, conventions)
      return conventions.leavesMarksInKeys ? URLText.pathSegment(text) : URLText.keyLiteral(text)
    }
    if values.count == 1 { return "(\(literal(0)))" }
    let parts = values.indices.map { index in
      "\(index < slots.count ? URLText.pathSegment(table.properties[slots[index]].wireName) : "")=\(literal(index))"
    }
    return "(\(parts.joined(separator: ",")))"
  }
}
