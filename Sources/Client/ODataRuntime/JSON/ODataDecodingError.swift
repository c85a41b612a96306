/// The error when a response body does not match the metadata: where, which property, and the value found.
public struct ODataDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault, to switch on.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Not JSON in UTF-8, or truncated.
    case malformedJSON
    /// A member name occurs twice in an object.
    case duplicateMember
    /// Values are nested more than 64 deep.
    case nestedTooDeep
    /// Null or absent although the metadata promises a value.
    case missingValue
    /// A value that does not match the property's type.
    case wrongValue
    /// A row that belongs to another part than the requested one, such as another division.
    case foreignRow
    /// JSON, but not an OData response of the expected shape.
    case unexpectedShape
  }

  /// The kind of fault.
  public var reason: Reason
  /// A description of the fault.
  public var detail: String
  /// The position as a JSON path: `$.d.results[3].Name`.
  public var path: String
  /// The property by its name in the metadata, if the fault is in one.
  public var wireName: String?
  /// The beginning of the offending JSON, at most 80 bytes.
  public var value: String?
  /// The offset in bytes from the start of the body.
  public var offset: Int

  /// The details of a body that is empty or breaks off.
  static let endsEarly: StaticString = "the body ends in the middle of a value"
  static let unclosedString: StaticString = "a string is not closed"

  /// Whether the body is empty or breaks off.
  package var isCutOff: Bool {
    reason == .malformedJSON && (detail == "\(Self.endsEarly)" || detail == "\(Self.unclosedString)")
  }

  /// The fault of a body that is empty or breaks off.
  static func cutOff(at offset: Int) -> ODataDecodingError {
    ODataDecodingError(.malformedJSON, "\(endsEarly)", offset: offset)
  }

  /// The detail of a number that the client's type for it cannot hold: too large, infinite, or not a number.
  static let beyondDecimal: StaticString = "the number is out of Decimal's range"

  /// Creates an error at a position in the body.
  ///
  /// - Parameters:
  ///   - reason: The kind of fault.
  ///   - detail: A description of the fault.
  ///   - path: The position as a JSON path.
  ///   - wireName: The property by its name in the metadata, if the fault is in one.
  ///   - value: The beginning of the offending JSON.
  ///   - offset: The offset in bytes from the start of the body.
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

  var isCutOff: Bool { ODataDecodingError(reason, "\(detail)").isCutOff }
}
