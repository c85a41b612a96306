/// Chooses the files of types.
///
/// The compiler wants every file of a module to have a name of its own, whatever its folder. Where several types
/// want one name, those of nested services take their whole path (`Bulk.CRM.Account.swift`), and those of top-level
/// services too where there is more than one of them. Which form a type gets does not depend on any order.
package struct FileNames: Sendable {
  private let files: [SwiftPath: String]

  /// `types` are entities, complex types and enumerations; `services` have a file named after them.
  package init(types: [SwiftPath], services: [SwiftPath]) {
    // A type at module scope, a code list, has a folder of its own.
    var wanted: [(path: SwiftPath, folder: [String])] = types.map { path in
      (path, path.components.count == 1 ? ["Enumerations"] : path.components.dropLast().map(Self.component))
    }
    wanted += services.map { ($0, $0.components.map(Self.component)) }
    let groups = Dictionary(grouping: wanted) { OutputPath.folded(Self.component($0.path.name)) }
    var files: [SwiftPath: String] = [:]
    for (_, group) in groups {
      let topLevel = group.count { $0.folder.count == 1 }
      for (path, folder) in group {
        let isPlain = group.count == 1 || (folder.count == 1 && topLevel == 1)
        let name = isPlain ? Self.component(path.name) : Self.component(path.description)
        files[path] = (folder + [name + ".swift"]).joined(separator: "/")
      }
    }
    self.files = files
  }

  package subscript(path: SwiftPath) -> String? { files[path] }

  /// A name that every file system takes: not too long, none of the old device names.
  package static func component(_ name: String) -> String {
    var name = name.utf8.contains(UInt8(ascii: "`")) ? name.replacing("`", with: "") : name
    if name.utf8.count > maximum {
      name = String(name.unicodeScalars.prefix(maximum / 4)) + "_" + StableHash.text(name, length: 10)
    }
    let stem = name.prefix { $0 != "." }
    return stem.utf8.count <= 4 && devices.contains(stem.lowercased()) ? "_" + name : name
  }

  /// Bytes; file systems allow 255, and `.swift` and temporary names have to fit.
  private static let maximum = 160

  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]
}
