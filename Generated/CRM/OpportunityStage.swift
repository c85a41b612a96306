// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/OpportunityStages`
  nonisolated public struct OpportunityStage: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `OpportunityStatus` · Edm.Int32
    public var opportunityStatus: OpportunityStatus? { row[ifPresent: 11] }

    /// `Probability` · Edm.Double
    public var probability: Decimal { row[12] }

    /// `SortOrder` · Edm.Int32
    public var sortOrder: Int32 { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!     key create update
      Active             Byte      create update
      Code               String    create update
      Created            DateTime  create update
      Creator            Guid      create update
      CreatorFullName    String    create update
      Description        String    create update
      Division           Int32!    create update
      Modified           DateTime  create update
      Modifier           Guid      create update
      ModifierFullName   String    create update
      OpportunityStatus  Int32     create update
      Probability        Double!   create update
      SortOrder          Int32!    create update
      """)
  }
}

nonisolated extension CRM.OpportunityStage {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.OpportunityStage, UUID> { Property(0) }
    public var active: Property<CRM.OpportunityStage, UInt8?> { Property(1) }
    public var code: Property<CRM.OpportunityStage, String?> { Property(2) }
    public var created: Property<CRM.OpportunityStage, LocalDateTime?> { Property(3) }
    public var creator: Property<CRM.OpportunityStage, UUID?> { Property(4) }
    public var creatorFullName: Property<CRM.OpportunityStage, String?> { Property(5) }
    public var description: Property<CRM.OpportunityStage, String?> { Property(6) }
    public var division: Property<CRM.OpportunityStage, Int32> { Property(7) }
    public var modified: Property<CRM.OpportunityStage, LocalDateTime?> { Property(8) }
    public var modifier: Property<CRM.OpportunityStage, UUID?> { Property(9) }
    public var modifierFullName: Property<CRM.OpportunityStage, String?> { Property(10) }
    public var opportunityStatus: Property<CRM.OpportunityStage, OpportunityStatus?> { Property(11) }
    public var probability: Property<CRM.OpportunityStage, Decimal> { Property(12) }
    public var sortOrder: Property<CRM.OpportunityStage, Int32> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var active: WritableProperty<UInt8> { WritableProperty(1) }
    public var code: WritableProperty<String> { WritableProperty(2) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var creator: WritableProperty<UUID> { WritableProperty(4) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(6) }
    public var division: WritableProperty<Int32> { WritableProperty(7) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var modifier: WritableProperty<UUID> { WritableProperty(9) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(10) }
    public var opportunityStatus: WritableProperty<OpportunityStatus> { WritableProperty(11) }
    public var probability: WritableProperty<Decimal> { WritableProperty(12) }
    public var sortOrder: WritableProperty<Int32> { WritableProperty(13) }
  }
}
