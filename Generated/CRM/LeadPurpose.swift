// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/LeadPurposes` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct LeadPurpose: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Code         String
      Description  String
      """)
  }
}

nonisolated extension CRM.LeadPurpose {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.LeadPurpose, UUID> { Property(0) }
    public var code: Property<CRM.LeadPurpose, String?> { Property(1) }
    public var description: Property<CRM.LeadPurpose, String?> { Property(2) }
  }
}
