/// A service, as described by one metadata document. It is created once and shared.
package final class ServiceSchema: Sendable {
  /// `sync/CRM`.
  package let path: String
  /// The path of its address, with `{division}` in place of the division.
  package let base: String
  package let sets: [SetSchema]
  package let functions: [FunctionSchema]
  private let setIndexes: [String: Int]

  init(path: String, base: String, sets: [SetSchema], functions: [FunctionSchema]) {
    self.path = path
    self.base = base
    self.sets = sets
    self.functions = functions
    setIndexes = Dictionary(sets.map { ($0.name, $0.index) }) { _, last in last }
  }

  package func set(_ name: String) -> SetSchema? { setIndexes[name].map { sets[$0] } }

  package func function(_ name: String) -> FunctionSchema? { functions.first { $0.name == name } }
}
