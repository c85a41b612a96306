import SandboxTrade

/// ``SandboxBehaviour/closedDocuments``: what is processed, settled, or of a closed period cannot be changed or deleted,
/// nor can its lines. Without it, it can, and the books no longer fit the rows.
extension BookkeepingRules {
  var closedDocuments: Part {
    let isOn = isOn(.closedDocuments)
    return Part(rules: [ClosedDocuments(books: books, isOn: isOn)], isOn: isOn)
  }
}
