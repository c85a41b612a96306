// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// A kind of document, such as an invoice or a note.
  ///
  /// `documents/DocumentTypes` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentType: KeyedEntity {
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

    /// `TypeCategory` · Edm.Int32
    public var typeCategory: Int32? { row[ifPresent: 4] }

    /// `DocumentIsCreatable` · Edm.Boolean
    public var documentIsCreatable: Bool { row[5] }

    /// `DocumentIsUpdatable` · Edm.Boolean
    public var documentIsUpdatable: Bool { row[6] }

    /// `DocumentIsDeletable` · Edm.Boolean
    public var documentIsDeletable: Bool { row[7] }

    /// `DocumentIsViewable` · Edm.Boolean
    public var documentIsViewable: Bool { row[8] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created              DateTime
      Description          String
      ID                   Int32!    key
      Modified             DateTime
      TypeCategory         Int32
      DocumentIsCreatable  Boolean!
      DocumentIsUpdatable  Boolean!
      DocumentIsDeletable  Boolean!
      DocumentIsViewable   Boolean!
      """)
  }
}

nonisolated extension Documents.DocumentType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Documents.DocumentType, LocalDateTime?> { Property(0) }
    public var description: Property<Documents.DocumentType, String?> { Property(1) }
    public var id: Property<Documents.DocumentType, Int32> { Property(2) }
    public var modified: Property<Documents.DocumentType, LocalDateTime?> { Property(3) }
    public var typeCategory: Property<Documents.DocumentType, Int32?> { Property(4) }
    public var documentIsCreatable: Property<Documents.DocumentType, Bool> { Property(5) }
    public var documentIsUpdatable: Property<Documents.DocumentType, Bool> { Property(6) }
    public var documentIsDeletable: Property<Documents.DocumentType, Bool> { Property(7) }
    public var documentIsViewable: Property<Documents.DocumentType, Bool> { Property(8) }
  }
}
