import Foundation

/// A generated type as its source says: which accessor reads which slot, and with which type.
struct GeneratedType: Sendable {
  struct Accessor: Sendable {
    /// From the documentation line: the wire name and, behind it, the Edm type and flags.
    var wireName: String
    var documentation: String
    var name: String
    var swiftType: String
    var slot: Int
  }

  /// A member of `Fields` or `Writable`.
  struct Member: Sendable {
    var name: String
    var swiftType: String
    var slots: [Int]
  }

  /// Dotted, without the module: `CRM.Account`.
  var name: String
  var file: String
  var accessors: [Accessor]
  var fields: [Member]
  var writable: [Member]

  /// All generated types, by name.
  static let all: [String: GeneratedType] = {
    let folder = Repository.path("Generated") + "/"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var types: [String: GeneratedType] = [:]
    for file in files.sorted() where file.hasSuffix(".swift") {
      guard let data = FileManager.default.contents(atPath: folder + file) else { continue }
      for type in parse(String(decoding: data, as: UTF8.self), file: file) { types[type.name] = type }
    }
    return types
  }()

  private static func parse(_ source: String, file: String) -> [GeneratedType] {
    let conformance = "(?:KeyedEntity|Entity|ComplexType|WritableComplexType)\\b"
    let heads = source.matches(
      "nonisolated extension ([\\w.`]+) \\{\\n(?: *///[^\\n]*\\n)* *nonisolated public struct (\\w+):\\s*\(conformance)"
    )
    guard let head = heads.first, heads.count == 1 else { return [] }
    let accessors = source.matches(
      "/// `([^`]+)`([^\\n]*)\\n(?: *///[^\\n]*\\n)* *public var `?(\\w+)`?:\\s*([\\w.<>?\\[\\]]+)\\s*"
        + "\\{\\s*row\\[(\\d+)\\]\\s*\\}")
    let fields = source.matches(
      "public var `?(\\w+)`?:\\s*(?:Property|SelectableProperty|Navigation)<[\\w.]+, ([\\w.?\\[\\]]+)>\\s*"
        + "\\{\\s*(?:Property|SelectableProperty|Navigation)\\((\\d+)\\)\\s*\\}")
    let writable = source.matches(
      "public var `?(\\w+)`?:\\s*([\\w.<>?\\[\\]]+)\\s*\\{\\s*get \\{ changes\\[(\\d+)\\] \\}\\s*"
        + "set \\{ changes\\[(\\d+)\\] = newValue \\}")
    return [
      GeneratedType(
        name: "\(head[0]).\(head[1])".replacing("`", with: ""), file: file,
        accessors: accessors.map {
          Accessor(
            wireName: $0[0], documentation: $0[1], name: $0[2], swiftType: $0[3], slot: Int($0[4]) ?? -1)
        },
        fields: fields.map { Member(name: $0[0], swiftType: $0[1], slots: [Int($0[2]) ?? -1]) },
        writable: writable.map {
          Member(name: $0[0], swiftType: $0[1], slots: [Int($0[2]) ?? -1, Int($0[3]) ?? -1])
        })
    ]
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
