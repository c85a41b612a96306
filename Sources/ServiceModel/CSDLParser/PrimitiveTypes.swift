import EntityDataModel

/// The built-in types of the Entity Data Model, of all versions, without their namespace.
enum PrimitiveTypes {
  static let names: Set<String> = Set(scalars + spatial + abstract)

  private static let scalars = [
    "Binary", "Boolean", "Byte", "Date", "DateTime", "DateTimeOffset", "Decimal", "Double", "Duration", "Guid",
    "Int16", "Int32", "Int64", "SByte", "Single", "Float", "Stream", "String", "Time", "TimeOfDay",
  ]

  private static let spatial =
    ["Geography", "Geometry"]
    + ["Geography", "Geometry"].flatMap { kind in
      [
        "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "Collection",
        // As the first V3 services called them.
        "CircularString", "CompoundCurve", "CurvePolygon",
      ].map { kind + $0 }
    }

  /// The abstract types of V4, which allow any type of a kind.
  private static let abstract = [
    "PrimitiveType", "ComplexType", "EntityType", "Untyped", "AnnotationPath", "PropertyPath",
    "NavigationPropertyPath", "AnyPropertyPath", "ModelElementPath",
  ]
}
