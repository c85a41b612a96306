// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// `documents/DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentTypeCategory: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[2] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Int32!    key
      Modified     DateTime
      """)
  }
}

nonisolated extension Documents.DocumentTypeCategory {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Documents.DocumentTypeCategory, LocalDateTime?> { Property(0) }
    public var description: Property<Documents.DocumentTypeCategory, String?> { Property(1) }
    public var id: Property<Documents.DocumentTypeCategory, Int32> { Property(2) }
    public var modified: Property<Documents.DocumentTypeCategory, LocalDateTime?> { Property(3) }
  }
}
