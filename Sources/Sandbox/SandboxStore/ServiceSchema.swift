/// A service: what one metadata document describes.
package struct ServiceSchema: Sendable {
  /// `sync/CRM`.
  package var path: String
  /// The path of its address, with `{division}` where the division stands.
  package var base: String
  package var sets: [SetSchema] = []
  package var functions: [FunctionSchema] = []
  private var setIndexes: [String: Int] = [:]

  package init(path: String, base: String) {
    self.path = path
    self.base = base
  }

  package func set(_ name: String) -> SetSchema? { setIndexes[name].map { sets[$0] } }

  package func function(_ name: String) -> FunctionSchema? { functions.first { $0.name == name } }

  mutating func append(_ set: SetSchema) {
    setIndexes[set.name] = set.index
    sets.append(set)
  }
}
