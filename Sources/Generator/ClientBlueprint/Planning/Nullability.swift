package import EntityDataModel
package import SwiftNaming

/// The rules by which something is Optional in generated code, each with its reason.
package enum Nullability {
  /// A property: as `Nullable` says, which is true by default (OData CSDL 4.0, 6.2.1; V2 and V3 agree).
  ///
  /// - A collection without elements is empty and not null (OData JSON). For a collection, `Nullable` is about its
  ///   elements.
  /// - A key is never null: it addresses a row, and CSDL requires it of key properties. Some documents do not say so.
  /// - A complex value can always be null. WCF Data Services write `Nullable="false"` for every one of them, because V1
  ///   and V2 allow nothing else ([MC-CSDL] 2.1.5), and send null nevertheless.
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
  /// rows that do not exist, which nil could not; they treat `0..1` and `1` alike.
  package static func shape(of navigation: NavigationProperty) -> SlotBlueprint.Kind.Shape {
    navigation.multiplicity == .many ? .many : .one
  }

  /// A parameter: Optional only where the document declares it nullable. A call passes null by leaving the parameter
  /// out ([MS-ODATA] 2.2.3.6.3).
  ///
  /// Without a declaration the parameter is required. Before V4, CSDL has no such attribute for parameters of function
  /// imports ([MC-CSDL] 2.1.17), so mandatory ones lack it too; in V4 it is true by default, and the parameter still
  /// has to be given. A call that wrongly leaves a parameter out is refused by the service. So `inspect` prints no
  /// `nullable` unless the document has one.
  package static func isOptional(_ parameter: Parameter) -> Bool { parameter.isNullable == true }

  /// A result: never Optional. Before V4, CSDL does not say which results can be null; a function that answers with
  /// null throws, as for a row that is not found.
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

  /// The Swift type to assign, without Optional.
  func writtenType(of element: SwiftType) -> SwiftType {
    self == .collection || self == .many ? .array(element) : element
  }
}
