// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderRoutingStepPlans` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderRoutingStepPlan: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountNumber` · Edm.String · read-only
    public var accountNumber: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `AttendedPercentage` · Edm.Double
    public var attendedPercentage: Decimal? { row[ifPresent: 3] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 4] }

    /// `CostPerItem` · Edm.Double
    public var costPerItem: Decimal? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `EfficiencyPercentage` · Edm.Double
    public var efficiencyPercentage: Decimal? { row[ifPresent: 11] }

    /// `FactorType` · Edm.Int32
    public var factorType: Int32? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `Operation` · Edm.Guid · required on create
    public var operation: UUID? { row[ifPresent: 18] }

    /// `OperationCode` · Edm.String · read-only
    public var operationCode: String? { row[ifPresent: 19] }

    /// `OperationDescription` · Edm.String · read-only
    public var operationDescription: String? { row[ifPresent: 20] }

    /// `OperationResource` · Edm.Guid
    public var operationResource: UUID? { row[ifPresent: 21] }

    /// `PlannedEndDate` · Edm.DateTime
    public var plannedEndDate: LocalDateTime? { row[ifPresent: 22] }

    /// `PlannedRunHours` · Edm.Double
    public var plannedRunHours: Decimal? { row[ifPresent: 23] }

    /// `PlannedSetupHours` · Edm.Double
    public var plannedSetupHours: Decimal? { row[ifPresent: 24] }

    /// `PlannedStartDate` · Edm.DateTime
    public var plannedStartDate: LocalDateTime? { row[ifPresent: 25] }

    /// `PlannedTotalHours` · Edm.Double
    public var plannedTotalHours: Decimal? { row[ifPresent: 26] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 27] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 28] }

    /// `PurchaseUnitPriceFC` · Edm.Double
    public var purchaseUnitPriceFC: Decimal? { row[ifPresent: 29] }

    /// `PurchaseUnitQuantity` · Edm.Double
    public var purchaseUnitQuantity: Decimal? { row[ifPresent: 30] }

    /// `RoutingStepType` · Edm.Int32
    public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 31] }

    /// `Run` · Edm.Double
    public var run: Decimal? { row[ifPresent: 32] }

    /// `RunMethod` · Edm.Int32
    public var runMethod: OperationRunMethodInt32? { row[ifPresent: 33] }

    /// `RunMethodDescription` · Edm.String · read-only
    public var runMethodDescription: String? { row[ifPresent: 34] }

    /// `Setup` · Edm.Double
    public var setup: Decimal? { row[ifPresent: 35] }

    /// `SetupUnit` · Edm.String
    public var setupUnit: String? { row[ifPresent: 36] }

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID? { row[ifPresent: 37] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 38] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 39] }

    /// `SubcontractedLeadDays` · Edm.Int32
    public var subcontractedLeadDays: Int32? { row[ifPresent: 40] }

    /// `TotalCostDC` · Edm.Double
    public var totalCostDC: Decimal? { row[ifPresent: 41] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 42] }

    /// `WorkcenterCode` · Edm.String · read-only
    public var workcenterCode: String? { row[ifPresent: 43] }

    /// `WorkcenterDescription` · Edm.String · read-only
    public var workcenterDescription: String? { row[ifPresent: 44] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 45] }

    /// `TimeTransactions` · expand with `expanding { $0.timeTransactions }`
    public var timeTransactions: Expanded<Manufacturing.ManufacturingTimeTransaction> { row[46] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid                                         create update
      AccountNumber          String
      AccountName            String
      AttendedPercentage     Double                                       create update
      Backflush              Byte                                         create update
      CostPerItem            Double                                       create update
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String                                       create update
      Division               Int32
      EfficiencyPercentage   Double                                       create update
      FactorType             Int32                                        create update
      ID                     Guid!                                        key create update
      LineNumber             Int32                                        create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Operation              Guid                                         create! update
      OperationCode          String
      OperationDescription   String
      OperationResource      Guid                                         create update
      PlannedEndDate         DateTime                                     create update
      PlannedRunHours        Double                                       create update
      PlannedSetupHours      Double                                       create update
      PlannedStartDate       DateTime                                     create update
      PlannedTotalHours      Double                                       create update
      PurchaseUnit           String                                       create update
      PurchaseUnitFactor     Double                                       create update
      PurchaseUnitPriceFC    Double                                       create update
      PurchaseUnitQuantity   Double                                       create update
      RoutingStepType        Int32                                        create update
      Run                    Double                                       create update
      RunMethod              Int32                                        create update
      RunMethodDescription   String
      Setup                  Double                                       create update
      SetupUnit              String                                       create update
      ShopOrder              Guid                                         create! update
      Status                 Int32                                        create update
      StatusDescription      String
      SubcontractedLeadDays  Int32                                        create update
      TotalCostDC            Double                                       create update
      Workcenter             Guid                                         create update
      WorkcenterCode         String
      WorkcenterDescription  String
      Notes                  String                                       create update
      TimeTransactions       Manufacturing.ManufacturingTimeTransaction*  create
      """,
      related: { [Manufacturing.ManufacturingTimeTransaction.table] })
  }
}

nonisolated extension Manufacturing.ShopOrderRoutingStepPlan {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(0) }
    public var accountNumber: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(1) }
    public var accountName: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(2) }
    public var attendedPercentage: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(3) }
    public var backflush: Property<Manufacturing.ShopOrderRoutingStepPlan, UInt8?> { Property(4) }
    public var costPerItem: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(5) }
    public var created: Property<Manufacturing.ShopOrderRoutingStepPlan, LocalDateTime?> { Property(6) }
    public var creator: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(7) }
    public var creatorFullName: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(8) }
    public var description: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(9) }
    public var division: Property<Manufacturing.ShopOrderRoutingStepPlan, Int32?> { Property(10) }
    public var efficiencyPercentage: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(11) }
    public var factorType: Property<Manufacturing.ShopOrderRoutingStepPlan, Int32?> { Property(12) }
    public var id: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID> { Property(13) }
    public var lineNumber: Property<Manufacturing.ShopOrderRoutingStepPlan, Int32?> { Property(14) }
    public var modified: Property<Manufacturing.ShopOrderRoutingStepPlan, LocalDateTime?> { Property(15) }
    public var modifier: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(16) }
    public var modifierFullName: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(17) }
    public var operation: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(18) }
    public var operationCode: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(19) }
    public var operationDescription: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(20) }
    public var operationResource: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(21) }
    public var plannedEndDate: Property<Manufacturing.ShopOrderRoutingStepPlan, LocalDateTime?> { Property(22) }
    public var plannedRunHours: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(23) }
    public var plannedSetupHours: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(24) }
    public var plannedStartDate: Property<Manufacturing.ShopOrderRoutingStepPlan, LocalDateTime?> { Property(25) }
    public var plannedTotalHours: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(26) }
    public var purchaseUnit: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(27) }
    public var purchaseUnitFactor: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(28) }
    public var purchaseUnitPriceFC: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(29) }
    public var purchaseUnitQuantity: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(30) }
    public var routingStepType: Property<Manufacturing.ShopOrderRoutingStepPlan, RoutingStepTypeInt32?> { Property(31) }
    public var run: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(32) }
    public var runMethod: Property<Manufacturing.ShopOrderRoutingStepPlan, OperationRunMethodInt32?> { Property(33) }
    public var runMethodDescription: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(34) }
    public var setup: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(35) }
    public var setupUnit: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(36) }
    public var shopOrder: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(37) }
    public var status: Property<Manufacturing.ShopOrderRoutingStepPlan, Int32?> { Property(38) }
    public var statusDescription: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(39) }
    public var subcontractedLeadDays: Property<Manufacturing.ShopOrderRoutingStepPlan, Int32?> { Property(40) }
    public var totalCostDC: Property<Manufacturing.ShopOrderRoutingStepPlan, Decimal?> { Property(41) }
    public var workcenter: Property<Manufacturing.ShopOrderRoutingStepPlan, UUID?> { Property(42) }
    public var workcenterCode: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(43) }
    public var workcenterDescription: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(44) }
    public var notes: Property<Manufacturing.ShopOrderRoutingStepPlan, String?> { Property(45) }
    public var timeTransactions:
      Navigation<Manufacturing.ShopOrderRoutingStepPlan, Manufacturing.ManufacturingTimeTransaction>
    {
      Navigation(46)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var attendedPercentage: WritableProperty<Decimal> { WritableProperty(3) }
    public var backflush: WritableProperty<UInt8> { WritableProperty(4) }
    public var costPerItem: WritableProperty<Decimal> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var efficiencyPercentage: WritableProperty<Decimal> { WritableProperty(11) }
    public var factorType: WritableProperty<Int32> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(14) }
    public var operation: WritableProperty<UUID> { WritableProperty(18) }
    public var operationResource: WritableProperty<UUID> { WritableProperty(21) }
    public var plannedEndDate: WritableProperty<LocalDateTime> { WritableProperty(22) }
    public var plannedRunHours: WritableProperty<Decimal> { WritableProperty(23) }
    public var plannedSetupHours: WritableProperty<Decimal> { WritableProperty(24) }
    public var plannedStartDate: WritableProperty<LocalDateTime> { WritableProperty(25) }
    public var plannedTotalHours: WritableProperty<Decimal> { WritableProperty(26) }
    public var purchaseUnit: WritableProperty<String> { WritableProperty(27) }
    public var purchaseUnitFactor: WritableProperty<Decimal> { WritableProperty(28) }
    public var purchaseUnitPriceFC: WritableProperty<Decimal> { WritableProperty(29) }
    public var purchaseUnitQuantity: WritableProperty<Decimal> { WritableProperty(30) }
    public var routingStepType: WritableProperty<RoutingStepTypeInt32> { WritableProperty(31) }
    public var run: WritableProperty<Decimal> { WritableProperty(32) }
    public var runMethod: WritableProperty<OperationRunMethodInt32> { WritableProperty(33) }
    public var setup: WritableProperty<Decimal> { WritableProperty(35) }
    public var setupUnit: WritableProperty<String> { WritableProperty(36) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(37) }
    public var status: WritableProperty<Int32> { WritableProperty(38) }
    public var subcontractedLeadDays: WritableProperty<Int32> { WritableProperty(40) }
    public var totalCostDC: WritableProperty<Decimal> { WritableProperty(41) }
    public var workcenter: WritableProperty<UUID> { WritableProperty(42) }
    public var notes: WritableProperty<String> { WritableProperty(45) }
    public var timeTransactions: WritableProperty<[Changes<Manufacturing.ManufacturingTimeTransaction>]> {
      WritableProperty(46)
    }
  }
}
