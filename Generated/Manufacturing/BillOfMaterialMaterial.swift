// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/BillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialMaterial: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AverageCost` · Edm.Double · read-only
    public var averageCost: Decimal? { row[0] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[1] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[2] }

    /// `CostBatch` · Edm.Double · read-only
    public var costBatch: Decimal? { row[3] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[4] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[6] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Description` · Edm.String
    public var description: String? { row[9] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `ItemVersion` · Edm.Guid · required on create
    public var itemVersion: UUID? { row[13] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[14] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[15] }

    /// `NetWeightUnit` · Edm.String · read-only
    public var netWeightUnit: String? { row[16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[17] }

    /// `PartItem` · Edm.Guid · required on create
    public var partItem: UUID? { row[18] }

    /// `PartItemAverageCost` · Edm.Double · read-only
    public var partItemAverageCost: Decimal? { row[19] }

    /// `PartItemCode` · Edm.String · read-only
    public var partItemCode: String? { row[20] }

    /// `PartItemDescription` · Edm.String · read-only
    public var partItemDescription: String? { row[21] }

    /// `PartItemCostPriceStandard` · Edm.Double · read-only
    public var partItemCostPriceStandard: Decimal? { row[22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[23] }

    /// `QuantityBatch` · Edm.Double · read-only
    public var quantityBatch: Decimal? { row[24] }

    /// `RoutingStepID` · Edm.Guid
    public var routingStepID: UUID? { row[25] }

    /// `syscreated` · Edm.DateTime · read-only
    public var syscreated: LocalDateTime? { row[26] }

    /// `syscreator` · Edm.Guid · read-only
    public var syscreator: UUID? { row[27] }

    /// `sysmodified` · Edm.DateTime · read-only
    public var sysmodified: LocalDateTime? { row[28] }

    /// `sysmodifier` · Edm.Guid · read-only
    public var sysmodifier: UUID? { row[29] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[30] }

    /// `WastePercentage` · Edm.Double
    public var wastePercentage: Decimal? { row[31] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var averageCost: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(0) }
    public var backflush: Property<Manufacturing.BillOfMaterialMaterial, UInt8?> { Property(1) }
    public var calculatorType: Property<Manufacturing.BillOfMaterialMaterial, Int32?> { Property(2) }
    public var costBatch: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(3) }
    public var costCenter: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(4) }
    public var costCenterDescription: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(5) }
    public var costUnit: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(6) }
    public var costUnitDescription: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(7) }
    public var creatorFullName: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(8) }
    public var description: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(9) }
    public var detailDrawing: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(10) }
    public var division: Property<Manufacturing.BillOfMaterialMaterial, Int32?> { Property(11) }
    public var id: Property<Manufacturing.BillOfMaterialMaterial, UUID> { Property(12) }
    public var itemVersion: Property<Manufacturing.BillOfMaterialMaterial, UUID?> { Property(13) }
    public var lineNumber: Property<Manufacturing.BillOfMaterialMaterial, Int32?> { Property(14) }
    public var netWeight: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(15) }
    public var netWeightUnit: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(16) }
    public var notes: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(17) }
    public var partItem: Property<Manufacturing.BillOfMaterialMaterial, UUID?> { Property(18) }
    public var partItemAverageCost: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(19) }
    public var partItemCode: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(20) }
    public var partItemDescription: Property<Manufacturing.BillOfMaterialMaterial, String?> { Property(21) }
    public var partItemCostPriceStandard: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(22) }
    public var quantity: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(23) }
    public var quantityBatch: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(24) }
    public var routingStepID: Property<Manufacturing.BillOfMaterialMaterial, UUID?> { Property(25) }
    public var syscreated: Property<Manufacturing.BillOfMaterialMaterial, LocalDateTime?> { Property(26) }
    public var syscreator: Property<Manufacturing.BillOfMaterialMaterial, UUID?> { Property(27) }
    public var sysmodified: Property<Manufacturing.BillOfMaterialMaterial, LocalDateTime?> { Property(28) }
    public var sysmodifier: Property<Manufacturing.BillOfMaterialMaterial, UUID?> { Property(29) }
    public var type: Property<Manufacturing.BillOfMaterialMaterial, MaterialType?> { Property(30) }
    public var wastePercentage: Property<Manufacturing.BillOfMaterialMaterial, Decimal?> { Property(31) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.BillOfMaterialMaterial>()
    public init() {}
    public var backflush: UInt8? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var calculatorType: Int32? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var costCenter: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var costUnit: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var detailDrawing: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var id: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var itemVersion: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var netWeight: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var notes: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var partItem: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var routingStepID: UUID? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var type: MaterialType? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var wastePercentage: Decimal? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
  }
}
