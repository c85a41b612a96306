import Foundation
import TestSupport

/// The sets of the generated client as its source declares them: the way to each in Swift, and its permission.
struct GeneratedSets {
  struct Entry {
    /// `crm.accounts`
    var accessor: String
    /// `CRM.Account`
    var entity: String
    var permission: String?
  }

  private var entries: [String: Entry] = [:]

  /// Reads the files of the generated client.
  init() throws {
    let parents = try Self.parents()
    for file in Repository.swiftFiles(in: "Generated") where !file.contains("/") {
      let lines = try Repository.text("Generated/\(file)").split(separator: "\n", omittingEmptySubsequences: false)
      guard let head = lines.first, let start = head.firstRange(of: "services/"), let end = head.firstRange(of: ".xml"),
        let parent = parents[String(file.dropLast(".swift".count))]
      else { continue }
      let service = String(head[start.upperBound..<end.lowerBound])
      var comment = ""
      for line in lines {
        let text = line.drop { $0 == " " }
        if text.hasPrefix("///") {
          comment += text.dropFirst(3)
        } else {
          if let (name, entity, set) = Self.accessor(text) {
            entries["\(service)/\(set)"] = Entry(
              accessor: "\(parent).\(name)", entity: entity, permission: Self.permission(comment))
          }
          comment = ""
        }
      }
    }
  }

  /// A set or a function's rows, by the service path and its name.
  subscript(service: String, name: String) -> Entry? { entries["\(service)/\(name)"] }

  /// The ways to services, `read.financial`, by their types.
  private static func parents() throws -> [String: String] {
    var types: [String: String] = ["Division": ""]
    // A parent's line is before those of its members.
    let lines: [Substring] = try Repository.text("Generated/api.txt").split(separator: "\n")
    for line in lines.sorted(by: { $0.count < $1.count }) {
      let parts: [Substring] = line.split(separator: ": ")
      guard parts.count == 2, let dot = parts[0].lastIndex(of: ".") else { continue }
      let (owner, name) = (String(parts[0][..<dot]), parts[0][parts[0].index(after: dot)...])
      guard let way = types[owner], name.allSatisfy({ $0.isLetter || $0.isNumber }) else { continue }
      let isService = owner == "Division" || parts[1].hasPrefix("\(owner).")
      if isService { types[String(parts[1])] = way.isEmpty ? String(name) : "\(way).\(name)" }
    }
    return types
  }

  /// The names in `public var accounts: EntitySet<CRM.Account, …> { EntitySet(root, "Accounts") }`.
  private static func accessor(_ line: Substring) -> (name: String, entity: String, set: String)? {
    guard line.hasPrefix("public var "), let mark = line.firstRange(of: "EntitySet(root, \"") else { return nil }
    let name = line.dropFirst("public var ".count).prefix { $0 != ":" }
    let entity = line.firstRange(of: "EntitySet<").map { line[$0.upperBound...].prefix { $0 != "," && $0 != ">" } }
    return (String(name), String(entity ?? ""), String(line[mark.upperBound...].prefix { $0 != "\"" }))
  }

  private static func permission(_ comment: String) -> String? {
    guard let mark = comment.firstRange(of: "permission \"") else { return nil }
    return String(comment[mark.upperBound...].prefix { $0 != "\"" })
  }
}
