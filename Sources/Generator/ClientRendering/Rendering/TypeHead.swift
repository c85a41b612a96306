import ClientBlueprint

/// The line that a struct begins with.
enum TypeHead {
  /// Its opening brace, which goes to a line of its own where the line is full.
  static func brace(of name: String, _ conformance: String, indent: String, _ access: Configuration.Access) -> String {
    let others = indent.count + access.rawValue.count + "nonisolated  struct :  {".count
    return LineWidth.fits(name + conformance, others) ? " {" : "\n\(indent){"
  }
}
