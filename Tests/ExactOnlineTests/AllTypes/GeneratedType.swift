import Foundation
import Synchronization

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
    var slot: Int
  }

  /// Dotted, without the module: `CRM.Account`.
  var name: String
  var file: String
  var accessors: [Accessor]
  var fields: [Member]
  var writable: [Member]

  private static let known = Mutex<[String: GeneratedType]>([:])

  /// The type of this name, from the file that is named after it: `CRM/Account.swift`, or `CRM/CRM.BankAccount.swift`
  /// where several services have one. Each file is read when it is first asked for: reading all at once would keep
  /// every other test waiting.
  static func named(_ name: String) -> GeneratedType? {
    if let type = known.withLock({ $0[name] }) { return type }
    let path = name.split(separator: ".")
    guard let last = path.last else { return nil }
    let folder = path.dropLast().joined(separator: "/")
    for file in ["\(folder)/\(last).swift", "\(folder)/\(name).swift"] {
      guard let data = FileManager.default.contents(atPath: Repository.path("Generated/\(file)")),
        let type = parse(String(decoding: data, as: UTF8.self), file: file).first, type.name == name
      else { continue }
      known.withLock { $0[name] = type }
      return type
    }
    return nil
  }

  /// How many types Generated/ has, by their tables.
  static var count: Int {
    let folder = Repository.path("Generated")
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let table = Data(" static let table".utf8)
    return files.count { file in
      file.hasSuffix(".swift")
        && FileManager.default.contents(atPath: "\(folder)/\(file)")?.range(of: table) != nil
    }
  }

  private static func parse(_ source: String, file: String) -> [GeneratedType] {
    let conformance = "(?:KeyedEntity|Entity|ComplexType|WritableComplexType)\\b"
    let heads = source.matches(
      "nonisolated extension ([\\w.`]+) \\{\\n(?: *///[^\\n]*\\n)* *nonisolated public struct (\\w+):\\s*\(conformance)"
    )
    guard let head = heads.first, heads.count == 1 else { return [] }
    let accessors = source.matches(
      "/// `([^`]+)`([^\\n]*)\\n(?: *///[^\\n]*\\n)* *public var `?(\\w+)`?:\\s*([\\w.<>?\\[\\]]+)\\s*"
        + "\\{\\s*row\\[(?:ifPresent: )?(\\d+)\\]\\s*\\}")
    let fields = source.matches(
      "public var `?(\\w+)`?:\\s*(?:Property|SelectableProperty|Navigation)<[\\w.]+, ([\\w.?\\[\\]]+)>\\s*"
        + "\\{\\s*(?:Property|SelectableProperty|Navigation)\\((\\d+)\\)\\s*\\}")
    let writable = source.matches(
      "public var `?(\\w+)`?:\\s*WritableProperty<([\\w.<>?\\[\\]]+)>\\s*"
        + "\\{\\s*WritableProperty\\((\\d+)\\)\\s*\\}")
    return [
      GeneratedType(
        name: "\(head[0]).\(head[1])".replacing("`", with: ""), file: file,
        accessors: accessors.map {
          Accessor(
            wireName: $0[0], documentation: $0[1], name: $0[2], swiftType: $0[3], slot: Int($0[4]) ?? -1)
        },
        fields: fields.map { Member(name: $0[0], swiftType: $0[1], slot: Int($0[2]) ?? -1) },
        writable: writable.map {
          Member(name: $0[0], swiftType: $0[1], slot: Int($0[2]) ?? -1)
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
