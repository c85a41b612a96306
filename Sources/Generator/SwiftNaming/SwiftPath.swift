/// A generated type, spelled from the top: `Sync.CRM.AccountSync`. Components are escaped already.
package struct SwiftPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var components: [String]
  /// With dots, as code spells it.
  package let description: String

  package init(_ components: [String]) {
    self.components = components
    description = components.joined(separator: ".")
  }

  package var name: String { components.last ?? "" }
  package var parent: SwiftPath? { components.count > 1 ? SwiftPath(components.dropLast()) : nil }

  package func appending(_ name: String) -> SwiftPath { SwiftPath(components + [name]) }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.components.lexicographicallyPrecedes(rhs.components)
  }
}
