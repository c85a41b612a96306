import ServiceAnnotations

/// What the sets of one entity type allow with its rows, taken together.
///
/// Any set that allows something suffices; a property is read-only when every set that can write says so.
package struct WriteAccess: Sendable, Equatable {
  package var allowsCreate = false
  package var allowsUpdate = false
  package var hasSets = false
  /// Required by a set that allows create.
  package var required: Set<String> = []
  package var padding: [String: Int] = [:]
  /// Byte properties that say yes or no.
  package var flags: Set<String> = []
  /// What filters may name; nil where one of the sets does not say.
  package var filterable: Set<String>?
  private var readOnly: Set<String>?

  package init(_ sets: [SetIndex.Entry]) {
    hasSets = !sets.isEmpty
    var knowsFilterable = true
    var filterable: Set<String> = []
    for set in sets {
      let annotations = set.annotations
      padding.merge(annotations.leftPadded?.value ?? [:]) { max($0, $1) }
      flags.formUnion(annotations.flags?.value ?? [])
      if set.capabilities.isEmpty { continue }
      if let names = annotations.filterable?.value {
        filterable.formUnion(names)
      } else {
        knowsFilterable = false
      }
      guard set.capabilities.allowsCreate || set.capabilities.allowsUpdate else { continue }
      if set.capabilities.allowsCreate {
        allowsCreate = true
        required.formUnion(annotations.required?.value ?? [])
      }
      if set.capabilities.allowsUpdate { allowsUpdate = true }
      let names = Set(annotations.readOnly?.value ?? [])
      readOnly = readOnly.map { $0.intersection(names) } ?? names
    }
    if knowsFilterable, sets.contains(where: { !$0.capabilities.isEmpty }) { self.filterable = filterable }
  }

  package var allowsWriting: Bool { allowsCreate || allowsUpdate }

  package func isReadOnly(_ property: String) -> Bool { readOnly?.contains(property) == true }
}
