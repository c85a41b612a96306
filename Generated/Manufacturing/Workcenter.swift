// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/Workcenters` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct Workcenter: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Capacity` · Edm.Int32
    public var capacity: Int32? { row[0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[1] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[2] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[4] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `GeneralBurdenRate` · Edm.Double
    public var generalBurdenRate: Decimal? { row[11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `IsLaborBurdenPercent` · Edm.Byte
    public var isLaborBurdenPercent: UInt8 { row[13] }

    /// `LaborBurdenRate` · Edm.Double
    public var laborBurdenRate: Decimal? { row[14] }

    /// `MachineBurdenRate` · Edm.Double
    public var machineBurdenRate: Decimal? { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[19] }

    /// `ProductionArea` · Edm.Guid
    public var productionArea: UUID? { row[20] }

    /// `RunLaborRate` · Edm.Double
    public var runLaborRate: Decimal? { row[21] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[22] }

    /// `SetupLaborRate` · Edm.Double
    public var setupLaborRate: Decimal? { row[23] }

    /// `Status` · Edm.Int32 · required on create
    public var status: Int32? { row[24] }

    /// `Type` · Edm.Int32 · required on create
    public var type: Int32? { row[25] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.Workcenter>()
    public init() {}
    public var capacity: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var code: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costcenter: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var costunit: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var generalBurdenRate: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var id: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var isLaborBurdenPercent: UInt8? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var laborBurdenRate: Decimal? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var machineBurdenRate: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var notes: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var productionArea: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var runLaborRate: Decimal? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var searchCode: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var setupLaborRate: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var status: Int32? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var type: Int32? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
  }
}
