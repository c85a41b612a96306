// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/ReasonCodes` · read · 60 rows a page · permission "Crm quotes"
  nonisolated public struct ReasonCode: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    /// `Type` · Edm.Int16
    public var type: Int16? { row[ifPresent: 12] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Type              Int16
      TypeDescription   String
      """)
  }
}

nonisolated extension CRM.ReasonCode {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<CRM.ReasonCode, UInt8?> { Property(0) }
    public var code: Property<CRM.ReasonCode, String?> { Property(1) }
    public var created: Property<CRM.ReasonCode, LocalDateTime?> { Property(2) }
    public var creator: Property<CRM.ReasonCode, UUID?> { Property(3) }
    public var creatorFullName: Property<CRM.ReasonCode, String?> { Property(4) }
    public var description: Property<CRM.ReasonCode, String?> { Property(5) }
    public var division: Property<CRM.ReasonCode, Int32?> { Property(6) }
    public var id: Property<CRM.ReasonCode, UUID> { Property(7) }
    public var modified: Property<CRM.ReasonCode, LocalDateTime?> { Property(8) }
    public var modifier: Property<CRM.ReasonCode, UUID?> { Property(9) }
    public var modifierFullName: Property<CRM.ReasonCode, String?> { Property(10) }
    public var notes: Property<CRM.ReasonCode, String?> { Property(11) }
    public var type: Property<CRM.ReasonCode, Int16?> { Property(12) }
    public var typeDescription: Property<CRM.ReasonCode, String?> { Property(13) }
  }
}
