package import EntityDataModel

/// The Swift names that were given before, by the paths of what they name: what `names.lock` says.
///
/// One line per name, sorted by bytes: `property crm:Account.VATNumber vatNumber`.
package struct NameLock: Sendable, Equatable {
  package var names: [LockPath: String]

  package init(names: [LockPath: String] = [:]) {
    self.names = names
  }

  package var isEmpty: Bool { names.isEmpty }

  package subscript(path: LockPath) -> String? { names[path] }

  package static let fileName = "names.lock"
  /// The first line, by which the file is recognised as ours.
  package static let header =
    "# \(Generator.name) · Swift names, frozen: a line decides how a name is spelled from now on"

  /// Reads the lock. A line that is not a path and a legal name is an error: the names go into code.
  package static func parse(_ text: String, file: String = fileName) -> (lock: NameLock, diagnostics: [Diagnostic]) {
    var names: [LockPath: String] = [:]
    var diagnostics: [Diagnostic] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let (path, name) = entry(line), SwiftLanguage.isIdentifier(name) else {
        diagnostics.append(.corruptLock("Line \(number) is not a path and a Swift name.", file, number))
        continue
      }
      if names.updateValue(name, forKey: path) != nil {
        diagnostics.append(.corruptLock("Line \(number) names something for the second time.", file, number))
      }
    }
    return (NameLock(names: names), diagnostics)
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
    var lines = names.map { "\($0.key.description) \($0.value)" }
    lines.sort()
    return ([Self.header] + lines).joined(separator: "\n") + "\n"
  }
}

extension Diagnostic {
  fileprivate static func corruptLock(_ message: String, _ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      .error, rule: "corrupt-lock", message, at: SourceLocation(file: file, line: line),
      advice: "Restore the file from version control.")
  }
}
