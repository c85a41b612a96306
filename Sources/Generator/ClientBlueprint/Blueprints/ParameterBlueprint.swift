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
  /// Optional where calls may leave it out.
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

  /// `byAgeGroup ageGroup: Int32`; one that may be left out has nil as its default.
  package var declaration: String {
    // One word for both is a name as well, which needs backticks only if it is a keyword.
    let names = label == name ? name.declared : "\(label.asArgumentLabel) \(name.declared)"
    return "\(names): \(type)" + (isOptional ? " = nil" : "")
  }
}
