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
    public var active: UInt8? { row[1] }

    /// `Code` · Edm.String
    public var code: String? { row[2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[5] }

    /// `Description` · Edm.String
    public var description: String? { row[6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[10] }

    /// `OpportunityStatus` · Edm.Int32
    public var opportunityStatus: OpportunityStatus? { row[11] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.OpportunityStage>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var active: UInt8? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var code: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creator: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var description: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var division: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var modifier: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var opportunityStatus: OpportunityStatus? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var probability: Decimal? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var sortOrder: Int32? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
  }
}
