// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/BillOfMaterialMaterials` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialMaterialSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 1] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[ifPresent: 2] }

    /// `CostBatch` · Edm.Double
    public var costBatch: Decimal? { row[ifPresent: 3] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 4] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[12] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 14] }

    /// `NetWeight` · Edm.Double
    public var netWeight: Decimal? { row[ifPresent: 15] }

    /// `NetWeightUnit` · Edm.String
    public var netWeightUnit: String? { row[ifPresent: 16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }

    /// `PartItem` · Edm.Guid
    public var partItem: UUID? { row[ifPresent: 18] }

    /// `PartItemAverageCost` · Edm.Double
    public var partItemAverageCost: Decimal? { row[ifPresent: 19] }

    /// `PartItemCode` · Edm.String
    public var partItemCode: String? { row[ifPresent: 20] }

    /// `PartItemCostPriceStandard` · Edm.Double
    public var partItemCostPriceStandard: Decimal? { row[ifPresent: 21] }

    /// `PartItemDescription` · Edm.String
    public var partItemDescription: String? { row[ifPresent: 22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 23] }

    /// `QuantityBatch` · Edm.Double
    public var quantityBatch: Decimal? { row[ifPresent: 24] }

    /// `RoutingStepID` · Edm.Guid
    public var routingStepID: UUID? { row[ifPresent: 25] }

    /// `syscreated` · Edm.DateTime
    public var syscreated: LocalDateTime? { row[ifPresent: 26] }

    /// `syscreator` · Edm.Guid
    public var syscreator: UUID? { row[ifPresent: 27] }

    /// `sysmodified` · Edm.DateTime
    public var sysmodified: LocalDateTime? { row[ifPresent: 28] }

    /// `sysmodifier` · Edm.Guid
    public var sysmodifier: UUID? { row[ifPresent: 29] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[ifPresent: 30] }

    /// `WastePercentage` · Edm.Double
    public var wastePercentage: Decimal? { row[ifPresent: 31] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
      Backflush                  Byte
      CalculatorType             Int32
      CostBatch                  Double
      CostCenter                 String
      CostCenterDescription      String
      CostUnit                   String
      CostUnitDescription        String
      CreatorFullName            String
      Description                String
      DetailDrawing              String
      Division                   Int32
      ID                         Guid!
      ItemVersion                Guid
      LineNumber                 Int32
      NetWeight                  Double
      NetWeightUnit              String
      Notes                      String
      PartItem                   Guid
      PartItemAverageCost        Double
      PartItemCode               String
      PartItemCostPriceStandard  Double
      PartItemDescription        String
      Quantity                   Double
      QuantityBatch              Double
      RoutingStepID              Guid
      syscreated                 DateTime
      syscreator                 Guid
      sysmodified                DateTime
      sysmodifier                Guid
      Type                       Int32
      WastePercentage            Double
      """)
  }
}

nonisolated extension Sync.Manufacturing.BillOfMaterialMaterialSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.BillOfMaterialMaterialSync, Int64> { Property(0) }
    public var backflush: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UInt8?> {
      SelectableProperty(1)
    }
    public var calculatorType: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Int32?> {
      SelectableProperty(2)
    }
    public var costBatch: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(3)
    }
    public var costCenter: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(4)
    }
    public var costCenterDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(5)
    }
    public var costUnit: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(6)
    }
    public var costUnitDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(7)
    }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(8)
    }
    public var description: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(9)
    }
    public var detailDrawing: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(10)
    }
    public var division: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Int32?> {
      SelectableProperty(11)
    }
    public var id: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID> { SelectableProperty(12) }
    public var itemVersion: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID?> {
      SelectableProperty(13)
    }
    public var lineNumber: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Int32?> {
      SelectableProperty(14)
    }
    public var netWeight: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(15)
    }
    public var netWeightUnit: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(16)
    }
    public var notes: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(17)
    }
    public var partItem: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID?> {
      SelectableProperty(18)
    }
    public var partItemAverageCost: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(19)
    }
    public var partItemCode: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(20)
    }
    public var partItemCostPriceStandard: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(21)
    }
    public var partItemDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, String?> {
      SelectableProperty(22)
    }
    public var quantity: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(23)
    }
    public var quantityBatch: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(24)
    }
    public var routingStepID: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID?> {
      SelectableProperty(25)
    }
    public var syscreated: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, LocalDateTime?> {
      SelectableProperty(26)
    }
    public var syscreator: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID?> {
      SelectableProperty(27)
    }
    public var sysmodified: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, LocalDateTime?> {
      SelectableProperty(28)
    }
    public var sysmodifier: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, UUID?> {
      SelectableProperty(29)
    }
    public var type: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, MaterialType?> {
      SelectableProperty(30)
    }
    public var wastePercentage: SelectableProperty<Sync.Manufacturing.BillOfMaterialMaterialSync, Decimal?> {
      SelectableProperty(31)
    }
  }
}
