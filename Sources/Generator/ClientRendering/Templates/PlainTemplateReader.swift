/// Reads the text of a template as a ``PlainTemplate``.
struct PlainTemplateReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private static let newline = UInt8(ascii: "\n")

  /// The parts of the whole template; nil if there is anything in it that ``PlainTemplate`` does not support.
  ///
  /// - Parameter partial: The parts of another template.
  mutating func parts(partial: (String) -> [PlainTemplate.Part]?) -> [PlainTemplate.Part]? {
    // The end of a line would not be one byte.
    bytes.contains(UInt8(ascii: "\r")) ? nil : parts(until: nil, partial)
  }

  /// - Parameter section: The section that ends these parts; nil at the end of the template.
  private mutating func parts(
    until section: String?, _ partial: (String) -> [PlainTemplate.Part]?
  ) -> [PlainTemplate.Part]? {
    var parts: [PlainTemplate.Part] = []
    while let open = find("{{", from: position) {
      if open > position { parts.append(.text(Array(bytes[position..<open]))) }
      if open + 2 < bytes.count, bytes[open + 2] == UInt8(ascii: "{") {
        guard let close = find("}}}", from: open), let name = Self.name(bytes[(open + 3)..<close]) else { return nil }
        position = close + 3
        parts.append(name.isEmpty ? .current : .value(name))
        continue
      }
      guard open + 2 < bytes.count, let close = find("}}", from: open), passTag(from: open, to: close + 2) else {
        return nil
      }
      let content = bytes[(open + 3)..<max(close, open + 3)]
      switch bytes[open + 2] {
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        let isInverted = bytes[open + 2] == UInt8(ascii: "^")
        let name = String(decoding: content, as: UTF8.self)
        guard let inner = self.parts(until: name, partial) else { return nil }
        if let position = PlainTemplate.Position(rawValue: name) {
          parts.append(.position(position, isInverted: isInverted, inner))
        } else {
          guard let name = Self.name(content), !name.isEmpty else { return nil }
          parts.append(.section(name, isInverted: isInverted, inner))
        }
      case UInt8(ascii: "/"):
        return String(decoding: content, as: UTF8.self) == section ? parts : nil
      case UInt8(ascii: ">"):
        let name = content.drop { $0 == UInt8(ascii: " ") }
        guard name.allSatisfy(Self.isLetter), let inner = partial(String(decoding: name, as: UTF8.self)) else {
          return nil
        }
        parts.append(.partial(inner))
      default: return nil
      }
    }
    if position < bytes.count { parts.append(.text(Array(bytes[position...]))) }
    return section == nil ? parts : nil
  }

  /// Goes to the end of a tag, which includes that of the line where it stands alone on one. False where there are
  /// blanks around it, about which Mustache has further rules.
  private mutating func passTag(from start: Int, to end: Int) -> Bool {
    let line = bytes[..<start].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
    let before = bytes[line..<start]
    let after = bytes[end...].prefix { $0 != Self.newline }
    if !before.isEmpty, before.allSatisfy(Self.isBlank) { return false }
    if before.isEmpty, !after.isEmpty, after.allSatisfy(Self.isBlank) { return false }
    let isAlone = before.isEmpty && after.isEmpty
    position = isAlone ? min(end + 1, bytes.count) : end
    return true
  }

  private func find(_ mark: StaticString, from start: Int) -> Int? {
    let count = mark.utf8CodeUnitCount
    let first = mark.utf8Start[0]
    var index = start
    while index + count <= bytes.count {
      if bytes[index] == first, (1..<count).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] }) { return index }
      index += 1
    }
    return nil
  }

  /// The letters after a dot.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first == UInt8(ascii: "."), bytes.dropFirst().allSatisfy(isLetter) else { return nil }
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
