/// Chooses the files of a client: one for each service, named after it with the services around it
/// (`Bulk.CRM.swift`), and one for what stands at module scope.
///
/// The compiler wants every file of a module to have a name of its own, and file systems may not tell capitals from
/// small letters. Services whose names do not differ enough get a mark of their own, whatever the order.
package struct FileNames: Sendable {
  /// Code lists at module scope.
  package static let enumerations = "Enumerations.swift"
  package static let entryPoints = "Division+Services.swift"
  /// The re-export; the module is named like no service.
  package let module: String
  private let files: [SwiftPath: String]

  package init(services: [SwiftPath], module: String) {
    self.module = Self.component(module) + ".swift"
    let wanted = Dictionary(grouping: services) { OutputPath.folded(Self.component($0.description) + ".swift") }
    let taken = Set([Self.enumerations, Self.entryPoints, self.module].map(OutputPath.folded))
    files = Dictionary(
      uniqueKeysWithValues: wanted.flatMap { folded, paths in
        let isPlain = paths.count == 1 && !taken.contains(folded)
        return paths.map { path in
          let mark = isPlain ? "" : "_" + StableHash.text(path.description, length: 10)
          return (path, Self.component(path.description) + mark + ".swift")
        }
      })
  }

  /// The file of a service.
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
