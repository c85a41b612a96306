/// A property that has the key, or the code, of a row of another set.
package struct Reference: Sendable {
  package let service: ServiceSchema
  package let set: SetSchema
  package let column: Int
  package let targetService: ServiceSchema
  package let target: SetSchema
  package let targetColumn: Int
  /// Whether a row is part of the one that it refers to, and is deleted with it.
  package let isPart: Bool

  package var name: String { self.set.columns[column].name }
  package var path: String { "\(service.path)/\(self.set.name)" }
  package var targetPath: String { "\(targetService.path)/\(target.name)" }
  package var targetName: String { target.columns[targetColumn].name }
}
