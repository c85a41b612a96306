import MirrorEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Rows encoded in the text format of COPY (PostgreSQL, COPY, File Formats).
struct CopiedRows {
  private(set) var bytes: [UInt8] = []
  private let kinds: [MirrorColumn.Kind]
  private let end: [UInt8]

  /// - Parameters:
  ///   - table: The table whose columns the cells are for.
  ///   - generation: The value of the last column.
  init(of table: MirrorTable, generation: Int64, capacity: Int) {
    kinds = table.columns.map(\.kind)
    end = Array("\(generation)\n".utf8)
    bytes.reserveCapacity(capacity * kinds.count * 12)
  }

  mutating func append(_ cells: [MirrorCell]) {
    for (index, cell) in cells.enumerated() {
      append(cell, kinds[index])
      bytes.append(Self.tab)
    }
    bytes.append(contentsOf: end)
  }

  private mutating func append(_ cell: MirrorCell, _ kind: MirrorColumn.Kind) {
    switch (cell, kind) {
    case (.null, _):
      bytes.append(Self.backslash)
      bytes.append(UInt8(ascii: "N"))
    case (.integer(let number), .boolean):
      bytes.append(UInt8(ascii: number == 0 ? "f" : "t"))
    case (.integer(let number), _):
      append(number)
    case (.text(let text), .json):
      append(escaping: JSONBText.make(of: text))
    case (.text(let text), .bytes):
      append(base64: text)
    case (.text(let text), _):
      append(escaping: text)
    }
  }

  private mutating func append(_ number: Int64) {
    if (0...9).contains(number) {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  private mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = utf8.startIndex
      for index in utf8.indices where utf8[index] <= Self.backslash {
        guard let replacement = Self.replacement(of: utf8[index]) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: replacement.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func replacement(of byte: UInt8) -> String? {
    switch byte {
    case backslash: "\\\\"
    case tab: "\\t"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    // PostgreSQL's text cannot contain U+0000.
    case 0: "\u{FFFD}"
    default: nil
    }
  }

  private mutating func append(base64 text: String) {
    // Text that is not Base64 is stored as its UTF-8 bytes.
    let value = Data(base64Encoded: text).map(Array.init) ?? Array(text.utf8)
    bytes.append(contentsOf: "\\\\x".utf8)
    for byte in value {
      bytes.append(Self.hexDigits[Int(byte >> 4)])
      bytes.append(Self.hexDigits[Int(byte & 15)])
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
  private static let tab = UInt8(ascii: "\t")
  private static let backslash = UInt8(ascii: "\\")
}

/// JSON that the type jsonb accepts. It refuses U+0000 and unpaired surrogates, which are valid in JSON; they become
/// U+FFFD.
enum JSONBText {
  static func make(of json: String) -> String {
    let bytes = Array(json.utf8)
    guard bytes.contains(UInt8(ascii: "\\")) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard let unit = escapedUnit(bytes, at: index) else {
        result.append(contentsOf: bytes[index..<index + 2])
        index += 2
        continue
      }
      let isPair =
        (0xD800..<0xDC00).contains(unit)
        && escapedUnit(bytes, at: index + 6).map { (0xDC00..<0xE000).contains($0) } == true
      let length = isPair ? 12 : 6
      let isRefused = !isPair && (unit == 0 || (0xD800..<0xE000).contains(unit))
      result.append(contentsOf: isRefused ? Array("\\ufffd".utf8) : Array(bytes[index..<index + length]))
      index += length
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The UTF-16 code unit of an escape sequence such as `\u00e9`.
  private static func escapedUnit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
