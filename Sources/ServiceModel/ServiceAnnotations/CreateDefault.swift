/// What a create sends for a property that it was told nothing about.
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
