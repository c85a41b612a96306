#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One property of one row, for the types that read it.
public struct Cell: Sendable {
  let row: Row
  let index: Int
  let slot: RowStorage.Slot

  init(_ row: Row, _ index: Int) {
    self.row = row
    self.index = index
    slot = row.slot(index)
  }

  /// Whether there is a value: neither absent nor null.
  public var hasValue: Bool { slot.hasValue }

  private var property: PropertyDescriptor { row.table.properties[index] }

  /// The bytes of a string, or the digits of a number; nil without a value.
  var text: String? {
    slot.hasValue ? row.withBytes(of: slot) { String(decoding: $0, as: UTF8.self) } : nil
  }

  var integer: Int64? {
    guard slot.hasValue, slot.length == 8 else { return nil }
    return row.withBytes(of: slot) { $0.count == 8 ? $0.loadUnaligned(as: Int64.self) : nil }
  }

  var guid: UUID? {
    guard slot.hasValue, slot.length == 16 else { return nil }
    return row.withBytes(of: slot) { $0.count == 16 ? UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) : nil }
  }

  var decimal: Decimal? {
    guard slot.hasValue else { return nil }
    return row.withBytes(of: slot) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { DecimalText.decimal($0) }
    }
  }

  /// A number that Decimal cannot hold.
  private var double: Double? { text.flatMap { BinaryNumberText.double($0) } }

  /// The contents of the slot of a structured property, a navigation or a collection; nil for all others.
  var child: RowStorage.Child? {
    guard slot.hasValue, property.hasChild else { return nil }
    return row.child(slot)
  }

  /// The value by the table's kind; nil for none, and for structured values and collections.
  public var primitiveValue: PrimitiveValue? {
    guard slot.hasValue, !property.hasChild else { return nil }
    switch property.kind {
    case .string: return text.map(PrimitiveValue.string)
    case .guid: return guid.map(PrimitiveValue.guid)
    case .byte, .sbyte, .int16, .int32, .int64: return integer.map(PrimitiveValue.integer)
    case .boolean: return row.withBytes(of: slot) { .boolean($0.first == 1) }
    case .single, .double, .decimal: return decimal.map(PrimitiveValue.decimal) ?? double.map(PrimitiveValue.double)
    case .dateTime, .date: return integer.map { .dateTime(LocalDateTime(clamping: $0)) }
    case .dateTimeOffset: return integer.map { .instant(Date(timeIntervalSince1970: Double($0) / 1000)) }
    case .time, .timeOfDay, .duration: return integer.map { .duration(.nanoseconds($0)) }
    case .binary: return row.withBytes(of: slot) { .binary(Data($0)) }
    case .raw:
      return row.withBytes(of: slot) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { try? JSONScanner.parseDocument($0) }
      }.map(PrimitiveValue.json)
    }
  }

  /// The digits, or the word, of a number that a value does not hold exactly, as they were sent; nil for all others.
  ///
  /// - Parameter value: The cell's ``primitiveValue``.
  package func sentDigits(of value: PrimitiveValue) -> String? {
    switch value {
    case .double: return text
    case .decimal where slot.length > UInt32(DecimalText.maximumDigits):
      let isRounded = row.withBytes(of: slot) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { DecimalText.isRounded($0) }
      }
      return isRounded ? text : nil
    default: return nil
    }
  }

  func hasSameValue(as other: Cell) -> Bool {
    guard slot.hasValue, other.slot.hasValue else {
      return slot.isAbsent == other.slot.isAbsent && slot.isNull == other.slot.isNull
    }
    if property.hasChild { return child == other.child }
    switch property.kind {
    case .single, .double, .decimal:
      guard let mine = decimal, let theirs = other.decimal else { return text == other.text }
      return mine == theirs
    case .raw: return primitiveValue == other.primitiveValue
    default:
      return row.withBytes(of: slot) { mine in
        other.row.withBytes(of: other.slot) { theirs in mine.elementsEqual(theirs) }
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    guard slot.hasValue else { return hasher.combine(slot.isNull) }
    if property.hasChild { return hasher.combine(child) }
    switch property.kind {
    case .single, .double, .decimal:
      if let decimal { hasher.combine(decimal) } else { hasher.combine(text) }
    case .raw: hasher.combine(primitiveValue)
    default: row.withBytes(of: slot) { hasher.combine(bytes: $0) }
    }
  }

  /// The text for descriptions; nil without a value.
  var valueDescription: String? {
    switch child {
    case .row(let row): return "{\(row)}"
    case .rows(let rows, let next): return "\(rows.count.counted("row"))\(next == nil ? "" : " and more")"
    case .values(let values): return "[\(values.table.properties.count.counted("value"))]"
    case .deferred: return nil
    case nil: break
    }
    switch primitiveValue {
    case .string(let text): return "\"\(text)\""
    case .guid(let id): return id.uuidString.lowercased()
    case .integer(let number): return String(number)
    case .boolean(let flag): return String(flag)
    case .decimal(let number): return DecimalText.text(of: number)
    case .double(let number): return String(number)
    case .dateTime(let dateTime): return dateTime.description
    case .instant(let date): return ISO8601Text.text(of: LocalDateTime(clamping: date)) + "Z"
    case .duration(let duration): return ISO8601Text.text(of: duration)
    case .binary(let data): return data.count.counted("byte")
    case .json(let json): return json.description
    case nil: return nil
    }
  }
}
