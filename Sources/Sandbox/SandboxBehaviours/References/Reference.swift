import SandboxStore

/// A property that has the key, or the code, of a row of another set.
struct Reference: Sendable {
  let service: ServiceSchema
  let set: SetSchema
  let column: Int
  let targetService: ServiceSchema
  let target: SetSchema
  let targetColumn: Int
  /// Whether a row is part of the one that it refers to, and is deleted with it.
  let isPart: Bool

  var name: String { self.set.columns[column].name }
  var path: String { "\(service.path)/\(self.set.name)" }
  var targetPath: String { "\(targetService.path)/\(target.name)" }
  var targetName: String { target.columns[targetColumn].name }
}
