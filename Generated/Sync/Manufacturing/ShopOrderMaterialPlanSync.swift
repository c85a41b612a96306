// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderMaterialPlans` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlanSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 1] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 2] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[10] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `ItemMaterial` · Edm.Guid
    public var itemMaterial: UUID? { row[ifPresent: 14] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 15] }

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

    /// `PlannedAmountFC` · Edm.Double
    public var plannedAmountFC: Decimal? { row[ifPresent: 21] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 22] }

    /// `PlannedPriceFC` · Edm.Double
    public var plannedPriceFC: Decimal? { row[ifPresent: 23] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 24] }

    /// `PlannedQuantityFactor` · Edm.Double
    public var plannedQuantityFactor: Decimal? { row[ifPresent: 25] }

    /// `RoutingStepID` · Edm.Guid
    public var routingStepID: UUID? { row[ifPresent: 26] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 27] }

    /// `Status` · Edm.Int32
    public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 28] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 29] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[ifPresent: 30] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 31] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 32] }

    /// `WastePercentage` · Edm.Double
    public var wastePercentage: Decimal? { row[ifPresent: 33] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Backflush              Byte
      Barcode                String
      CalculatorType         Int32
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      DetailDrawing          String
      Division               Int32
      ID                     Guid!
      Item                   Guid
      ItemCode               String
      ItemDescription        String
      ItemMaterial           Guid
      ItemPictureUrl         String
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
      RoutingStepID          Guid
      ShopOrder              Guid
      Status                 Int32
      StatusDescription      String
      Type                   Int32
      Unit                   String
      UnitDescription        String
      WastePercentage        Double
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderMaterialPlanSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.ShopOrderMaterialPlanSync, Int64> { Property(0) }
    public var backflush: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UInt8?> {
      SelectableProperty(1)
    }
    public var barcode: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(2)
    }
    public var calculatorType: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Int32?> {
      SelectableProperty(3)
    }
    public var created: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, LocalDateTime?> {
      SelectableProperty(4)
    }
    public var creator: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> {
      SelectableProperty(5)
    }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(6)
    }
    public var description: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(7)
    }
    public var detailDrawing: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(8)
    }
    public var division: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Int32?> {
      SelectableProperty(9)
    }
    public var id: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID> { SelectableProperty(10) }
    public var item: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> { SelectableProperty(11) }
    public var itemCode: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(12)
    }
    public var itemDescription: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(13)
    }
    public var itemMaterial: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> {
      SelectableProperty(14)
    }
    public var itemPictureURL: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(15)
    }
    public var lineNumber: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Int32?> {
      SelectableProperty(16)
    }
    public var modified: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var modifier: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> {
      SelectableProperty(18)
    }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(19)
    }
    public var notes: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(20)
    }
    public var plannedAmountFC: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Decimal?> {
      SelectableProperty(21)
    }
    public var plannedDate: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, LocalDateTime?> {
      SelectableProperty(22)
    }
    public var plannedPriceFC: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Decimal?> {
      SelectableProperty(23)
    }
    public var plannedQuantity: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Decimal?> {
      SelectableProperty(24)
    }
    public var plannedQuantityFactor: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Decimal?> {
      SelectableProperty(25)
    }
    public var routingStepID: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> {
      SelectableProperty(26)
    }
    public var shopOrder: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, UUID?> {
      SelectableProperty(27)
    }
    public var status: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, ShopOrderMaterialPlanStatus?> {
      SelectableProperty(28)
    }
    public var statusDescription: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(29)
    }
    public var type: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, MaterialType?> {
      SelectableProperty(30)
    }
    public var unit: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(31)
    }
    public var unitDescription: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, String?> {
      SelectableProperty(32)
    }
    public var wastePercentage: SelectableProperty<Sync.Manufacturing.ShopOrderMaterialPlanSync, Decimal?> {
      SelectableProperty(33)
    }
  }
}
