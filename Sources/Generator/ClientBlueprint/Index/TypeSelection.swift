import EntityDataModel

/// The types to generate, and those of them that are stubs.
///
/// An entity type is chosen by the configuration, by its own name or by that of a set. Types that chosen ones use come
/// along: complex types and entity types without a set as they are; entity types with a set that was not chosen, and
/// all that `exclude` names, as stubs.
package struct TypeSelection: Sendable {
  package private(set) var complete: Set<TypeIndex.ID> = []
  package private(set) var stubs: Set<TypeIndex.ID> = []

  private let index: TypeIndex
  private let sets: SetIndex
  private let configuration: Configuration
  private var queue: [TypeIndex.ID] = []

  package init(_ index: TypeIndex, sets: SetIndex, functions: [FunctionIndex.Entry], configuration: Configuration) {
    self.index = index
    self.sets = sets
    self.configuration = configuration
    for id in index.entries.indices where isChosen(id) { complete(id) }
    for entry in functions where configuration.selects(service: entry.service, function: entry.function.name) {
      useResult(of: entry)
    }
    while let id = queue.popLast() { useReferences(of: id) }
  }

  package func isGenerated(_ id: TypeIndex.ID) -> Bool { complete.contains(id) || stubs.contains(id) }

  func setNames(_ id: TypeIndex.ID) -> [String] { sets.sets(of: id).map(\.set.name) }

  private func isChosen(_ id: TypeIndex.ID) -> Bool {
    if configuration.selectsAll { return true }
    return configuration.selects(service: index.service(of: id), type: index.entries[id].name.name, sets: setNames(id))
  }

  private mutating func complete(_ id: TypeIndex.ID) {
    stubs.remove(id)
    if complete.insert(id).inserted { queue.append(id) }
  }

  private mutating func useResult(of entry: FunctionIndex.Entry) {
    guard let type = entry.function.returnType else { return }
    use(index.resolve(type.name, from: entry.document), isResult: true)
  }

  private mutating func useReferences(of id: TypeIndex.ID) {
    let names = setNames(id)
    let key = Set(index.key(of: id))
    let service = index.service(of: id)
    let type = index.entries[id].name.name
    for link in index.chain(of: id) {
      let document = index.entries[link].document
      for property in index.properties(of: link) where !property.type.name.isPrimitive {
        let isSelected =
          configuration.selectsAll
          || configuration.selects(
            service: service, type: type, sets: names, property: property.name, isKey: key.contains(property.name))
        if isSelected { use(index.resolve(property.type.name, from: document), isResult: false) }
      }
      for navigation in index.navigationProperties(of: link) {
        let isSelected =
          configuration.selectsAll
          || configuration.selects(service: service, type: type, sets: names, property: navigation.name)
        if isSelected { use(index.resolve(navigation.target, from: document), isResult: false) }
      }
    }
  }

  private mutating func use(_ type: TypeIndex.Resolved, isResult: Bool) {
    switch type {
    case .primitive, .stream, .unknown: break
    case .enumeration(let id): complete(id)
    case .complex(let id), .entity(let id):
      if complete.contains(id) { return }
      let isExcluded = configuration.excludes(service: index.service(of: id), type: index.entries[id].name.name)
      let isSetless = sets.byType[id] == nil
      if !isExcluded && (isSetless || isResult) { complete(id) } else { stubs.insert(id) }
    }
  }
}
