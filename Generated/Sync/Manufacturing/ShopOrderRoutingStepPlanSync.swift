// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderRoutingStepPlans` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderRoutingStepPlanSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `AccountNumber` · Edm.String
    public var accountNumber: String? { row[ifPresent: 3] }

    /// `AttendedPercentage` · Edm.Double
    public var attendedPercentage: Decimal? { row[ifPresent: 4] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 5] }

    /// `CostPerItem` · Edm.Double
    public var costPerItem: Decimal? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }

    /// `EfficiencyPercentage` · Edm.Double
    public var efficiencyPercentage: Decimal? { row[ifPresent: 12] }

    /// `FactorType` · Edm.Int32
    public var factorType: Int32? { row[ifPresent: 13] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[14] }

    /// `ItemRoutingStep` · Edm.Guid
    public var itemRoutingStep: UUID? { row[ifPresent: 15] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 21] }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 22] }

    /// `OperationDescription` · Edm.String
    public var operationDescription: String? { row[ifPresent: 23] }

    /// `OperationResource` · Edm.Guid
    public var operationResource: UUID? { row[ifPresent: 24] }

    /// `PlannedEndDate` · Edm.DateTime
    public var plannedEndDate: LocalDateTime? { row[ifPresent: 25] }

    /// `PlannedRunHours` · Edm.Double
    public var plannedRunHours: Decimal? { row[ifPresent: 26] }

    /// `PlannedSetupHours` · Edm.Double
    public var plannedSetupHours: Decimal? { row[ifPresent: 27] }

    /// `PlannedStartDate` · Edm.DateTime
    public var plannedStartDate: LocalDateTime? { row[ifPresent: 28] }

    /// `PlannedTotalHours` · Edm.Double
    public var plannedTotalHours: Decimal? { row[ifPresent: 29] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 30] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 31] }

    /// `PurchaseUnitPriceFC` · Edm.Double
    public var purchaseUnitPriceFC: Decimal? { row[ifPresent: 32] }

    /// `PurchaseUnitQuantity` · Edm.Double
    public var purchaseUnitQuantity: Decimal? { row[ifPresent: 33] }

    /// `RoutingStepType` · Edm.Int32
    public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 34] }

    /// `Run` · Edm.Double
    public var run: Decimal? { row[ifPresent: 35] }

    /// `RunMethod` · Edm.Int32
    public var runMethod: OperationRunMethodInt32? { row[ifPresent: 36] }

    /// `RunMethodDescription` · Edm.String
    public var runMethodDescription: String? { row[ifPresent: 37] }

    /// `Setup` · Edm.Double
    public var setup: Decimal? { row[ifPresent: 38] }

    /// `SetupUnit` · Edm.String
    public var setupUnit: String? { row[ifPresent: 39] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 40] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 41] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 42] }

    /// `SubcontractedLeadDays` · Edm.Int32
    public var subcontractedLeadDays: Int32? { row[ifPresent: 43] }

    /// `TotalCostDC` · Edm.Double
    public var totalCostDC: Decimal? { row[ifPresent: 44] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 45] }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 46] }

    /// `WorkcenterDescription` · Edm.String
    public var workcenterDescription: String? { row[ifPresent: 47] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Account                Guid
      AccountName            String
      AccountNumber          String
      AttendedPercentage     Double
      Backflush              Byte
      CostPerItem            Double
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      EfficiencyPercentage   Double
      FactorType             Int32
      ID                     Guid!
      ItemRoutingStep        Guid
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      Operation              Guid
      OperationCode          String
      OperationDescription   String
      OperationResource      Guid
      PlannedEndDate         DateTime
      PlannedRunHours        Double
      PlannedSetupHours      Double
      PlannedStartDate       DateTime
      PlannedTotalHours      Double
      PurchaseUnit           String
      PurchaseUnitFactor     Double
      PurchaseUnitPriceFC    Double
      PurchaseUnitQuantity   Double
      RoutingStepType        Int32
      Run                    Double
      RunMethod              Int32
      RunMethodDescription   String
      Setup                  Double
      SetupUnit              String
      ShopOrder              Guid
      Status                 Int32
      StatusDescription      String
      SubcontractedLeadDays  Int32
      TotalCostDC            Double
      Workcenter             Guid
      WorkcenterCode         String
      WorkcenterDescription  String
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderRoutingStepPlanSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(1)
    }
    public var accountName: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(2)
    }
    public var accountNumber: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(3)
    }
    public var attendedPercentage: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(4)
    }
    public var backflush: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UInt8?> {
      SelectableProperty(5)
    }
    public var costPerItem: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(6)
    }
    public var created: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, LocalDateTime?> {
      SelectableProperty(7)
    }
    public var creator: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(8)
    }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(9)
    }
    public var description: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(10)
    }
    public var division: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int32?> {
      SelectableProperty(11)
    }
    public var efficiencyPercentage: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(12)
    }
    public var factorType: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int32?> {
      SelectableProperty(13)
    }
    public var id: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID> { SelectableProperty(14) }
    public var itemRoutingStep: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(15)
    }
    public var lineNumber: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int32?> {
      SelectableProperty(16)
    }
    public var modified: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var modifier: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(18)
    }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(19)
    }
    public var notes: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(20)
    }
    public var operation: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(21)
    }
    public var operationCode: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(22)
    }
    public var operationDescription: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(23)
    }
    public var operationResource: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(24)
    }
    public var plannedEndDate: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, LocalDateTime?> {
      SelectableProperty(25)
    }
    public var plannedRunHours: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(26)
    }
    public var plannedSetupHours: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(27)
    }
    public var plannedStartDate: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, LocalDateTime?> {
      SelectableProperty(28)
    }
    public var plannedTotalHours: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(29)
    }
    public var purchaseUnit: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(30)
    }
    public var purchaseUnitFactor: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(31)
    }
    public var purchaseUnitPriceFC: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(32)
    }
    public var purchaseUnitQuantity: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(33)
    }
    public var routingStepType:
      SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, RoutingStepTypeInt32?>
    {
      SelectableProperty(34)
    }
    public var run: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(35)
    }
    public var runMethod: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, OperationRunMethodInt32?>
    {
      SelectableProperty(36)
    }
    public var runMethodDescription: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(37)
    }
    public var setup: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(38)
    }
    public var setupUnit: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(39)
    }
    public var shopOrder: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(40)
    }
    public var status: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int32?> {
      SelectableProperty(41)
    }
    public var statusDescription: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(42)
    }
    public var subcontractedLeadDays: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Int32?> {
      SelectableProperty(43)
    }
    public var totalCostDC: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Decimal?> {
      SelectableProperty(44)
    }
    public var workcenter: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, UUID?> {
      SelectableProperty(45)
    }
    public var workcenterCode: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(46)
    }
    public var workcenterDescription: SelectableProperty<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, String?> {
      SelectableProperty(47)
    }
  }
}
