import ExactOnline
import Foundation

/// A value of a primitive type: a form that the service may write, and the value that reading it must give.
struct SampleValue {
  var json: String
  var value: PrimitiveValue

  /// - Parameters:
  ///   - number: Tells values apart.
  ///   - isSecondForm: The other way in which the type is seen on the wire (Documentation/protocol.md, section 6.2).
  init?(_ type: String, number: Int, isSecondForm: Bool) {
    switch type {
    case "String":
      let text = "Ünï \"\(number)\" \\ 'x' / end"
      // PHP-like and other services escape slashes and letters; both forms mean the same.
      json =
        isSecondForm
        ? "\"\\u00dcn\\u00EF \\\"\(number)\\\" \\\\ 'x' \\/ end\"" : "\"Ünï \\\"\(number)\\\" \\\\ 'x' / end\""
      value = .string(text)
    case "Guid":
      let digits = String(number)
      let text = "5d3f0000-0000-4abc-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
      guard let id = UUID(uuidString: text) else { return nil }
      json = "\"\(isSecondForm ? text.uppercased() : text)\""
      value = .guid(id)
    case "Byte": (json, value) = ("\(number % 256)", .integer(Int64(number % 256)))
    case "Int16": (json, value) = ("\(-number % 32_768)", .integer(Int64(-number % 32_768)))
    case "Int32": (json, value) = ("\(-number)", .integer(Int64(-number)))
    case "Int64":
      let large = Int64(number) + 9_007_199_254_740_993
      json = isSecondForm ? "\(large)" : "\"\(large)\""
      value = .integer(large)
    case "Boolean": (json, value) = (number % 2 == 0 ? "true" : "false", .boolean(number % 2 == 0))
    case "Double", "Decimal":
      guard let amount = Decimal(string: "\(number).07") else { return nil }
      json = isSecondForm ? "\"\(number).07\"" : "\(number).07"
      value = .decimal(amount)
    case "DateTime":
      let milliseconds = Int64(number) * 86_400_000 + (isSecondForm ? 3_723_004 : 0)
      guard let dateTime = LocalDateTime(milliseconds: milliseconds) else { return nil }
      json = isSecondForm ? "\"\\/Date(\(milliseconds))\\/\"" : "\"/Date(\(milliseconds))/\""
      value = .dateTime(dateTime)
    case "Binary":
      let data = Data("binary \(number)".utf8)
      (json, value) = ("\"\(data.base64EncodedString())\"", .binary(data))
    default: return nil
    }
  }
}
