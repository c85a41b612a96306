// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/DivisionClassValues` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClassValue: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Class_01_ID` · Edm.Guid
    public var class01ID: UUID? { row[ifPresent: 0] }

    /// `Class_02_ID` · Edm.Guid
    public var class02ID: UUID? { row[ifPresent: 1] }

    /// `Class_03_ID` · Edm.Guid
    public var class03ID: UUID? { row[ifPresent: 2] }

    /// `Class_04_ID` · Edm.Guid
    public var class04ID: UUID? { row[ifPresent: 3] }

    /// `Class_05_ID` · Edm.Guid
    public var class05ID: UUID? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[5] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Customer` · Edm.Guid
    public var customer: UUID { row[8] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Class_01` · expand with `expanding { $0.class01 }`
    public var class01: ExpandedOne<HRM.DivisionClass> { row[14] }

    /// `Class_02` · expand with `expanding { $0.class02 }`
    public var class02: ExpandedOne<HRM.DivisionClass> { row[15] }

    /// `Class_03` · expand with `expanding { $0.class03 }`
    public var class03: ExpandedOne<HRM.DivisionClass> { row[16] }

    /// `Class_04` · expand with `expanding { $0.class04 }`
    public var class04: ExpandedOne<HRM.DivisionClass> { row[17] }

    /// `Class_05` · expand with `expanding { $0.class05 }`
    public var class05: ExpandedOne<HRM.DivisionClass> { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      Class_01_ID       Guid
      Class_02_ID       Guid
      Class_03_ID       Guid
      Class_04_ID       Guid
      Class_05_ID       Guid
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Customer          Guid!
      Division          Int32!
      ID                Guid!               key
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      Class_01          HRM.DivisionClass?
      Class_02          HRM.DivisionClass?
      Class_03          HRM.DivisionClass?
      Class_04          HRM.DivisionClass?
      Class_05          HRM.DivisionClass?
      """,
      related: {
        [
          HRM.DivisionClass.table,
          HRM.DivisionClass.table,
          HRM.DivisionClass.table,
          HRM.DivisionClass.table,
          HRM.DivisionClass.table,
        ]
      })
  }
}

nonisolated extension HRM.DivisionClassValue {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var class01ID: Property<HRM.DivisionClassValue, UUID?> { Property(0) }
    public var class02ID: Property<HRM.DivisionClassValue, UUID?> { Property(1) }
    public var class03ID: Property<HRM.DivisionClassValue, UUID?> { Property(2) }
    public var class04ID: Property<HRM.DivisionClassValue, UUID?> { Property(3) }
    public var class05ID: Property<HRM.DivisionClassValue, UUID?> { Property(4) }
    public var created: Property<HRM.DivisionClassValue, LocalDateTime> { Property(5) }
    public var creator: Property<HRM.DivisionClassValue, UUID?> { Property(6) }
    public var creatorFullName: Property<HRM.DivisionClassValue, String?> { Property(7) }
    public var customer: Property<HRM.DivisionClassValue, UUID> { Property(8) }
    public var division: Property<HRM.DivisionClassValue, Int32> { Property(9) }
    public var id: Property<HRM.DivisionClassValue, UUID> { Property(10) }
    public var modified: Property<HRM.DivisionClassValue, LocalDateTime> { Property(11) }
    public var modifier: Property<HRM.DivisionClassValue, UUID?> { Property(12) }
    public var modifierFullName: Property<HRM.DivisionClassValue, String?> { Property(13) }
    public var class01: Navigation<HRM.DivisionClassValue, HRM.DivisionClass> { Navigation(14) }
    public var class02: Navigation<HRM.DivisionClassValue, HRM.DivisionClass> { Navigation(15) }
    public var class03: Navigation<HRM.DivisionClassValue, HRM.DivisionClass> { Navigation(16) }
    public var class04: Navigation<HRM.DivisionClassValue, HRM.DivisionClass> { Navigation(17) }
    public var class05: Navigation<HRM.DivisionClassValue, HRM.DivisionClass> { Navigation(18) }
  }
}
