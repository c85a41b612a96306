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
    public var account: UUID? { row[0] }

    /// `AccountNumber` · Edm.String · read-only
    public var accountNumber: String? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `AttendedPercentage` · Edm.Double
    public var attendedPercentage: Decimal? { row[3] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[4] }

    /// `CostPerItem` · Edm.Double
    public var costPerItem: Decimal? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Description` · Edm.String
    public var description: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `EfficiencyPercentage` · Edm.Double
    public var efficiencyPercentage: Decimal? { row[11] }

    /// `FactorType` · Edm.Int32
    public var factorType: Int32? { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[17] }

    /// `Operation` · Edm.Guid · required on create
    public var operation: UUID? { row[18] }

    /// `OperationCode` · Edm.String · read-only
    public var operationCode: String? { row[19] }

    /// `OperationDescription` · Edm.String · read-only
    public var operationDescription: String? { row[20] }

    /// `OperationResource` · Edm.Guid
    public var operationResource: UUID? { row[21] }

    /// `PlannedEndDate` · Edm.DateTime
    public var plannedEndDate: LocalDateTime? { row[22] }

    /// `PlannedRunHours` · Edm.Double
    public var plannedRunHours: Decimal? { row[23] }

    /// `PlannedSetupHours` · Edm.Double
    public var plannedSetupHours: Decimal? { row[24] }

    /// `PlannedStartDate` · Edm.DateTime
    public var plannedStartDate: LocalDateTime? { row[25] }

    /// `PlannedTotalHours` · Edm.Double
    public var plannedTotalHours: Decimal? { row[26] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[27] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[28] }

    /// `PurchaseUnitPriceFC` · Edm.Double
    public var purchaseUnitPriceFC: Decimal? { row[29] }

    /// `PurchaseUnitQuantity` · Edm.Double
    public var purchaseUnitQuantity: Decimal? { row[30] }

    /// `RoutingStepType` · Edm.Int32
    public var routingStepType: RoutingStepTypeInt32? { row[31] }

    /// `Run` · Edm.Double
    public var run: Decimal? { row[32] }

    /// `RunMethod` · Edm.Int32
    public var runMethod: OperationRunMethodInt32? { row[33] }

    /// `RunMethodDescription` · Edm.String · read-only
    public var runMethodDescription: String? { row[34] }

    /// `Setup` · Edm.Double
    public var setup: Decimal? { row[35] }

    /// `SetupUnit` · Edm.String
    public var setupUnit: String? { row[36] }

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID? { row[37] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[38] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[39] }

    /// `SubcontractedLeadDays` · Edm.Int32
    public var subcontractedLeadDays: Int32? { row[40] }

    /// `TotalCostDC` · Edm.Double
    public var totalCostDC: Decimal? { row[41] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[42] }

    /// `WorkcenterCode` · Edm.String · read-only
    public var workcenterCode: String? { row[43] }

    /// `WorkcenterDescription` · Edm.String · read-only
    public var workcenterDescription: String? { row[44] }

    /// `Notes` · Edm.String
    public var notes: String? { row[45] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.ShopOrderRoutingStepPlan>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var attendedPercentage: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var backflush: UInt8? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var costPerItem: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var efficiencyPercentage: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var factorType: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var lineNumber: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var operation: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var operationResource: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var plannedEndDate: LocalDateTime? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var plannedRunHours: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var plannedSetupHours: Decimal? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var plannedStartDate: LocalDateTime? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var plannedTotalHours: Decimal? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var purchaseUnit: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var purchaseUnitFactor: Decimal? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var purchaseUnitPriceFC: Decimal? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var purchaseUnitQuantity: Decimal? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var routingStepType: RoutingStepTypeInt32? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var run: Decimal? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var runMethod: OperationRunMethodInt32? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var setup: Decimal? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var setupUnit: String? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var shopOrder: UUID? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var status: Int32? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var subcontractedLeadDays: Int32? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var totalCostDC: Decimal? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var workcenter: UUID? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var notes: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var timeTransactions: [Manufacturing.ManufacturingTimeTransaction.Writable]? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
  }
}
