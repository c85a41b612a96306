// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassificationName: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32!
      ID                Guid!      key
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      SequenceNumber    Int32!
      """)
  }
}

nonisolated extension CRM.AccountClassificationName {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<CRM.AccountClassificationName, LocalDateTime> { Property(0) }
    public var creator: Property<CRM.AccountClassificationName, UUID?> { Property(1) }
    public var creatorFullName: Property<CRM.AccountClassificationName, String?> { Property(2) }
    public var description: Property<CRM.AccountClassificationName, String?> { Property(3) }
    public var division: Property<CRM.AccountClassificationName, Int32> { Property(4) }
    public var id: Property<CRM.AccountClassificationName, UUID> { Property(5) }
    public var modified: Property<CRM.AccountClassificationName, LocalDateTime> { Property(6) }
    public var modifier: Property<CRM.AccountClassificationName, UUID?> { Property(7) }
    public var modifierFullName: Property<CRM.AccountClassificationName, String?> { Property(8) }
    public var sequenceNumber: Property<CRM.AccountClassificationName, Int32> { Property(9) }
  }
}
