package import Diagnostics
package import EntityDataModel
package import SwiftNaming

/// A property or navigation property: one line of the table, one accessor, one name.
package struct SlotBlueprint: Sendable, Equatable {
  package var slot: Int
  package var name: SwiftIdentifier
  package var wireName: String
  package var kind: Kind
  package var flags: Flags
  /// The type of the accessor.
  package var type: SwiftType
  package var queryUse: QueryUse
  /// The type that change sets assign, without Optional; nil if they cannot.
  package var writableType: SwiftType?
  package var documentation: [String]
  /// The advice to those who use it nevertheless.
  package var deprecated: String?
  package var wire: Wire

  package init(
    slot: Int, name: SwiftIdentifier, wireName: String, kind: Kind, flags: Flags, type: SwiftType,
    queryUse: QueryUse,
    writableType: SwiftType?, documentation: [String], wire: Wire
  ) {
    self.slot = slot
    self.name = name
    self.wireName = wireName
    self.kind = kind
    self.flags = flags
    self.type = type
    self.queryUse = queryUse
    self.writableType = writableType
    self.documentation = documentation
    self.wire = wire
  }

  /// The kind of its values, which tells the runtime how to read them: the second column of a property table.
  package struct Kind: Sendable, Equatable {
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
  }

  /// The uses of its name in queries.
  package enum QueryUse: Sendable, Equatable {
    case property
    /// Can be selected, not filtered.
    case selectable
    case navigation(SwiftPath)
  }

  /// The document's facts that are not in the Swift type.
  package struct Wire: Sendable, Equatable {
    /// As the document spells it: `Edm.String`, `Collection(M.Line)`; of a navigation, its target.
    package var type: String
    package var facets: Facets?
    package var location: SourceLocation?
    package var description: String?

    package init(type: String, facets: Facets?, location: SourceLocation?, description: String?) {
      self.type = type
      self.facets = facets
      self.location = location
      self.description = description
    }
  }

  package struct Flags: Sendable, Equatable {
    package var isKey = false
    package var isCreatable = false
    package var isRequired = false
    package var isUpdatable = false
    /// Width that codes are padded to.
    package var padding: Int?
    /// Whether the service's concurrency token of a row depends on it.
    package var isConcurrencyToken = false
    /// The value that a create sends unless the property is assigned.
    package var createDefault: String?

    package init() {}
  }
}
