/// A generated type, spelled from the top: `Sync.CRM.AccountSync`.
package struct SwiftPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let components: [SwiftIdentifier]
  /// With dots, as code spells it.
  package let description: String

  package init(_ components: [SwiftIdentifier]) {
    self.components = components
    description =
      components.count == 1 ? components[0].declared : components.map(\.declared).joined(separator: ".")
  }

  /// The same without backticks, as in file names and tables.
  package var plainText: String { components.map(\.text).joined(separator: ".") }

  package var name: SwiftIdentifier { components[components.count - 1] }
  package var parent: SwiftPath? { components.count > 1 ? SwiftPath(components.dropLast()) : nil }

  package func appending(_ name: SwiftIdentifier) -> SwiftPath { SwiftPath(components + [name]) }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.components.lexicographicallyPrecedes(rhs.components)
  }
}
