package import EntityDataModel
package import SwiftNaming

/// The rules by which something is Optional in generated code, each with its reason.
package enum Nullability {
  /// A property: as `Nullable` says, which is true where it is left out (OData CSDL 4.0, 6.2.1; V2 and V3 agree).
  ///
  /// - A collection is empty where there is nothing in it, and not null (OData JSON). Of a collection, `Nullable` is
  ///   about its elements.
  /// - A key is never null: it is what addresses a row, and CSDL requires it of key properties. Some documents forget to
  ///   say so.
  /// - A complex value can always be null. WCF Data Services write `Nullable="false"` for every one of them, because V1
  ///   and V2 allow nothing else ([MC-CSDL] 2.1.5), and send null all the same.
  /// - Services break their word about other properties, and a row that lacks one of them cannot be read: `relax` in
  ///   the configuration makes those Optional.
  package static func shape(
    of property: Property, isComplex: Bool = false, isKey: Bool, isRelaxed: Bool
  ) -> SlotBlueprint.Kind.Shape {
    if property.type.isCollection { return .collection }
    if isComplex { return .nullable }
    return isKey || (!property.isNullable && !isRelaxed) ? .required : .nullable
  }

  /// A navigation property: never Optional. `Expanded` and `ExpandedOne` also tell rows that were not asked for from
  /// rows that are not there, which nil could not; `0..1` and `1` are the same in them.
  package static func shape(of navigation: NavigationProperty) -> SlotBlueprint.Kind.Shape {
    navigation.multiplicity == .many ? .many : .one
  }

  /// A parameter: where the document says that it is nullable, and only there. A call passes null by leaving the
  /// parameter out ([MS-ODATA] 2.2.3.6.3).
  ///
  /// Saying nothing is not saying yes: until V4, CSDL has no such attribute for parameters of function imports
  /// ([MC-CSDL] 2.1.17), so that it is missing of those that must be given too; in V4 it is true by default, and the
  /// parameter still has to be there. A parameter that is left out wrongly is a call that the service refuses. So `inspect` prints no `nullable` where
  /// none is said.
  package static func isOptional(_ parameter: Parameter) -> Bool { parameter.isNullable == true }

  /// A result: never Optional. Until V4, CSDL does not say which results can be null; a function that answers with null
  /// throws, as a row that is not found does.
  package static func type(ofResult type: TypeReference, element: SwiftType) -> SwiftType {
    type.isCollection ? .array(element) : element
  }
}

extension SlotBlueprint.Kind.Shape {
  /// The Swift type of a property whose single value is an `element`.
  func type(of element: SwiftType) -> SwiftType {
    switch self {
    case .nullable: .optional(element)
    case .required: element
    case .collection: .array(element)
    case .one: .generic("ExpandedOne", [element])
    case .many: .generic("Expanded", [element])
    }
  }

  /// The Swift type of what is assigned, without Optional.
  func writtenType(of element: SwiftType) -> SwiftType {
    self == .collection || self == .many ? .array(element) : element
  }
}
