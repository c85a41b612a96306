import CSDLParser
import Diagnostics
import EntityDataModel
import Foundation
import TestSupport
import Testing

/// A type as Metadata/ declares it, with its inherited members.
struct DocumentedType: Sendable {
  struct Property: Sendable {
    enum Kind: Sendable, Equatable {
      /// The name after `Edm.`
      case primitive(String)
      case complex(String)
      case toOne(String)
      case toMany(String)
    }

    var name: String
    var kind: Kind
    var isNullable: Bool
    var isKey: Bool

    var isNavigation: Bool {
      switch kind {
      case .primitive, .complex: false
      case .toOne, .toMany: true
      }
    }
  }

  var service: String
  /// With its namespace.
  var name: String
  var isEntity: Bool
  var properties: [Property]
}

/// A document of Metadata/, parsed by the project's own parser.
struct DocumentedService: Sendable, CustomTestStringConvertible {
  /// The path below `services/`, without the extension.
  var path: String
  var types: [DocumentedType]

  var testDescription: String { path }

  func type(_ name: String) -> DocumentedType? { types.first { $0.name == name } }

  /// Every document, in the order of the paths.
  static let all: [DocumentedService] = {
    let folder = Repository.path("Metadata/services") + "/"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".xml") }.sorted().compactMap { file in
      guard let data = FileManager.default.contents(atPath: folder + file) else { return nil }
      let path = String(file.dropLast(".xml".count))
      let result = CSDLParser.parse([UInt8](data), servicePath: path, file: file)
      return result.document.map { DocumentedService(path: path, types: flattened($0)) }
    }
  }()

  private static func flattened(_ document: MetadataDocument) -> [DocumentedType] {
    var entities: [String: EntityType] = [:]
    var complexTypes: [String: ComplexType] = [:]
    for schema in document.schemas {
      for type in schema.entityTypes { entities["\(schema.namespace).\(type.name)"] = type }
      for type in schema.complexTypes { complexTypes["\(schema.namespace).\(type.name)"] = type }
    }
    func lineage(_ name: String) -> [EntityType] {
      guard let type = entities[name] else { return [] }
      return (type.baseType.map { lineage($0.description) } ?? []) + [type]
    }
    let flatEntities = entities.keys.sorted().map { name in
      let types = lineage(name)
      let key = Set(types.flatMap(\.key))
      return DocumentedType(
        service: document.servicePath, name: name, isEntity: true,
        properties: types.flatMap { $0.properties }.map {
          property($0, key: key, isSeenNull: seenNull["\(document.servicePath):\($0.name)"] == types.last?.name)
        }
          + types.flatMap { $0.navigationProperties }.map(navigation))
    }
    let flatComplexTypes = complexTypes.keys.sorted().map { name in
      DocumentedType(
        service: document.servicePath, name: name, isEntity: false,
        properties: (complexTypes[name]?.properties ?? []).map { property($0, key: [], isSeenNull: false) })
    }
    return flatEntities + flatComplexTypes
  }

  /// Properties that annotations.yaml calls nullable, though the documents do not, with their types.
  private static let seenNull = [
    "hrm:EmploymentHID": "Schedule", "sync/HRM:EmploymentHID": "ScheduleSync",
    "sales:BasePriceAmount": "SalesPriceListVolumeDiscount", "sales:PriceListPeriod": "SalesPriceListVolumeDiscount",
    "sales:Quantity": "SalesPriceListVolumeDiscount",
    "sync/Sales:BasePriceAmount": "SalesPriceListVolumeDiscountSync",
    "sync/Sales:PriceListPeriod": "SalesPriceListVolumeDiscountSync",
    "sync/Sales:Quantity": "SalesPriceListVolumeDiscountSync",
  ]

  private static func property(
    _ property: Property, key: Set<String>, isSeenNull: Bool
  ) -> DocumentedType.Property {
    let type = property.type.name
    let isKey = key.contains(property.name)
    return DocumentedType.Property(
      name: property.name, kind: type.isPrimitive ? .primitive(type.name) : .complex(type.description),
      isNullable: (property.isNullable || isSeenNull) && !isKey, isKey: isKey)
  }

  private static func navigation(_ property: NavigationProperty) -> DocumentedType.Property {
    let target = property.target.description
    return DocumentedType.Property(
      name: property.name, kind: property.multiplicity == .many ? .toMany(target) : .toOne(target), isNullable: true,
      isKey: false)
  }
}
