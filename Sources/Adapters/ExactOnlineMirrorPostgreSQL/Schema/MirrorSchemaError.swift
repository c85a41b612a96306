/// The error of a table or view that cannot be used for a mirror, or changed to the form that a set needs.
public struct MirrorSchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The schema.
  public let schema: String
  /// The table or view.
  public let table: String
  /// The reason, and what to do.
  public let message: String
  /// One sentence.
  public var description: String {
    "'\(table)' in the schema '\(schema)' cannot be used for the mirror: \(message)"
  }

  /// Something else has the name.
  static func foreign(_ table: String, in schema: String) -> MirrorSchemaError {
    MirrorSchemaError(
      schema: schema, table: table,
      message: "it is not the mirror's, and nothing was changed; use another schema, or rename it")
  }
}
