/// The types with properties that change sets can assign.
///
/// A writable entity is created with its children (deep insert), so the targets of its navigation properties are
/// writable as well, whether or not a set of their own says so. Complex types always are: they are part of a row.
struct WritableClosure: Sendable {
  private(set) var writable: Set<TypeIndex.ID> = []
  /// Entities that a writable one leads to.
  private(set) var reached: Set<TypeIndex.ID> = []

  init(
    _ outlines: [TypeIndex.ID: TypeOutline], setFacts: [TypeIndex.ID: SetFacts], index: TypeIndex
  ) {
    var queue: [TypeIndex.ID] = []
    for (id, outline) in outlines where !outline.isStub {
      if !index.isEntity(id) || setFacts[id]?.allowsWriting == true { queue.append(id) }
    }
    writable = Set(queue)
    while let id = queue.popLast() {
      for member in outlines[id]?.members ?? [] where member.navigation != nil {
        guard case .entity(let target) = member.resolved, outlines[target]?.isStub == false,
          setFacts[id]?.isReadOnly(member.wireName) != true, !index.isMedia(target)
        else { continue }
        reached.insert(target)
        if writable.insert(target).inserted { queue.append(target) }
      }
    }
  }
}
