package import ODataQueries

/// The kinds of what rows are ordered by.
package struct OrderKinds {
  private let service: ServiceSchema
  private let set: SetSchema

  package init(service: ServiceSchema, set: SetSchema) {
    self.service = service
    self.set = set
  }

  /// The kind of a term of a statement; any other is treated as text.
  package func kind(of term: OrderTerm) -> EdmKind {
    var translator = ExpressionTranslator(service: service, set: set)
    return (try? translator.operand(term.value))?.kind ?? .string
  }
}
