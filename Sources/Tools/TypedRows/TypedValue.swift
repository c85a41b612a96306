import CommandConsole
import CommandRunning
import Diagnostics
import ExactOnlineRuntime
import Foundation

/// A value from the command line, checked against its property.
enum TypedValue: Sendable, Equatable {
  /// The codes that are accepted for a property with a code list.
  enum CodeCheck: Sendable {
    case any
    /// Those of the list, by number or name. The text is the advice for other codes.
    case documented(otherwise: String)
  }

  case null
  case text(String)
  case guid(UUID)
  case integer(Int64)
  /// The digits as written.
  case decimal(String)
  case boolean(Bool)
  case dateTime(LocalDateTime)
  /// Base64.
  case binary(String)

  /// Parses a value.
  ///
  /// - Parameters:
  ///   - text: As on the command line; `null` for none. Only texts can be empty.
  ///   - property: The property that it is for.
  ///   - set: The set, for messages.
  ///   - codes: Whether codes that are not documented are taken.
  ///   - isLiteral: Whether `null` is these four letters, as in a JSON string.
  /// - Throws: ``CommandFailure`` with what is allowed.
  init(_ text: String, for property: PropertyModel, of set: String, codes: CodeCheck, isLiteral: Bool = false) throws {
    let place = "\(set): \(property.name)"
    func wrong(_ expected: String) -> CommandFailure {
      .wrongInput("\(place) = '\(text.clipped)' is not \(expected).")
    }
    if text == "null", !isLiteral {
      guard property.isNullable else { throw CommandFailure.wrongInput("\(place) cannot be null.") }
      self = .null
      return
    }
    guard !text.isEmpty || property.kind == .string else {
      throw CommandFailure.wrongInput("\(place) is empty.", advice: "Give a value, or null for none.")
    }
    let word = try Self.code(text, property, place, codes)
    switch property.kind {
    case .string, .raw, .time, .timeOfDay, .date, .duration:
      if let limit = property.maximumLength, word.utf16.count > limit {
        throw CommandFailure.wrongInput(
          "\(place) has \(word.utf16.count) characters; at most \(limit) fit.", advice: "Shorten it.")
      }
      self = .text(word)
    case .guid:
      let digits = word.hasPrefix("guid'") ? String(word.dropFirst(5).dropLast()) : word
      guard let id = UUID(uuidString: digits) else {
        throw wrong("a Guid, such as 5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01")
      }
      self = .guid(id)
    case .byte, .sbyte, .int16, .int32, .int64:
      if property.isFlag, let flag = Self.flag(word) {
        self = .integer(flag ? 1 : 0)
        return
      }
      let range = Self.range(of: property.kind)
      guard let number = Int64(word), range.contains(number) else {
        throw wrong(
          property.isFlag ? "true or false" : "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      self = .integer(number)
    case .decimal, .double, .single:
      guard let digits = Self.digits(word) else {
        throw wrong("a number, such as 12.50, with a point and no other signs")
      }
      self = .decimal(digits)
    case .boolean:
      guard let flag = Self.flag(word) else { throw wrong("true or false") }
      self = .boolean(flag)
    case .dateTime, .dateTimeOffset:
      guard let date = LocalDateTime(word) else {
        throw wrong("a date, the year first and without a time zone, such as 2026-01-31 or 2026-01-31T10:30:00")
      }
      self = .dateTime(date)
    case .binary:
      // Files have any length, and are not for messages.
      guard Data(base64Encoded: word) != nil else {
        throw CommandFailure.wrongInput("\(place) = a text of \(word.count.counted("character")) is not Base64.")
      }
      self = .binary(word)
    }
  }

  /// Whether a row with it has no value: null, or a text without a character that shows.
  var isNothing: Bool {
    switch self {
    case .null: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    default: false
    }
  }

  /// The value in the JSON of a body (Documentation/protocol.md, section 7.3).
  func json(for property: PropertyModel) -> JSONValue {
    switch self {
    case .null: .null
    case .text(let code) where property.paddedWidth > 0 && !code.isEmpty:
      .string(PaddedCode(code).padded(to: property.paddedWidth))
    case .text(let text), .binary(let text): .string(text)
    case .guid(let id): .string(id.uuidString.lowercased())
    case .integer(let number): .number(String(number))
    case .decimal(let digits): .number(digits)
    case .boolean(let flag): .boolean(flag)
    case .dateTime(let date): .string("\(date)")
    }
  }

  /// The value in a key or a filter (Documentation/protocol.md, section 4.4), not percent-encoded.
  func literal(for property: PropertyModel) -> String {
    switch self {
    case .null: "null"
    case .text(let text):
      Self.quoted(property.paddedWidth > 0 ? PaddedCode(text).padded(to: property.paddedWidth) : text)
    case .binary(let text): Self.quoted(text)
    case .guid(let id): "guid'\(id.uuidString.lowercased())'"
    case .integer(let number): property.kind == .int64 ? "\(number)L" : "\(number)"
    case .decimal(let digits): property.kind == .decimal ? "\(digits)M" : digits
    case .boolean(let flag): flag ? "true" : "false"
    case .dateTime(let date): "datetime'\(date)'"
    }
  }

  /// By scalars: a quote and a mark that combines with it are one character.
  static func quoted(_ text: String) -> String {
    let parts = text.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.map { String($0) }.joined(separator: "''"))'"
  }

  /// The code with a name in a code list, or the text itself.
  private static func code(
    _ text: String, _ property: PropertyModel, _ place: String, _ check: CodeCheck
  ) throws -> String {
    guard !property.codes.isEmpty else { return text }
    if property.codes.contains(where: { $0.value == text }) { return text }
    if let code = property.codes.first(where: { $0.name.lowercased() == text.lowercased() }) { return code.value }
    guard case .documented(let otherwise) = check else { return text }
    let allowed = property.codes.map { "\($0.value) (\($0.name))" }.joined(separator: ", ")
    throw CommandFailure.wrongInput(
      "\(place) = '\(text.clipped)' is not a documented code.",
      advice: "\(Suggestion.question(for: text, in: property.codes.map(\.name)).map { "\($0) " } ?? "")Allowed: "
        + "\(allowed). \(otherwise)")
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: nil
    }
  }

  /// The number as JSON has it, without needless zeros before it (RFC 8259, 6); nil for a text that is none.
  private static func digits(_ text: String) -> String? {
    guard let match = text.wholeMatch(of: #/(-?)0*([0-9]*)(\.[0-9]+)?/#), text.utf8.count <= 40,
      text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return "\(match.1)\(match.2.isEmpty ? "0" : match.2)\(match.3 ?? "")"
  }

  private static func range(of kind: EdmKind) -> ClosedRange<Int64> {
    switch kind {
    case .byte: 0...255
    case .sbyte: -128...127
    case .int16: Int64(Int16.min)...Int64(Int16.max)
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    default: Int64.min...Int64.max
    }
  }
}
