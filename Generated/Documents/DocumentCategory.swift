// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// `documents/DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentCategory: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Guid!     key
      Modified     DateTime
      """)
  }
}

nonisolated extension Documents.DocumentCategory {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Documents.DocumentCategory, LocalDateTime?> { Property(0) }
    public var description: Property<Documents.DocumentCategory, String?> { Property(1) }
    public var id: Property<Documents.DocumentCategory, UUID> { Property(2) }
    public var modified: Property<Documents.DocumentCategory, LocalDateTime?> { Property(3) }
  }
}
