import CommandConsole
import CommandRunning
import Diagnostics
import EntityDataModel
package import ExactOnlineRuntime
package import ServiceAnnotations

/// An entity set: its address, its properties, and the methods it allows.
package struct SetModel: Sendable {
  package let service: String
  package let name: String
  package let type: EntityModel
  package let annotations: SetAnnotations
  /// The address of the service: `/api/v1/{division}/crm`.
  package let base: String

  /// `crm/Accounts`
  package var path: String { "\(service)/\(name)" }
  package var address: String { "\(base)/\(URLText.pathSegment(name))" }
  /// Whether it is below a division.
  package var isOfDivision: Bool { base.contains("{division}") }

  /// Whether the set allows a method, as far as that is known.
  package func allows(_ method: SetAnnotations.Method) -> Bool { annotations.methods?.value.contains(method) ?? true }

  /// Checks that the set allows a method.
  ///
  /// - Throws: ``CommandFailure`` for a method that the set is known not to allow.
  package func check(_ method: SetAnnotations.Method, _ verb: String) throws {
    guard !allows(method), let methods = annotations.methods?.value else { return }
    let allowed = SetAnnotations.Method.allCases.filter(methods.contains).map(Self.verb)
    throw CommandFailure.wrongInput(
      "Rows of \(path) cannot be \(verb).",
      advice: allowed.isEmpty ? nil : "The set allows: \(allowed.joined(separator: ", ")).")
  }

  /// The commands that the set allows; nil if that is not known.
  package var commands: [String]? {
    annotations.methods.map { known in SetAnnotations.Method.allCases.filter(known.value.contains).map(Self.verb) }
  }

  private static func verb(_ method: SetAnnotations.Method) -> String {
    switch method {
    case .read: "get"
    case .create: "create"
    case .update: "update"
    case .delete: "delete"
    }
  }

  /// The columns that are read by default: the key, and those by which people recognize a row.
  var usualColumns: [String] {
    let usual = Self.usual.compactMap { type.property($0)?.name }
    return type.key.map(\.name) + usual.filter { name in !type.key.contains { $0.name == name } }.prefix(6)
  }

  private static let usual = [
    "Code", "Name", "Number", "InvoiceNumber", "OrderNumber", "EntryNumber", "QuotationNumber", "DocumentNumber",
    "HID", "FullName", "Email", "Subject", "Description", "AccountName", "InvoiceToName", "OrderedByName", "City",
    "Status", "StatusDescription", "InvoiceDate", "OrderDate", "EntryDate", "Date", "AmountDC", "AmountFC",
    "CallbackURL", "Topic", "FileName", "Modified",
  ]
}

/// An entity or complex type with the properties of its base types.
package struct EntityModel: Sendable {
  package let service: String
  package let name: String
  package let properties: [PropertyModel]
  package let navigations: [NavigationModel]

  package var key: [PropertyModel] { properties.filter(\.isKey) }

  package func property(_ name: String) -> PropertyModel? {
    let wanted = name.lowercased()
    return properties.first { $0.name == name } ?? properties.first { $0.name.lowercased() == wanted }
  }

  func navigation(_ name: String) -> NavigationModel? {
    let wanted = name.lowercased()
    return navigations.first { $0.name.lowercased() == wanted }
  }

  /// - Throws: ``CommandFailure`` that suggests the nearest property.
  func require(_ name: String, of set: String) throws -> PropertyModel {
    if let property = property(name) { return property }
    let names = properties.map(\.name) + navigations.map(\.name)
    // There is no set to describe for nested rows.
    let isSet = !set.dropFirst(service.count + 1).contains("/")
    throw CommandFailure.wrongInput(
      "\(set) has no property '\(VisibleText.line(name))'.",
      advice: isSet
        ? Suggestion.question(for: name, in: names) ?? "They are listed by: exact-online describe \(set)"
        : Suggestion.advice(for: name, among: names))
  }

  /// The type with a name, with its annotations in a set.
  static func make(
    _ name: QualifiedName, in document: MetadataDocument, set: String?, catalog: ServiceCatalog, depth: Int = 0
  ) -> EntityModel? {
    var lineage: [EntityType] = []
    var next: QualifiedName? = name
    while let current = next, lineage.count < 20 {
      guard let type = find(current, in: document) else { break }
      lineage.insert(type, at: 0)
      next = type.baseType
    }
    guard let type = lineage.last else { return nil }
    let known = set.map { catalog.annotations.set($0, of: document.servicePath) } ?? SetAnnotations()
    let keys = Set(lineage.flatMap(\.key))
    let names = Set(lineage.map(\.name))
    let properties = lineage.flatMap(\.properties).compactMap { property -> PropertyModel? in
      guard let kind = EdmKind.allCases.first(where: { "Edm.\($0.name)" == property.type.name.description }) else {
        return nil
      }
      let codes = catalog.annotations.enumerations.first { list in
        list.appliesTo.contains {
          $0.property == property.name && $0.service == document.servicePath && names.contains($0.type)
        }
      }
      return PropertyModel(
        name: property.name, kind: kind, isCollection: property.type.isCollection, isNullable: property.isNullable,
        isKey: keys.contains(property.name), maximumLength: property.facets.maxLength.flatMap { Int($0) },
        isReadOnly: known.readOnly?.value.contains(property.name) == true,
        isCreateOnly: known.createOnly?.value[property.name] != nil,
        isRequired: known.required?.value.contains(property.name) == true,
        isFlag: known.flags?.value.contains(property.name) == true,
        paddedWidth: known.leftPadded?.value[property.name] ?? 0,
        codes: codes.map { $0.members.map { PropertyModel.Code(name: $0.name, value: $0.value) } } ?? [])
    }
    // Deeper nesting than lines of lines does not occur.
    let navigations =
      depth > 2
      ? []
      : lineage.flatMap(\.navigationProperties).map { navigation in
        NavigationModel(
          name: navigation.name, isCollection: navigation.multiplicity == .many,
          isReadOnly: known.readOnly?.value.contains(navigation.name) == true
        ) {
          let lines = document.schemas.flatMap(\.containers).flatMap(\.entitySets)
            .first { $0.entityType.name == navigation.target.name }
          return make(navigation.target, in: document, set: lines?.name, catalog: catalog, depth: depth + 1)
        }
      }
    return EntityModel(
      service: document.servicePath, name: type.name, properties: properties, navigations: navigations)
  }

  private static func find(_ name: QualifiedName, in document: MetadataDocument) -> EntityType? {
    for schema in document.schemas where [schema.namespace, schema.alias].contains(name.namespace) {
      if let type = schema.entityTypes.first(where: { $0.name == name.name }) { return type }
    }
    return nil
  }
}

/// A property with a primitive value.
package struct PropertyModel: Sendable {
  package struct Code: Sendable {
    package var name: String
    package var value: String
  }

  package let name: String
  package let kind: EdmKind
  package let isCollection: Bool
  let isNullable: Bool
  package let isKey: Bool
  package let maximumLength: Int?
  package let isReadOnly: Bool
  package let isCreateOnly: Bool
  package let isRequired: Bool
  /// Whether a number is a flag.
  package let isFlag: Bool
  /// The length to which a code is padded with spaces; 0 if it is not padded.
  package let paddedWidth: Int
  /// The documented codes; the service may have others.
  package let codes: [Code]
}

/// A property that leads to other rows.
package struct NavigationModel: Sendable {
  package let name: String
  package let isCollection: Bool
  package let isReadOnly: Bool
  /// The type of these rows; nil if the document does not have it.
  let target: @Sendable () -> EntityModel?
}
