import EntityDataModel

/// Finds the properties that connect rows.
///
/// Exact Online's documents have no referential constraints, so the names decide: the lines of an invoice have its key
/// `InvoiceID`, the bank accounts of an account have `Account`. A type's name may be shortened from its front, where no
/// other type has what is left of it: the lines of a `PurchaseInvoice` have `InvoiceID`. If no name fits, a hidden
/// column holds the link.
enum NavigationLinker {
  /// - Parameter typeNames: those of all types.
  static func link(
    _ position: Int, of sets: inout [SetDraft], types: [QualifiedName], entityTypes: [QualifiedName: EntityType],
    typeNames: Set<String>
  ) {
    var next: QualifiedName? = types[position]
    var declared: [NavigationProperty] = []
    var depth = 0
    while let name = next, let type = entityTypes[name], depth < 20 {
      declared = type.navigationProperties + declared
      next = type.baseType
      depth += 1
    }
    for navigation in declared {
      let candidates = types.indices.filter { types[$0] == navigation.target }
      guard
        let target = candidates.first(where: { sets[$0].name == navigation.name }) ?? candidates.first
      else { continue }
      let isCollection = navigation.multiplicity == .many
      let source = sets[position]
      // Two that lead to rows of one type can be distinguished only by name.
      let isAmbiguous = declared.contains { other in
        other.name != navigation.name && other.target == navigation.target
          && (other.multiplicity == .many) == isCollection
      }
      let link: NavigationSchema.Link
      if isCollection {
        link =
          (isAmbiguous
          ? nil
          : columns(
            parent: source, types: names(of: types[position].name, among: typeNames), child: sets[target],
            isSame: target == position))
          .map { .columns(source: $0.parent, target: $0.child) }
          ?? .hiddenInTarget(column: SchemaBuilder.quoted("#\(source.name).\(navigation.name)"))
      } else {
        link =
          columns(
            parent: sets[target], types: isAmbiguous ? [] : names(of: types[target].name, among: typeNames),
            child: source, isSame: target == position, navigation: navigation.name
          )
          .map { .columns(source: $0.child, target: $0.parent) }
          ?? .hiddenInSource(column: SchemaBuilder.quoted("#\(source.name).\(navigation.name)"))
      }
      switch link {
      case .hiddenInTarget(let column): sets[target].hiddenColumns.append(column)
      case .hiddenInSource(let column): sets[position].hiddenColumns.append(column)
      case .columns: break
      }
      sets[position].navigations.append(
        NavigationSchema(name: navigation.name, isCollection: isCollection, target: target, link: link))
    }
  }

  /// The name of a type, and what is left of it when words are taken away from its front: `PurchaseInvoice`, `Invoice`.
  private static func names(of type: String, among others: Set<String>) -> [String] {
    let starts = type.indices.dropFirst().filter { type[$0].isUppercase }
    return [type] + starts.map { String(type[$0...]) }.filter { !others.contains($0) }
  }

  /// - Parameter types: what properties that refer to the parent may be called after; none where several would fit.
  private static func columns(
    parent: SetDraft, types: [String], child: SetDraft, isSame: Bool, navigation: String? = nil
  ) -> (parent: Int, child: Int)? {
    guard parent.key.count == 1 else { return nil }
    let key = parent.columns[parent.key[0]]
    var names = navigation.map { ["\($0)ID", "\($0)Id"] } ?? []
    names += types.flatMap { ["\($0)ID", "\($0)Id", $0] }
    // A key with the name ID does not identify its owner.
    if key.name.count > 2, !types.isEmpty { names.insert(key.name, at: 0) }
    for name in names {
      guard let column = child.column([name]), child.columns[column].kind == key.kind,
        !(isSame && child.key.contains(column))
      else { continue }
      return (parent.key[0], column)
    }
    return nil
  }
}
