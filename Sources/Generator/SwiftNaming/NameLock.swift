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
  private let numbers: LockNumbers

  package init(names: [LockPath: String] = [:]) {
    self.init(names.map { Entry(path: $0.key, name: $0.value) })
  }

  /// - Parameter entries: Entries with different paths.
  private init(_ entries: [Entry], isSorted: Bool = false) {
    self.entries = isSorted ? entries : entries.sorted { $0.path < $1.path }
    numbers = LockNumbers(of: self.entries)
  }

  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.entries == rhs.entries }

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(path: LockPath) -> String? { number(of: path).map { entries[$0].name } }

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
  package func number(of path: LockPath) -> Int? { numbers.number(of: path, in: entries) }

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
    let bytes = Array(withoutMark(text).utf8)
    var kinds = KindCheck()
    var number = 0
    var start = 0
    // Whatever the tool wrote is in order, and then each path is there once.
    var isAscending = true
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)]
      start = end + 1
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let entry = entry(line, &kinds), SwiftLanguage.isIdentifier(entry.name) else {
        diagnostics.append(.corruptLock("Line \(number) is not a path and a Swift name.", file, number))
        continue
      }
      if isAscending, let last = entries.last, !(last.path < entry.path) {
        isAscending = false
        paths = Set(entries.map(\.path))
      }
      guard isAscending || paths.insert(entry.path).inserted else {
        diagnostics.append(.corruptLock("Line \(number) names something for the second time.", file, number))
        continue
      }
      entries.append(entry)
    }
    return (NameLock(entries, isSorted: isAscending), diagnostics)
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

  /// Recognizes the kinds of lines, of which most are of the same as the one before.
  private struct KindCheck {
    private var last: ArraySlice<UInt8> = []

    mutating func isKind(_ word: ArraySlice<UInt8>) -> Bool {
      if word == last { return true }
      guard LockPath.Kind(rawValue: String(decoding: word, as: UTF8.self)) != nil else { return false }
      last = word
      return true
    }
  }

  private static func entry(_ line: ArraySlice<UInt8>, _ kinds: inout KindCheck) -> Entry? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    guard let first = line.firstIndex(where: isBlank), let blank = line.lastIndex(where: isBlank), first != blank,
      !line[(first + 1)..<blank].contains(where: isBlank), kinds.isKind(line[..<first])
    else { return nil }
    return Entry(
      path: LockPath(spelled: String(decoding: line[..<blank], as: UTF8.self)),
      name: String(decoding: line[(blank + 1)...], as: UTF8.self))
  }

  /// The file's contents.
  package var text: String {
    var text = Self.header + "\n"
    text.reserveCapacity(entries.count * 72)
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
