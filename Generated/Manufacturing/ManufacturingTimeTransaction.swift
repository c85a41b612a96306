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
    public var division: Int32? { row[ifPresent: 1] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 2] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 3] }

    /// `Status` · Edm.Int32
    public var status: ManufacturingTimeTransactionStatus? { row[ifPresent: 4] }

    /// `Hours` · Edm.Double · required on create
    public var hours: Decimal? { row[ifPresent: 5] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 6] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 7] }

    /// `RoutingStepPlan` · Edm.Guid
    public var routingStepPlan: UUID? { row[ifPresent: 8] }

    /// `WorkCenter` · Edm.Guid
    public var workCenter: UUID? { row[ifPresent: 9] }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 10] }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 11] }

    /// `Activity` · Edm.Int32
    public var activity: ManufacturingTimeType? { row[ifPresent: 12] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: UInt8? { row[ifPresent: 20] }

    /// `TimedTimeTransaction` · Edm.Guid
    public var timedTimeTransaction: UUID? { row[ifPresent: 21] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var employee: WritableProperty<UUID> { WritableProperty(2) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var status: WritableProperty<ManufacturingTimeTransactionStatus> { WritableProperty(4) }
    public var hours: WritableProperty<Decimal> { WritableProperty(5) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(6) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(7) }
    public var routingStepPlan: WritableProperty<UUID> { WritableProperty(8) }
    public var workCenter: WritableProperty<UUID> { WritableProperty(9) }
    public var laborHours: WritableProperty<Decimal> { WritableProperty(10) }
    public var percentComplete: WritableProperty<Decimal> { WritableProperty(11) }
    public var activity: WritableProperty<ManufacturingTimeType> { WritableProperty(12) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var isOperationFinished: WritableProperty<UInt8> { WritableProperty(20) }
    public var timedTimeTransaction: WritableProperty<UUID> { WritableProperty(21) }
  }
}
