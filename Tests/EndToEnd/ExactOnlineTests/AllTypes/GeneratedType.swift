import TestSupport
import Foundation
import Synchronization

/// A generated type as its source has it: the slot that each accessor reads, and the type.
struct GeneratedType: Sendable {
  struct Accessor: Sendable {
    /// From the documentation line: the wire name and, after it, the Edm type and flags.
    var wireName: String
    var documentation: String
    var name: String
    var swiftType: String
    var slot: Int
  }

  /// A static member: the name in queries and change sets.
  struct Name: Sendable {
    var name: String
    /// The runtime's type: `Property`, `WritableNavigation`.
    var kind: String
    var swiftType: String
    var slot: Int

    var isWritable: Bool { kind.hasPrefix("Writable") }
  }

  /// Dotted, without the module: `CRM.Account`.
  var name: String
  var accessors: [Accessor]
  var names: [Name]

  private static let known = Mutex<[String: [String: GeneratedType]]>([:])

  /// The type of this name, from its service's file: `Sync.CRM.swift`. Each file is read when it is first asked for:
  /// reading all at once would keep every other test waiting.
  static func named(_ name: String) -> GeneratedType? {
    let file = name.split(separator: ".").dropLast().joined(separator: ".") + ".swift"
    if let types = known.withLock({ $0[file] }) { return types[name] }
    let data = FileManager.default.contents(atPath: Repository.path("Generated/\(file)")) ?? Data()
    let types = parse(String(decoding: data, as: UTF8.self))
    known.withLock { $0[file] = types }
    return types[name]
  }

  /// The number of types in Generated/, by their tables.
  static var count: Int {
    let folder = Repository.path("Generated")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.reduce(0) { sum, file in
      let text = String(decoding: FileManager.default.contents(atPath: "\(folder)/\(file)") ?? Data(), as: UTF8.self)
      return sum + text.split(separator: " static let table").count - 1
    }
  }

  private static func parse(_ source: String) -> [String: GeneratedType] {
    var types: [String: GeneratedType] = [:]
    for text in source.split(separator: "\nnonisolated extension ").dropFirst().map(String.init) {
      let path = String(text.prefix { $0 != " " }).replacing("`", with: "")
      let accessors = accessors(in: text)
      if !accessors.isEmpty {
        types[path] = GeneratedType(name: path, accessors: accessors, names: names(in: text))
      }
    }
    return types
  }

  private static func accessors(in text: String) -> [Accessor] {
    text.matches(
      "/// `([^`]+)`([^\\n]*)\\n(?: *///[^\\n]*\\n)* *public var `?(\\w+)`?: ([\\w.<>?\\[\\]]+) "
        + "\\{ row(?:\\[|\\[ifPresent: |\\.\\w+\\()(\\d+)[\\])] \\}"
    ).map { Accessor(wireName: $0[0], documentation: $0[1], name: $0[2], swiftType: $0[3], slot: Int($0[4]) ?? -1) }
  }

  private static func names(in text: String) -> [Name] {
    text.matches(
      "public static var `?(\\w+)`?: (\\w+)<Self, ([\\w.?\\[\\]]+)(?:, [\\w.<>\\[\\]]+)?> \\{ \\.init\\((\\d+)\\) \\}"
    ).map { Name(name: $0[0], kind: $0[1], swiftType: $0[2], slot: Int($0[3]) ?? -1) }
  }
}

extension String {
  /// The groups of each match of a regular expression.
  fileprivate func matches(_ pattern: String) -> [[String]] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let text = self as NSString
    return expression.matches(in: self, range: NSRange(location: 0, length: text.length)).map { match in
      (1..<match.numberOfRanges).map { index in
        let range = match.range(at: index)
        return range.location == NSNotFound ? "" : text.substring(with: range)
      }
    }
  }
}
