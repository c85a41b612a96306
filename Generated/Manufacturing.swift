// exact-online-generator 0.1.0 · for runtime 1 · services/manufacturing.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/manufacturing`
nonisolated public struct Manufacturing: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `BillOfMaterialVersions` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialVersions: EntitySet<Manufacturing.BillOfMaterialVersion, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BillOfMaterialVersions") }

  /// `ShopOrderPriorities` · read, update · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderPriorities: EntitySet<Manufacturing.ShopOrderPriority, Methods.ReadUpdate> { EntitySet(root, "ShopOrderPriorities") }

  /// `BillOfMaterialMaterials` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialMaterials: EntitySet<Manufacturing.BillOfMaterialMaterial, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BillOfMaterialMaterials") }

  /// `BillOfMaterialRoutings` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialRoutings: EntitySet<Manufacturing.BillOfMaterialRouting, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BillOfMaterialRoutings") }

  /// `EmployeeWorkcenters`
  public var employeeWorkcenters: EntitySet<Manufacturing.EmployeeWorkcenter, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmployeeWorkcenters") }

  /// `ByProductReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var byProductReceipts: EntitySet<Manufacturing.ByProductReceipt, Methods.ReadCreate> { EntitySet(root, "ByProductReceipts") }

  /// `ByProductReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var byProductReversals: EntitySet<Manufacturing.ByProductReversal, Methods.ReadCreate> { EntitySet(root, "ByProductReversals") }

  /// `ShopOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderReceipts: EntitySet<Manufacturing.ShopOrderReceipt, Methods.ReadCreate> { EntitySet(root, "ShopOrderReceipts") }

  /// `ShopOrderReversals` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderReversals: EntitySet<Manufacturing.ShopOrderReversal, Methods.ReadCreate> { EntitySet(root, "ShopOrderReversals") }

  /// `MaterialIssues` · read, create · 60 rows a page · permission "Manufacturing production"
  public var materialIssues: EntitySet<Manufacturing.MaterialIssue, Methods.ReadCreate> { EntitySet(root, "MaterialIssues") }

  /// `MaterialReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var materialReversals: EntitySet<Manufacturing.MaterialReversal, Methods.ReadCreate> { EntitySet(root, "MaterialReversals") }

  /// `StageForDeliveryReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var stageForDeliveryReceipts: EntitySet<Manufacturing.StageForDeliveryReceipt, Methods.ReadCreate> { EntitySet(root, "StageForDeliveryReceipts") }

  /// `StageForDeliveryReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var stageForDeliveryReversals: EntitySet<Manufacturing.StageForDeliveryReversal, Methods.ReadCreate> { EntitySet(root, "StageForDeliveryReversals") }

  /// `SubOrderReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var subOrderReversals: EntitySet<Manufacturing.SubOrderReversal, Methods.ReadCreate> { EntitySet(root, "SubOrderReversals") }

  /// `SubOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var subOrderReceipts: EntitySet<Manufacturing.SubOrderReceipt, Methods.ReadCreate> { EntitySet(root, "SubOrderReceipts") }

  /// `OperationResources` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var operationResources: EntitySet<Manufacturing.OperationResource, Methods.ReadCreateUpdateDelete> { EntitySet(root, "OperationResources") }

  /// `Operations` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var operations: EntitySet<Manufacturing.Operation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Operations") }

  /// `ProductionAreas` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var productionAreas: EntitySet<Manufacturing.ProductionArea, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ProductionAreas") }

  /// `SalesOrderlines`
  public var salesOrderlines: EntitySet<Manufacturing.SalesOrderLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrderlines") }

  /// `ShopOrderMaterialPlans` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderMaterialPlans: EntitySet<Manufacturing.ShopOrderMaterialPlan, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ShopOrderMaterialPlans") }

  /// `ShopOrderMaterialPlanDetails` · read · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderMaterialPlanDetails: EntitySet<Manufacturing.ShopOrderMaterialPlanDetail, Methods.Read> { EntitySet(root, "ShopOrderMaterialPlanDetails") }

  /// `ItemWarehouseStorageLocations`
  public var itemWarehouseStorageLocations: EntitySet<Manufacturing.ItemWarehouseStorageLocation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ItemWarehouseStorageLocations") }

  /// `ShopOrderRoutingStepPlans` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderRoutingStepPlans: EntitySet<Manufacturing.ShopOrderRoutingStepPlan, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ShopOrderRoutingStepPlans") }

  /// `ShopOrders` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrders: EntitySet<Manufacturing.ShopOrder, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ShopOrders") }

  /// `TimedTimeTransactions` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var timedTimeTransactions: EntitySet<Manufacturing.TimedTimeTransaction, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimedTimeTransactions") }

  /// `TimeTransactions` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var timeTransactions: EntitySet<Manufacturing.ManufacturingTimeTransaction, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TimeTransactions") }

  /// `Workcenters` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var workcenters: EntitySet<Manufacturing.Workcenter, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Workcenters") }

  /// `ManufacturingSettings` · read · 60 rows a page · permission "Manufacturing production"
  public var manufacturingSettings: EntitySet<Manufacturing.ManufacturingSettings, Methods.Read> { EntitySet(root, "ManufacturingSettings") }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<Manufacturing.StockBatchNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockBatchNumbers") }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<Manufacturing.StockSerialNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockSerialNumbers") }
}

nonisolated extension Manufacturing {
  /// `manufacturing:BarCalculator`
  nonisolated public struct BarCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BarLengthUnit                  String   create update
      BarLength                      Double   create update
      BarEnd                         Double   create update
      WeightPerLengthUnit            String   create update
      WeightPerLengthUnitFactor      Double   create update
      LengthToWeightUnitDescription  String   create update
      PieceLength                    Double   create update
      PieceFacing                    Double   create update
      PieceCutOff                    Double   create update
      PlannedWeight                  Double   create update
      PlannedWeightUnit              String   create update
      PlannedLength                  Double   create update
      PlannedLengthUnit              String   create update
      WholeBars                      Int32    create update
      WholePiecesPerBar              Int32    create update
      PlannedBars                    Double   create update
      PiecesPerBar                   Double   create update
      IsCalculated                   Boolean  create update
      ItemStockUnit                  String   create update
      ShapeUnit                      String   create update
      ConversionUnitFactor           Double   create update
      ConversionUnitFactorType       Int32    create update
      ConversionUnitDescription      String   create update
      PiecesPerMakeItem              Double   create update
      """)
  }
}

nonisolated extension Manufacturing.BarCalculator {
  /// `BarLengthUnit` · Edm.String
  public var barLengthUnit: String? { row.string(0) }
  /// `BarLengthUnit` in queries and change sets.
  public static var barLengthUnit: WritableProperty<Self, String?> { .init(0) }

  /// `BarLength` · Edm.Double
  public var barLength: Decimal? { row.decimal(1) }
  /// `BarLength` in queries and change sets.
  public static var barLength: WritableProperty<Self, Decimal?> { .init(1) }

  /// `BarEnd` · Edm.Double
  public var barEnd: Decimal? { row.decimal(2) }
  /// `BarEnd` in queries and change sets.
  public static var barEnd: WritableProperty<Self, Decimal?> { .init(2) }

  /// `WeightPerLengthUnit` · Edm.String
  public var weightPerLengthUnit: String? { row.string(3) }
  /// `WeightPerLengthUnit` in queries and change sets.
  public static var weightPerLengthUnit: WritableProperty<Self, String?> { .init(3) }

  /// `WeightPerLengthUnitFactor` · Edm.Double
  public var weightPerLengthUnitFactor: Decimal? { row.decimal(4) }
  /// `WeightPerLengthUnitFactor` in queries and change sets.
  public static var weightPerLengthUnitFactor: WritableProperty<Self, Decimal?> { .init(4) }

  /// `LengthToWeightUnitDescription` · Edm.String
  public var lengthToWeightUnitDescription: String? { row.string(5) }
  /// `LengthToWeightUnitDescription` in queries and change sets.
  public static var lengthToWeightUnitDescription: WritableProperty<Self, String?> { .init(5) }

  /// `PieceLength` · Edm.Double
  public var pieceLength: Decimal? { row.decimal(6) }
  /// `PieceLength` in queries and change sets.
  public static var pieceLength: WritableProperty<Self, Decimal?> { .init(6) }

  /// `PieceFacing` · Edm.Double
  public var pieceFacing: Decimal? { row.decimal(7) }
  /// `PieceFacing` in queries and change sets.
  public static var pieceFacing: WritableProperty<Self, Decimal?> { .init(7) }

  /// `PieceCutOff` · Edm.Double
  public var pieceCutOff: Decimal? { row.decimal(8) }
  /// `PieceCutOff` in queries and change sets.
  public static var pieceCutOff: WritableProperty<Self, Decimal?> { .init(8) }

  /// `PlannedWeight` · Edm.Double
  public var plannedWeight: Decimal? { row.decimal(9) }
  /// `PlannedWeight` in queries and change sets.
  public static var plannedWeight: WritableProperty<Self, Decimal?> { .init(9) }

  /// `PlannedWeightUnit` · Edm.String
  public var plannedWeightUnit: String? { row.string(10) }
  /// `PlannedWeightUnit` in queries and change sets.
  public static var plannedWeightUnit: WritableProperty<Self, String?> { .init(10) }

  /// `PlannedLength` · Edm.Double
  public var plannedLength: Decimal? { row.decimal(11) }
  /// `PlannedLength` in queries and change sets.
  public static var plannedLength: WritableProperty<Self, Decimal?> { .init(11) }

  /// `PlannedLengthUnit` · Edm.String
  public var plannedLengthUnit: String? { row.string(12) }
  /// `PlannedLengthUnit` in queries and change sets.
  public static var plannedLengthUnit: WritableProperty<Self, String?> { .init(12) }

  /// `WholeBars` · Edm.Int32
  public var wholeBars: Int32? { row.int32(13) }
  /// `WholeBars` in queries and change sets.
  public static var wholeBars: WritableProperty<Self, Int32?> { .init(13) }

  /// `WholePiecesPerBar` · Edm.Int32
  public var wholePiecesPerBar: Int32? { row.int32(14) }
  /// `WholePiecesPerBar` in queries and change sets.
  public static var wholePiecesPerBar: WritableProperty<Self, Int32?> { .init(14) }

  /// `PlannedBars` · Edm.Double
  public var plannedBars: Decimal? { row.decimal(15) }
  /// `PlannedBars` in queries and change sets.
  public static var plannedBars: WritableProperty<Self, Decimal?> { .init(15) }

  /// `PiecesPerBar` · Edm.Double
  public var piecesPerBar: Decimal? { row.decimal(16) }
  /// `PiecesPerBar` in queries and change sets.
  public static var piecesPerBar: WritableProperty<Self, Decimal?> { .init(16) }

  /// `IsCalculated` · Edm.Boolean
  public var isCalculated: Bool? { row.boolean(17) }
  /// `IsCalculated` in queries and change sets.
  public static var isCalculated: WritableProperty<Self, Bool?> { .init(17) }

  /// `ItemStockUnit` · Edm.String
  public var itemStockUnit: String? { row.string(18) }
  /// `ItemStockUnit` in queries and change sets.
  public static var itemStockUnit: WritableProperty<Self, String?> { .init(18) }

  /// `ShapeUnit` · Edm.String
  public var shapeUnit: String? { row.string(19) }
  /// `ShapeUnit` in queries and change sets.
  public static var shapeUnit: WritableProperty<Self, String?> { .init(19) }

  /// `ConversionUnitFactor` · Edm.Double
  public var conversionUnitFactor: Decimal? { row.decimal(20) }
  /// `ConversionUnitFactor` in queries and change sets.
  public static var conversionUnitFactor: WritableProperty<Self, Decimal?> { .init(20) }

  /// `ConversionUnitFactorType` · Edm.Int32
  public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 21] }
  /// `ConversionUnitFactorType` in queries and change sets.
  public static var conversionUnitFactorType: WritableProperty<Self, ConversionUnitFactorType?> { .init(21) }

  /// `ConversionUnitDescription` · Edm.String
  public var conversionUnitDescription: String? { row.string(22) }
  /// `ConversionUnitDescription` in queries and change sets.
  public static var conversionUnitDescription: WritableProperty<Self, String?> { .init(22) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(23) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(23) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/BillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialMaterial: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AverageCost                Double
      Backflush                  Byte      create update
      CalculatorType             Int32     create update
      CostBatch                  Double
      CostCenter                 String    create update
      CostCenterDescription      String
      CostUnit                   String    create update
      CostUnitDescription        String
      CreatorFullName            String
      Description                String    create update
      DetailDrawing              String    create update
      Division                   Int32
      ID                         Guid!     key create update
      ItemVersion                Guid      create! update
      LineNumber                 Int32
      NetWeight                  Double    create update
      NetWeightUnit              String
      Notes                      String    create update
      PartItem                   Guid      create! update
      PartItemAverageCost        Double
      PartItemCode               String
      PartItemDescription        String
      PartItemCostPriceStandard  Double
      Quantity                   Double    create update
      QuantityBatch              Double
      RoutingStepID              Guid      create update
      syscreated                 DateTime
      syscreator                 Guid
      sysmodified                DateTime
      sysmodifier                Guid
      Type                       Int32     create update
      WastePercentage            Double    create update
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialMaterial {
  /// `AverageCost` · Edm.Double · read-only
  public var averageCost: Decimal? { row.decimal(0) }
  /// `AverageCost` in queries and change sets.
  public static var averageCost: Property<Self, Decimal?> { .init(0) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 1] }
  /// `Backflush` in queries and change sets.
  public static var backflush: WritableProperty<Self, UInt8?> { .init(1) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(2) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: WritableProperty<Self, Int32?> { .init(2) }

  /// `CostBatch` · Edm.Double · read-only
  public var costBatch: Decimal? { row.decimal(3) }
  /// `CostBatch` in queries and change sets.
  public static var costBatch: Property<Self, Decimal?> { .init(3) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(4) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(4) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(5) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(10) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: WritableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(12) }

  /// `ItemVersion` · Edm.Guid · required on create
  public var itemVersion: UUID? { row.guid(13) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: WritableProperty<Self, UUID?> { .init(13) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(14) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(14) }

  /// `NetWeight` · Edm.Double
  public var netWeight: Decimal? { row.decimal(15) }
  /// `NetWeight` in queries and change sets.
  public static var netWeight: WritableProperty<Self, Decimal?> { .init(15) }

  /// `NetWeightUnit` · Edm.String · read-only
  public var netWeightUnit: String? { row.string(16) }
  /// `NetWeightUnit` in queries and change sets.
  public static var netWeightUnit: Property<Self, String?> { .init(16) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(17) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(17) }

  /// `PartItem` · Edm.Guid · required on create
  public var partItem: UUID? { row.guid(18) }
  /// `PartItem` in queries and change sets.
  public static var partItem: WritableProperty<Self, UUID?> { .init(18) }

  /// `PartItemAverageCost` · Edm.Double · read-only
  public var partItemAverageCost: Decimal? { row.decimal(19) }
  /// `PartItemAverageCost` in queries and change sets.
  public static var partItemAverageCost: Property<Self, Decimal?> { .init(19) }

  /// `PartItemCode` · Edm.String · read-only
  public var partItemCode: String? { row.string(20) }
  /// `PartItemCode` in queries and change sets.
  public static var partItemCode: Property<Self, String?> { .init(20) }

  /// `PartItemDescription` · Edm.String · read-only
  public var partItemDescription: String? { row.string(21) }
  /// `PartItemDescription` in queries and change sets.
  public static var partItemDescription: Property<Self, String?> { .init(21) }

  /// `PartItemCostPriceStandard` · Edm.Double · read-only
  public var partItemCostPriceStandard: Decimal? { row.decimal(22) }
  /// `PartItemCostPriceStandard` in queries and change sets.
  public static var partItemCostPriceStandard: Property<Self, Decimal?> { .init(22) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(23) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(23) }

  /// `QuantityBatch` · Edm.Double · read-only
  public var quantityBatch: Decimal? { row.decimal(24) }
  /// `QuantityBatch` in queries and change sets.
  public static var quantityBatch: Property<Self, Decimal?> { .init(24) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(25) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: WritableProperty<Self, UUID?> { .init(25) }

  /// `syscreated` · Edm.DateTime · read-only
  public var syscreated: LocalDateTime? { row.dateTime(26) }
  /// `syscreated` in queries and change sets.
  public static var syscreated: Property<Self, LocalDateTime?> { .init(26) }

  /// `syscreator` · Edm.Guid · read-only
  public var syscreator: UUID? { row.guid(27) }
  /// `syscreator` in queries and change sets.
  public static var syscreator: Property<Self, UUID?> { .init(27) }

  /// `sysmodified` · Edm.DateTime · read-only
  public var sysmodified: LocalDateTime? { row.dateTime(28) }
  /// `sysmodified` in queries and change sets.
  public static var sysmodified: Property<Self, LocalDateTime?> { .init(28) }

  /// `sysmodifier` · Edm.Guid · read-only
  public var sysmodifier: UUID? { row.guid(29) }
  /// `sysmodifier` in queries and change sets.
  public static var sysmodifier: Property<Self, UUID?> { .init(29) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 30] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, MaterialType?> { .init(30) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(31) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: WritableProperty<Self, Decimal?> { .init(31) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/BillOfMaterialRoutings` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialRouting: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Account` · Edm.Guid · read-only
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(0) }

  /// `AttendedPercentage` · Edm.Double
  public var attendedPercentage: Decimal? { row.decimal(1) }
  /// `AttendedPercentage` in queries and change sets.
  public static var attendedPercentage: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8 { row[2] }
  /// `Backflush` in queries and change sets.
  public static var backflush: WritableProperty<Self, UInt8> { .init(2) }

  /// `CostPerItem` · Edm.Double · read-only
  public var costPerItem: Decimal? { row.decimal(3) }
  /// `CostPerItem` in queries and change sets.
  public static var costPerItem: Property<Self, Decimal?> { .init(3) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(4) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(4) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime { row[5] }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Currency` · Edm.String · read-only
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[8] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(8) }

  /// `EfficiencyPercentage` · Edm.Double
  public var efficiencyPercentage: Decimal? { row.decimal(9) }
  /// `EfficiencyPercentage` in queries and change sets.
  public static var efficiencyPercentage: WritableProperty<Self, Decimal?> { .init(9) }

  /// `FactorType` · Edm.Int16
  public var factorType: Int16? { row[ifPresent: 10] }
  /// `FactorType` in queries and change sets.
  public static var factorType: WritableProperty<Self, Int16?> { .init(10) }

  /// `GeneralBurden` · Edm.Double · read-only
  public var generalBurden: Decimal? { row.decimal(11) }
  /// `GeneralBurden` in queries and change sets.
  public static var generalBurden: Property<Self, Decimal?> { .init(11) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(12) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(13) }

  /// `ItemVersion` · Edm.Guid · required on create
  public var itemVersion: UUID? { row.guid(14) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: WritableProperty<Self, UUID?> { .init(14) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(15) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(15) }

  /// `MachineBurden` · Edm.Double · read-only
  public var machineBurden: Decimal? { row.decimal(16) }
  /// `MachineBurden` in queries and change sets.
  public static var machineBurden: Property<Self, Decimal?> { .init(16) }

  /// `ModifiedBy` · Edm.Guid · read-only
  public var modifiedBy: UUID? { row.guid(17) }
  /// `ModifiedBy` in queries and change sets.
  public static var modifiedBy: Property<Self, UUID?> { .init(17) }

  /// `ModifiedDate` · Edm.DateTime · read-only
  public var modifiedDate: LocalDateTime { row[18] }
  /// `ModifiedDate` in queries and change sets.
  public static var modifiedDate: Property<Self, LocalDateTime> { .init(18) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(20) }

  /// `Operation` · Edm.Guid · required on create
  public var operation: UUID? { row.guid(21) }
  /// `Operation` in queries and change sets.
  public static var operation: WritableProperty<Self, UUID?> { .init(21) }

  /// `OperationDescription` · Edm.String
  public var operationDescription: String? { row.string(22) }
  /// `OperationDescription` in queries and change sets.
  public static var operationDescription: WritableProperty<Self, String?> { .init(22) }

  /// `OperationResource` · Edm.Guid
  public var operationResource: UUID? { row.guid(23) }
  /// `OperationResource` in queries and change sets.
  public static var operationResource: WritableProperty<Self, UUID?> { .init(23) }

  /// `PurchaseUnit` · Edm.String
  public var purchaseUnit: String? { row.string(24) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: WritableProperty<Self, String?> { .init(24) }

  /// `PurchaseUnitFactor` · Edm.Double
  public var purchaseUnitFactor: Decimal? { row.decimal(25) }
  /// `PurchaseUnitFactor` in queries and change sets.
  public static var purchaseUnitFactor: WritableProperty<Self, Decimal?> { .init(25) }

  /// `PurchaseUnitPriceFC` · Edm.Double
  public var purchaseUnitPriceFC: Decimal? { row.decimal(26) }
  /// `PurchaseUnitPriceFC` in queries and change sets.
  public static var purchaseUnitPriceFC: WritableProperty<Self, Decimal?> { .init(26) }

  /// `PurchaseUnitQuantity` · Edm.Double · read-only
  public var purchaseUnitQuantity: Decimal? { row.decimal(27) }
  /// `PurchaseUnitQuantity` in queries and change sets.
  public static var purchaseUnitQuantity: Property<Self, Decimal?> { .init(27) }

  /// `RateFC` · Edm.Double · read-only
  public var rateFC: Decimal? { row.decimal(28) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: Property<Self, Decimal?> { .init(28) }

  /// `ResourceDescription` · Edm.String · read-only
  public var resourceDescription: String? { row.string(29) }
  /// `ResourceDescription` in queries and change sets.
  public static var resourceDescription: Property<Self, String?> { .init(29) }

  /// `RoutingStepType` · Edm.Int16 · read-only
  public var routingStepType: RoutingStepType { row[30] }
  /// `RoutingStepType` in queries and change sets.
  public static var routingStepType: Property<Self, RoutingStepType> { .init(30) }

  /// `Run` · Edm.Double
  public var run: Decimal? { row.decimal(31) }
  /// `Run` in queries and change sets.
  public static var run: WritableProperty<Self, Decimal?> { .init(31) }

  /// `RunLabor` · Edm.Double · read-only
  public var runLabor: Decimal? { row.decimal(32) }
  /// `RunLabor` in queries and change sets.
  public static var runLabor: Property<Self, Decimal?> { .init(32) }

  /// `RunLaborBurden` · Edm.Double · read-only
  public var runLaborBurden: Decimal? { row.decimal(33) }
  /// `RunLaborBurden` in queries and change sets.
  public static var runLaborBurden: Property<Self, Decimal?> { .init(33) }

  /// `RunMethod` · Edm.Int16
  public var runMethod: OperationRunMethod? { row[ifPresent: 34] }
  /// `RunMethod` in queries and change sets.
  public static var runMethod: WritableProperty<Self, OperationRunMethod?> { .init(34) }

  /// `Setup` · Edm.Double
  public var setup: Decimal? { row.decimal(35) }
  /// `Setup` in queries and change sets.
  public static var setup: WritableProperty<Self, Decimal?> { .init(35) }

  /// `SetupLabor` · Edm.Double · read-only
  public var setupLabor: Decimal? { row.decimal(36) }
  /// `SetupLabor` in queries and change sets.
  public static var setupLabor: Property<Self, Decimal?> { .init(36) }

  /// `SetupLaborBurden` · Edm.Double · read-only
  public var setupLaborBurden: Decimal? { row.decimal(37) }
  /// `SetupLaborBurden` in queries and change sets.
  public static var setupLaborBurden: Property<Self, Decimal?> { .init(37) }

  /// `SetupUnit` · Edm.String · read-only
  public var setupUnit: String? { row.string(38) }
  /// `SetupUnit` in queries and change sets.
  public static var setupUnit: Property<Self, String?> { .init(38) }

  /// `SubcontractedLeadDays` · Edm.Int32
  public var subcontractedLeadDays: Int32? { row.int32(39) }
  /// `SubcontractedLeadDays` in queries and change sets.
  public static var subcontractedLeadDays: WritableProperty<Self, Int32?> { .init(39) }

  /// `TotalCostDC` · Edm.Double · read-only
  public var totalCostDC: Decimal? { row.decimal(40) }
  /// `TotalCostDC` in queries and change sets.
  public static var totalCostDC: Property<Self, Decimal?> { .init(40) }

  /// `Workcenter` · Edm.Guid · read-only
  public var workcenter: UUID? { row.guid(41) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: Property<Self, UUID?> { .init(41) }
}

nonisolated extension Manufacturing {
  /// A version of the recipe by which an item is made.
  ///
  /// `manufacturing/BillOfMaterialVersions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialVersion: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double    create update
      CalculatedCostPrice  Double    create update
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String    create! update
      Division             Int32
      ID                   Guid!     key create update
      IsDefault            Byte!     create update
      Item                 Guid!     create! update
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String    create update
      Status               Int16     create update
      StatusDescription    String
      Type                 Int16     create update
      TypeDescription      String
      VersionNumber        Int32     create update
      CadDrawingUrl        String    create update
      OrderLeadDays        Int32     create update
      ProductionLeadDays   Int32     create update
      VersionDate          DateTime  create update
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialVersion {
  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(0) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: WritableProperty<Self, Decimal?> { .init(0) }

  /// `CalculatedCostPrice` · Edm.Double
  public var calculatedCostPrice: Decimal? { row.decimal(1) }
  /// `CalculatedCostPrice` in queries and change sets.
  public static var calculatedCostPrice: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: Bool { row[8] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: WritableProperty<Self, Bool> { .init(8) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID { row[9] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(14) }

  /// `Status` · Edm.Int16
  public var status: ItemVersionStatus? { row[ifPresent: 15] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ItemVersionStatus?> { .init(15) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(16) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: ItemVersionType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ItemVersionType?> { .init(17) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(18) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(18) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32? { row.int32(19) }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: WritableProperty<Self, Int32?> { .init(19) }

  /// `CadDrawingUrl` · Edm.String
  public var cadDrawingURL: String? { row.string(20) }
  /// `CadDrawingUrl` in queries and change sets.
  public static var cadDrawingURL: WritableProperty<Self, String?> { .init(20) }

  /// `OrderLeadDays` · Edm.Int32
  public var orderLeadDays: Int32? { row.int32(21) }
  /// `OrderLeadDays` in queries and change sets.
  public static var orderLeadDays: WritableProperty<Self, Int32?> { .init(21) }

  /// `ProductionLeadDays` · Edm.Int32
  public var productionLeadDays: Int32? { row.int32(22) }
  /// `ProductionLeadDays` in queries and change sets.
  public static var productionLeadDays: WritableProperty<Self, Int32?> { .init(22) }

  /// `VersionDate` · Edm.DateTime
  public var versionDate: LocalDateTime? { row.dateTime(23) }
  /// `VersionDate` in queries and change sets.
  public static var versionDate: WritableProperty<Self, LocalDateTime?> { .init(23) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:BillOfMaterialVersionBase`
  nonisolated public struct BillOfMaterialVersionBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionNumber        Int32
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialVersionBase {
  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(0) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(0) }

  /// `CalculatedCostPrice` · Edm.Double
  public var calculatedCostPrice: Decimal? { row.decimal(1) }
  /// `CalculatedCostPrice` in queries and change sets.
  public static var calculatedCostPrice: Property<Self, Decimal?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: UInt8 { row[8] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: Property<Self, UInt8> { .init(8) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[9] }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID> { .init(9) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(14) }

  /// `Status` · Edm.Int16
  public var status: ItemVersionStatus? { row[ifPresent: 15] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ItemVersionStatus?> { .init(15) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(16) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: ItemVersionType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ItemVersionType?> { .init(17) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(18) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(18) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32? { row.int32(19) }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32?> { .init(19) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ByProductReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct ByProductReceipt: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DraftStockTransactionID     Guid      create
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      HasReversibleQuantity       Boolean!
      IsBackflush                 Boolean!
      Quantity                    Double    create!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid      create!
      ShopOrderNumber             Int32
      StockTransactionId          Guid!     key
      StorageLocation             Guid      create
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.ByProductReceipt {
  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(0) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(0) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(1) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(1) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(2) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(2) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(3) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `HasReversibleQuantity` · Edm.Boolean · read-only
  public var hasReversibleQuantity: Bool { row[4] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: Property<Self, Bool> { .init(4) }

  /// `IsBackflush` · Edm.Boolean · read-only
  public var isBackflush: Bool { row[5] }
  /// `IsBackflush` in queries and change sets.
  public static var isBackflush: Property<Self, Bool> { .init(5) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(6) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(6) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(7) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(7) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(8) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(8) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(9) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(9) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(12) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(13) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(13) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(14) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(14) }

  /// `ShopOrderMaterialPlan` · Edm.Guid · required on create
  public var shopOrderMaterialPlan: UUID? { row.guid(15) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: WritableProperty<Self, UUID?> { .init(15) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(16) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(16) }

  /// `StockTransactionId` · Edm.Guid · key · read-only
  public var stockTransactionID: UUID { row[17] }
  /// `StockTransactionId` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID> { .init(17) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(18) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(18) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(19) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(19) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(20) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(20) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(21) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(22) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(22) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(23) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(23) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(24) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(24) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(25) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(25) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(26) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(26) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ByProductReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct ByProductReversal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      IsBackflush                 Boolean!
      Quantity                    Double
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String    create
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid
      ShopOrderNumber             Int32
      OriginalStockTransactionId  Guid      create!
      ReversalStockTransactionId  Guid!     key
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.ByProductReversal {
  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(0) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(0) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(1) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(1) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `IsBackflush` · Edm.Boolean · read-only
  public var isBackflush: Bool { row[3] }
  /// `IsBackflush` in queries and change sets.
  public static var isBackflush: Property<Self, Bool> { .init(3) }

  /// `Quantity` · Edm.Double · read-only
  public var quantity: Decimal? { row.decimal(4) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(4) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(5) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(5) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(6) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(6) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(7) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(7) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(8) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(11) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(11) }

  /// `Note` · Edm.String
  public var note: String? { row.string(12) }
  /// `Note` in queries and change sets.
  public static var note: WritableProperty<Self, String?> { .init(12) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(13) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(13) }

  /// `ShopOrderMaterialPlan` · Edm.Guid · read-only
  public var shopOrderMaterialPlan: UUID? { row.guid(14) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: Property<Self, UUID?> { .init(14) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(15) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(15) }

  /// `OriginalStockTransactionId` · Edm.Guid · required on create
  public var originalStockTransactionID: UUID? { row.guid(16) }
  /// `OriginalStockTransactionId` in queries and change sets.
  public static var originalStockTransactionID: WritableProperty<Self, UUID?> { .init(16) }

  /// `ReversalStockTransactionId` · Edm.Guid · key · read-only
  public var reversalStockTransactionID: UUID { row[17] }
  /// `ReversalStockTransactionId` in queries and change sets.
  public static var reversalStockTransactionID: Property<Self, UUID> { .init(17) }

  /// `StorageLocation` · Edm.Guid · read-only
  public var storageLocation: UUID? { row.guid(18) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(18) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(19) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(19) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(20) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(20) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(21) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(22) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(22) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(23) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(23) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(24) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(24) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(25) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(25) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(26) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(26) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireLengthCalculator`
  nonisolated public struct CoilWireLengthCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      LengthUnit                     String   create update
      CoilWireLength                 Double   create update
      CoilWireWidth                  Double   create update
      WeightPerLengthUnit            String   create update
      WeightPerLengthUnitFactor      Double   create update
      LengthToWeightUnitDescription  String   create update
      PieceLength                    Double   create update
      PiecesAcross                   Double   create update
      Allowance                      Double   create update
      PlannedWeight                  Double   create update
      PlannedWeightUnit              String   create update
      PlannedLength                  Double   create update
      PlannedLengthUnit              String   create update
      IsCalculated                   Boolean  create update
      ItemStockUnit                  String   create update
      ShapeUnit                      String   create update
      ConversionUnitFactor           Double   create update
      ConversionUnitFactorType       Int32    create update
      ConversionUnitDescription      String   create update
      PiecesPerMakeItem              Double   create update
      """)
  }
}

nonisolated extension Manufacturing.CoilWireLengthCalculator {
  /// `LengthUnit` · Edm.String
  public var lengthUnit: String? { row.string(0) }
  /// `LengthUnit` in queries and change sets.
  public static var lengthUnit: WritableProperty<Self, String?> { .init(0) }

  /// `CoilWireLength` · Edm.Double
  public var coilWireLength: Decimal? { row.decimal(1) }
  /// `CoilWireLength` in queries and change sets.
  public static var coilWireLength: WritableProperty<Self, Decimal?> { .init(1) }

  /// `CoilWireWidth` · Edm.Double
  public var coilWireWidth: Decimal? { row.decimal(2) }
  /// `CoilWireWidth` in queries and change sets.
  public static var coilWireWidth: WritableProperty<Self, Decimal?> { .init(2) }

  /// `WeightPerLengthUnit` · Edm.String
  public var weightPerLengthUnit: String? { row.string(3) }
  /// `WeightPerLengthUnit` in queries and change sets.
  public static var weightPerLengthUnit: WritableProperty<Self, String?> { .init(3) }

  /// `WeightPerLengthUnitFactor` · Edm.Double
  public var weightPerLengthUnitFactor: Decimal? { row.decimal(4) }
  /// `WeightPerLengthUnitFactor` in queries and change sets.
  public static var weightPerLengthUnitFactor: WritableProperty<Self, Decimal?> { .init(4) }

  /// `LengthToWeightUnitDescription` · Edm.String
  public var lengthToWeightUnitDescription: String? { row.string(5) }
  /// `LengthToWeightUnitDescription` in queries and change sets.
  public static var lengthToWeightUnitDescription: WritableProperty<Self, String?> { .init(5) }

  /// `PieceLength` · Edm.Double
  public var pieceLength: Decimal? { row.decimal(6) }
  /// `PieceLength` in queries and change sets.
  public static var pieceLength: WritableProperty<Self, Decimal?> { .init(6) }

  /// `PiecesAcross` · Edm.Double
  public var piecesAcross: Decimal? { row.decimal(7) }
  /// `PiecesAcross` in queries and change sets.
  public static var piecesAcross: WritableProperty<Self, Decimal?> { .init(7) }

  /// `Allowance` · Edm.Double
  public var allowance: Decimal? { row.decimal(8) }
  /// `Allowance` in queries and change sets.
  public static var allowance: WritableProperty<Self, Decimal?> { .init(8) }

  /// `PlannedWeight` · Edm.Double
  public var plannedWeight: Decimal? { row.decimal(9) }
  /// `PlannedWeight` in queries and change sets.
  public static var plannedWeight: WritableProperty<Self, Decimal?> { .init(9) }

  /// `PlannedWeightUnit` · Edm.String
  public var plannedWeightUnit: String? { row.string(10) }
  /// `PlannedWeightUnit` in queries and change sets.
  public static var plannedWeightUnit: WritableProperty<Self, String?> { .init(10) }

  /// `PlannedLength` · Edm.Double
  public var plannedLength: Decimal? { row.decimal(11) }
  /// `PlannedLength` in queries and change sets.
  public static var plannedLength: WritableProperty<Self, Decimal?> { .init(11) }

  /// `PlannedLengthUnit` · Edm.String
  public var plannedLengthUnit: String? { row.string(12) }
  /// `PlannedLengthUnit` in queries and change sets.
  public static var plannedLengthUnit: WritableProperty<Self, String?> { .init(12) }

  /// `IsCalculated` · Edm.Boolean
  public var isCalculated: Bool? { row.boolean(13) }
  /// `IsCalculated` in queries and change sets.
  public static var isCalculated: WritableProperty<Self, Bool?> { .init(13) }

  /// `ItemStockUnit` · Edm.String
  public var itemStockUnit: String? { row.string(14) }
  /// `ItemStockUnit` in queries and change sets.
  public static var itemStockUnit: WritableProperty<Self, String?> { .init(14) }

  /// `ShapeUnit` · Edm.String
  public var shapeUnit: String? { row.string(15) }
  /// `ShapeUnit` in queries and change sets.
  public static var shapeUnit: WritableProperty<Self, String?> { .init(15) }

  /// `ConversionUnitFactor` · Edm.Double
  public var conversionUnitFactor: Decimal? { row.decimal(16) }
  /// `ConversionUnitFactor` in queries and change sets.
  public static var conversionUnitFactor: WritableProperty<Self, Decimal?> { .init(16) }

  /// `ConversionUnitFactorType` · Edm.Int32
  public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 17] }
  /// `ConversionUnitFactorType` in queries and change sets.
  public static var conversionUnitFactorType: WritableProperty<Self, ConversionUnitFactorType?> { .init(17) }

  /// `ConversionUnitDescription` · Edm.String
  public var conversionUnitDescription: String? { row.string(18) }
  /// `ConversionUnitDescription` in queries and change sets.
  public static var conversionUnitDescription: WritableProperty<Self, String?> { .init(18) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(19) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(19) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:CoilWireWeightCalculator`
  nonisolated public struct CoilWireWeightCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      WeightUnit                 String   create update
      PieceWeight                Double   create update
      PlannedWeight              Double   create update
      PlannedWeightUnit          String   create update
      IsCalculated               Boolean  create update
      ItemStockUnit              String   create update
      ShapeUnit                  String   create update
      ConversionUnitFactor       Double   create update
      ConversionUnitFactorType   Int32    create update
      ConversionUnitDescription  String   create update
      PiecesPerMakeItem          Double   create update
      """)
  }
}

nonisolated extension Manufacturing.CoilWireWeightCalculator {
  /// `WeightUnit` · Edm.String
  public var weightUnit: String? { row.string(0) }
  /// `WeightUnit` in queries and change sets.
  public static var weightUnit: WritableProperty<Self, String?> { .init(0) }

  /// `PieceWeight` · Edm.Double
  public var pieceWeight: Decimal? { row.decimal(1) }
  /// `PieceWeight` in queries and change sets.
  public static var pieceWeight: WritableProperty<Self, Decimal?> { .init(1) }

  /// `PlannedWeight` · Edm.Double
  public var plannedWeight: Decimal? { row.decimal(2) }
  /// `PlannedWeight` in queries and change sets.
  public static var plannedWeight: WritableProperty<Self, Decimal?> { .init(2) }

  /// `PlannedWeightUnit` · Edm.String
  public var plannedWeightUnit: String? { row.string(3) }
  /// `PlannedWeightUnit` in queries and change sets.
  public static var plannedWeightUnit: WritableProperty<Self, String?> { .init(3) }

  /// `IsCalculated` · Edm.Boolean
  public var isCalculated: Bool? { row.boolean(4) }
  /// `IsCalculated` in queries and change sets.
  public static var isCalculated: WritableProperty<Self, Bool?> { .init(4) }

  /// `ItemStockUnit` · Edm.String
  public var itemStockUnit: String? { row.string(5) }
  /// `ItemStockUnit` in queries and change sets.
  public static var itemStockUnit: WritableProperty<Self, String?> { .init(5) }

  /// `ShapeUnit` · Edm.String
  public var shapeUnit: String? { row.string(6) }
  /// `ShapeUnit` in queries and change sets.
  public static var shapeUnit: WritableProperty<Self, String?> { .init(6) }

  /// `ConversionUnitFactor` · Edm.Double
  public var conversionUnitFactor: Decimal? { row.decimal(7) }
  /// `ConversionUnitFactor` in queries and change sets.
  public static var conversionUnitFactor: WritableProperty<Self, Decimal?> { .init(7) }

  /// `ConversionUnitFactorType` · Edm.Int32
  public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 8] }
  /// `ConversionUnitFactorType` in queries and change sets.
  public static var conversionUnitFactorType: WritableProperty<Self, ConversionUnitFactorType?> { .init(8) }

  /// `ConversionUnitDescription` · Edm.String
  public var conversionUnitDescription: String? { row.string(9) }
  /// `ConversionUnitDescription` in queries and change sets.
  public static var conversionUnitDescription: WritableProperty<Self, String?> { .init(9) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(10) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(10) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/EmployeeWorkcenters`
  nonisolated public struct EmployeeWorkcenter: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division    Int32   create update
      Employee    Guid    create update
      ID          Guid!   key create update
      IsMain      Byte    create update
      Notes       String  create update
      WorkCenter  Guid    create update
      """)
  }
}

nonisolated extension Manufacturing.EmployeeWorkcenter {
  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(0) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(1) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(2) }

  /// `IsMain` · Edm.Byte
  public var isMain: Bool? { row.boolean(3) }
  /// `IsMain` in queries and change sets.
  public static var isMain: WritableProperty<Self, Bool?> { .init(3) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(4) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(4) }

  /// `WorkCenter` · Edm.Guid
  public var workCenter: UUID? { row.guid(5) }
  /// `WorkCenter` in queries and change sets.
  public static var workCenter: WritableProperty<Self, UUID?> { .init(5) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:FixedCalculator`
  nonisolated public struct FixedCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      FixedQuantity      Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.FixedCalculator {
  /// `FixedQuantity` · Edm.Double
  public var fixedQuantity: Decimal? { row.decimal(0) }
  /// `FixedQuantity` in queries and change sets.
  public static var fixedQuantity: WritableProperty<Self, Decimal?> { .init(0) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(1) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(1) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ItemWarehouseStorageLocations`
  nonisolated public struct ItemWarehouseStorageLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!     key create update
      Item                           Guid!     create update
      ItemCode                       String    create update
      ItemBarcode                    String    create update
      ItemDescription                String    create update
      ItemEndDate                    DateTime  create update
      ItemStartDate                  DateTime  create update
      ItemUnit                       String    create update
      ItemUnitDescription            String    create update
      IsFractionAllowedItem          Byte!     create update
      IsStockItem                    Byte!     create update
      Stock                          Double    create update
      StorageLocation                Guid      create update
      StorageLocationCode            String    create update
      StorageLocationDescription     String    create update
      StorageLocationSequenceNumber  Int32     create update
      Warehouse                      Guid      create update
      WarehouseCode                  String    create update
      WarehouseDescription           String    create update
      """)
  }
}

nonisolated extension Manufacturing.ItemWarehouseStorageLocation {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[1] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(1) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(2) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(2) }

  /// `ItemBarcode` · Edm.String
  public var itemBarcode: String? { row.string(3) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: WritableProperty<Self, String?> { .init(3) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(4) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(4) }

  /// `ItemEndDate` · Edm.DateTime
  public var itemEndDate: LocalDateTime? { row.dateTime(5) }
  /// `ItemEndDate` in queries and change sets.
  public static var itemEndDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `ItemStartDate` · Edm.DateTime
  public var itemStartDate: LocalDateTime? { row.dateTime(6) }
  /// `ItemStartDate` in queries and change sets.
  public static var itemStartDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `ItemUnit` · Edm.String
  public var itemUnit: String? { row.string(7) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: WritableProperty<Self, String?> { .init(7) }

  /// `ItemUnitDescription` · Edm.String
  public var itemUnitDescription: String? { row.string(8) }
  /// `ItemUnitDescription` in queries and change sets.
  public static var itemUnitDescription: WritableProperty<Self, String?> { .init(8) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool { row[9] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: WritableProperty<Self, Bool> { .init(9) }

  /// `IsStockItem` · Edm.Byte
  public var isStockItem: Bool { row[10] }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: WritableProperty<Self, Bool> { .init(10) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(11) }
  /// `Stock` in queries and change sets.
  public static var stock: WritableProperty<Self, Decimal?> { .init(11) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(12) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(12) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(13) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(13) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(14) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(14) }

  /// `StorageLocationSequenceNumber` · Edm.Int32
  public var storageLocationSequenceNumber: Int32? { row.int32(15) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: WritableProperty<Self, Int32?> { .init(15) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(16) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(16) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(17) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(17) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(18) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(18) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ManufacturingSettings` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct ManufacturingSettings: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division                   Int32!  key
      InventoryMainMethod        Int32!
      InventorySubMethod         Int32!
      NegativeStockIsAllowed     Byte!
      SerialNumbersAreMandatory  Byte!
      ShowBackflushMaterials     Byte!
      ShowSubOrderMaterials      Byte!
      """)
  }
}

nonisolated extension Manufacturing.ManufacturingSettings {
  /// `Division` · Edm.Int32 · key
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(0) }

  /// `InventoryMainMethod` · Edm.Int32
  public var inventoryMainMethod: InventoryMainMethod { row[1] }
  /// `InventoryMainMethod` in queries and change sets.
  public static var inventoryMainMethod: Property<Self, InventoryMainMethod> { .init(1) }

  /// `InventorySubMethod` · Edm.Int32
  public var inventorySubMethod: InventorySubMethod { row[2] }
  /// `InventorySubMethod` in queries and change sets.
  public static var inventorySubMethod: Property<Self, InventorySubMethod> { .init(2) }

  /// `NegativeStockIsAllowed` · Edm.Byte
  public var negativeStockIsAllowed: Bool { row[3] }
  /// `NegativeStockIsAllowed` in queries and change sets.
  public static var negativeStockIsAllowed: Property<Self, Bool> { .init(3) }

  /// `SerialNumbersAreMandatory` · Edm.Byte
  public var serialNumbersAreMandatory: Bool { row[4] }
  /// `SerialNumbersAreMandatory` in queries and change sets.
  public static var serialNumbersAreMandatory: Property<Self, Bool> { .init(4) }

  /// `ShowBackflushMaterials` · Edm.Byte
  public var showBackflushMaterials: Bool { row[5] }
  /// `ShowBackflushMaterials` in queries and change sets.
  public static var showBackflushMaterials: Property<Self, Bool> { .init(5) }

  /// `ShowSubOrderMaterials` · Edm.Byte
  public var showSubOrderMaterials: Bool { row[6] }
  /// `ShowSubOrderMaterials` in queries and change sets.
  public static var showSubOrderMaterials: Property<Self, Bool> { .init(6) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/TimeTransactions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ManufacturingTimeTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(1) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(2) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(2) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(3) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `Status` · Edm.Int32
  public var status: ManufacturingTimeTransactionStatus? { row[ifPresent: 4] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ManufacturingTimeTransactionStatus?> { .init(4) }

  /// `Hours` · Edm.Double · required on create
  public var hours: Decimal? { row.decimal(5) }
  /// `Hours` in queries and change sets.
  public static var hours: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(6) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(6) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(7) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(7) }

  /// `RoutingStepPlan` · Edm.Guid
  public var routingStepPlan: UUID? { row.guid(8) }
  /// `RoutingStepPlan` in queries and change sets.
  public static var routingStepPlan: WritableProperty<Self, UUID?> { .init(8) }

  /// `WorkCenter` · Edm.Guid
  public var workCenter: UUID? { row.guid(9) }
  /// `WorkCenter` in queries and change sets.
  public static var workCenter: WritableProperty<Self, UUID?> { .init(9) }

  /// `LaborHours` · Edm.Double
  public var laborHours: Decimal? { row.decimal(10) }
  /// `LaborHours` in queries and change sets.
  public static var laborHours: WritableProperty<Self, Decimal?> { .init(10) }

  /// `PercentComplete` · Edm.Double
  public var percentComplete: Decimal? { row.decimal(11) }
  /// `PercentComplete` in queries and change sets.
  public static var percentComplete: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Activity` · Edm.Int32
  public var activity: ManufacturingTimeType? { row[ifPresent: 12] }
  /// `Activity` in queries and change sets.
  public static var activity: WritableProperty<Self, ManufacturingTimeType?> { .init(12) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `IsOperationFinished` · Edm.Byte
  public var isOperationFinished: Bool? { row.boolean(20) }
  /// `IsOperationFinished` in queries and change sets.
  public static var isOperationFinished: WritableProperty<Self, Bool?> { .init(20) }

  /// `TimedTimeTransaction` · Edm.Guid
  public var timedTimeTransaction: UUID? { row.guid(21) }
  /// `TimedTimeTransaction` in queries and change sets.
  public static var timedTimeTransaction: WritableProperty<Self, UUID?> { .init(21) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/MaterialIssues` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct MaterialIssue: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DraftStockTransactionID     Guid      create
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      IsBackflush                 Byte
      IsIssueFromChild            Byte
      Quantity                    Double    create!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String    create
      RelatedStockTransaction     Guid
      HasReversibleQuantity       Boolean!
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid      create!
      ShopOrderNumber             Int32
      StockTransactionId          Guid!     key
      StorageLocation             Guid      create
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.MaterialIssue {
  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(0) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(0) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(1) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(1) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(2) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(2) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(3) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `IsBackflush` · Edm.Byte · read-only
  public var isBackflush: Bool? { row.boolean(4) }
  /// `IsBackflush` in queries and change sets.
  public static var isBackflush: Property<Self, Bool?> { .init(4) }

  /// `IsIssueFromChild` · Edm.Byte · read-only
  public var isIssueFromChild: Bool? { row.boolean(5) }
  /// `IsIssueFromChild` in queries and change sets.
  public static var isIssueFromChild: Property<Self, Bool?> { .init(5) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(6) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(6) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(7) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(7) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(8) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(8) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(9) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(9) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(12) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(13) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(13) }

  /// `Note` · Edm.String
  public var note: String? { row.string(14) }
  /// `Note` in queries and change sets.
  public static var note: WritableProperty<Self, String?> { .init(14) }

  /// `RelatedStockTransaction` · Edm.Guid · read-only
  public var relatedStockTransaction: UUID? { row.guid(15) }
  /// `RelatedStockTransaction` in queries and change sets.
  public static var relatedStockTransaction: Property<Self, UUID?> { .init(15) }

  /// `HasReversibleQuantity` · Edm.Boolean · read-only
  public var hasReversibleQuantity: Bool { row[16] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: Property<Self, Bool> { .init(16) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(17) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(17) }

  /// `ShopOrderMaterialPlan` · Edm.Guid · required on create
  public var shopOrderMaterialPlan: UUID? { row.guid(18) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: WritableProperty<Self, UUID?> { .init(18) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(19) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(19) }

  /// `StockTransactionId` · Edm.Guid · key · read-only
  public var stockTransactionID: UUID { row[20] }
  /// `StockTransactionId` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID> { .init(20) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(21) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(21) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(22) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(22) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(23) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(23) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(24) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(24) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(25) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(25) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(26) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(26) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(27) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(27) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(28) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(28) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(29) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(29) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:MaterialPlanCalculator`
  nonisolated public struct MaterialPlanCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      FixedCalculator              Manufacturing.FixedCalculator              create update
      MaterialsPerPieceCalculator  Manufacturing.MaterialsPerPieceCalculator  create update
      PiecesPerMaterialCalculator  Manufacturing.PiecesPerMaterialCalculator  create update
      BarCalculator                Manufacturing.BarCalculator                create update
      SheetCalculator              Manufacturing.SheetCalculator              create update
      CoilWireLengthCalculator     Manufacturing.CoilWireLengthCalculator     create update
      CoilWireWeightCalculator     Manufacturing.CoilWireWeightCalculator     create update
      VolumeCalculator             Manufacturing.VolumeCalculator             create update
      """, related: { [Manufacturing.FixedCalculator.table, Manufacturing.MaterialsPerPieceCalculator.table, Manufacturing.PiecesPerMaterialCalculator.table, Manufacturing.BarCalculator.table, Manufacturing.SheetCalculator.table, Manufacturing.CoilWireLengthCalculator.table, Manufacturing.CoilWireWeightCalculator.table, Manufacturing.VolumeCalculator.table] })
  }
}

nonisolated extension Manufacturing.MaterialPlanCalculator {
  /// `FixedCalculator` · Exact.Web.Api.Models.Manufacturing.FixedCalculator
  public var fixedCalculator: Manufacturing.FixedCalculator? { row[ifPresent: 0] }
  /// `FixedCalculator` in queries and change sets.
  public static var fixedCalculator: WritableSelectableProperty<Self, Manufacturing.FixedCalculator?, Changes<Manufacturing.FixedCalculator>> { .init(0) }

  /// `MaterialsPerPieceCalculator` · Exact.Web.Api.Models.Manufacturing.MaterialsPerPieceCalculator
  public var materialsPerPieceCalculator: Manufacturing.MaterialsPerPieceCalculator? { row[ifPresent: 1] }
  /// `MaterialsPerPieceCalculator` in queries and change sets.
  public static var materialsPerPieceCalculator: WritableSelectableProperty<Self, Manufacturing.MaterialsPerPieceCalculator?, Changes<Manufacturing.MaterialsPerPieceCalculator>> { .init(1) }

  /// `PiecesPerMaterialCalculator` · Exact.Web.Api.Models.Manufacturing.PiecesPerMaterialCalculator
  public var piecesPerMaterialCalculator: Manufacturing.PiecesPerMaterialCalculator? { row[ifPresent: 2] }
  /// `PiecesPerMaterialCalculator` in queries and change sets.
  public static var piecesPerMaterialCalculator: WritableSelectableProperty<Self, Manufacturing.PiecesPerMaterialCalculator?, Changes<Manufacturing.PiecesPerMaterialCalculator>> { .init(2) }

  /// `BarCalculator` · Exact.Web.Api.Models.Manufacturing.BarCalculator
  public var barCalculator: Manufacturing.BarCalculator? { row[ifPresent: 3] }
  /// `BarCalculator` in queries and change sets.
  public static var barCalculator: WritableSelectableProperty<Self, Manufacturing.BarCalculator?, Changes<Manufacturing.BarCalculator>> { .init(3) }

  /// `SheetCalculator` · Exact.Web.Api.Models.Manufacturing.SheetCalculator
  public var sheetCalculator: Manufacturing.SheetCalculator? { row[ifPresent: 4] }
  /// `SheetCalculator` in queries and change sets.
  public static var sheetCalculator: WritableSelectableProperty<Self, Manufacturing.SheetCalculator?, Changes<Manufacturing.SheetCalculator>> { .init(4) }

  /// `CoilWireLengthCalculator` · Exact.Web.Api.Models.Manufacturing.CoilWireLengthCalculator
  public var coilWireLengthCalculator: Manufacturing.CoilWireLengthCalculator? { row[ifPresent: 5] }
  /// `CoilWireLengthCalculator` in queries and change sets.
  public static var coilWireLengthCalculator: WritableSelectableProperty<Self, Manufacturing.CoilWireLengthCalculator?, Changes<Manufacturing.CoilWireLengthCalculator>> { .init(5) }

  /// `CoilWireWeightCalculator` · Exact.Web.Api.Models.Manufacturing.CoilWireWeightCalculator
  public var coilWireWeightCalculator: Manufacturing.CoilWireWeightCalculator? { row[ifPresent: 6] }
  /// `CoilWireWeightCalculator` in queries and change sets.
  public static var coilWireWeightCalculator: WritableSelectableProperty<Self, Manufacturing.CoilWireWeightCalculator?, Changes<Manufacturing.CoilWireWeightCalculator>> { .init(6) }

  /// `VolumeCalculator` · Exact.Web.Api.Models.Manufacturing.VolumeCalculator
  public var volumeCalculator: Manufacturing.VolumeCalculator? { row[ifPresent: 7] }
  /// `VolumeCalculator` in queries and change sets.
  public static var volumeCalculator: WritableSelectableProperty<Self, Manufacturing.VolumeCalculator?, Changes<Manufacturing.VolumeCalculator>> { .init(7) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/MaterialReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct MaterialReversal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      IsBackflush                 Boolean!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Quantity                    Double                            create
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String                            create
      ShopOrder                   Guid
      ShopOrderMaterialPlan       Guid
      ShopOrderNumber             Int32
      OriginalStockTransactionId  Guid                              create!
      ReversalStockTransactionId  Guid!                             key
      StorageLocation             Guid                              create
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime                          create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      BatchNumbers                Manufacturing.StockBatchNumber*   create
      SerialNumbers               Manufacturing.StockSerialNumber*  create
      """, related: { [Manufacturing.StockBatchNumber.table, Manufacturing.StockSerialNumber.table] })
  }
}

nonisolated extension Manufacturing.MaterialReversal {
  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(0) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(0) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(1) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(1) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `IsBackflush` · Edm.Boolean · read-only
  public var isBackflush: Bool { row[3] }
  /// `IsBackflush` in queries and change sets.
  public static var isBackflush: Property<Self, Bool> { .init(3) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(4) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(4) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(5) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(5) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(6) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(6) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(7) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(7) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(8) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(11) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(11) }

  /// `Note` · Edm.String
  public var note: String? { row.string(12) }
  /// `Note` in queries and change sets.
  public static var note: WritableProperty<Self, String?> { .init(12) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(13) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(13) }

  /// `ShopOrderMaterialPlan` · Edm.Guid · read-only
  public var shopOrderMaterialPlan: UUID? { row.guid(14) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: Property<Self, UUID?> { .init(14) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(15) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(15) }

  /// `OriginalStockTransactionId` · Edm.Guid · required on create
  public var originalStockTransactionID: UUID? { row.guid(16) }
  /// `OriginalStockTransactionId` in queries and change sets.
  public static var originalStockTransactionID: WritableProperty<Self, UUID?> { .init(16) }

  /// `ReversalStockTransactionId` · Edm.Guid · key · read-only
  public var reversalStockTransactionID: UUID { row[17] }
  /// `ReversalStockTransactionId` in queries and change sets.
  public static var reversalStockTransactionID: Property<Self, UUID> { .init(17) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(18) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(18) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(19) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(19) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(20) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(20) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(21) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(22) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(22) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(23) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(23) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(24) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(24) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(25) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(25) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(26) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(26) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Manufacturing.StockBatchNumber> { row[27] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, Manufacturing.StockBatchNumber, [Changes<Manufacturing.StockBatchNumber>]> { .init(27) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Manufacturing.StockSerialNumber> { row[28] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, Manufacturing.StockSerialNumber, [Changes<Manufacturing.StockSerialNumber>]> { .init(28) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:MaterialsPerPieceCalculator`
  nonisolated public struct MaterialsPerPieceCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      MaterialsPerPiece  Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.MaterialsPerPieceCalculator {
  /// `MaterialsPerPiece` · Edm.Double
  public var materialsPerPiece: Decimal? { row.decimal(0) }
  /// `MaterialsPerPiece` in queries and change sets.
  public static var materialsPerPiece: WritableProperty<Self, Decimal?> { .init(0) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(1) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(1) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/Operations` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct Operation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32
      HasSuppliers      Byte      create update
      ID                Guid!     key create update
      Item              Guid      create update
      ItemDescription   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String    create update
      Searchcode        String    create update
      Status            Int32     create update
      """)
  }
}

nonisolated extension Manufacturing.Operation {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `HasSuppliers` · Edm.Byte
  public var hasSuppliers: Bool? { row.boolean(6) }
  /// `HasSuppliers` in queries and change sets.
  public static var hasSuppliers: WritableProperty<Self, Bool?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(8) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(9) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(13) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(13) }

  /// `Searchcode` · Edm.String
  public var searchcode: String? { row.string(14) }
  /// `Searchcode` in queries and change sets.
  public static var searchcode: WritableProperty<Self, String?> { .init(14) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(15) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(15) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/OperationResources` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct OperationResource: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AttendedPercentage` · Edm.Double
  public var attendedPercentage: Decimal? { row.decimal(1) }
  /// `AttendedPercentage` in queries and change sets.
  public static var attendedPercentage: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(5) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `EfficiencyPercentage` · Edm.Double
  public var efficiencyPercentage: Decimal? { row.decimal(7) }
  /// `EfficiencyPercentage` in queries and change sets.
  public static var efficiencyPercentage: WritableProperty<Self, Decimal?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `IsPrimary` · Edm.Byte
  public var isPrimary: Bool? { row.boolean(9) }
  /// `IsPrimary` in queries and change sets.
  public static var isPrimary: WritableProperty<Self, Bool?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Operation` · Edm.Guid · required on create
  public var operation: UUID? { row.guid(13) }
  /// `Operation` in queries and change sets.
  public static var operation: WritableProperty<Self, UUID?> { .init(13) }

  /// `OperationDescription` · Edm.String · read-only
  public var operationDescription: String? { row.string(14) }
  /// `OperationDescription` in queries and change sets.
  public static var operationDescription: Property<Self, String?> { .init(14) }

  /// `PurchaseLeadDays` · Edm.Int32
  public var purchaseLeadDays: Int32? { row.int32(15) }
  /// `PurchaseLeadDays` in queries and change sets.
  public static var purchaseLeadDays: WritableProperty<Self, Int32?> { .init(15) }

  /// `PurchaseUnit` · Edm.String
  public var purchaseUnit: String? { row.string(16) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: WritableProperty<Self, String?> { .init(16) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(17) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: WritableProperty<Self, String?> { .init(17) }

  /// `Run` · Edm.Double
  public var run: Decimal? { row.decimal(18) }
  /// `Run` in queries and change sets.
  public static var run: WritableProperty<Self, Decimal?> { .init(18) }

  /// `RunMethod` · Edm.Int32
  public var runMethod: OperationRunMethodInt32? { row[ifPresent: 19] }
  /// `RunMethod` in queries and change sets.
  public static var runMethod: WritableProperty<Self, OperationRunMethodInt32?> { .init(19) }

  /// `Setup` · Edm.Double
  public var setup: Decimal? { row.decimal(20) }
  /// `Setup` in queries and change sets.
  public static var setup: WritableProperty<Self, Decimal?> { .init(20) }

  /// `SetupUnit` · Edm.String
  public var setupUnit: String? { row.string(21) }
  /// `SetupUnit` in queries and change sets.
  public static var setupUnit: WritableProperty<Self, String?> { .init(21) }

  /// `Type` · Edm.Int32
  public var type: RoutingStepTypeInt32? { row[ifPresent: 22] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, RoutingStepTypeInt32?> { .init(22) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(23) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: WritableProperty<Self, UUID?> { .init(23) }

  /// `WorkcenterDescription` · Edm.String · read-only
  public var workcenterDescription: String? { row.string(24) }
  /// `WorkcenterDescription` in queries and change sets.
  public static var workcenterDescription: Property<Self, String?> { .init(24) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:PiecesPerMaterialCalculator`
  nonisolated public struct PiecesPerMaterialCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      PiecesPerMaterial  Double  create update
      PiecesPerMakeItem  Double  create update
      """)
  }
}

nonisolated extension Manufacturing.PiecesPerMaterialCalculator {
  /// `PiecesPerMaterial` · Edm.Double
  public var piecesPerMaterial: Decimal? { row.decimal(0) }
  /// `PiecesPerMaterial` in queries and change sets.
  public static var piecesPerMaterial: WritableProperty<Self, Decimal?> { .init(0) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(1) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(1) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ProductionAreas` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct ProductionArea: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                     Guid!     key create update
      IsDefault              Byte!     create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create update
      """)
  }
}

nonisolated extension Manufacturing.ProductionArea {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(1) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(1) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(2) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(2) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(3) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(3) }

  /// `CostunitDescription` · Edm.String · read-only
  public var costunitDescription: String? { row.string(4) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(10) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: Bool { row[11] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: WritableProperty<Self, Bool> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(15) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(15) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/SalesOrderlines`
  nonisolated public struct SalesOrderLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double!   create update
      AmountFC                 Double!   create update
      CostCenter               String    create update
      CostCenterDescription    String    create update
      CostPriceFC              Double    create update
      CostUnit                 String    create update
      CostUnitDescription      String    create update
      CustomerItemCode         String    create update
      DeliveryDate             DateTime  create update
      DeliveryStatus           Int16     create update
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32!    create update
      ID                       Guid!     key create update
      InvoiceStatus            Int16     create update
      Item                     Guid      create update
      ItemDescription          String    create update
      ItemCode                 String    create update
      ItemVersion              Guid      create update
      ItemVersionDescription   String    create update
      LineNumber               Int32!    create update
      Margin                   Double    create update
      NetPrice                 Double    create update
      Notes                    String    create update
      OrderID                  Guid!     create update
      OrderNumber              Int32!    create update
      OrderStatus              Int16     create update
      Pricelist                Guid      create update
      PricelistDescription     String    create update
      Project                  Guid      create update
      ProjectDescription       String    create update
      PurchaseOrder            Guid      create update
      PurchaseOrderLine        Guid      create update
      PurchaseOrderLineNumber  Int32     create update
      PurchaseOrderNumber      Int32     create update
      Quantity                 Double    create update
      QuantityDelivered        Double    create update
      QuantityInvoiced         Double    create update
      ShopOrder                Guid      create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String    create update
      TaxScheduleDescription   String    create update
      UnitCode                 String    create update
      UnitDescription          String    create update
      UnitPrice                Double    create update
      UseDropShipment          Byte!     create update
      VATAmount                Double    create update
      VATCode                  String    create update
      VATCodeDescription       String    create update
      VATPercentage            Double    create update
      CustomField              String    create update
      """)
  }
}

nonisolated extension Manufacturing.SalesOrderLine {
  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: WritableProperty<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(1) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(2) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(3) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: WritableProperty<Self, String?> { .init(3) }

  /// `CostPriceFC` · Edm.Double
  public var costPriceFC: Decimal? { row.decimal(4) }
  /// `CostPriceFC` in queries and change sets.
  public static var costPriceFC: WritableProperty<Self, Decimal?> { .init(4) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(5) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(5) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(6) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: WritableProperty<Self, String?> { .init(6) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(7) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: WritableProperty<Self, String?> { .init(7) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(8) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `DeliveryStatus` · Edm.Int16
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 9] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: WritableProperty<Self, SalesOrderStatus?> { .init(9) }

  /// `Description` · Edm.String
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(11) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[12] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `InvoiceStatus` · Edm.Int16
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 14] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: WritableProperty<Self, SalesOrderStatus?> { .init(14) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(15) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(15) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(16) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(17) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(17) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(18) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: WritableProperty<Self, UUID?> { .init(18) }

  /// `ItemVersionDescription` · Edm.String
  public var itemVersionDescription: String? { row.string(19) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: WritableProperty<Self, String?> { .init(19) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[20] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32> { .init(20) }

  /// `Margin` · Edm.Double
  public var margin: Decimal? { row.decimal(21) }
  /// `Margin` in queries and change sets.
  public static var margin: WritableProperty<Self, Decimal?> { .init(21) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(22) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal?> { .init(22) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(23) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(23) }

  /// `OrderID` · Edm.Guid
  public var orderID: UUID { row[24] }
  /// `OrderID` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID> { .init(24) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[25] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32> { .init(25) }

  /// `OrderStatus` · Edm.Int16
  public var orderStatus: SalesOrderStatus? { row[ifPresent: 26] }
  /// `OrderStatus` in queries and change sets.
  public static var orderStatus: WritableProperty<Self, SalesOrderStatus?> { .init(26) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(27) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: WritableProperty<Self, UUID?> { .init(27) }

  /// `PricelistDescription` · Edm.String
  public var pricelistDescription: String? { row.string(28) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: WritableProperty<Self, String?> { .init(28) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(29) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(29) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(30) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(30) }

  /// `PurchaseOrder` · Edm.Guid
  public var purchaseOrder: UUID? { row.guid(31) }
  /// `PurchaseOrder` in queries and change sets.
  public static var purchaseOrder: WritableProperty<Self, UUID?> { .init(31) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID? { row.guid(32) }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: WritableProperty<Self, UUID?> { .init(32) }

  /// `PurchaseOrderLineNumber` · Edm.Int32
  public var purchaseOrderLineNumber: Int32? { row.int32(33) }
  /// `PurchaseOrderLineNumber` in queries and change sets.
  public static var purchaseOrderLineNumber: WritableProperty<Self, Int32?> { .init(33) }

  /// `PurchaseOrderNumber` · Edm.Int32
  public var purchaseOrderNumber: Int32? { row.int32(34) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: WritableProperty<Self, Int32?> { .init(34) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(35) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(35) }

  /// `QuantityDelivered` · Edm.Double
  public var quantityDelivered: Decimal? { row.decimal(36) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: WritableProperty<Self, Decimal?> { .init(36) }

  /// `QuantityInvoiced` · Edm.Double
  public var quantityInvoiced: Decimal? { row.decimal(37) }
  /// `QuantityInvoiced` in queries and change sets.
  public static var quantityInvoiced: WritableProperty<Self, Decimal?> { .init(37) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(38) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(38) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(39) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(39) }

  /// `TaxScheduleCode` · Edm.String
  public var taxScheduleCode: String? { row.string(40) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: WritableProperty<Self, String?> { .init(40) }

  /// `TaxScheduleDescription` · Edm.String
  public var taxScheduleDescription: String? { row.string(41) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: WritableProperty<Self, String?> { .init(41) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(42) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(42) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(43) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: WritableProperty<Self, String?> { .init(43) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(44) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(44) }

  /// `UseDropShipment` · Edm.Byte
  public var useDropShipment: Bool { row[45] }
  /// `UseDropShipment` in queries and change sets.
  public static var useDropShipment: WritableProperty<Self, Bool> { .init(45) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(46) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: WritableProperty<Self, Decimal?> { .init(46) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(47) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(47) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(48) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: WritableProperty<Self, String?> { .init(48) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(49) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(49) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(50) }
  /// `CustomField` in queries and change sets.
  public static var customField: WritableProperty<Self, String?> { .init(50) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:SheetCalculator`
  nonisolated public struct SheetCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      SheetLengthUnit              String   create update
      SheetLength                  Double   create update
      SheetWidth                   Double   create update
      Margin                       Double   create update
      WeightPerAreaUnit            String   create update
      WeightPerAreaUnitFactor      Double   create update
      AreaToWeightUnitDescription  String   create update
      PieceLength                  Double   create update
      PieceWidth                   Double   create update
      Allowance                    Double   create update
      PlannedWeight                Double   create update
      PlannedWeightUnit            String   create update
      PlannedArea                  Double   create update
      PlannedAreaUnit              String   create update
      WholeSheets                  Int32    create update
      WholePiecesPerSheet          Int32    create update
      PlannedSheets                Double   create update
      PiecesPerSheet               Double   create update
      IsCalculated                 Boolean  create update
      ItemStockUnit                String   create update
      ShapeUnit                    String   create update
      ConversionUnitFactor         Double   create update
      ConversionUnitFactorType     Int32    create update
      ConversionUnitDescription    String   create update
      PiecesPerMakeItem            Double   create update
      """)
  }
}

nonisolated extension Manufacturing.SheetCalculator {
  /// `SheetLengthUnit` · Edm.String
  public var sheetLengthUnit: String? { row.string(0) }
  /// `SheetLengthUnit` in queries and change sets.
  public static var sheetLengthUnit: WritableProperty<Self, String?> { .init(0) }

  /// `SheetLength` · Edm.Double
  public var sheetLength: Decimal? { row.decimal(1) }
  /// `SheetLength` in queries and change sets.
  public static var sheetLength: WritableProperty<Self, Decimal?> { .init(1) }

  /// `SheetWidth` · Edm.Double
  public var sheetWidth: Decimal? { row.decimal(2) }
  /// `SheetWidth` in queries and change sets.
  public static var sheetWidth: WritableProperty<Self, Decimal?> { .init(2) }

  /// `Margin` · Edm.Double
  public var margin: Decimal? { row.decimal(3) }
  /// `Margin` in queries and change sets.
  public static var margin: WritableProperty<Self, Decimal?> { .init(3) }

  /// `WeightPerAreaUnit` · Edm.String
  public var weightPerAreaUnit: String? { row.string(4) }
  /// `WeightPerAreaUnit` in queries and change sets.
  public static var weightPerAreaUnit: WritableProperty<Self, String?> { .init(4) }

  /// `WeightPerAreaUnitFactor` · Edm.Double
  public var weightPerAreaUnitFactor: Decimal? { row.decimal(5) }
  /// `WeightPerAreaUnitFactor` in queries and change sets.
  public static var weightPerAreaUnitFactor: WritableProperty<Self, Decimal?> { .init(5) }

  /// `AreaToWeightUnitDescription` · Edm.String
  public var areaToWeightUnitDescription: String? { row.string(6) }
  /// `AreaToWeightUnitDescription` in queries and change sets.
  public static var areaToWeightUnitDescription: WritableProperty<Self, String?> { .init(6) }

  /// `PieceLength` · Edm.Double
  public var pieceLength: Decimal? { row.decimal(7) }
  /// `PieceLength` in queries and change sets.
  public static var pieceLength: WritableProperty<Self, Decimal?> { .init(7) }

  /// `PieceWidth` · Edm.Double
  public var pieceWidth: Decimal? { row.decimal(8) }
  /// `PieceWidth` in queries and change sets.
  public static var pieceWidth: WritableProperty<Self, Decimal?> { .init(8) }

  /// `Allowance` · Edm.Double
  public var allowance: Decimal? { row.decimal(9) }
  /// `Allowance` in queries and change sets.
  public static var allowance: WritableProperty<Self, Decimal?> { .init(9) }

  /// `PlannedWeight` · Edm.Double
  public var plannedWeight: Decimal? { row.decimal(10) }
  /// `PlannedWeight` in queries and change sets.
  public static var plannedWeight: WritableProperty<Self, Decimal?> { .init(10) }

  /// `PlannedWeightUnit` · Edm.String
  public var plannedWeightUnit: String? { row.string(11) }
  /// `PlannedWeightUnit` in queries and change sets.
  public static var plannedWeightUnit: WritableProperty<Self, String?> { .init(11) }

  /// `PlannedArea` · Edm.Double
  public var plannedArea: Decimal? { row.decimal(12) }
  /// `PlannedArea` in queries and change sets.
  public static var plannedArea: WritableProperty<Self, Decimal?> { .init(12) }

  /// `PlannedAreaUnit` · Edm.String
  public var plannedAreaUnit: String? { row.string(13) }
  /// `PlannedAreaUnit` in queries and change sets.
  public static var plannedAreaUnit: WritableProperty<Self, String?> { .init(13) }

  /// `WholeSheets` · Edm.Int32
  public var wholeSheets: Int32? { row.int32(14) }
  /// `WholeSheets` in queries and change sets.
  public static var wholeSheets: WritableProperty<Self, Int32?> { .init(14) }

  /// `WholePiecesPerSheet` · Edm.Int32
  public var wholePiecesPerSheet: Int32? { row.int32(15) }
  /// `WholePiecesPerSheet` in queries and change sets.
  public static var wholePiecesPerSheet: WritableProperty<Self, Int32?> { .init(15) }

  /// `PlannedSheets` · Edm.Double
  public var plannedSheets: Decimal? { row.decimal(16) }
  /// `PlannedSheets` in queries and change sets.
  public static var plannedSheets: WritableProperty<Self, Decimal?> { .init(16) }

  /// `PiecesPerSheet` · Edm.Double
  public var piecesPerSheet: Decimal? { row.decimal(17) }
  /// `PiecesPerSheet` in queries and change sets.
  public static var piecesPerSheet: WritableProperty<Self, Decimal?> { .init(17) }

  /// `IsCalculated` · Edm.Boolean
  public var isCalculated: Bool? { row.boolean(18) }
  /// `IsCalculated` in queries and change sets.
  public static var isCalculated: WritableProperty<Self, Bool?> { .init(18) }

  /// `ItemStockUnit` · Edm.String
  public var itemStockUnit: String? { row.string(19) }
  /// `ItemStockUnit` in queries and change sets.
  public static var itemStockUnit: WritableProperty<Self, String?> { .init(19) }

  /// `ShapeUnit` · Edm.String
  public var shapeUnit: String? { row.string(20) }
  /// `ShapeUnit` in queries and change sets.
  public static var shapeUnit: WritableProperty<Self, String?> { .init(20) }

  /// `ConversionUnitFactor` · Edm.Double
  public var conversionUnitFactor: Decimal? { row.decimal(21) }
  /// `ConversionUnitFactor` in queries and change sets.
  public static var conversionUnitFactor: WritableProperty<Self, Decimal?> { .init(21) }

  /// `ConversionUnitFactorType` · Edm.Int32
  public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 22] }
  /// `ConversionUnitFactorType` in queries and change sets.
  public static var conversionUnitFactorType: WritableProperty<Self, ConversionUnitFactorType?> { .init(22) }

  /// `ConversionUnitDescription` · Edm.String
  public var conversionUnitDescription: String? { row.string(23) }
  /// `ConversionUnitDescription` in queries and change sets.
  public static var conversionUnitDescription: WritableProperty<Self, String?> { .init(23) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(24) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(24) }
}

nonisolated extension Manufacturing {
  /// An order to make a quantity of an item.
  ///
  /// `manufacturing/ShopOrders` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CADDrawingURL                                   String                                   create update
      Costcenter                                      String                                   create update
      CostcenterDescription                           String
      Costunit                                        String                                   create update
      CostunitDescription                             String
      Created                                         DateTime
      Creator                                         Guid
      CreatorFullName                                 String
      Description                                     String                                   create update
      Division                                        Int32
      EntryDate                                       DateTime                                 create update
      ID                                              Guid!                                    key create update
      IsBatch                                         Byte!
      IsFractionAllowedItem                           Byte!
      IsInPlanning                                    Byte!                                    create update
      IsOnHold                                        Byte!                                    create update
      IsReleased                                      Byte!                                    create update
      IsSerial                                        Byte!
      Item                                            Guid                                     create! update
      ItemBarcode                                     String
      ItemCode                                        String
      ItemDescription                                 String
      ItemPictureUrl                                  String
      ItemVersion                                     Guid                                     create update
      ItemVersionDescription                          String
      Modified                                        DateTime
      Modifier                                        Guid
      ModifierFullName                                String
      Notes                                           String                                   create update
      PlannedDate                                     DateTime                                 create update
      PlannedQuantity                                 Double                                   create! update
      PlannedStartDate                                DateTime                                 create update
      ProducedQuantity                                Double
      ProductionLeadDays                              Int32!                                   create update
      Project                                         Guid                                     create update
      ProjectDescription                              String
      ReadyToShipQuantity                             Double                                   create update
      SelectionCode                                   Guid                                     create update
      SelectionCodeCode                               String
      SelectionCodeDescription                        String
      SalesOrderLineCount                             Int32!
      ShopOrderMain                                   Guid
      ShopOrderMainNumber                             Int32
      ShopOrderByProductPlanCount                     Int32!
      ShopOrderByProductPlanBackflushCount            Int32!
      ShopOrderMaterialPlanCount                      Int32!
      ShopOrderMaterialPlanBackflushCount             Int32!
      ShopOrderMaterialPlansNonIssuedByproductsCount  Int32!
      ShopOrderMaterialPlansNonIssuedMaterialsCount   Int32!
      ShopOrderNumber                                 Int32
      ShopOrderNumberString                           String
      ShopOrderParent                                 Guid
      ShopOrderParentNumber                           Int32
      ShopOrderRoutingStepPlanCount                   Int32!
      Status                                          Int32
      SubShopOrderCount                               Int32!
      Type                                            Int32
      Unit                                            String
      UnitDescription                                 String
      Warehouse                                       Guid                                     create update
      WarehouseCode                                   String
      WarehouseDescription                            String
      YourRef                                         String                                   create update
      ShopOrderMaterialPlans                          Manufacturing.ShopOrderMaterialPlan*
      ShopOrderRoutingStepPlans                       Manufacturing.ShopOrderRoutingStepPlan*
      SalesOrderLines                                 Manufacturing.SalesOrderLine*
      """, related: { [Manufacturing.ShopOrderMaterialPlan.table, Manufacturing.ShopOrderRoutingStepPlan.table, Manufacturing.SalesOrderLine.table] })
  }
}

nonisolated extension Manufacturing.ShopOrder {
  /// `CADDrawingURL` · Edm.String
  public var cadDrawingURL: String? { row.string(0) }
  /// `CADDrawingURL` in queries and change sets.
  public static var cadDrawingURL: WritableProperty<Self, String?> { .init(0) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(1) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(1) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(2) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(2) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(3) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(3) }

  /// `CostunitDescription` · Edm.String · read-only
  public var costunitDescription: String? { row.string(4) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(10) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool { row[12] }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool> { .init(12) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool { row[13] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool> { .init(13) }

  /// `IsInPlanning` · Edm.Byte
  public var isInPlanning: Bool { row[14] }
  /// `IsInPlanning` in queries and change sets.
  public static var isInPlanning: WritableProperty<Self, Bool> { .init(14) }

  /// `IsOnHold` · Edm.Byte
  public var isOnHold: Bool { row[15] }
  /// `IsOnHold` in queries and change sets.
  public static var isOnHold: WritableProperty<Self, Bool> { .init(15) }

  /// `IsReleased` · Edm.Byte
  public var isReleased: Bool { row[16] }
  /// `IsReleased` in queries and change sets.
  public static var isReleased: WritableProperty<Self, Bool> { .init(16) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool { row[17] }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool> { .init(17) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(18) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(18) }

  /// `ItemBarcode` · Edm.String · read-only
  public var itemBarcode: String? { row.string(19) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(19) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(20) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(20) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(21) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(21) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(22) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(22) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(23) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: WritableProperty<Self, UUID?> { .init(23) }

  /// `ItemVersionDescription` · Edm.String · read-only
  public var itemVersionDescription: String? { row.string(24) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: Property<Self, String?> { .init(24) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(25) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(25) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(26) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(26) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(27) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(27) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(28) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(28) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(29) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `PlannedQuantity` · Edm.Double · required on create
  public var plannedQuantity: Decimal? { row.decimal(30) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: WritableProperty<Self, Decimal?> { .init(30) }

  /// `PlannedStartDate` · Edm.DateTime
  public var plannedStartDate: LocalDateTime? { row.dateTime(31) }
  /// `PlannedStartDate` in queries and change sets.
  public static var plannedStartDate: WritableProperty<Self, LocalDateTime?> { .init(31) }

  /// `ProducedQuantity` · Edm.Double · read-only
  public var producedQuantity: Decimal? { row.decimal(32) }
  /// `ProducedQuantity` in queries and change sets.
  public static var producedQuantity: Property<Self, Decimal?> { .init(32) }

  /// `ProductionLeadDays` · Edm.Int32
  public var productionLeadDays: Int32 { row[33] }
  /// `ProductionLeadDays` in queries and change sets.
  public static var productionLeadDays: WritableProperty<Self, Int32> { .init(33) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(34) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(34) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(35) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(35) }

  /// `ReadyToShipQuantity` · Edm.Double
  public var readyToShipQuantity: Decimal? { row.decimal(36) }
  /// `ReadyToShipQuantity` in queries and change sets.
  public static var readyToShipQuantity: WritableProperty<Self, Decimal?> { .init(36) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(37) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: WritableProperty<Self, UUID?> { .init(37) }

  /// `SelectionCodeCode` · Edm.String · read-only
  public var selectionCodeCode: String? { row.string(38) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(38) }

  /// `SelectionCodeDescription` · Edm.String · read-only
  public var selectionCodeDescription: String? { row.string(39) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(39) }

  /// `SalesOrderLineCount` · Edm.Int32 · read-only
  public var salesOrderLineCount: Int32 { row[40] }
  /// `SalesOrderLineCount` in queries and change sets.
  public static var salesOrderLineCount: Property<Self, Int32> { .init(40) }

  /// `ShopOrderMain` · Edm.Guid · read-only
  public var shopOrderMain: UUID? { row.guid(41) }
  /// `ShopOrderMain` in queries and change sets.
  public static var shopOrderMain: Property<Self, UUID?> { .init(41) }

  /// `ShopOrderMainNumber` · Edm.Int32 · read-only
  public var shopOrderMainNumber: Int32? { row.int32(42) }
  /// `ShopOrderMainNumber` in queries and change sets.
  public static var shopOrderMainNumber: Property<Self, Int32?> { .init(42) }

  /// `ShopOrderByProductPlanCount` · Edm.Int32 · read-only
  public var shopOrderByProductPlanCount: Int32 { row[43] }
  /// `ShopOrderByProductPlanCount` in queries and change sets.
  public static var shopOrderByProductPlanCount: Property<Self, Int32> { .init(43) }

  /// `ShopOrderByProductPlanBackflushCount` · Edm.Int32 · read-only
  public var shopOrderByProductPlanBackflushCount: Int32 { row[44] }
  /// `ShopOrderByProductPlanBackflushCount` in queries and change sets.
  public static var shopOrderByProductPlanBackflushCount: Property<Self, Int32> { .init(44) }

  /// `ShopOrderMaterialPlanCount` · Edm.Int32 · read-only
  public var shopOrderMaterialPlanCount: Int32 { row[45] }
  /// `ShopOrderMaterialPlanCount` in queries and change sets.
  public static var shopOrderMaterialPlanCount: Property<Self, Int32> { .init(45) }

  /// `ShopOrderMaterialPlanBackflushCount` · Edm.Int32 · read-only
  public var shopOrderMaterialPlanBackflushCount: Int32 { row[46] }
  /// `ShopOrderMaterialPlanBackflushCount` in queries and change sets.
  public static var shopOrderMaterialPlanBackflushCount: Property<Self, Int32> { .init(46) }

  /// `ShopOrderMaterialPlansNonIssuedByproductsCount` · Edm.Int32 · read-only
  public var shopOrderMaterialPlansNonIssuedByproductsCount: Int32 { row[47] }
  /// `ShopOrderMaterialPlansNonIssuedByproductsCount` in queries and change sets.
  public static var shopOrderMaterialPlansNonIssuedByproductsCount: Property<Self, Int32> { .init(47) }

  /// `ShopOrderMaterialPlansNonIssuedMaterialsCount` · Edm.Int32 · read-only
  public var shopOrderMaterialPlansNonIssuedMaterialsCount: Int32 { row[48] }
  /// `ShopOrderMaterialPlansNonIssuedMaterialsCount` in queries and change sets.
  public static var shopOrderMaterialPlansNonIssuedMaterialsCount: Property<Self, Int32> { .init(48) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(49) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(49) }

  /// `ShopOrderNumberString` · Edm.String · read-only
  public var shopOrderNumberString: String? { row.string(50) }
  /// `ShopOrderNumberString` in queries and change sets.
  public static var shopOrderNumberString: Property<Self, String?> { .init(50) }

  /// `ShopOrderParent` · Edm.Guid · read-only
  public var shopOrderParent: UUID? { row.guid(51) }
  /// `ShopOrderParent` in queries and change sets.
  public static var shopOrderParent: Property<Self, UUID?> { .init(51) }

  /// `ShopOrderParentNumber` · Edm.Int32 · read-only
  public var shopOrderParentNumber: Int32? { row.int32(52) }
  /// `ShopOrderParentNumber` in queries and change sets.
  public static var shopOrderParentNumber: Property<Self, Int32?> { .init(52) }

  /// `ShopOrderRoutingStepPlanCount` · Edm.Int32 · read-only
  public var shopOrderRoutingStepPlanCount: Int32 { row[53] }
  /// `ShopOrderRoutingStepPlanCount` in queries and change sets.
  public static var shopOrderRoutingStepPlanCount: Property<Self, Int32> { .init(53) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ShopOrderStatus? { row[ifPresent: 54] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ShopOrderStatus?> { .init(54) }

  /// `SubShopOrderCount` · Edm.Int32 · read-only
  public var subShopOrderCount: Int32 { row[55] }
  /// `SubShopOrderCount` in queries and change sets.
  public static var subShopOrderCount: Property<Self, Int32> { .init(55) }

  /// `Type` · Edm.Int32 · read-only
  public var type: ShopOrderType? { row[ifPresent: 56] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ShopOrderType?> { .init(56) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(57) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(57) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(58) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(58) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(59) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(59) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(60) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(60) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(61) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(61) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(62) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(62) }

  /// `ShopOrderMaterialPlans` · expand with `expanding { $0.shopOrderMaterialPlans }` · read-only
  public var shopOrderMaterialPlans: Expanded<Manufacturing.ShopOrderMaterialPlan> { row[63] }
  /// `ShopOrderMaterialPlans` in queries and change sets.
  public static var shopOrderMaterialPlans: Navigation<Self, Manufacturing.ShopOrderMaterialPlan> { .init(63) }

  /// `ShopOrderRoutingStepPlans` · expand with `expanding { $0.shopOrderRoutingStepPlans }` · read-only
  public var shopOrderRoutingStepPlans: Expanded<Manufacturing.ShopOrderRoutingStepPlan> { row[64] }
  /// `ShopOrderRoutingStepPlans` in queries and change sets.
  public static var shopOrderRoutingStepPlans: Navigation<Self, Manufacturing.ShopOrderRoutingStepPlan> { .init(64) }

  /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }` · read-only
  public var salesOrderLines: Expanded<Manufacturing.SalesOrderLine> { row[65] }
  /// `SalesOrderLines` in queries and change sets.
  public static var salesOrderLines: Navigation<Self, Manufacturing.SalesOrderLine> { .init(65) }
}

nonisolated extension Manufacturing {
  /// A material that a shop order needs or yields.
  ///
  /// `manufacturing/ShopOrderMaterialPlans` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlan: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Backflush              Byte      create update
      Barcode                String
      CalculatorType         Int32     create update
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create update
      DetailDrawing          String    create update
      Division               Int32
      ID                     Guid!     key create update
      Item                   Guid      create! update
      ItemCode               String
      ItemPictureUrl         String
      Unit                   String
      UnitDescription        String
      ItemDescription        String
      Type                   Int32     create update
      LineNumber             Int32     create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create update
      PlannedAmountFC        Double    create update
      PlannedDate            DateTime  create update
      PlannedPriceFC         Double    create update
      PlannedQuantity        Double    create update
      PlannedQuantityFactor  Double    create update
      WastePercentage        Double    create update
      RoutingStepID          Guid      create update
      ShopOrder              Guid      create! update
      Status                 Int32     create update
      StatusDescription      String
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderMaterialPlan {
  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 0] }
  /// `Backflush` in queries and change sets.
  public static var backflush: WritableProperty<Self, UInt8?> { .init(0) }

  /// `Barcode` · Edm.String · read-only
  public var barcode: String? { row.string(1) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(1) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(2) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: WritableProperty<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(6) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(7) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: WritableProperty<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(12) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(12) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(13) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, MaterialType?> { .init(16) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(17) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32?> { .init(17) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(21) }

  /// `PlannedAmountFC` · Edm.Double
  public var plannedAmountFC: Decimal? { row.decimal(22) }
  /// `PlannedAmountFC` in queries and change sets.
  public static var plannedAmountFC: WritableProperty<Self, Decimal?> { .init(22) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(23) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: WritableProperty<Self, LocalDateTime?> { .init(23) }

  /// `PlannedPriceFC` · Edm.Double
  public var plannedPriceFC: Decimal? { row.decimal(24) }
  /// `PlannedPriceFC` in queries and change sets.
  public static var plannedPriceFC: WritableProperty<Self, Decimal?> { .init(24) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(25) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: WritableProperty<Self, Decimal?> { .init(25) }

  /// `PlannedQuantityFactor` · Edm.Double
  public var plannedQuantityFactor: Decimal? { row.decimal(26) }
  /// `PlannedQuantityFactor` in queries and change sets.
  public static var plannedQuantityFactor: WritableProperty<Self, Decimal?> { .init(26) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(27) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: WritableProperty<Self, Decimal?> { .init(27) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(28) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: WritableProperty<Self, UUID?> { .init(28) }

  /// `ShopOrder` · Edm.Guid · required on create
  public var shopOrder: UUID? { row.guid(29) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(29) }

  /// `Status` · Edm.Int32
  public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 30] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, ShopOrderMaterialPlanStatus?> { .init(30) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(31) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(31) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:ShopOrderMaterialPlanBase`
  nonisolated public struct ShopOrderMaterialPlanBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Backflush              Byte
      Barcode                String
      CalculatorType         Int32
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      DetailDrawing          String
      Division               Int32
      ID                     Guid!     key
      Item                   Guid
      ItemCode               String
      ItemPictureUrl         String
      Unit                   String
      UnitDescription        String
      ItemDescription        String
      Type                   Int32
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      PlannedAmountFC        Double
      PlannedDate            DateTime
      PlannedPriceFC         Double
      PlannedQuantity        Double
      PlannedQuantityFactor  Double
      WastePercentage        Double
      RoutingStepID          Guid
      ShopOrder              Guid
      Status                 Int32
      StatusDescription      String
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderMaterialPlanBase {
  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 0] }
  /// `Backflush` in queries and change sets.
  public static var backflush: Property<Self, UInt8?> { .init(0) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(1) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(1) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(2) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: Property<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(7) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(12) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(12) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(13) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, MaterialType?> { .init(16) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(17) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(21) }

  /// `PlannedAmountFC` · Edm.Double
  public var plannedAmountFC: Decimal? { row.decimal(22) }
  /// `PlannedAmountFC` in queries and change sets.
  public static var plannedAmountFC: Property<Self, Decimal?> { .init(22) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(23) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: Property<Self, LocalDateTime?> { .init(23) }

  /// `PlannedPriceFC` · Edm.Double
  public var plannedPriceFC: Decimal? { row.decimal(24) }
  /// `PlannedPriceFC` in queries and change sets.
  public static var plannedPriceFC: Property<Self, Decimal?> { .init(24) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(25) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: Property<Self, Decimal?> { .init(25) }

  /// `PlannedQuantityFactor` · Edm.Double
  public var plannedQuantityFactor: Decimal? { row.decimal(26) }
  /// `PlannedQuantityFactor` in queries and change sets.
  public static var plannedQuantityFactor: Property<Self, Decimal?> { .init(26) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(27) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: Property<Self, Decimal?> { .init(27) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(28) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: Property<Self, UUID?> { .init(28) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(29) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(29) }

  /// `Status` · Edm.Int32
  public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 30] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ShopOrderMaterialPlanStatus?> { .init(30) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(31) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(31) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderMaterialPlanDetails` · read · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlanDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Backflush                                 Byte
      Barcode                                   String
      CalculatorType                            Int32
      Created                                   DateTime
      Creator                                   Guid
      CreatorFullName                           String
      Description                               String
      DetailDrawing                             String
      Division                                  Int32
      ID                                        Guid!                                        key
      Item                                      Guid
      ItemCode                                  String
      ItemPictureUrl                            String
      Unit                                      String
      UnitDescription                           String
      ItemDescription                           String
      Type                                      Int32
      LineNumber                                Int32
      Modified                                  DateTime
      Modifier                                  Guid
      ModifierFullName                          String
      Notes                                     String
      PlannedAmountFC                           Double
      PlannedDate                               DateTime
      PlannedPriceFC                            Double
      PlannedQuantity                           Double
      PlannedQuantityFactor                     Double
      WastePercentage                           Double
      RoutingStepID                             Guid
      ShopOrder                                 Guid
      Status                                    Int32
      StatusDescription                         String
      ShopOrderNumber                           Int32
      Warehouse                                 Guid
      RemainingQuantity                         Double
      IssuedQuantity                            Double
      IsBatch                                   Byte
      IsSerial                                  Byte
      Stock                                     Double
      PlannedIn                                 Double
      PlannedOut                                Double
      IsFractionAllowedItem                     Byte
      SubShopOrder                              Guid
      SubShopOrderNumber                        Int32
      Calculator                                Manufacturing.MaterialPlanCalculator
      DefaultItemStorageLocation                Guid
      DefaultItemStorageLocationCode            String
      DefaultItemStorageLocationDescription     String
      DefaultItemStorageLocationSequenceNumber  Int32
      StockLocations                            Manufacturing.ItemWarehouseStorageLocation*
      """, related: { [Manufacturing.MaterialPlanCalculator.table, Manufacturing.ItemWarehouseStorageLocation.table] })
  }
}

nonisolated extension Manufacturing.ShopOrderMaterialPlanDetail {
  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 0] }
  /// `Backflush` in queries and change sets.
  public static var backflush: Property<Self, UInt8?> { .init(0) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(1) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(1) }

  /// `CalculatorType` · Edm.Int32
  public var calculatorType: Int32? { row.int32(2) }
  /// `CalculatorType` in queries and change sets.
  public static var calculatorType: Property<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `DetailDrawing` · Edm.String
  public var detailDrawing: String? { row.string(7) }
  /// `DetailDrawing` in queries and change sets.
  public static var detailDrawing: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(12) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(12) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(13) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(13) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(14) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `Type` · Edm.Int32
  public var type: MaterialType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, MaterialType?> { .init(16) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(17) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(21) }

  /// `PlannedAmountFC` · Edm.Double
  public var plannedAmountFC: Decimal? { row.decimal(22) }
  /// `PlannedAmountFC` in queries and change sets.
  public static var plannedAmountFC: Property<Self, Decimal?> { .init(22) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(23) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: Property<Self, LocalDateTime?> { .init(23) }

  /// `PlannedPriceFC` · Edm.Double
  public var plannedPriceFC: Decimal? { row.decimal(24) }
  /// `PlannedPriceFC` in queries and change sets.
  public static var plannedPriceFC: Property<Self, Decimal?> { .init(24) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(25) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: Property<Self, Decimal?> { .init(25) }

  /// `PlannedQuantityFactor` · Edm.Double
  public var plannedQuantityFactor: Decimal? { row.decimal(26) }
  /// `PlannedQuantityFactor` in queries and change sets.
  public static var plannedQuantityFactor: Property<Self, Decimal?> { .init(26) }

  /// `WastePercentage` · Edm.Double
  public var wastePercentage: Decimal? { row.decimal(27) }
  /// `WastePercentage` in queries and change sets.
  public static var wastePercentage: Property<Self, Decimal?> { .init(27) }

  /// `RoutingStepID` · Edm.Guid
  public var routingStepID: UUID? { row.guid(28) }
  /// `RoutingStepID` in queries and change sets.
  public static var routingStepID: Property<Self, UUID?> { .init(28) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(29) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(29) }

  /// `Status` · Edm.Int32
  public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 30] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ShopOrderMaterialPlanStatus?> { .init(30) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(31) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(31) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(32) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(32) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(33) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(33) }

  /// `RemainingQuantity` · Edm.Double
  public var remainingQuantity: Decimal? { row.decimal(34) }
  /// `RemainingQuantity` in queries and change sets.
  public static var remainingQuantity: Property<Self, Decimal?> { .init(34) }

  /// `IssuedQuantity` · Edm.Double
  public var issuedQuantity: Decimal? { row.decimal(35) }
  /// `IssuedQuantity` in queries and change sets.
  public static var issuedQuantity: Property<Self, Decimal?> { .init(35) }

  /// `IsBatch` · Edm.Byte
  public var isBatch: Bool? { row.boolean(36) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(36) }

  /// `IsSerial` · Edm.Byte
  public var isSerial: Bool? { row.boolean(37) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(37) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(38) }
  /// `Stock` in queries and change sets.
  public static var stock: Property<Self, Decimal?> { .init(38) }

  /// `PlannedIn` · Edm.Double
  public var plannedIn: Decimal? { row.decimal(39) }
  /// `PlannedIn` in queries and change sets.
  public static var plannedIn: Property<Self, Decimal?> { .init(39) }

  /// `PlannedOut` · Edm.Double
  public var plannedOut: Decimal? { row.decimal(40) }
  /// `PlannedOut` in queries and change sets.
  public static var plannedOut: Property<Self, Decimal?> { .init(40) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool? { row.boolean(41) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(41) }

  /// `SubShopOrder` · Edm.Guid
  public var subShopOrder: UUID? { row.guid(42) }
  /// `SubShopOrder` in queries and change sets.
  public static var subShopOrder: Property<Self, UUID?> { .init(42) }

  /// `SubShopOrderNumber` · Edm.Int32
  public var subShopOrderNumber: Int32? { row.int32(43) }
  /// `SubShopOrderNumber` in queries and change sets.
  public static var subShopOrderNumber: Property<Self, Int32?> { .init(43) }

  /// `Calculator` · Exact.Web.Api.Models.Manufacturing.MaterialPlanCalculator
  public var calculator: Manufacturing.MaterialPlanCalculator? { row[ifPresent: 44] }
  /// `Calculator` in queries and change sets.
  public static var calculator: SelectableProperty<Self, Manufacturing.MaterialPlanCalculator?> { .init(44) }

  /// `DefaultItemStorageLocation` · Edm.Guid
  public var defaultItemStorageLocation: UUID? { row.guid(45) }
  /// `DefaultItemStorageLocation` in queries and change sets.
  public static var defaultItemStorageLocation: Property<Self, UUID?> { .init(45) }

  /// `DefaultItemStorageLocationCode` · Edm.String
  public var defaultItemStorageLocationCode: String? { row.string(46) }
  /// `DefaultItemStorageLocationCode` in queries and change sets.
  public static var defaultItemStorageLocationCode: Property<Self, String?> { .init(46) }

  /// `DefaultItemStorageLocationDescription` · Edm.String
  public var defaultItemStorageLocationDescription: String? { row.string(47) }
  /// `DefaultItemStorageLocationDescription` in queries and change sets.
  public static var defaultItemStorageLocationDescription: Property<Self, String?> { .init(47) }

  /// `DefaultItemStorageLocationSequenceNumber` · Edm.Int32
  public var defaultItemStorageLocationSequenceNumber: Int32? { row.int32(48) }
  /// `DefaultItemStorageLocationSequenceNumber` in queries and change sets.
  public static var defaultItemStorageLocationSequenceNumber: Property<Self, Int32?> { .init(48) }

  /// `StockLocations` · expand with `expanding { $0.stockLocations }`
  public var stockLocations: Expanded<Manufacturing.ItemWarehouseStorageLocation> { row[49] }
  /// `StockLocations` in queries and change sets.
  public static var stockLocations: Navigation<Self, Manufacturing.ItemWarehouseStorageLocation> { .init(49) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderPriorities` · read, update · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderPriority: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division   Int32
      ID         Guid!  key
      Mode       Int32  update
      ShopOrder  Guid
      Priority   Int32  update
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderPriority {
  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(0) }

  /// `ID` · Edm.Guid · key · read-only
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(1) }

  /// `Mode` · Edm.Int32
  public var mode: ShopOrderPriorityMode? { row[ifPresent: 2] }
  /// `Mode` in queries and change sets.
  public static var mode: WritableProperty<Self, ShopOrderPriorityMode?> { .init(2) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(3) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(3) }

  /// `Priority` · Edm.Int32
  public var priority: Int32? { row.int32(4) }
  /// `Priority` in queries and change sets.
  public static var priority: WritableProperty<Self, Int32?> { .init(4) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderReceipt: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DraftStockTransactionID     Guid      create
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      Division                    Int32!
      HasReversibleQuantity       Boolean!
      ID                          Guid!
      IsIssueToParent             Boolean!
      Quantity                    Double    create!
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      ParentShopOrder             Guid
      ParentShopOrderNumber       Int32
      ReceiptNumber               Int32
      RelatedStockTransaction     Guid
      ShopOrder                   Guid      create!
      ShopOrderNumber             Int32
      StockTransactionId          Guid!     key
      StorageLocation             Guid      create
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderReceipt {
  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(0) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(0) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(1) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(1) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(2) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(2) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(3) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `HasReversibleQuantity` · Edm.Boolean · read-only
  public var hasReversibleQuantity: Bool { row[5] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: Property<Self, Bool> { .init(5) }

  /// `ID` · Edm.Guid · read-only
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `IsIssueToParent` · Edm.Boolean · read-only
  public var isIssueToParent: Bool { row[7] }
  /// `IsIssueToParent` in queries and change sets.
  public static var isIssueToParent: Property<Self, Bool> { .init(7) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(8) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(8) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(9) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(9) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(10) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(10) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(11) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(11) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(12) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(13) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(13) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(14) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(14) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(15) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(15) }

  /// `ParentShopOrder` · Edm.Guid · read-only
  public var parentShopOrder: UUID? { row.guid(16) }
  /// `ParentShopOrder` in queries and change sets.
  public static var parentShopOrder: Property<Self, UUID?> { .init(16) }

  /// `ParentShopOrderNumber` · Edm.Int32 · read-only
  public var parentShopOrderNumber: Int32? { row.int32(17) }
  /// `ParentShopOrderNumber` in queries and change sets.
  public static var parentShopOrderNumber: Property<Self, Int32?> { .init(17) }

  /// `ReceiptNumber` · Edm.Int32 · read-only
  public var receiptNumber: Int32? { row.int32(18) }
  /// `ReceiptNumber` in queries and change sets.
  public static var receiptNumber: Property<Self, Int32?> { .init(18) }

  /// `RelatedStockTransaction` · Edm.Guid · read-only
  public var relatedStockTransaction: UUID? { row.guid(19) }
  /// `RelatedStockTransaction` in queries and change sets.
  public static var relatedStockTransaction: Property<Self, UUID?> { .init(19) }

  /// `ShopOrder` · Edm.Guid · required on create
  public var shopOrder: UUID? { row.guid(20) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(20) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(21) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(21) }

  /// `StockTransactionId` · Edm.Guid · key · read-only
  public var stockTransactionID: UUID { row[22] }
  /// `StockTransactionId` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID> { .init(22) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(23) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(23) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(24) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(24) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(25) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(25) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(26) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(26) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(27) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(27) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(28) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(28) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(29) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(29) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(30) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(30) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(31) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(31) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderReversals` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderReversal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                   Guid
      CreatedByFullName           String
      CreatedDate                 DateTime
      Quantity                    Double
      IsBatch                     Byte
      IsFractionAllowedItem       Byte
      IsSerial                    Byte
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemPictureUrl              String
      Note                        String    create
      ShopOrder                   Guid
      ShopOrderNumber             Int32
      OriginalStockTransactionId  Guid      create!
      ReversalStockTransactionId  Guid!     key
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TransactionDate             DateTime  create!
      Unit                        String
      UnitDescription             String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Manufacturing.ShopOrderReversal {
  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(0) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(0) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(1) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(1) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `Quantity` · Edm.Double · read-only
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(3) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(4) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(4) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(5) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(5) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(6) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(6) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(7) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(7) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(8) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(8) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(9) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(9) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(10) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(10) }

  /// `Note` · Edm.String
  public var note: String? { row.string(11) }
  /// `Note` in queries and change sets.
  public static var note: WritableProperty<Self, String?> { .init(11) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(12) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(12) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(13) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(13) }

  /// `OriginalStockTransactionId` · Edm.Guid · required on create
  public var originalStockTransactionID: UUID? { row.guid(14) }
  /// `OriginalStockTransactionId` in queries and change sets.
  public static var originalStockTransactionID: WritableProperty<Self, UUID?> { .init(14) }

  /// `ReversalStockTransactionId` · Edm.Guid · key · read-only
  public var reversalStockTransactionID: UUID { row[15] }
  /// `ReversalStockTransactionId` in queries and change sets.
  public static var reversalStockTransactionID: Property<Self, UUID> { .init(15) }

  /// `StorageLocation` · Edm.Guid · read-only
  public var storageLocation: UUID? { row.guid(16) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(16) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(17) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(17) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(18) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(18) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(19) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(19) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(20) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(20) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(21) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(21) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(22) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(22) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(23) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(23) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(24) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(24) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderRoutingStepPlans` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderRoutingStepPlan: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      """, related: { [Manufacturing.ManufacturingTimeTransaction.table] })
  }
}

nonisolated extension Manufacturing.ShopOrderRoutingStepPlan {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountNumber` · Edm.String · read-only
  public var accountNumber: String? { row.string(1) }
  /// `AccountNumber` in queries and change sets.
  public static var accountNumber: Property<Self, String?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AttendedPercentage` · Edm.Double
  public var attendedPercentage: Decimal? { row.decimal(3) }
  /// `AttendedPercentage` in queries and change sets.
  public static var attendedPercentage: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Backflush` · Edm.Byte
  public var backflush: UInt8? { row[ifPresent: 4] }
  /// `Backflush` in queries and change sets.
  public static var backflush: WritableProperty<Self, UInt8?> { .init(4) }

  /// `CostPerItem` · Edm.Double
  public var costPerItem: Decimal? { row.decimal(5) }
  /// `CostPerItem` in queries and change sets.
  public static var costPerItem: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `EfficiencyPercentage` · Edm.Double
  public var efficiencyPercentage: Decimal? { row.decimal(11) }
  /// `EfficiencyPercentage` in queries and change sets.
  public static var efficiencyPercentage: WritableProperty<Self, Decimal?> { .init(11) }

  /// `FactorType` · Edm.Int32
  public var factorType: Int32? { row.int32(12) }
  /// `FactorType` in queries and change sets.
  public static var factorType: WritableProperty<Self, Int32?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(14) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `Operation` · Edm.Guid · required on create
  public var operation: UUID? { row.guid(18) }
  /// `Operation` in queries and change sets.
  public static var operation: WritableProperty<Self, UUID?> { .init(18) }

  /// `OperationCode` · Edm.String · read-only
  public var operationCode: String? { row.string(19) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: Property<Self, String?> { .init(19) }

  /// `OperationDescription` · Edm.String · read-only
  public var operationDescription: String? { row.string(20) }
  /// `OperationDescription` in queries and change sets.
  public static var operationDescription: Property<Self, String?> { .init(20) }

  /// `OperationResource` · Edm.Guid
  public var operationResource: UUID? { row.guid(21) }
  /// `OperationResource` in queries and change sets.
  public static var operationResource: WritableProperty<Self, UUID?> { .init(21) }

  /// `PlannedEndDate` · Edm.DateTime
  public var plannedEndDate: LocalDateTime? { row.dateTime(22) }
  /// `PlannedEndDate` in queries and change sets.
  public static var plannedEndDate: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `PlannedRunHours` · Edm.Double
  public var plannedRunHours: Decimal? { row.decimal(23) }
  /// `PlannedRunHours` in queries and change sets.
  public static var plannedRunHours: WritableProperty<Self, Decimal?> { .init(23) }

  /// `PlannedSetupHours` · Edm.Double
  public var plannedSetupHours: Decimal? { row.decimal(24) }
  /// `PlannedSetupHours` in queries and change sets.
  public static var plannedSetupHours: WritableProperty<Self, Decimal?> { .init(24) }

  /// `PlannedStartDate` · Edm.DateTime
  public var plannedStartDate: LocalDateTime? { row.dateTime(25) }
  /// `PlannedStartDate` in queries and change sets.
  public static var plannedStartDate: WritableProperty<Self, LocalDateTime?> { .init(25) }

  /// `PlannedTotalHours` · Edm.Double
  public var plannedTotalHours: Decimal? { row.decimal(26) }
  /// `PlannedTotalHours` in queries and change sets.
  public static var plannedTotalHours: WritableProperty<Self, Decimal?> { .init(26) }

  /// `PurchaseUnit` · Edm.String
  public var purchaseUnit: String? { row.string(27) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: WritableProperty<Self, String?> { .init(27) }

  /// `PurchaseUnitFactor` · Edm.Double
  public var purchaseUnitFactor: Decimal? { row.decimal(28) }
  /// `PurchaseUnitFactor` in queries and change sets.
  public static var purchaseUnitFactor: WritableProperty<Self, Decimal?> { .init(28) }

  /// `PurchaseUnitPriceFC` · Edm.Double
  public var purchaseUnitPriceFC: Decimal? { row.decimal(29) }
  /// `PurchaseUnitPriceFC` in queries and change sets.
  public static var purchaseUnitPriceFC: WritableProperty<Self, Decimal?> { .init(29) }

  /// `PurchaseUnitQuantity` · Edm.Double
  public var purchaseUnitQuantity: Decimal? { row.decimal(30) }
  /// `PurchaseUnitQuantity` in queries and change sets.
  public static var purchaseUnitQuantity: WritableProperty<Self, Decimal?> { .init(30) }

  /// `RoutingStepType` · Edm.Int32
  public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 31] }
  /// `RoutingStepType` in queries and change sets.
  public static var routingStepType: WritableProperty<Self, RoutingStepTypeInt32?> { .init(31) }

  /// `Run` · Edm.Double
  public var run: Decimal? { row.decimal(32) }
  /// `Run` in queries and change sets.
  public static var run: WritableProperty<Self, Decimal?> { .init(32) }

  /// `RunMethod` · Edm.Int32
  public var runMethod: OperationRunMethodInt32? { row[ifPresent: 33] }
  /// `RunMethod` in queries and change sets.
  public static var runMethod: WritableProperty<Self, OperationRunMethodInt32?> { .init(33) }

  /// `RunMethodDescription` · Edm.String · read-only
  public var runMethodDescription: String? { row.string(34) }
  /// `RunMethodDescription` in queries and change sets.
  public static var runMethodDescription: Property<Self, String?> { .init(34) }

  /// `Setup` · Edm.Double
  public var setup: Decimal? { row.decimal(35) }
  /// `Setup` in queries and change sets.
  public static var setup: WritableProperty<Self, Decimal?> { .init(35) }

  /// `SetupUnit` · Edm.String
  public var setupUnit: String? { row.string(36) }
  /// `SetupUnit` in queries and change sets.
  public static var setupUnit: WritableProperty<Self, String?> { .init(36) }

  /// `ShopOrder` · Edm.Guid · required on create
  public var shopOrder: UUID? { row.guid(37) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(37) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(38) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(38) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(39) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(39) }

  /// `SubcontractedLeadDays` · Edm.Int32
  public var subcontractedLeadDays: Int32? { row.int32(40) }
  /// `SubcontractedLeadDays` in queries and change sets.
  public static var subcontractedLeadDays: WritableProperty<Self, Int32?> { .init(40) }

  /// `TotalCostDC` · Edm.Double
  public var totalCostDC: Decimal? { row.decimal(41) }
  /// `TotalCostDC` in queries and change sets.
  public static var totalCostDC: WritableProperty<Self, Decimal?> { .init(41) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(42) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: WritableProperty<Self, UUID?> { .init(42) }

  /// `WorkcenterCode` · Edm.String · read-only
  public var workcenterCode: String? { row.string(43) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: Property<Self, String?> { .init(43) }

  /// `WorkcenterDescription` · Edm.String · read-only
  public var workcenterDescription: String? { row.string(44) }
  /// `WorkcenterDescription` in queries and change sets.
  public static var workcenterDescription: Property<Self, String?> { .init(44) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(45) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(45) }

  /// `TimeTransactions` · expand with `expanding { $0.timeTransactions }`
  public var timeTransactions: Expanded<Manufacturing.ManufacturingTimeTransaction> { row[46] }
  /// `TimeTransactions` in queries and change sets.
  public static var timeTransactions: WritableNavigation<Self, Manufacturing.ManufacturingTimeTransaction, [Changes<Manufacturing.ManufacturingTimeTransaction>]> { .init(46) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/StageForDeliveryReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StageForDeliveryReceipt: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id                     Guid!     key
      CreatedBy              Guid
      CreatedByFullName      String
      CreatedDate            DateTime
      Quantity               Double    create!
      IsBatch                Byte!
      IsFractionAllowedItem  Byte!
      IsSerial               Byte!
      Item                   Guid
      ItemCode               String
      ItemDescription        String
      ItemPictureUrl         String
      ShopOrder              Guid!     create!
      RelatedId              Guid
      HasReversibleQuantity  Boolean!
      ShopOrderNumber        Int32
      TransactionDate        DateTime  create!
      Unit                   String
      UnitDescription        String
      Warehouse              Guid
      WarehouseCode          String
      WarehouseDescription   String
      """)
  }
}

nonisolated extension Manufacturing.StageForDeliveryReceipt {
  /// `Id` · Edm.Guid · key · read-only
  public var id: UUID { row[0] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(1) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(1) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(2) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(2) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(3) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(4) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(4) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool { row[5] }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool> { .init(5) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool { row[6] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool> { .init(6) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool { row[7] }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool> { .init(7) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(8) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(11) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(11) }

  /// `ShopOrder` · Edm.Guid · required on create
  public var shopOrder: UUID { row[12] }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID> { .init(12) }

  /// `RelatedId` · Edm.Guid · read-only
  public var relatedID: UUID? { row.guid(13) }
  /// `RelatedId` in queries and change sets.
  public static var relatedID: Property<Self, UUID?> { .init(13) }

  /// `HasReversibleQuantity` · Edm.Boolean · read-only
  public var hasReversibleQuantity: Bool { row[14] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: Property<Self, Bool> { .init(14) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(15) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(15) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(16) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(17) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(17) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(18) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(18) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(19) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(19) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(20) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(20) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(21) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(21) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/StageForDeliveryReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StageForDeliveryReversal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id                     Guid!     key
      RelatedId              Guid      create!
      CreatedBy              Guid
      CreatedByFullName      String
      CreatedDate            DateTime
      Quantity               Double    create!
      IsBatch                Byte!
      IsFractionAllowedItem  Byte!
      IsSerial               Byte!
      Item                   Guid
      ItemCode               String
      ItemDescription        String
      ItemPictureUrl         String
      ShopOrder              Guid      create!
      ShopOrderNumber        Int32
      TransactionDate        DateTime  create!
      Unit                   String
      UnitDescription        String
      Warehouse              Guid
      WarehouseCode          String
      WarehouseDescription   String
      """)
  }
}

nonisolated extension Manufacturing.StageForDeliveryReversal {
  /// `Id` · Edm.Guid · key · read-only
  public var id: UUID { row[0] }
  /// `Id` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `RelatedId` · Edm.Guid · required on create
  public var relatedID: UUID? { row.guid(1) }
  /// `RelatedId` in queries and change sets.
  public static var relatedID: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(2) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(2) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(3) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(3) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(4) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(5) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(5) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool { row[6] }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool> { .init(6) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool { row[7] }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool> { .init(7) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool { row[8] }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool> { .init(8) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(9) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(9) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(10) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(10) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(11) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(11) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(12) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(12) }

  /// `ShopOrder` · Edm.Guid · required on create
  public var shopOrder: UUID? { row.guid(13) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(13) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(14) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(14) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(15) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(16) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(16) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(17) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/StockBatchNumbers`
  nonisolated public struct StockBatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      BatchNumberID               Guid      create update
      BatchNumber                 String    create update
      Quantity                    Double    create update
      DraftStockTransactionID     Guid      create update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte      create update
      ParentID                    Guid      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid      create update
      StockTransactionID          Guid      create update
      StockTransactionType        Int32     create update
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      Warehouse                   Guid      create update
      WarehouseCode               String    create update
      WarehouseDescription        String    create update
      WarehouseTransferLine       Guid      create update
      Created                     DateTime  create update
      Creator                     Guid      create update
      CreatorFullName             String    create update
      Division                    Int32     create update
      Item                        Guid      create update
      ItemCode                    String    create update
      ItemDescription             String    create update
      Modified                    DateTime  create update
      Modifier                    Guid      create update
      ModifierFullName            String    create update
      Remarks                     String    create update
      """)
  }
}

nonisolated extension Manufacturing.StockBatchNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `BatchNumberID` · Edm.Guid
  public var batchNumberID: UUID? { row.guid(1) }
  /// `BatchNumberID` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID?> { .init(1) }

  /// `BatchNumber` · Edm.String
  public var batchNumber: String? { row.string(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: WritableProperty<Self, String?> { .init(2) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(3) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(4) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(6) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(6) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(7) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: WritableProperty<Self, Bool?> { .init(7) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(8) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: WritableProperty<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: WritableProperty<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/StockSerialNumbers`
  nonisolated public struct StockSerialNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      SerialNumberID              Guid      create update
      SerialNumber                String    create update
      StartDate                   DateTime  create update
      ParentID                    Guid      create update
      DraftStockTransactionID     Guid      create update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid      create update
      StockTransactionID          Guid      create update
      StockTransactionType        Int32     create update
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      Warehouse                   Guid      create update
      WarehouseCode               String    create update
      WarehouseDescription        String    create update
      WarehouseTransferLine       Guid      create update
      Created                     DateTime  create update
      Creator                     Guid      create update
      CreatorFullName             String    create update
      Division                    Int32     create update
      Item                        Guid      create update
      ItemCode                    String    create update
      ItemDescription             String    create update
      Modified                    DateTime  create update
      Modifier                    Guid      create update
      ModifierFullName            String    create update
      Remarks                     String    create update
      """)
  }
}

nonisolated extension Manufacturing.StockSerialNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `SerialNumberID` · Edm.Guid
  public var serialNumberID: UUID? { row.guid(1) }
  /// `SerialNumberID` in queries and change sets.
  public static var serialNumberID: WritableProperty<Self, UUID?> { .init(1) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(2) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: WritableProperty<Self, String?> { .init(2) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(3) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(4) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(4) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(5) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(7) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(7) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(8) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: WritableProperty<Self, Bool?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: WritableProperty<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: WritableProperty<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/SubOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct SubOrderReceipt: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                           Guid
      CreatedByFullName                   String
      CreatedDate                         DateTime
      DraftStockTransactionID             Guid      create
      HasReversibleQuantity               Boolean!
      ShopOrderReceiptStockTransactionId  Guid!     key
      MaterialIssueStockTransactionId     Guid
      Quantity                            Double    create!
      IsBatch                             Byte
      IsFractionAllowedItem               Byte
      IsSerial                            Byte
      Item                                Guid
      ItemCode                            String
      ItemDescription                     String
      ItemPictureUrl                      String
      ParentShopOrder                     Guid
      ParentShopOrderNumber               Int32
      ParentShopOrderMaterialPlan         Guid
      SubShopOrder                        Guid      create!
      SubShopOrderNumber                  Int32
      TransactionDate                     DateTime  create!
      Unit                                String
      UnitDescription                     String
      Warehouse                           Guid
      WarehouseCode                       String
      WarehouseDescription                String
      """)
  }
}

nonisolated extension Manufacturing.SubOrderReceipt {
  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(0) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(0) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(1) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(1) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(3) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(3) }

  /// `HasReversibleQuantity` · Edm.Boolean · read-only
  public var hasReversibleQuantity: Bool { row[4] }
  /// `HasReversibleQuantity` in queries and change sets.
  public static var hasReversibleQuantity: Property<Self, Bool> { .init(4) }

  /// `ShopOrderReceiptStockTransactionId` · Edm.Guid · key · read-only
  public var shopOrderReceiptStockTransactionID: UUID { row[5] }
  /// `ShopOrderReceiptStockTransactionId` in queries and change sets.
  public static var shopOrderReceiptStockTransactionID: Property<Self, UUID> { .init(5) }

  /// `MaterialIssueStockTransactionId` · Edm.Guid · read-only
  public var materialIssueStockTransactionID: UUID? { row.guid(6) }
  /// `MaterialIssueStockTransactionId` in queries and change sets.
  public static var materialIssueStockTransactionID: Property<Self, UUID?> { .init(6) }

  /// `Quantity` · Edm.Double · required on create
  public var quantity: Decimal? { row.decimal(7) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(7) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(8) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(8) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(9) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(9) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(10) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(10) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(12) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(13) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(14) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(14) }

  /// `ParentShopOrder` · Edm.Guid · read-only
  public var parentShopOrder: UUID? { row.guid(15) }
  /// `ParentShopOrder` in queries and change sets.
  public static var parentShopOrder: Property<Self, UUID?> { .init(15) }

  /// `ParentShopOrderNumber` · Edm.Int32 · read-only
  public var parentShopOrderNumber: Int32? { row.int32(16) }
  /// `ParentShopOrderNumber` in queries and change sets.
  public static var parentShopOrderNumber: Property<Self, Int32?> { .init(16) }

  /// `ParentShopOrderMaterialPlan` · Edm.Guid · read-only
  public var parentShopOrderMaterialPlan: UUID? { row.guid(17) }
  /// `ParentShopOrderMaterialPlan` in queries and change sets.
  public static var parentShopOrderMaterialPlan: Property<Self, UUID?> { .init(17) }

  /// `SubShopOrder` · Edm.Guid · required on create
  public var subShopOrder: UUID? { row.guid(18) }
  /// `SubShopOrder` in queries and change sets.
  public static var subShopOrder: WritableProperty<Self, UUID?> { .init(18) }

  /// `SubShopOrderNumber` · Edm.Int32 · read-only
  public var subShopOrderNumber: Int32? { row.int32(19) }
  /// `SubShopOrderNumber` in queries and change sets.
  public static var subShopOrderNumber: Property<Self, Int32?> { .init(19) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(20) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(21) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(21) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(22) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(22) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(23) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(23) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(24) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(24) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(25) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(25) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/SubOrderReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct SubOrderReversal: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreatedBy                                   Guid
      CreatedByFullName                           String
      CreatedDate                                 DateTime
      OriginalShopOrderReceiptStockTransactionId  Guid
      OriginalMaterialIssueStockTransactionId     Guid      create!
      ShopOrderReversalStockTransactionId         Guid
      MaterialReversalStockTransactionId          Guid!     key
      Note                                        String    create
      Quantity                                    Double
      IsBatch                                     Byte
      IsFractionAllowedItem                       Byte
      IsSerial                                    Byte
      Item                                        Guid
      ItemCode                                    String
      ItemDescription                             String
      ItemPictureUrl                              String
      ParentShopOrder                             Guid
      ParentShopOrderNumber                       Int32
      SubShopOrder                                Guid
      SubShopOrderNumber                          Int32
      TransactionDate                             DateTime  create!
      Unit                                        String
      UnitDescription                             String
      Warehouse                                   Guid
      WarehouseCode                               String
      WarehouseDescription                        String
      """)
  }
}

nonisolated extension Manufacturing.SubOrderReversal {
  /// `CreatedBy` · Edm.Guid · read-only
  public var createdBy: UUID? { row.guid(0) }
  /// `CreatedBy` in queries and change sets.
  public static var createdBy: Property<Self, UUID?> { .init(0) }

  /// `CreatedByFullName` · Edm.String · read-only
  public var createdByFullName: String? { row.string(1) }
  /// `CreatedByFullName` in queries and change sets.
  public static var createdByFullName: Property<Self, String?> { .init(1) }

  /// `CreatedDate` · Edm.DateTime · read-only
  public var createdDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedDate` in queries and change sets.
  public static var createdDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `OriginalShopOrderReceiptStockTransactionId` · Edm.Guid · read-only
  public var originalShopOrderReceiptStockTransactionID: UUID? { row.guid(3) }
  /// `OriginalShopOrderReceiptStockTransactionId` in queries and change sets.
  public static var originalShopOrderReceiptStockTransactionID: Property<Self, UUID?> { .init(3) }

  /// `OriginalMaterialIssueStockTransactionId` · Edm.Guid · required on create
  public var originalMaterialIssueStockTransactionID: UUID? { row.guid(4) }
  /// `OriginalMaterialIssueStockTransactionId` in queries and change sets.
  public static var originalMaterialIssueStockTransactionID: WritableProperty<Self, UUID?> { .init(4) }

  /// `ShopOrderReversalStockTransactionId` · Edm.Guid · read-only
  public var shopOrderReversalStockTransactionID: UUID? { row.guid(5) }
  /// `ShopOrderReversalStockTransactionId` in queries and change sets.
  public static var shopOrderReversalStockTransactionID: Property<Self, UUID?> { .init(5) }

  /// `MaterialReversalStockTransactionId` · Edm.Guid · key · read-only
  public var materialReversalStockTransactionID: UUID { row[6] }
  /// `MaterialReversalStockTransactionId` in queries and change sets.
  public static var materialReversalStockTransactionID: Property<Self, UUID> { .init(6) }

  /// `Note` · Edm.String
  public var note: String? { row.string(7) }
  /// `Note` in queries and change sets.
  public static var note: WritableProperty<Self, String?> { .init(7) }

  /// `Quantity` · Edm.Double · read-only
  public var quantity: Decimal? { row.decimal(8) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(8) }

  /// `IsBatch` · Edm.Byte · read-only
  public var isBatch: Bool? { row.boolean(9) }
  /// `IsBatch` in queries and change sets.
  public static var isBatch: Property<Self, Bool?> { .init(9) }

  /// `IsFractionAllowedItem` · Edm.Byte · read-only
  public var isFractionAllowedItem: Bool? { row.boolean(10) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(10) }

  /// `IsSerial` · Edm.Byte · read-only
  public var isSerial: Bool? { row.boolean(11) }
  /// `IsSerial` in queries and change sets.
  public static var isSerial: Property<Self, Bool?> { .init(11) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(12) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(13) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(13) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(14) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(14) }

  /// `ItemPictureUrl` · Edm.String · read-only
  public var itemPictureURL: String? { row.string(15) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(15) }

  /// `ParentShopOrder` · Edm.Guid · read-only
  public var parentShopOrder: UUID? { row.guid(16) }
  /// `ParentShopOrder` in queries and change sets.
  public static var parentShopOrder: Property<Self, UUID?> { .init(16) }

  /// `ParentShopOrderNumber` · Edm.Int32 · read-only
  public var parentShopOrderNumber: Int32? { row.int32(17) }
  /// `ParentShopOrderNumber` in queries and change sets.
  public static var parentShopOrderNumber: Property<Self, Int32?> { .init(17) }

  /// `SubShopOrder` · Edm.Guid · read-only
  public var subShopOrder: UUID? { row.guid(18) }
  /// `SubShopOrder` in queries and change sets.
  public static var subShopOrder: Property<Self, UUID?> { .init(18) }

  /// `SubShopOrderNumber` · Edm.Int32 · read-only
  public var subShopOrderNumber: Int32? { row.int32(19) }
  /// `SubShopOrderNumber` in queries and change sets.
  public static var subShopOrderNumber: Property<Self, Int32?> { .init(19) }

  /// `TransactionDate` · Edm.DateTime · required on create
  public var transactionDate: LocalDateTime? { row.dateTime(20) }
  /// `TransactionDate` in queries and change sets.
  public static var transactionDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(21) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(21) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(22) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(22) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(23) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(23) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(24) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(24) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(25) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(25) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/TimedTimeTransactions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct TimedTimeTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                                      DateTime
      Creator                                      Guid
      CreatorFullName                              String
      Division                                     Int32
      Employee                                     Guid      create! update
      EmployeeFullName                             String
      EndTime                                      DateTime  create update
      ID                                           Guid!     key create update
      IsOperationFinished                          Byte      create update
      LaborHours                                   Double    create update
      MachineHours                                 Double    create update
      Modified                                     DateTime
      Modifier                                     Guid
      ModifierFullName                             String
      Notes                                        String    create update
      Operation                                    Guid
      OperationCode                                String
      OperationDescription                         String
      PercentComplete                              Double    create update
      ProducedQuantity                             Double    create update
      ProductionArea                               Guid      create update
      ProductionAreaCode                           String    create update
      ProductionAreaDescription                    String    create update
      ShopOrder                                    Guid
      ShopOrderNumber                              Int32
      ShopOrderDescription                         String
      ShopOrderRoutingStepPlan                     Guid      create! update
      ShopOrderRoutingStepPlanDescription          String
      ShopOrderRoutingStepPlanRemainingSetupHours  Double!   create update
      ShopOrderRoutingStepPlanRemainingRunHours    Double!   create update
      Source                                       Int32     create update
      StartTime                                    DateTime  create update
      Status                                       Int32     create update
      Type                                         Int32     create update
      Workcenter                                   Guid      create update
      WorkcenterCode                               String
      WorkcenterDescription                        String
      """)
  }
}

nonisolated extension Manufacturing.TimedTimeTransaction {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(4) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(4) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(5) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(5) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(6) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `IsOperationFinished` · Edm.Byte
  public var isOperationFinished: Bool? { row.boolean(8) }
  /// `IsOperationFinished` in queries and change sets.
  public static var isOperationFinished: WritableProperty<Self, Bool?> { .init(8) }

  /// `LaborHours` · Edm.Double
  public var laborHours: Decimal? { row.decimal(9) }
  /// `LaborHours` in queries and change sets.
  public static var laborHours: WritableProperty<Self, Decimal?> { .init(9) }

  /// `MachineHours` · Edm.Double
  public var machineHours: Decimal? { row.decimal(10) }
  /// `MachineHours` in queries and change sets.
  public static var machineHours: WritableProperty<Self, Decimal?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(14) }

  /// `Operation` · Edm.Guid · read-only
  public var operation: UUID? { row.guid(15) }
  /// `Operation` in queries and change sets.
  public static var operation: Property<Self, UUID?> { .init(15) }

  /// `OperationCode` · Edm.String · read-only
  public var operationCode: String? { row.string(16) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: Property<Self, String?> { .init(16) }

  /// `OperationDescription` · Edm.String · read-only
  public var operationDescription: String? { row.string(17) }
  /// `OperationDescription` in queries and change sets.
  public static var operationDescription: Property<Self, String?> { .init(17) }

  /// `PercentComplete` · Edm.Double
  public var percentComplete: Decimal? { row.decimal(18) }
  /// `PercentComplete` in queries and change sets.
  public static var percentComplete: WritableProperty<Self, Decimal?> { .init(18) }

  /// `ProducedQuantity` · Edm.Double
  public var producedQuantity: Decimal? { row.decimal(19) }
  /// `ProducedQuantity` in queries and change sets.
  public static var producedQuantity: WritableProperty<Self, Decimal?> { .init(19) }

  /// `ProductionArea` · Edm.Guid
  public var productionArea: UUID? { row.guid(20) }
  /// `ProductionArea` in queries and change sets.
  public static var productionArea: WritableProperty<Self, UUID?> { .init(20) }

  /// `ProductionAreaCode` · Edm.String
  public var productionAreaCode: String? { row.string(21) }
  /// `ProductionAreaCode` in queries and change sets.
  public static var productionAreaCode: WritableProperty<Self, String?> { .init(21) }

  /// `ProductionAreaDescription` · Edm.String
  public var productionAreaDescription: String? { row.string(22) }
  /// `ProductionAreaDescription` in queries and change sets.
  public static var productionAreaDescription: WritableProperty<Self, String?> { .init(22) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(23) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(23) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(24) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(24) }

  /// `ShopOrderDescription` · Edm.String · read-only
  public var shopOrderDescription: String? { row.string(25) }
  /// `ShopOrderDescription` in queries and change sets.
  public static var shopOrderDescription: Property<Self, String?> { .init(25) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid · required on create
  public var shopOrderRoutingStepPlan: UUID? { row.guid(26) }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: WritableProperty<Self, UUID?> { .init(26) }

  /// `ShopOrderRoutingStepPlanDescription` · Edm.String · read-only
  public var shopOrderRoutingStepPlanDescription: String? { row.string(27) }
  /// `ShopOrderRoutingStepPlanDescription` in queries and change sets.
  public static var shopOrderRoutingStepPlanDescription: Property<Self, String?> { .init(27) }

  /// `ShopOrderRoutingStepPlanRemainingSetupHours` · Edm.Double
  public var shopOrderRoutingStepPlanRemainingSetupHours: Decimal { row[28] }
  /// `ShopOrderRoutingStepPlanRemainingSetupHours` in queries and change sets.
  public static var shopOrderRoutingStepPlanRemainingSetupHours: WritableProperty<Self, Decimal> { .init(28) }

  /// `ShopOrderRoutingStepPlanRemainingRunHours` · Edm.Double
  public var shopOrderRoutingStepPlanRemainingRunHours: Decimal { row[29] }
  /// `ShopOrderRoutingStepPlanRemainingRunHours` in queries and change sets.
  public static var shopOrderRoutingStepPlanRemainingRunHours: WritableProperty<Self, Decimal> { .init(29) }

  /// `Source` · Edm.Int32
  public var source: Int32? { row.int32(30) }
  /// `Source` in queries and change sets.
  public static var source: WritableProperty<Self, Int32?> { .init(30) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(31) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, LocalDateTime?> { .init(31) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(32) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(32) }

  /// `Type` · Edm.Int32
  public var type: ManufacturingTimeType? { row[ifPresent: 33] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, ManufacturingTimeType?> { .init(33) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(34) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: WritableProperty<Self, UUID?> { .init(34) }

  /// `WorkcenterCode` · Edm.String · read-only
  public var workcenterCode: String? { row.string(35) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: Property<Self, String?> { .init(35) }

  /// `WorkcenterDescription` · Edm.String · read-only
  public var workcenterDescription: String? { row.string(36) }
  /// `WorkcenterDescription` in queries and change sets.
  public static var workcenterDescription: Property<Self, String?> { .init(36) }
}

nonisolated extension Manufacturing {
  /// `manufacturing:VolumeCalculator`
  nonisolated public struct VolumeCalculator: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      LengthUnit                 String   create update
      Length                     Double   create update
      Width                      Double   create update
      Depth                      Double   create update
      PieceLength                Double   create update
      PieceFacing                Double   create update
      PieceCutOff                Double   create update
      IsCalculated               Boolean  create update
      ItemStockUnit              String   create update
      ShapeUnit                  String   create update
      ConversionUnitFactor       Double   create update
      ConversionUnitFactorType   Int32    create update
      ConversionUnitDescription  String   create update
      PiecesPerMakeItem          Double   create update
      """)
  }
}

nonisolated extension Manufacturing.VolumeCalculator {
  /// `LengthUnit` · Edm.String
  public var lengthUnit: String? { row.string(0) }
  /// `LengthUnit` in queries and change sets.
  public static var lengthUnit: WritableProperty<Self, String?> { .init(0) }

  /// `Length` · Edm.Double
  public var length: Decimal? { row.decimal(1) }
  /// `Length` in queries and change sets.
  public static var length: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Width` · Edm.Double
  public var width: Decimal? { row.decimal(2) }
  /// `Width` in queries and change sets.
  public static var width: WritableProperty<Self, Decimal?> { .init(2) }

  /// `Depth` · Edm.Double
  public var depth: Decimal? { row.decimal(3) }
  /// `Depth` in queries and change sets.
  public static var depth: WritableProperty<Self, Decimal?> { .init(3) }

  /// `PieceLength` · Edm.Double
  public var pieceLength: Decimal? { row.decimal(4) }
  /// `PieceLength` in queries and change sets.
  public static var pieceLength: WritableProperty<Self, Decimal?> { .init(4) }

  /// `PieceFacing` · Edm.Double
  public var pieceFacing: Decimal? { row.decimal(5) }
  /// `PieceFacing` in queries and change sets.
  public static var pieceFacing: WritableProperty<Self, Decimal?> { .init(5) }

  /// `PieceCutOff` · Edm.Double
  public var pieceCutOff: Decimal? { row.decimal(6) }
  /// `PieceCutOff` in queries and change sets.
  public static var pieceCutOff: WritableProperty<Self, Decimal?> { .init(6) }

  /// `IsCalculated` · Edm.Boolean
  public var isCalculated: Bool? { row.boolean(7) }
  /// `IsCalculated` in queries and change sets.
  public static var isCalculated: WritableProperty<Self, Bool?> { .init(7) }

  /// `ItemStockUnit` · Edm.String
  public var itemStockUnit: String? { row.string(8) }
  /// `ItemStockUnit` in queries and change sets.
  public static var itemStockUnit: WritableProperty<Self, String?> { .init(8) }

  /// `ShapeUnit` · Edm.String
  public var shapeUnit: String? { row.string(9) }
  /// `ShapeUnit` in queries and change sets.
  public static var shapeUnit: WritableProperty<Self, String?> { .init(9) }

  /// `ConversionUnitFactor` · Edm.Double
  public var conversionUnitFactor: Decimal? { row.decimal(10) }
  /// `ConversionUnitFactor` in queries and change sets.
  public static var conversionUnitFactor: WritableProperty<Self, Decimal?> { .init(10) }

  /// `ConversionUnitFactorType` · Edm.Int32
  public var conversionUnitFactorType: ConversionUnitFactorType? { row[ifPresent: 11] }
  /// `ConversionUnitFactorType` in queries and change sets.
  public static var conversionUnitFactorType: WritableProperty<Self, ConversionUnitFactorType?> { .init(11) }

  /// `ConversionUnitDescription` · Edm.String
  public var conversionUnitDescription: String? { row.string(12) }
  /// `ConversionUnitDescription` in queries and change sets.
  public static var conversionUnitDescription: WritableProperty<Self, String?> { .init(12) }

  /// `PiecesPerMakeItem` · Edm.Double
  public var piecesPerMakeItem: Decimal? { row.decimal(13) }
  /// `PiecesPerMakeItem` in queries and change sets.
  public static var piecesPerMakeItem: WritableProperty<Self, Decimal?> { .init(13) }
}

nonisolated extension Manufacturing {
  /// `manufacturing/Workcenters` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct Workcenter: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Capacity` · Edm.Int32
  public var capacity: Int32? { row.int32(0) }
  /// `Capacity` in queries and change sets.
  public static var capacity: WritableProperty<Self, Int32?> { .init(0) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(1) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(2) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(3) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(3) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(4) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(4) }

  /// `CostunitDescription` · Edm.String · read-only
  public var costunitDescription: String? { row.string(5) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `GeneralBurdenRate` · Edm.Double
  public var generalBurdenRate: Decimal? { row.decimal(11) }
  /// `GeneralBurdenRate` in queries and change sets.
  public static var generalBurdenRate: WritableProperty<Self, Decimal?> { .init(11) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(12) }

  /// `IsLaborBurdenPercent` · Edm.Byte
  public var isLaborBurdenPercent: Bool { row[13] }
  /// `IsLaborBurdenPercent` in queries and change sets.
  public static var isLaborBurdenPercent: WritableProperty<Self, Bool> { .init(13) }

  /// `LaborBurdenRate` · Edm.Double
  public var laborBurdenRate: Decimal? { row.decimal(14) }
  /// `LaborBurdenRate` in queries and change sets.
  public static var laborBurdenRate: WritableProperty<Self, Decimal?> { .init(14) }

  /// `MachineBurdenRate` · Edm.Double
  public var machineBurdenRate: Decimal? { row.decimal(15) }
  /// `MachineBurdenRate` in queries and change sets.
  public static var machineBurdenRate: WritableProperty<Self, Decimal?> { .init(15) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `ProductionArea` · Edm.Guid
  public var productionArea: UUID? { row.guid(20) }
  /// `ProductionArea` in queries and change sets.
  public static var productionArea: WritableProperty<Self, UUID?> { .init(20) }

  /// `RunLaborRate` · Edm.Double
  public var runLaborRate: Decimal? { row.decimal(21) }
  /// `RunLaborRate` in queries and change sets.
  public static var runLaborRate: WritableProperty<Self, Decimal?> { .init(21) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(22) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: WritableProperty<Self, String?> { .init(22) }

  /// `SetupLaborRate` · Edm.Double
  public var setupLaborRate: Decimal? { row.decimal(23) }
  /// `SetupLaborRate` in queries and change sets.
  public static var setupLaborRate: WritableProperty<Self, Decimal?> { .init(23) }

  /// `Status` · Edm.Int32 · required on create
  public var status: Int32? { row.int32(24) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(24) }

  /// `Type` · Edm.Int32 · required on create
  public var type: Int32? { row.int32(25) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int32?> { .init(25) }
}
