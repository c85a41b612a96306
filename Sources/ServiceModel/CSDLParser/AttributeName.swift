import EntityDataModel

/// The attributes of CSDL that are read; every other is skipped with a note. Fewer than 64: sets of them are bit masks.
enum AttributeName: UInt8, CaseIterable {
  case name, namespace, alias, version, dataServiceVersion
  case type, baseType, abstract, openType, hasStream, collectionKind, elementType
  case nullable, maxLength, precision, scale, unicode, fixedLength, srid, collation, concurrencyMode, defaultValue
  case relationship, fromRole, toRole, containsTarget, role, multiplicity
  case underlyingType, isFlags, value
  case extends, isDefaultEntityContainer, entityType, entitySet, association, path, target
  case returnType, mode, httpMethod, isBindable, isSideEffecting, isComposable, isBound, action, function
  case term, string, uri, url

  static let byWord: [String: AttributeName] = [
    "Name": .name, "Namespace": .namespace, "Alias": .alias, "Version": .version,
    "DataServiceVersion": .dataServiceVersion,
    "Type": .type, "BaseType": .baseType, "Abstract": .abstract, "OpenType": .openType, "HasStream": .hasStream,
    "CollectionKind": .collectionKind, "ElementType": .elementType,
    "Nullable": .nullable, "MaxLength": .maxLength, "Precision": .precision, "Scale": .scale, "Unicode": .unicode,
    "FixedLength": .fixedLength, "SRID": .srid, "Collation": .collation, "ConcurrencyMode": .concurrencyMode,
    "DefaultValue": .defaultValue,
    "Relationship": .relationship, "FromRole": .fromRole, "ToRole": .toRole, "ContainsTarget": .containsTarget,
    "Role": .role, "Multiplicity": .multiplicity,
    "UnderlyingType": .underlyingType, "IsFlags": .isFlags, "Value": .value,
    "Extends": .extends, "IsDefaultEntityContainer": .isDefaultEntityContainer, "EntityType": .entityType,
    "EntitySet": .entitySet, "Association": .association, "Path": .path, "Target": .target,
    "ReturnType": .returnType, "Mode": .mode, "HttpMethod": .httpMethod, "IsBindable": .isBindable,
    "IsSideEffecting": .isSideEffecting, "IsComposable": .isComposable, "IsBound": .isBound, "Action": .action,
    "Function": .function,
    "Term": .term, "String": .string, "Uri": .uri, "Url": .url,
  ]

  /// Those that V1 to V3 write with the prefix `m:`.
  var isMetadata: Bool {
    switch self {
    case .dataServiceVersion, .hasStream, .isDefaultEntityContainer, .httpMethod: true
    default: false
    }
  }
}
