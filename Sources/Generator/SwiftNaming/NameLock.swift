package import Diagnostics

/// The Swift names that were given before, by the paths of the things they name: the contents of `names.lock`.
///
/// One line per name, sorted by bytes: `property crm:Account.VATNumber vatNumber`.
package struct NameLock: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var path: LockPath
    package var name: String
  }

  /// Sorted by path.
  package let entries: [Entry]
  private let numbers: [LockPath: Int]

  package init(names: [LockPath: String] = [:]) {
    self.init(names.map { Entry(path: $0.key, name: $0.value) })
  }

  /// - Parameter entries: Entries with different paths.
  private init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path < $1.path }
    numbers = Dictionary(uniqueKeysWithValues: self.entries.enumerated().map { ($0.element.path, $0.offset) })
  }

  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.entries == rhs.entries }

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(path: LockPath) -> String? { numbers[path].map { entries[$0].name } }

  /// The entries whose lines begin so.
  package func entries(withPrefix prefix: String) -> ArraySlice<Entry> {
    var (start, end) = (0, entries.count)
    while start < end {
      let middle = (start + end) / 2
      if entries[middle].path.description < prefix { start = middle + 1 } else { end = middle }
    }
    return entries[start...].prefix { $0.path.description.hasPrefix(prefix) }
  }

  /// Both locks in one; where they differ this one has precedence.
  package func merging(_ other: NameLock) -> NameLock {
    NameLock(entries + other.entries.filter { number(of: $0.path) == nil })
  }

  /// The position of a path's entry.
  package func number(of path: LockPath) -> Int? { numbers[path] }

  package static let fileName = "names.lock"
  /// The first line, by which the file is recognised as ours.
  package static let header =
    "# \(Generator.name) · Swift names, frozen: a line decides how a name is spelled from now on"

  /// Reads the lock. A line that is not a path and a legal name is an error: the names go into code.
  package static func parse(_ text: String, file: String = fileName) -> (lock: NameLock, diagnostics: [Diagnostic]) {
    var entries: [Entry] = []
    var paths: Set<LockPath> = []
    var diagnostics: [Diagnostic] = []
    if let conflict = MergeConflict.diagnostic(
      in: text, file: file,
      advice: "Take the lines of both sides and remove the markers; of two lines about one declaration keep the "
        + "released one. Or take the common ancestor's file, and run 'generate'.")
    {
      return (NameLock(), [conflict])
    }
    var number = 0
    for line in withoutMark(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let (path, name) = entry(line), SwiftLanguage.isIdentifier(name) else {
        diagnostics.append(.corruptLock("Line \(number) is not a path and a Swift name.", file, number))
        continue
      }
      guard paths.insert(path).inserted else {
        diagnostics.append(.corruptLock("Line \(number) names a declaration a second time.", file, number))
        continue
      }
      entries.append(Entry(path: path, name: name))
    }
    return (NameLock(entries), diagnostics)
  }

  /// Whether a file with the lock's name is a lock, even if its first line is lost, an editor has added a byte order
  /// mark, or a merge has left its markers.
  package static func isLock(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    if withoutMark(text).hasPrefix(Generator.textMarker) { return true }
    if MergeConflict.diagnostic(in: text, file: "") != nil { return true }
    let (lock, diagnostics) = parse(text)
    return !lock.isEmpty && diagnostics.isEmpty
  }

  private static func withoutMark(_ text: String) -> Substring {
    text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
  }

  private static func entry(_ line: Substring.UTF8View) -> (LockPath, String)? {
    guard let blank = line.lastIndex(of: UInt8(ascii: " ")), let first = line.firstIndex(of: UInt8(ascii: " ")),
      first != blank, line[line.index(after: first)..<blank].allSatisfy({ $0 != UInt8(ascii: " ") }),
      let path = String(line[..<blank]), let name = String(line[line.index(after: blank)...]),
      let kind = String(line[..<first]), LockPath.Kind(rawValue: kind) != nil
    else { return nil }
    return (LockPath(spelled: path), name)
  }

  /// The file's contents.
  package var text: String {
    var text = Self.header + "\n"
    text.reserveCapacity(entries.count * 64)
    // Nothing in a path sorts before the blank that follows it, so lines are sorted like paths.
    for entry in entries {
      text += entry.path.description
      text += " "
      text += entry.name
      text += "\n"
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func corruptLock(_ message: String, _ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      .error, rule: "corrupt-lock", message, at: SourceLocation(file: file, line: line),
      advice: "Restore the file from version control.")
  }
}
