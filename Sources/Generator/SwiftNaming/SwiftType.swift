/// A type as generated code spells it: `UUID`, `String?`, `[CRM.Account]`, `Expanded<CRM.Contact>`.
package indirect enum SwiftType: Sendable, Hashable, CustomStringConvertible {
  /// A type without arguments, with the dots of its path.
  case named(String)
  case generic(String, [SwiftType])
  case array(SwiftType)
  case optional(SwiftType)

  package init(_ path: SwiftPath) { self = .named(path.description) }

  package var isOptional: Bool {
    if case .optional = self { return true }
    return false
  }

  /// The type of a value that is not nil: `String` for `String?`.
  package var unwrapped: SwiftType {
    if case .optional(let type) = self { return type }
    return self
  }

  /// The type as a namespace's own code can name it: `[AccountSync]` for `[Sync.CRM.AccountSync]` in `Sync.CRM`.
  package func relative(to namespace: SwiftPath) -> SwiftType {
    switch self {
    case .named(let name):
      name.hasPrefix("\(namespace).") ? .named(String(name.dropFirst(namespace.description.count + 1))) : self
    case .generic(let name, let arguments): .generic(name, arguments.map { $0.relative(to: namespace) })
    case .array(let element): .array(element.relative(to: namespace))
    case .optional(let wrapped): .optional(wrapped.relative(to: namespace))
    }
  }

  package var description: String {
    switch self {
    case .named(let name): name
    case .generic(let name, let arguments): "\(name)<\(arguments.map(\.description).joined(separator: ", "))>"
    case .array(let element): "[" + element.description + "]"
    case .optional(let wrapped): wrapped.description + "?"
    }
  }
}

extension SwiftType: ExpressibleByStringLiteral {
  /// A type without arguments: `"UUID"`.
  package init(stringLiteral name: String) { self = .named(name) }
}
