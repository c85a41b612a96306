package import ExactOnlineRuntime

extension JSONValue {
  /// The kind of a value, for messages about values that may be secrets or of any length.
  package var kind: String {
    switch self {
    case .null: "null"
    case .boolean(let flag): "\(flag)"
    case .number: "a number"
    case .string(let text): text.isEmpty ? "an empty text" : "a text of \(text.count.counted("character"))"
    case .array(let elements): elements.isEmpty ? "an empty array" : "an array of \(elements.count.counted("value"))"
    case .object(let members): members.isEmpty ? "an empty object" : "an object of \(members.count.counted("member"))"
    }
  }
}

extension ODataDecodingError {
  /// The fault and its place in a text: `a value is expected in line 2, column 10`. The contents are left out.
  package func words(in bytes: [UInt8]) -> String {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return "\(detail) in line \(line), column \(column)"
  }
}
