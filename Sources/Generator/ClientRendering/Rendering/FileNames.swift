import SwiftNaming

/// Names of a client's files: those of services after them and the services around them (`Bulk.CRM.swift`), as the
/// compiler requires unique names for the files of a module.
///
/// The names of services differ even if case is ignored, and none is that of the module or of the code lists; see
/// ``NamespacePlanner``.
enum FileNames {
  /// Code lists at module scope.
  static let enumerations = "Enumerations.swift"
  /// The entry points.
  static let entryPoints = "Division+Services.swift"

  /// The re-export.
  static func module(_ name: String) -> String { component(name) + ".swift" }

  static func service(_ path: SwiftPath) -> String { component(path.plainText) + ".swift" }

  /// A declaration's file, where each has one: `Sync.CRM/Sync.CRM.Account.swift`.
  static func declaration(_ path: SwiftPath, in file: String) -> String {
    "\(file.dropLast(".swift".count))/\(component(path.plainText)).swift"
  }

  /// The file of a service's verbs, where declarations have files of their own: `CRM/Verbs.swift`.
  static func verbs(in file: String) -> String { "\(file.dropLast(".swift".count))/Verbs.swift" }

  /// A name that every file system takes: not too long, none of the old device names.
  private static func component(_ name: String) -> String {
    var name = name
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
