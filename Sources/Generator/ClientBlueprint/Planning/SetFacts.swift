import ServiceAnnotations

/// The facts about all sets of one entity type, taken together: methods, and what annotations say of properties.
///
/// Any set that allows something suffices; a property is read-only when every set that can write says so.
struct SetFacts: Sendable, Equatable {
  var allowsCreate = false
  var allowsUpdate = false
  var hasSets = false
  /// Required by a set that allows create.
  var required: Set<String> = []
  var padding: [String: Int] = [:]
  /// Byte properties that hold yes or no.
  var flags: Set<String> = []
  /// The properties that can be used in filters; nil if unknown for one of the sets.
  var filterable: Set<String>?
  /// Properties that can be null although the metadata says otherwise.
  var nullable: Set<String> = []
  /// The values that a create sends unless told otherwise.
  var defaults: [String: CreateDefault] = [:]
  /// Advice about deprecated properties.
  var deprecated: [String: String] = [:]
  private var readOnly: Set<String>?
  private var createOnly: Set<String>?

  init(_ sets: [SetIndex.Entry]) {
    hasSets = !sets.isEmpty
    var knowsFilterable = true
    var filterable: Set<String> = []
    for set in sets {
      let annotations = set.annotations
      padding.merge(annotations.leftPadded?.value ?? [:]) { max($0, $1) }
      flags.formUnion(annotations.flags?.value ?? [])
      nullable.formUnion(annotations.nullable?.value ?? [])
      deprecated.merge(annotations.deprecatedProperties?.value ?? [:]) { first, _ in first }
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
        defaults.merge(annotations.defaults?.value ?? [:]) { first, _ in first }
      }
      if set.capabilities.allowsUpdate {
        allowsUpdate = true
        let names = Set(annotations.createOnly.map { Array($0.value.keys) } ?? [])
        createOnly = createOnly.map { $0.intersection(names) } ?? names
      }
      let names = Set(annotations.readOnly?.value ?? [])
      readOnly = readOnly.map { $0.intersection(names) } ?? names
    }
    if knowsFilterable, sets.contains(where: { !$0.capabilities.isEmpty }) { self.filterable = filterable }
  }

  var allowsWriting: Bool { allowsCreate || allowsUpdate }

  func isReadOnly(_ property: String) -> Bool { readOnly?.contains(property) == true }

  /// Whether a create accepts it and no update does.
  func isCreateOnly(_ property: String) -> Bool { createOnly?.contains(property) == true }

  /// The properties that a function's filter can use, for rows that only functions return.
  mutating func addFilterable(byFunction names: [String], sets: [SetIndex.Entry]) {
    guard sets.allSatisfy(\.capabilities.isEmpty) else { return }
    filterable = (filterable ?? []).union(names)
  }
}
