#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Encodes change sets as request bodies.
///
/// The forms are those that Exact Online accepts (Documentation/protocol.md, sections 6.2 and 7.3): dates
/// without a zone, Guids as strings and never empty, numbers as JSON numbers without exponent, padded codes padded.
enum ChangeEncoder {
  static func encode(_ changes: ChangeSet) throws(EncodingFault) -> [UInt8] {
    var writer = JSONWriter()
    try write(changes, to: &writer)
    return writer.bytes
  }

  private static func write(_ changes: ChangeSet, to writer: inout JSONWriter) throws(EncodingFault) {
    writer.raw("{")
    for (index, assignment) in changes.assignments.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(assignment.wireName)
      writer.raw(":")
      let property = assignment.slot.map { changes.table.properties[$0] }
      do throws(EncodingFault) {
        try write(assignment.value?.odataChange ?? .null, as: property, to: &writer)
      } catch {
        throw error.inside(assignment.wireName)
      }
    }
    writer.raw("}")
  }

  private static func write(
    _ value: ChangeValue, as property: PropertyDescriptor?, to writer: inout JSONWriter
  ) throws(EncodingFault) {
    switch value {
    case .null: writer.raw("null")
    case .primitive(let value): try write(value, as: property, to: &writer)
    case .object(let changes): try write(changes, to: &writer)
    case .list(let elements):
      writer.raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { writer.raw(",") }
        try write(element, as: property, to: &writer)
      }
      writer.raw("]")
    }
  }

  private static func write(
    _ value: PrimitiveValue, as property: PropertyDescriptor?, to writer: inout JSONWriter
  ) throws(EncodingFault) {
    switch value {
    case .string(let text):
      if property?.kind == .guid {
        throw EncodingFault("a Guid is expected; a string, an empty one above all, is refused by the service")
      }
      let width = property?.paddedWidth ?? 0
      writer.string(width > 0 && !text.isEmpty ? PaddedCode(text).padded(to: width) : text)
    case .guid(let id): writer.string(id.uuidString.lowercased())
    case .integer(let number): writer.raw(String(number))
    case .boolean(let flag) where property?.kind == .byte: writer.raw(flag ? "1" : "0")
    case .boolean(let flag): writer.raw(flag ? "true" : "false")
    case .decimal(let number):
      guard !number.isNaN else { throw EncodingFault("not a number cannot be sent") }
      writer.raw(DecimalText.text(of: number))
    case .double(let number):
      guard number.isFinite, let decimal = Decimal(string: "\(number)") else {
        throw EncodingFault("the number is not finite, or too large to be written without an exponent")
      }
      writer.raw(DecimalText.text(of: decimal))
    case .dateTime(let dateTime): writer.string(dateTime.description)
    case .instant(let date): writer.string(ISO8601Text.text(of: LocalDateTime(clamping: date)) + "Z")
    case .duration(let duration): writer.string(ISO8601Text.text(of: duration))
    case .binary(let data): writer.string(data.base64EncodedString())
    case .json(let json): writer.write(json)
    }
  }
}

extension ChangeSet: CustomStringConvertible {
  /// The body that would be sent: `{"Phone":"+31 20 000 0000","Fax":null}`.
  public var description: String {
    do {
      return String(decoding: try ChangeEncoder.encode(self), as: UTF8.self)
    } catch {
      return "\(error.path.joined(separator: ".")): \(error.detail)"
    }
  }
}

/// A change set holds something that cannot be sent.
struct EncodingFault: Error {
  var detail: String
  /// Wire names from the outside in.
  var path: [String] = []

  init(_ detail: String) { self.detail = detail }

  func inside(_ wireName: String) -> EncodingFault {
    var fault = self
    fault.path.insert(wireName, at: 0)
    return fault
  }
}
