// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/OperationResources` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct OperationResource: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AttendedPercentage` · Edm.Double
    public var attendedPercentage: Decimal? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `EfficiencyPercentage` · Edm.Double
    public var efficiencyPercentage: Decimal? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `IsPrimary` · Edm.Byte
    public var isPrimary: UInt8? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Operation` · Edm.Guid · required on create
    public var operation: UUID? { row[ifPresent: 13] }

    /// `OperationDescription` · Edm.String · read-only
    public var operationDescription: String? { row[ifPresent: 14] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[ifPresent: 15] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 16] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 17] }

    /// `Run` · Edm.Double
    public var run: Decimal? { row[ifPresent: 18] }

    /// `RunMethod` · Edm.Int32
    public var runMethod: OperationRunMethodInt32? { row[ifPresent: 19] }

    /// `Setup` · Edm.Double
    public var setup: Decimal? { row[ifPresent: 20] }

    /// `SetupUnit` · Edm.String
    public var setupUnit: String? { row[ifPresent: 21] }

    /// `Type` · Edm.Int32
    public var type: RoutingStepTypeInt32? { row[ifPresent: 22] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 23] }

    /// `WorkcenterDescription` · Edm.String · read-only
    public var workcenterDescription: String? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create update
      AttendedPercentage     Double    create update
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Currency               String    create update
      Division               Int32
      EfficiencyPercentage   Double    create update
      ID                     Guid!     key create update
      IsPrimary              Byte      create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Operation              Guid      create! update
      OperationDescription   String
      PurchaseLeadDays       Int32     create update
      PurchaseUnit           String    create update
      PurchaseVATCode        String    create update
      Run                    Double    create update
      RunMethod              Int32     create update
      Setup                  Double    create update
      SetupUnit              String    create update
      Type                   Int32     create update
      Workcenter             Guid      create update
      WorkcenterDescription  String
      """)
  }
}

nonisolated extension Manufacturing.OperationResource {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Manufacturing.OperationResource, UUID?> { Property(0) }
    public var attendedPercentage: Property<Manufacturing.OperationResource, Decimal?> { Property(1) }
    public var created: Property<Manufacturing.OperationResource, LocalDateTime?> { Property(2) }
    public var creator: Property<Manufacturing.OperationResource, UUID?> { Property(3) }
    public var creatorFullName: Property<Manufacturing.OperationResource, String?> { Property(4) }
    public var currency: Property<Manufacturing.OperationResource, String?> { Property(5) }
    public var division: Property<Manufacturing.OperationResource, Int32?> { Property(6) }
    public var efficiencyPercentage: Property<Manufacturing.OperationResource, Decimal?> { Property(7) }
    public var id: Property<Manufacturing.OperationResource, UUID> { Property(8) }
    public var isPrimary: Property<Manufacturing.OperationResource, UInt8?> { Property(9) }
    public var modified: Property<Manufacturing.OperationResource, LocalDateTime?> { Property(10) }
    public var modifier: Property<Manufacturing.OperationResource, UUID?> { Property(11) }
    public var modifierFullName: Property<Manufacturing.OperationResource, String?> { Property(12) }
    public var operation: Property<Manufacturing.OperationResource, UUID?> { Property(13) }
    public var operationDescription: Property<Manufacturing.OperationResource, String?> { Property(14) }
    public var purchaseLeadDays: Property<Manufacturing.OperationResource, Int32?> { Property(15) }
    public var purchaseUnit: Property<Manufacturing.OperationResource, String?> { Property(16) }
    public var purchaseVATCode: Property<Manufacturing.OperationResource, String?> { Property(17) }
    public var run: Property<Manufacturing.OperationResource, Decimal?> { Property(18) }
    public var runMethod: Property<Manufacturing.OperationResource, OperationRunMethodInt32?> { Property(19) }
    public var setup: Property<Manufacturing.OperationResource, Decimal?> { Property(20) }
    public var setupUnit: Property<Manufacturing.OperationResource, String?> { Property(21) }
    public var type: Property<Manufacturing.OperationResource, RoutingStepTypeInt32?> { Property(22) }
    public var workcenter: Property<Manufacturing.OperationResource, UUID?> { Property(23) }
    public var workcenterDescription: Property<Manufacturing.OperationResource, String?> { Property(24) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var attendedPercentage: WritableProperty<Decimal> { WritableProperty(1) }
    public var currency: WritableProperty<String> { WritableProperty(5) }
    public var efficiencyPercentage: WritableProperty<Decimal> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var isPrimary: WritableProperty<UInt8> { WritableProperty(9) }
    public var operation: WritableProperty<UUID> { WritableProperty(13) }
    public var purchaseLeadDays: WritableProperty<Int32> { WritableProperty(15) }
    public var purchaseUnit: WritableProperty<String> { WritableProperty(16) }
    public var purchaseVATCode: WritableProperty<String> { WritableProperty(17) }
    public var run: WritableProperty<Decimal> { WritableProperty(18) }
    public var runMethod: WritableProperty<OperationRunMethodInt32> { WritableProperty(19) }
    public var setup: WritableProperty<Decimal> { WritableProperty(20) }
    public var setupUnit: WritableProperty<String> { WritableProperty(21) }
    public var type: WritableProperty<RoutingStepTypeInt32> { WritableProperty(22) }
    public var workcenter: WritableProperty<UUID> { WritableProperty(23) }
  }
}
