/// The folders of a module, and the uses between them.
struct FolderGraph {
  /// For each folder, those with declarations that it uses, with an example: `Change in Rules/SetRules.swift`.
  private var uses: [String: [String: String]] = [:]

  init(_ files: [SourceFile]) {
    var owners: [String: Set<String>] = [:]
    for file in files {
      uses[file.folder] = [:]
      for name in file.declarations { owners[name, default: []].insert(file.folder) }
    }
    for file in files {
      for name in file.words.subtracting(file.declarations) {
        for folder in owners[name] ?? [] where folder != file.folder {
          uses[file.folder]?[folder] = "\(name) in \(file.path)"
        }
      }
    }
  }

  /// The uses that are part of a cycle; none where folders can be put in an order.
  var cycles: [String] {
    var rest = uses
    while true {
      let free = rest.filter { $0.value.isEmpty }.keys
      if free.isEmpty { break }
      for folder in free { rest[folder] = nil }
      rest = rest.mapValues { $0.filter { !free.contains($0.key) } }
    }
    // A folder that only leads to a cycle is not part of one.
    while let top = rest.keys.first(where: { folder in !rest.values.contains { $0[folder] != nil } }) {
      rest[top] = nil
    }
    return rest.flatMap { folder, used in used.map { "\(folder) → \($0.key): \($0.value)" } }.sorted()
  }
}
