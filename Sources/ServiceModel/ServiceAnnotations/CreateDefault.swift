/// The value that a create sends for a property that was not assigned.
package enum CreateDefault: Sendable, Equatable {
  case text(String)
  case number(Int)
  case boolean(Bool)

  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .boolean(let boolean): String(boolean)
    }
  }
}
