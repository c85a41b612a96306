import EntityDataModel

/// Finds the properties that connect rows.
///
/// Exact Online's documents have no referential constraints, so the names decide: the lines of an invoice have its key
/// `InvoiceID`, the bank accounts of an account have `Account`. Where no name fits, a hidden column holds the link.
enum NavigationLinker {
  static func link(
    _ position: Int, of sets: inout [SetDraft], types: [QualifiedName], entityTypes: [QualifiedName: EntityType]
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
      // Of two that lead to rows of one type, only a name of its own says which is which.
      let isAmbiguous = declared.contains { other in
        other.name != navigation.name && other.target == navigation.target
          && (other.multiplicity == .many) == isCollection
      }
      let link: NavigationSchema.Link
      if isCollection {
        link =
          (isAmbiguous
          ? nil : columns(parent: source, type: types[position].name, child: sets[target], isSame: target == position))
          .map { .columns(source: $0.parent, target: $0.child) }
          ?? .hiddenInTarget(column: SchemaBuilder.quoted("#\(source.name).\(navigation.name)"))
      } else {
        link =
          columns(
            parent: sets[target], type: isAmbiguous ? nil : types[target].name, child: source,
            isSame: target == position, navigation: navigation.name
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

  private static func columns(
    parent: SetDraft, type: String?, child: SetDraft, isSame: Bool, navigation: String? = nil
  ) -> (parent: Int, child: Int)? {
    guard parent.key.count == 1 else { return nil }
    let key = parent.columns[parent.key[0]]
    var names = navigation.map { ["\($0)ID", "\($0)Id"] } ?? []
    if let type {
      names += ["\(type)ID", "\(type)Id", type]
      // A key that is called ID says nothing about whose it is.
      if key.name.count > 2 { names.insert(key.name, at: 0) }
    }
    for name in names {
      guard let column = child.column([name]), child.columns[column].kind == key.kind,
        !(isSame && child.key.contains(column))
      else { continue }
      return (parent.key[0], column)
    }
    return nil
  }
}
