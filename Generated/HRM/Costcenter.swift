// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// A cost center to which costs and revenue can be allocated.
  ///
  /// `hrm/Costcenters` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  nonisolated public struct Costcenter: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool? { row[0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[4] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[6] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[10] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[11] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean   create update
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32
      EndDate           DateTime  create update
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      CustomField       String
      """)
  }
}

nonisolated extension HRM.Costcenter {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<HRM.Costcenter, Bool?> { Property(0) }
    public var code: Property<HRM.Costcenter, String?> { Property(1) }
    public var created: Property<HRM.Costcenter, LocalDateTime?> { Property(2) }
    public var creator: Property<HRM.Costcenter, UUID?> { Property(3) }
    public var creatorFullName: Property<HRM.Costcenter, String?> { Property(4) }
    public var description: Property<HRM.Costcenter, String?> { Property(5) }
    public var division: Property<HRM.Costcenter, Int32?> { Property(6) }
    public var endDate: Property<HRM.Costcenter, LocalDateTime?> { Property(7) }
    public var id: Property<HRM.Costcenter, UUID> { Property(8) }
    public var modified: Property<HRM.Costcenter, LocalDateTime?> { Property(9) }
    public var modifier: Property<HRM.Costcenter, UUID?> { Property(10) }
    public var modifierFullName: Property<HRM.Costcenter, String?> { Property(11) }
    public var customField: Property<HRM.Costcenter, String?> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<HRM.Costcenter>()
    public init() {}
    public var active: Bool? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var code: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
  }
}
