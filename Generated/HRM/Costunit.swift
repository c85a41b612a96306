// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// A cost unit to which costs and revenue can be allocated.
  ///
  /// `hrm/Costunits` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  nonisolated public struct Costunit: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
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

nonisolated extension HRM.Costunit {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<HRM.Costunit, String?> { Property(0) }
    public var created: Property<HRM.Costunit, LocalDateTime?> { Property(1) }
    public var creator: Property<HRM.Costunit, UUID?> { Property(2) }
    public var creatorFullName: Property<HRM.Costunit, String?> { Property(3) }
    public var description: Property<HRM.Costunit, String?> { Property(4) }
    public var division: Property<HRM.Costunit, Int32?> { Property(5) }
    public var endDate: Property<HRM.Costunit, LocalDateTime?> { Property(6) }
    public var id: Property<HRM.Costunit, UUID> { Property(7) }
    public var modified: Property<HRM.Costunit, LocalDateTime?> { Property(8) }
    public var modifier: Property<HRM.Costunit, UUID?> { Property(9) }
    public var modifierFullName: Property<HRM.Costunit, String?> { Property(10) }
    public var customField: Property<HRM.Costunit, String?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
  }
}
