// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/TimeTransactions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ManufacturingTimeTransaction: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[1] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[2] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[3] }

    /// `Status` · Edm.Int32
    public var status: ManufacturingTimeTransactionStatus? { row[4] }

    /// `Hours` · Edm.Double · required on create
    public var hours: Decimal? { row[5] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[6] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[7] }

    /// `RoutingStepPlan` · Edm.Guid
    public var routingStepPlan: UUID? { row[8] }

    /// `WorkCenter` · Edm.Guid
    public var workCenter: UUID? { row[9] }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[10] }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[11] }

    /// `Activity` · Edm.Int32
    public var activity: ManufacturingTimeType? { row[12] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[19] }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: UInt8? { row[20] }

    /// `TimedTimeTransaction` · Edm.Guid
    public var timedTimeTransaction: UUID? { row[21] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key create update
      Division              Int32
      Employee              Guid      create! update
      Date                  DateTime  create update
      Status                Int32     create update
      Hours                 Double    create! update
      Quantity              Double    create update
      ShopOrder             Guid      create update
      RoutingStepPlan       Guid      create update
      WorkCenter            Guid      create update
      LaborHours            Double    create update
      PercentComplete       Double    create update
      Activity              Int32     create update
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Notes                 String    create update
      IsOperationFinished   Byte      create update
      TimedTimeTransaction  Guid      create update
      """)
  }
}

nonisolated extension Manufacturing.ManufacturingTimeTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Manufacturing.ManufacturingTimeTransaction, UUID> { Property(0) }
    public var division: Property<Manufacturing.ManufacturingTimeTransaction, Int32?> { Property(1) }
    public var employee: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(2) }
    public var date: Property<Manufacturing.ManufacturingTimeTransaction, LocalDateTime?> { Property(3) }
    public var status: Property<Manufacturing.ManufacturingTimeTransaction, ManufacturingTimeTransactionStatus?> {
      Property(4)
    }
    public var hours: Property<Manufacturing.ManufacturingTimeTransaction, Decimal?> { Property(5) }
    public var quantity: Property<Manufacturing.ManufacturingTimeTransaction, Decimal?> { Property(6) }
    public var shopOrder: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(7) }
    public var routingStepPlan: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(8) }
    public var workCenter: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(9) }
    public var laborHours: Property<Manufacturing.ManufacturingTimeTransaction, Decimal?> { Property(10) }
    public var percentComplete: Property<Manufacturing.ManufacturingTimeTransaction, Decimal?> { Property(11) }
    public var activity: Property<Manufacturing.ManufacturingTimeTransaction, ManufacturingTimeType?> { Property(12) }
    public var created: Property<Manufacturing.ManufacturingTimeTransaction, LocalDateTime?> { Property(13) }
    public var creator: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(14) }
    public var creatorFullName: Property<Manufacturing.ManufacturingTimeTransaction, String?> { Property(15) }
    public var modified: Property<Manufacturing.ManufacturingTimeTransaction, LocalDateTime?> { Property(16) }
    public var modifier: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(17) }
    public var modifierFullName: Property<Manufacturing.ManufacturingTimeTransaction, String?> { Property(18) }
    public var notes: Property<Manufacturing.ManufacturingTimeTransaction, String?> { Property(19) }
    public var isOperationFinished: Property<Manufacturing.ManufacturingTimeTransaction, UInt8?> { Property(20) }
    public var timedTimeTransaction: Property<Manufacturing.ManufacturingTimeTransaction, UUID?> { Property(21) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.ManufacturingTimeTransaction>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var employee: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var date: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var status: ManufacturingTimeTransactionStatus? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var hours: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var shopOrder: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var routingStepPlan: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var workCenter: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var laborHours: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var percentComplete: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var activity: ManufacturingTimeType? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var notes: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var isOperationFinished: UInt8? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var timedTimeTransaction: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
  }
}
