/// What `$metadata` does not say: capabilities of sets, code lists, descriptions. The files under `Metadata/`, with
/// the user's own files laid over them. Documented in `Documentation/annotations.md`.
package struct Annotations: Sendable, Equatable {
  /// By service path.
  package var services: [String: AnnotatedService] = [:]
  /// Sorted by name.
  package var enumerations: [Enumeration] = []
  package var descriptions: [TypePath: Located<String>] = [:]
  /// Names of the files that come with the generator's package.
  package var packagedFiles: Set<String> = []

  package init() {}

  /// What is known of a set; all unknown where nothing is.
  package func set(_ name: String, of service: String) -> SetAnnotations {
    services[service]?.sets[name] ?? SetAnnotations()
  }

  /// What is known of a function; all unknown where nothing is.
  package func function(_ name: String, of service: String) -> FunctionAnnotations {
    services[service]?.functions[name] ?? FunctionAnnotations()
  }
}
