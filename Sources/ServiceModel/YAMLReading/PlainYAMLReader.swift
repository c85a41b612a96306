import Diagnostics

/// Reads the part of YAML that annotation files mostly use, several times as fast as the general reader.
///
/// It supports block mappings and lists, flow mappings and lists on one line, and scalars that are plain or quoted
/// without escapes. It returns nil for everything else, including faults, so that it needs no messages: the general
/// reader then reads the document from the beginning. Both read the same values.
struct PlainYAMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  /// Lines in which a column is not a byte.
  private let wideLines: Set<Int>
  private var position = 0
  private var line = 1
  private var lineStart = 0

  /// Nil if the document needs the general reader, or is empty.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String) -> YAMLNode? {
    guard let wideLines = wideLines(in: bytes) else { return nil }
    var reader = Self(bytes: bytes, file: file, wideLines: wideLines)
    reader.skipToContent()
    guard !reader.isAtEnd, let root = reader.block(), reader.isAtEnd else { return nil }
    return root
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: String, wideLines: Set<Int>) {
    self.bytes = bytes
    self.file = file
    self.wideLines = wideLines
  }

  /// The lines with other characters than ASCII; nil if a character is a kind of white space that needs the general
  /// reader, or one that YAML does not allow.
  private static func wideLines(in bytes: UnsafeBufferPointer<UInt8>) -> Set<Int>? {
    var lines: Set<Int> = []
    var line = 1
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == newline {
        line += 1
      } else if byte < space || byte == 0x7F {
        return nil
      } else if byte >= 0x80 {
        lines.insert(line)
        // U+0080 to U+009F, the separators U+2028 and U+2029, and the block of the byte order mark.
        func following(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
        if byte == 0xC2, following(1) < 0xA0 { return nil }
        if byte == 0xE2, following(1) == 0x80, 0xA8...0xA9 ~= following(2) { return nil }
        if byte == 0xEF { return nil }
      }
    }
    return lines
  }

  // MARK: Blocks

  private mutating func block() -> YAMLNode? { isAtDash ? blockList() : blockMapping() }

  private mutating func blockMapping() -> YAMLNode? {
    let (indentation, location) = (indentation, location)
    var entries = Entries()
    repeat {
      guard !isAtDash, let key = key(in: .block) else { return nil }
      let place = self.location
      skipBlanks()
      let value: YAMLNode?
      if isAtLineEnd {
        skipToContent()
        if isAtEnd || self.indentation < indentation || self.indentation == indentation && !isAtDash {
          value = YAMLNode(content: .scalar("", isPlain: true), location: place)
        } else {
          value = block()
        }
      } else {
        value = lineValue()
      }
      guard let value, entries.append(key, value) else { return nil }
      // Deeper lines continue a value, which this reader does not support.
      if !isAtEnd, self.indentation > indentation { return nil }
    } while !isAtEnd && self.indentation == indentation
    return YAMLNode(content: .mapping(entries.all), location: location)
  }

  private mutating func blockList() -> YAMLNode? {
    let (indentation, location) = (indentation, location)
    var nodes: [YAMLNode] = []
    repeat {
      position += 1
      skipBlanks()
      guard !isAtLineEnd, let node = lineValue() else { return nil }
      nodes.append(node)
      if !isAtEnd, self.indentation > indentation { return nil }
    } while !isAtEnd && self.indentation == indentation && isAtDash
    return YAMLNode(content: .list(nodes), location: location)
  }

  /// A value and the end of its line.
  private mutating func lineValue() -> YAMLNode? {
    guard let value = value(in: .block) else { return nil }
    skipBlanks()
    guard isAtLineEnd else { return nil }
    skipToContent()
    return value
  }

  // MARK: Values

  private enum Context { case block, flow }

  private mutating func value(in context: Context) -> YAMLNode? {
    guard let byte else { return nil }
    switch byte {
    case UInt8(ascii: "["): return flowList()
    case UInt8(ascii: "{"): return flowMapping()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(by: byte)
    default:
      guard let scalar = plain(in: context), !isAtColon else { return nil }
      return scalar
    }
  }

  private mutating func flowList() -> YAMLNode? {
    let location = location
    var nodes: [YAMLNode] = []
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return YAMLNode(content: .list([]), location: location) }
    repeat {
      skipBlanks()
      guard let node = value(in: .flow) else { return nil }
      nodes.append(node)
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? YAMLNode(content: .list(nodes), location: location) : nil
  }

  private mutating func flowMapping() -> YAMLNode? {
    let location = location
    var entries = Entries()
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "}")) { return YAMLNode(content: .mapping([]), location: location) }
    repeat {
      skipBlanks()
      guard let key = key(in: .flow) else { return nil }
      skipBlanks()
      guard let value = value(in: .flow), entries.append(key, value) else { return nil }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? YAMLNode(content: .mapping(entries.all), location: location) : nil
  }

  /// A key and the colon after it.
  private mutating func key(in context: Context) -> YAMLNode? {
    guard let byte else { return nil }
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    let start = position
    guard let key = isQuoted ? quoted(by: byte) : plain(in: context), isAtColon, position - start < 1000 else {
      return nil
    }
    position += 1
    return key
  }

  /// The entries of one mapping.
  private struct Entries {
    private(set) var all: [YAMLEntry] = []
    private var keys: Set<String> = []

    /// False for a key that is present already: there is something to report.
    mutating func append(_ key: YAMLNode, _ value: YAMLNode) -> Bool {
      guard case .scalar(let text, _) = key.content else { return false }
      // Most mappings are so small that a search is quicker than hashing.
      if all.count == 8 { keys = Set(all.map(\.key)) }
      if all.count < 8 ? all.contains(where: { $0.key == text }) : !keys.insert(text).inserted { return false }
      all.append(YAMLEntry(key: text, keyLocation: key.location, value: value))
      return true
    }
  }

  private mutating func quoted(by quote: UInt8) -> YAMLNode? {
    let location = location
    position += 1
    let start = position
    while let byte, byte != quote {
      if byte == Self.newline || byte == UInt8(ascii: "\\") { return nil }
      position += 1
    }
    let text = text(start..<position)
    // Two consecutive quotes are an escaped quote.
    guard take(quote), byte != quote else { return nil }
    return YAMLNode(content: .scalar(text, isPlain: false), location: location)
  }

  private mutating func plain(in context: Context) -> YAMLNode? {
    guard let first = byte, beginsPlain(first) else { return nil }
    let location = location
    let start = position
    scan: while let byte {
      switch byte {
      case Self.newline: break scan
      case UInt8(ascii: ":") where isAtColon: break scan
      case UInt8(ascii: "#") where bytes[position - 1] == Self.space:
        if context == .flow { return nil }
        break scan
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if context == .flow {
          // `a:,` and the like.
          if bytes[position - 1] == UInt8(ascii: ":") { return nil }
          break scan
        }
      case UInt8(ascii: "?") where context == .flow: return nil
      default: break
      }
      position += 1
    }
    var end = position
    while bytes[end - 1] == Self.space { end -= 1 }
    return YAMLNode(content: .scalar(text(start..<end), isPlain: true), location: location)
  }

  /// Whether a character has no meaning of its own at the beginning of a value; there are more such characters.
  private func beginsPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: "+"):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      guard position + 1 < bytes.count else { return false }
      return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position + 1])
    default: return byte >= 0x80
    }
  }

  // MARK: Places

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }
  private var isAtEnd: Bool { position >= bytes.count }
  /// The indentation of the line, when asked at its first content.
  private var indentation: Int { position - lineStart }
  private var isAtDash: Bool { byte == UInt8(ascii: "-") && isBlank(position + 1) }
  private var isAtColon: Bool { byte == UInt8(ascii: ":") && isBlank(position + 1) }
  /// True before a comment, too: blanks have been skipped.
  private var isAtLineEnd: Bool {
    byte == nil || byte == Self.newline || byte == UInt8(ascii: "#") && bytes[position - 1] == Self.space
  }

  private func isBlank(_ position: Int) -> Bool {
    position >= bytes.count || bytes[position] == Self.space || bytes[position] == Self.newline
  }

  private var location: SourceLocation {
    var column = position - lineStart + 1
    if wideLines.contains(line) { column -= bytes[lineStart..<position].count { $0 & 0xC0 == 0x80 } }
    return SourceLocation(file: file, line: line, column: column)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while byte == Self.space { position += 1 }
  }

  /// Skips the rest of a line, which has been read or is a comment, up to the next line with content.
  private mutating func skipToContent() {
    while !isAtEnd {
      skipBlanks()
      guard let byte else { return }
      if byte == UInt8(ascii: "#") {
        while let byte = self.byte, byte != Self.newline { position += 1 }
      } else if byte == Self.newline {
        position += 1
        line += 1
        lineStart = position
      } else {
        return
      }
    }
  }
}
