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
    public var active: Bool? { row[ifPresent: 0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 12] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var active: WritableProperty<Bool> { WritableProperty(0) }
    public var code: WritableProperty<String> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
  }
}
