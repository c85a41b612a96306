// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/GLTransactionSources` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLTransactionSource: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `DescriptionSuffix` · Edm.String
    public var descriptionSuffix: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Int32!  key
      Description        String
      DescriptionSuffix  String
      """)
  }
}

nonisolated extension Financial.GLTransactionSource {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Financial.GLTransactionSource, Int32> { Property(0) }
    public var description: Property<Financial.GLTransactionSource, String?> { Property(1) }
    public var descriptionSuffix: Property<Financial.GLTransactionSource, String?> { Property(2) }
  }
}
