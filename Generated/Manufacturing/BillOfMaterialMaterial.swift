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
    public var averageCost: Decimal? { row[ifPresent: 0] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 1] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[ifPresent: 2] }

    /// `CostBatch` · Edm.Double · read-only
    public var costBatch: Decimal? { row[ifPresent: 3] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 4] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[12] }

    /// `ItemVersion` · Edm.Guid · required on create
    public var itemVersion: UUID? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 14] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 15] }

    /// `NetWeightUnit` · Edm.String · read-only
    public var netWeightUnit: String? { row[ifPresent: 16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }

    /// `PartItem` · Edm.Guid · required on create
    public var partItem: UUID? { row[ifPresent: 18] }

    /// `PartItemAverageCost` · Edm.Double · read-only
    public var partItemAverageCost: Decimal? { row[ifPresent: 19] }

    /// `PartItemCode` · Edm.String · read-only
    public var partItemCode: String? { row[ifPresent: 20] }

    /// `PartItemDescription` · Edm.String · read-only
    public var partItemDescription: String? { row[ifPresent: 21] }

    /// `PartItemCostPriceStandard` · Edm.Double · read-only
    public var partItemCostPriceStandard: Decimal? { row[ifPresent: 22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 23] }

    /// `QuantityBatch` · Edm.Double · read-only
    public var quantityBatch: Decimal? { row[ifPresent: 24] }

    /// `RoutingStepID` · Edm.Guid
    public var routingStepID: UUID? { row[ifPresent: 25] }

    /// `syscreated` · Edm.DateTime · read-only
    public var syscreated: LocalDateTime? { row[ifPresent: 26] }

    /// `syscreator` · Edm.Guid · read-only
    public var syscreator: UUID? { row[ifPresent: 27] }

    /// `sysmodified` · Edm.DateTime · read-only
    public var sysmodified: LocalDateTime? { row[ifPresent: 28] }

    /// `sysmodifier` · Edm.Guid · read-only
    public var sysmodifier: UUID? { row[ifPresent: 29] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[ifPresent: 30] }

    /// `WastePercentage` · Edm.Double
    public var wastePercentage: Decimal? { row[ifPresent: 31] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var backflush: WritableProperty<UInt8> { WritableProperty(1) }
    public var calculatorType: WritableProperty<Int32> { WritableProperty(2) }
    public var costCenter: WritableProperty<String> { WritableProperty(4) }
    public var costUnit: WritableProperty<String> { WritableProperty(6) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var detailDrawing: WritableProperty<String> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(12) }
    public var itemVersion: WritableProperty<UUID> { WritableProperty(13) }
    public var netWeight: WritableProperty<Decimal> { WritableProperty(15) }
    public var notes: WritableProperty<String> { WritableProperty(17) }
    public var partItem: WritableProperty<UUID> { WritableProperty(18) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(23) }
    public var routingStepID: WritableProperty<UUID> { WritableProperty(25) }
    public var type: WritableProperty<MaterialType> { WritableProperty(30) }
    public var wastePercentage: WritableProperty<Decimal> { WritableProperty(31) }
  }
}
