#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Encodes change sets as request bodies: verbose JSON ([MS-ODATA] 2.2.6.3.1), with the service's own differences.
///
/// Everywhere: Guids as strings and never empty, numbers without exponent as far as their digits allow, padded codes
/// padded.
struct ChangeEncoder {
  private let conventions: ServiceConventions
  private var writer = JSONWriter()

  static func encode(_ changes: ChangeSet, _ conventions: ServiceConventions) throws(EncodingFault) -> [UInt8] {
    var encoder = ChangeEncoder(conventions: conventions)
    try encoder.write(changes)
    return encoder.writer.bytes
  }

  private init(conventions: ServiceConventions) { self.conventions = conventions }

  private mutating func write(_ changes: ChangeSet) throws(EncodingFault) {
    writer.raw("{")
    for (index, assignment) in changes.assignments.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(assignment.wireName)
      writer.raw(":")
      let property = assignment.slot.map { changes.table.properties[$0] }
      do throws(EncodingFault) {
        try write(assignment.value?.odataChange ?? .null, as: property)
      } catch {
        throw error.inside(assignment.wireName)
      }
    }
    writer.raw("}")
  }

  private mutating func write(_ value: ChangeValue, as property: PropertyDescriptor?) throws(EncodingFault) {
    switch value {
    case .null: writer.raw("null")
    case .primitive(let value): try write(value, as: property)
    case .object(let changes): try write(changes)
    case .list(let elements):
      writer.raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { writer.raw(",") }
        try write(element, as: property)
      }
      writer.raw("]")
    }
  }

  private mutating func write(_ value: PrimitiveValue, as property: PropertyDescriptor?) throws(EncodingFault) {
    if let fault = value.fault(as: property?.kind, conventions) { throw EncodingFault(fault) }
    switch value {
    case .string(let text) where property?.kind.isWrittenAsNumber == true:
      switch property.flatMap({ NumberText.number(text, $0.kind) }) {
      case .digits(let digits): write(digits: digits, of: property)
      case .double(let number): writer.string(BinaryNumberText.text(of: number))
      case nil: writer.string(text)
      }
    case .string(let text):
      if property?.kind == .guid {
        throw EncodingFault("a Guid is expected; the service refuses strings, in particular an empty one")
      }
      let width = property?.paddedWidth ?? 0
      writer.string(width > 0 && !text.isEmpty ? PaddedCode(text).padded(to: width) : text)
    case .guid(let id): writer.string(id.uuidString.lowercased())
    case .integer(let number): write(digits: String(number), of: property)
    case .boolean(let flag) where property?.kind == .byte: writer.raw(flag ? "1" : "0")
    case .boolean(let flag): writer.raw(flag ? "true" : "false")
    case .decimal(let number): write(digits: DecimalText.text(of: number), of: property)
    // JSON has no such numbers; OData V2 writes them as text.
    case .double(let number) where !number.isFinite: writer.string(BinaryNumberText.text(of: number))
    case .double(let number): write(digits: NumberText.text(of: number), of: property)
    case .dateTime(let dateTime):
      if conventions.writesDatesAsISO8601 || property?.kind == .date {
        writer.string(dateTime.description)
      } else {
        write(ticks: dateTime.milliseconds, offset: "")
      }
    case .instant(let date):
      let dateTime = LocalDateTime(clamping: date)
      if conventions.writesDatesAsISO8601 {
        writer.string(ISO8601Text.text(of: dateTime) + "Z")
      } else {
        write(ticks: dateTime.milliseconds, offset: "+0000")
      }
    case .duration(let duration): writer.string(ISO8601Text.text(of: duration))
    case .binary(let data): writer.string(data.base64EncodedString())
    case .json(let json): writer.write(json)
    }
  }

  /// A number, in quotes if its type has more digits than the numbers of JavaScript.
  private mutating func write(digits: String, of property: PropertyDescriptor?) {
    let isLong = property?.kind == .int64 || property?.kind == .decimal
    writer.raw(isLong && !conventions.writesLongNumbersBare ? "\"\(digits)\"" : digits)
  }

  private mutating func write(ticks: Int64, offset: String) {
    writer.raw("\"\\/Date(\(ticks)\(offset))\\/\"")
  }
}

extension ChangeSet: CustomStringConvertible {
  /// The assigned values as JSON: `{"Phone":"+31 20 000 0000","Fax":null}`. The spelling of dates and long numbers in
  /// bodies depends on the service, see ``ServiceConventions``.
  public var description: String {
    do {
      return String(decoding: try ChangeEncoder.encode(self, .plain), as: UTF8.self)
    } catch {
      return error.description
    }
  }
}

extension ODataError {
  /// The error of a call that was not sent because of a value.
  init(unsendable fault: EncodingFault, operation: String) {
    self.init(.invalidRequest, operation: operation, detail: "\(fault); nothing was sent")
  }
}
