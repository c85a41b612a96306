/// Facts that `$metadata` lacks: capabilities of sets, code lists, descriptions. They come from the files under
/// `Metadata/`, overridden by the user's own files. Documented in `Documentation/annotations.md`.
package struct Annotations: Sendable, Equatable {
  /// By service path.
  package var services: [String: AnnotatedService] = [:]
  /// Sorted by name.
  package var enumerations: [Enumeration] = []
  /// Packaged code lists that no property of the documents uses.
  package var unusedEnumerations: [Enumeration] = []
  package var descriptions: [TypePath: Located<String>] = [:]
  /// The names of the files of the generator's package.
  var packagedFiles: Set<String> = []

  package init() {}

  /// The annotations of a set; all unknown if there are none.
  package func set(_ name: String, of service: String) -> SetAnnotations {
    services[service]?.sets[name] ?? SetAnnotations()
  }

  /// The annotations of a function; all unknown if there are none.
  package func function(_ name: String, of service: String) -> FunctionAnnotations {
    services[service]?.functions[name] ?? FunctionAnnotations()
  }
}
