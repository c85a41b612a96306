/// A response body is not what the metadata says: where, which property, and what stood there.
public struct ODataDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sort of fault, to switch on.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Not JSON in UTF-8, or cut off.
    case malformedJSON
    /// A member name occurs twice in an object.
    case duplicateMember
    /// Values nest more than 64 deep.
    case nestedTooDeep
    /// Null or absent where the metadata says there is a value.
    case missingValue
    /// A value that does not fit the property's type.
    case wrongValue
    /// A row that belongs to something else than was asked for, such as another division.
    case foreignRow
    /// JSON, but not an OData answer of the expected shape.
    case unexpectedShape
  }

  /// The sort of fault.
  public var reason: Reason
  /// The fault in words.
  public var detail: String
  /// The place as a JSON path: `$.d.results[3].Name`.
  public var path: String
  /// The property by its name in the metadata, when the fault is in one.
  public var wireName: String?
  /// The beginning of the offending JSON, at most 80 bytes.
  public var value: String?
  /// The offset in bytes from the start of the body.
  public var offset: Int

  /// The detail of a number that the client's type for it cannot hold: too large, infinite, or no number.
  static let beyondDecimal: StaticString = "the number is out of Decimal's range"

  /// A fault at a place in the body.
  public init(
    _ reason: Reason, _ detail: String, path: String = "$", wireName: String? = nil, value: String? = nil,
    offset: Int = 0
  ) {
    self.reason = reason
    self.detail = detail
    self.path = path
    self.wireName = wireName
    self.value = value
    self.offset = offset
  }

  /// `a Guid as a string is expected at $.d.results[3].ID (byte 812), found 7`
  public var description: String {
    let found = value.map { ", found \($0)" } ?? ""
    return "\(detail) at \(path) (byte \(offset))\(found)"
  }
}

/// The error inside the scanner and the row decoder; small and without strings until it leaves them.
struct DecodingFault: Error {
  var reason: ODataDecodingError.Reason
  var detail: StaticString
  /// The offset of the fault.
  var offset: Int
  /// The slot of the property at fault, or -1.
  var slot: Int = -1

  init(_ reason: ODataDecodingError.Reason, _ detail: StaticString, at offset: Int, slot: Int = -1) {
    self.reason = reason
    self.detail = detail
    self.offset = offset
    self.slot = slot
  }
}
