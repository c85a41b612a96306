package import SwiftNaming

/// The second column of a property table, which tells the runtime how to read the value.
package struct TableKind: Sendable, Equatable {
  package var base: Base
  package var shape: Shape

  package init(_ base: Base, _ shape: Shape) {
    self.base = base
    self.shape = shape
  }

  package enum Base: Sendable, Equatable {
    case primitive(PrimitiveKind)
    case structured(SwiftPath)
  }

  package enum Shape: Sendable, Equatable {
    /// One value, which may be null.
    case nullable
    /// One value, never null.
    case required
    /// A collection of values.
    case collection
    /// A navigation to at most one row.
    case one
    /// A navigation to any number of rows.
    case many
  }

  /// As the table spells it: `Guid!`, `String[]`, `CRM.BankAccount*`.
  package var description: String {
    let name =
      switch base {
      case .primitive(let kind): kind.rawValue
      case .structured(let path): path.plainText
      }
    return switch shape {
    case .nullable: name
    case .required: name + "!"
    case .collection: name + "[]"
    case .one: name + "?"
    case .many: name + "*"
    }
  }
}
