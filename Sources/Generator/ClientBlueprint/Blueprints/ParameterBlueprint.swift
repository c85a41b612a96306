package import Diagnostics
package import SwiftNaming

/// A parameter of a function's method.
package struct ParameterBlueprint: Sendable, Equatable {
  /// The argument label.
  package var label: SwiftIdentifier
  /// The name inside the method.
  package var name: SwiftIdentifier
  package var wireName: String
  package var kind: PrimitiveKind
  /// Optional if calls may omit it.
  package var type: SwiftType
  /// An enumeration is sent as its raw value.
  package var isEnumeration: Bool
  package var location: SourceLocation?

  package init(
    label: SwiftIdentifier, name: SwiftIdentifier, wireName: String, kind: PrimitiveKind, type: SwiftType,
    isEnumeration: Bool, location: SourceLocation?
  ) {
    self.label = label
    self.name = name
    self.wireName = wireName
    self.kind = kind
    self.type = type
    self.isEnumeration = isEnumeration
    self.location = location
  }

  /// Whether calls may leave it out.
  package var isOptional: Bool { type.isOptional }
}
