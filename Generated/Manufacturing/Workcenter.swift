// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/Workcenters` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct Workcenter: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Capacity` · Edm.Int32
    public var capacity: Int32? { row[ifPresent: 0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 1] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 2] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `GeneralBurdenRate` · Edm.Double
    public var generalBurdenRate: Decimal? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `IsLaborBurdenPercent` · Edm.Byte
    public var isLaborBurdenPercent: UInt8 { row[13] }

    /// `LaborBurdenRate` · Edm.Double
    public var laborBurdenRate: Decimal? { row[ifPresent: 14] }

    /// `MachineBurdenRate` · Edm.Double
    public var machineBurdenRate: Decimal? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `ProductionArea` · Edm.Guid
    public var productionArea: UUID? { row[ifPresent: 20] }

    /// `RunLaborRate` · Edm.Double
    public var runLaborRate: Decimal? { row[ifPresent: 21] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 22] }

    /// `SetupLaborRate` · Edm.Double
    public var setupLaborRate: Decimal? { row[ifPresent: 23] }

    /// `Status` · Edm.Int32 · required on create
    public var status: Int32? { row[ifPresent: 24] }

    /// `Type` · Edm.Int32 · required on create
    public var type: Int32? { row[ifPresent: 25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Capacity               Int32     create update
      Code                   String    create! update
      Costcenter             String    create update
      CostcenterDescription  String
      Costunit               String    create update
      CostunitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create! update
      Division               Int32
      GeneralBurdenRate      Double    create update
      ID                     Guid!     key create update
      IsLaborBurdenPercent   Byte!     create update
      LaborBurdenRate        Double    create update
      MachineBurdenRate      Double    create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create update
      ProductionArea         Guid      create update
      RunLaborRate           Double    create update
      SearchCode             String    create update
      SetupLaborRate         Double    create update
      Status                 Int32     create! update
      Type                   Int32     create! update
      """)
  }
}

nonisolated extension Manufacturing.Workcenter {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var capacity: Property<Manufacturing.Workcenter, Int32?> { Property(0) }
    public var code: Property<Manufacturing.Workcenter, String?> { Property(1) }
    public var costcenter: Property<Manufacturing.Workcenter, String?> { Property(2) }
    public var costcenterDescription: Property<Manufacturing.Workcenter, String?> { Property(3) }
    public var costunit: Property<Manufacturing.Workcenter, String?> { Property(4) }
    public var costunitDescription: Property<Manufacturing.Workcenter, String?> { Property(5) }
    public var created: Property<Manufacturing.Workcenter, LocalDateTime?> { Property(6) }
    public var creator: Property<Manufacturing.Workcenter, UUID?> { Property(7) }
    public var creatorFullName: Property<Manufacturing.Workcenter, String?> { Property(8) }
    public var description: Property<Manufacturing.Workcenter, String?> { Property(9) }
    public var division: Property<Manufacturing.Workcenter, Int32?> { Property(10) }
    public var generalBurdenRate: Property<Manufacturing.Workcenter, Decimal?> { Property(11) }
    public var id: Property<Manufacturing.Workcenter, UUID> { Property(12) }
    public var isLaborBurdenPercent: Property<Manufacturing.Workcenter, UInt8> { Property(13) }
    public var laborBurdenRate: Property<Manufacturing.Workcenter, Decimal?> { Property(14) }
    public var machineBurdenRate: Property<Manufacturing.Workcenter, Decimal?> { Property(15) }
    public var modified: Property<Manufacturing.Workcenter, LocalDateTime?> { Property(16) }
    public var modifier: Property<Manufacturing.Workcenter, UUID?> { Property(17) }
    public var modifierFullName: Property<Manufacturing.Workcenter, String?> { Property(18) }
    public var notes: Property<Manufacturing.Workcenter, String?> { Property(19) }
    public var productionArea: Property<Manufacturing.Workcenter, UUID?> { Property(20) }
    public var runLaborRate: Property<Manufacturing.Workcenter, Decimal?> { Property(21) }
    public var searchCode: Property<Manufacturing.Workcenter, String?> { Property(22) }
    public var setupLaborRate: Property<Manufacturing.Workcenter, Decimal?> { Property(23) }
    public var status: Property<Manufacturing.Workcenter, Int32?> { Property(24) }
    public var type: Property<Manufacturing.Workcenter, Int32?> { Property(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var capacity: WritableProperty<Int32> { WritableProperty(0) }
    public var code: WritableProperty<String> { WritableProperty(1) }
    public var costcenter: WritableProperty<String> { WritableProperty(2) }
    public var costunit: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var generalBurdenRate: WritableProperty<Decimal> { WritableProperty(11) }
    public var id: WritableProperty<UUID> { WritableProperty(12) }
    public var isLaborBurdenPercent: WritableProperty<UInt8> { WritableProperty(13) }
    public var laborBurdenRate: WritableProperty<Decimal> { WritableProperty(14) }
    public var machineBurdenRate: WritableProperty<Decimal> { WritableProperty(15) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var productionArea: WritableProperty<UUID> { WritableProperty(20) }
    public var runLaborRate: WritableProperty<Decimal> { WritableProperty(21) }
    public var searchCode: WritableProperty<String> { WritableProperty(22) }
    public var setupLaborRate: WritableProperty<Decimal> { WritableProperty(23) }
    public var status: WritableProperty<Int32> { WritableProperty(24) }
    public var type: WritableProperty<Int32> { WritableProperty(25) }
  }
}
