/// A function import.
package struct FunctionSchema: Sendable {
  package struct Parameter: Sendable {
    package var name: String
    /// Nil if its type is none that a row can hold.
    package var kind: EdmKind?
  }

  package var name: String
  package var method: String
  package var parameters: [Parameter]
  /// The set whose rows it gives; nil if it gives something else.
  package var set: Int?
  package var isCollection: Bool
}
