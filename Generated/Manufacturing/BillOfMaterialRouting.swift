// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/BillOfMaterialRoutings` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialRouting: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · read-only
    public var account: UUID? { row[ifPresent: 0] }

    /// `AttendedPercentage` · Edm.Double
    public var attendedPercentage: Decimal? { row[ifPresent: 1] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8 { row[2] }

    /// `CostPerItem` · Edm.Double · read-only
    public var costPerItem: Decimal? { row[ifPresent: 3] }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 4] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime { row[5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[8] }

    /// `EfficiencyPercentage` · Edm.Double
    public var efficiencyPercentage: Decimal? { row[ifPresent: 9] }

    /// `FactorType` · Edm.Int16
    public var factorType: Int16? { row[ifPresent: 10] }

    /// `GeneralBurden` · Edm.Double · read-only
    public var generalBurden: Decimal? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemVersion` · Edm.Guid · required on create
    public var itemVersion: UUID? { row[ifPresent: 14] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 15] }

    /// `MachineBurden` · Edm.Double · read-only
    public var machineBurden: Decimal? { row[ifPresent: 16] }

    /// `ModifiedBy` · Edm.Guid · read-only
    public var modifiedBy: UUID? { row[ifPresent: 17] }

    /// `ModifiedDate` · Edm.DateTime · read-only
    public var modifiedDate: LocalDateTime { row[18] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }

    /// `Operation` · Edm.Guid · required on create
    public var operation: UUID? { row[ifPresent: 21] }

    /// `OperationDescription` · Edm.String
    public var operationDescription: String? { row[ifPresent: 22] }

    /// `OperationResource` · Edm.Guid
    public var operationResource: UUID? { row[ifPresent: 23] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 24] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 25] }

    /// `PurchaseUnitPriceFC` · Edm.Double
    public var purchaseUnitPriceFC: Decimal? { row[ifPresent: 26] }

    /// `PurchaseUnitQuantity` · Edm.Double · read-only
    public var purchaseUnitQuantity: Decimal? { row[ifPresent: 27] }

    /// `RateFC` · Edm.Double · read-only
    public var rateFC: Decimal? { row[ifPresent: 28] }

    /// `ResourceDescription` · Edm.String · read-only
    public var resourceDescription: String? { row[ifPresent: 29] }

    /// `RoutingStepType` · Edm.Int16 · read-only
    public var routingStepType: RoutingStepType { row[30] }

    /// `Run` · Edm.Double
    public var run: Decimal? { row[ifPresent: 31] }

    /// `RunLabor` · Edm.Double · read-only
    public var runLabor: Decimal? { row[ifPresent: 32] }

    /// `RunLaborBurden` · Edm.Double · read-only
    public var runLaborBurden: Decimal? { row[ifPresent: 33] }

    /// `RunMethod` · Edm.Int16
    public var runMethod: OperationRunMethod? { row[ifPresent: 34] }

    /// `Setup` · Edm.Double
    public var setup: Decimal? { row[ifPresent: 35] }

    /// `SetupLabor` · Edm.Double · read-only
    public var setupLabor: Decimal? { row[ifPresent: 36] }

    /// `SetupLaborBurden` · Edm.Double · read-only
    public var setupLaborBurden: Decimal? { row[ifPresent: 37] }

    /// `SetupUnit` · Edm.String · read-only
    public var setupUnit: String? { row[ifPresent: 38] }

    /// `SubcontractedLeadDays` · Edm.Int32
    public var subcontractedLeadDays: Int32? { row[ifPresent: 39] }

    /// `TotalCostDC` · Edm.Double · read-only
    public var totalCostDC: Decimal? { row[ifPresent: 40] }

    /// `Workcenter` · Edm.Guid · read-only
    public var workcenter: UUID? { row[ifPresent: 41] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid
      AttendedPercentage     Double     create update
      Backflush              Byte!      create update
      CostPerItem            Double
      CreatedBy              Guid
      CreatedDate            DateTime!
      CreatorFullName        String
      Currency               String
      Division               Int32!
      EfficiencyPercentage   Double     create update
      FactorType             Int16      create update
      GeneralBurden          Double
      ID                     Guid!      key create update
      Item                   Guid
      ItemVersion            Guid       create! update
      LineNumber             Int32
      MachineBurden          Double
      ModifiedBy             Guid
      ModifiedDate           DateTime!
      ModifierFullName       String
      Notes                  String     create update
      Operation              Guid       create! update
      OperationDescription   String     create update
      OperationResource      Guid       create update
      PurchaseUnit           String     create update
      PurchaseUnitFactor     Double     create update
      PurchaseUnitPriceFC    Double     create update
      PurchaseUnitQuantity   Double
      RateFC                 Double
      ResourceDescription    String
      RoutingStepType        Int16!
      Run                    Double     create update
      RunLabor               Double
      RunLaborBurden         Double
      RunMethod              Int16      create update
      Setup                  Double     create update
      SetupLabor             Double
      SetupLaborBurden       Double
      SetupUnit              String
      SubcontractedLeadDays  Int32      create update
      TotalCostDC            Double
      Workcenter             Guid
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialRouting {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(0) }
    public var attendedPercentage: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(1) }
    public var backflush: Property<Manufacturing.BillOfMaterialRouting, UInt8> { Property(2) }
    public var costPerItem: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(3) }
    public var createdBy: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(4) }
    public var createdDate: Property<Manufacturing.BillOfMaterialRouting, LocalDateTime> { Property(5) }
    public var creatorFullName: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(6) }
    public var currency: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(7) }
    public var division: Property<Manufacturing.BillOfMaterialRouting, Int32> { Property(8) }
    public var efficiencyPercentage: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(9) }
    public var factorType: Property<Manufacturing.BillOfMaterialRouting, Int16?> { Property(10) }
    public var generalBurden: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(11) }
    public var id: Property<Manufacturing.BillOfMaterialRouting, UUID> { Property(12) }
    public var item: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(13) }
    public var itemVersion: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(14) }
    public var lineNumber: Property<Manufacturing.BillOfMaterialRouting, Int32?> { Property(15) }
    public var machineBurden: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(16) }
    public var modifiedBy: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(17) }
    public var modifiedDate: Property<Manufacturing.BillOfMaterialRouting, LocalDateTime> { Property(18) }
    public var modifierFullName: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(19) }
    public var notes: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(20) }
    public var operation: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(21) }
    public var operationDescription: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(22) }
    public var operationResource: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(23) }
    public var purchaseUnit: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(24) }
    public var purchaseUnitFactor: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(25) }
    public var purchaseUnitPriceFC: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(26) }
    public var purchaseUnitQuantity: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(27) }
    public var rateFC: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(28) }
    public var resourceDescription: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(29) }
    public var routingStepType: Property<Manufacturing.BillOfMaterialRouting, RoutingStepType> { Property(30) }
    public var run: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(31) }
    public var runLabor: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(32) }
    public var runLaborBurden: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(33) }
    public var runMethod: Property<Manufacturing.BillOfMaterialRouting, OperationRunMethod?> { Property(34) }
    public var setup: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(35) }
    public var setupLabor: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(36) }
    public var setupLaborBurden: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(37) }
    public var setupUnit: Property<Manufacturing.BillOfMaterialRouting, String?> { Property(38) }
    public var subcontractedLeadDays: Property<Manufacturing.BillOfMaterialRouting, Int32?> { Property(39) }
    public var totalCostDC: Property<Manufacturing.BillOfMaterialRouting, Decimal?> { Property(40) }
    public var workcenter: Property<Manufacturing.BillOfMaterialRouting, UUID?> { Property(41) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var attendedPercentage: WritableProperty<Decimal> { WritableProperty(1) }
    public var backflush: WritableProperty<UInt8> { WritableProperty(2) }
    public var efficiencyPercentage: WritableProperty<Decimal> { WritableProperty(9) }
    public var factorType: WritableProperty<Int16> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(12) }
    public var itemVersion: WritableProperty<UUID> { WritableProperty(14) }
    public var notes: WritableProperty<String> { WritableProperty(20) }
    public var operation: WritableProperty<UUID> { WritableProperty(21) }
    public var operationDescription: WritableProperty<String> { WritableProperty(22) }
    public var operationResource: WritableProperty<UUID> { WritableProperty(23) }
    public var purchaseUnit: WritableProperty<String> { WritableProperty(24) }
    public var purchaseUnitFactor: WritableProperty<Decimal> { WritableProperty(25) }
    public var purchaseUnitPriceFC: WritableProperty<Decimal> { WritableProperty(26) }
    public var run: WritableProperty<Decimal> { WritableProperty(31) }
    public var runMethod: WritableProperty<OperationRunMethod> { WritableProperty(34) }
    public var setup: WritableProperty<Decimal> { WritableProperty(35) }
    public var subcontractedLeadDays: WritableProperty<Int32> { WritableProperty(39) }
  }
}
