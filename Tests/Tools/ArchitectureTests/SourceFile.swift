import Foundation

/// The outermost declarations, imports and names of a Swift file, found by its words alone.
struct SourceFile {
  var folder: String
  var path: String
  var declarations: Set<String> = []
  var imports: Set<String> = []
  /// All words that do not follow a dot.
  var words: Set<String> = []
  /// All words that follow one.
  var members: Set<String> = []

  /// - Parameter path: below the folder of the module.
  init(_ text: String, path: String) {
    self.path = path
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    for line in Self.code(of: text).split(separator: UInt8(ascii: "\n")) { add(line) }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    var names: [String] = []
    var start: Int?
    for index in line.indices.first.map({ $0...line.endIndex }) ?? 0...0 {
      if index < line.endIndex, Self.isWord(line[index]) {
        start = start ?? index
      } else if let first = start {
        let isMember = first > line.startIndex && line[first - 1] == UInt8(ascii: ".")
        let isAttribute = first > line.startIndex && line[first - 1] == UInt8(ascii: "@")
        let name = String(decoding: line[first..<index], as: UTF8.self)
        if isMember { members.insert(name) } else { words.insert(name) }
        if !isMember, !isAttribute { names.append(name) }
        start = nil
      }
    }
    let declaration = names.drop { Self.modifiers.contains($0) }
    guard let kind = declaration.first, let name = declaration.dropFirst().first else { return }
    if kind == "import" { imports.insert(name) }
    guard line.first != UInt8(ascii: " "), !names.contains(where: ["private", "fileprivate"].contains) else { return }
    if Self.kinds.contains(kind) { declarations.insert(name) }
  }

  private static let modifiers: Set = [
    "public", "package", "internal", "private", "fileprivate", "final", "indirect", "nonisolated", "spi", "Generated",
  ]
  private static let kinds: Set = ["struct", "class", "enum", "protocol", "actor", "typealias", "func", "let", "var"]

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The text without comments and without the contents of string literals.
  private static func code(of text: String) -> [UInt8] {
    let quote = Array("\"\"\"".utf8)
    var code: [UInt8] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      code += line
      code.append(UInt8(ascii: "\n"))
    }
    var result: [UInt8] = []
    var index = 0
    func starts(_ pattern: [UInt8]) -> Bool { code[index...].starts(with: pattern) }
    while index < code.count {
      if starts(quote) {
        index += 3
        while index < code.count, !starts(quote) { index += 1 }
        index += 3
      } else if code[index] == UInt8(ascii: "\"") {
        index += 1
        while index < code.count, code[index] != UInt8(ascii: "\""), code[index] != UInt8(ascii: "\n") {
          index += code[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
      } else if starts(Array("//".utf8)) {
        while index < code.count, code[index] != UInt8(ascii: "\n") { index += 1 }
      } else {
        result.append(code[index])
        index += 1
      }
    }
    return result
  }
}
