// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ShopOrderMaterialPlanDetails` · read · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlanDetail: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 0] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 1] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 12] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 13] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[ifPresent: 16] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }

    /// `PlannedAmountFC` · Edm.Double
    public var plannedAmountFC: Decimal? { row[ifPresent: 22] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 23] }

    /// `PlannedPriceFC` · Edm.Double
    public var plannedPriceFC: Decimal? { row[ifPresent: 24] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 25] }

    /// `PlannedQuantityFactor` · Edm.Double
    public var plannedQuantityFactor: Decimal? { row[ifPresent: 26] }

    /// `WastePercentage` · Edm.Double
    public var wastePercentage: Decimal? { row[ifPresent: 27] }

    /// `RoutingStepID` · Edm.Guid
    public var routingStepID: UUID? { row[ifPresent: 28] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 29] }

    /// `Status` · Edm.Int32
    public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 30] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 31] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 32] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 33] }

    /// `RemainingQuantity` · Edm.Double
    public var remainingQuantity: Decimal? { row[ifPresent: 34] }

    /// `IssuedQuantity` · Edm.Double
    public var issuedQuantity: Decimal? { row[ifPresent: 35] }

    /// `IsBatch` · Edm.Byte
    public var isBatch: UInt8? { row[ifPresent: 36] }

    /// `IsSerial` · Edm.Byte
    public var isSerial: UInt8? { row[ifPresent: 37] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 38] }

    /// `PlannedIn` · Edm.Double
    public var plannedIn: Decimal? { row[ifPresent: 39] }

    /// `PlannedOut` · Edm.Double
    public var plannedOut: Decimal? { row[ifPresent: 40] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 41] }

    /// `SubShopOrder` · Edm.Guid
    public var subShopOrder: UUID? { row[ifPresent: 42] }

    /// `SubShopOrderNumber` · Edm.Int32
    public var subShopOrderNumber: Int32? { row[ifPresent: 43] }

    /// `Calculator` · Exact.Web.Api.Models.Manufacturing.MaterialPlanCalculator
    public var calculator: Manufacturing.MaterialPlanCalculator { row[44] }

    /// `DefaultItemStorageLocation` · Edm.Guid
    public var defaultItemStorageLocation: UUID? { row[ifPresent: 45] }

    /// `DefaultItemStorageLocationCode` · Edm.String
    public var defaultItemStorageLocationCode: String? { row[ifPresent: 46] }

    /// `DefaultItemStorageLocationDescription` · Edm.String
    public var defaultItemStorageLocationDescription: String? { row[ifPresent: 47] }

    /// `DefaultItemStorageLocationSequenceNumber` · Edm.Int32
    public var defaultItemStorageLocationSequenceNumber: Int32? { row[ifPresent: 48] }

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
      ID                                        Guid!                                  key
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
      Calculator                                Manufacturing.MaterialPlanCalculator!
      DefaultItemStorageLocation                Guid
      DefaultItemStorageLocationCode            String
      DefaultItemStorageLocationDescription     String
      DefaultItemStorageLocationSequenceNumber  Int32
      """,
      related: { [Manufacturing.MaterialPlanCalculator.table] })
  }
}

nonisolated extension Manufacturing.ShopOrderMaterialPlanDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var backflush: Property<Manufacturing.ShopOrderMaterialPlanDetail, UInt8?> { Property(0) }
    public var barcode: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(1) }
    public var calculatorType: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> { Property(2) }
    public var created: Property<Manufacturing.ShopOrderMaterialPlanDetail, LocalDateTime?> { Property(3) }
    public var creator: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(4) }
    public var creatorFullName: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(5) }
    public var description: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(6) }
    public var detailDrawing: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(7) }
    public var division: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> { Property(8) }
    public var id: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID> { Property(9) }
    public var item: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(10) }
    public var itemCode: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(11) }
    public var itemPictureURL: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(12) }
    public var unit: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(13) }
    public var unitDescription: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(14) }
    public var itemDescription: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(15) }
    public var type: Property<Manufacturing.ShopOrderMaterialPlanDetail, MaterialType?> { Property(16) }
    public var lineNumber: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> { Property(17) }
    public var modified: Property<Manufacturing.ShopOrderMaterialPlanDetail, LocalDateTime?> { Property(18) }
    public var modifier: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(19) }
    public var modifierFullName: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(20) }
    public var notes: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(21) }
    public var plannedAmountFC: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(22) }
    public var plannedDate: Property<Manufacturing.ShopOrderMaterialPlanDetail, LocalDateTime?> { Property(23) }
    public var plannedPriceFC: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(24) }
    public var plannedQuantity: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(25) }
    public var plannedQuantityFactor: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(26) }
    public var wastePercentage: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(27) }
    public var routingStepID: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(28) }
    public var shopOrder: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(29) }
    public var status: Property<Manufacturing.ShopOrderMaterialPlanDetail, ShopOrderMaterialPlanStatus?> {
      Property(30)
    }
    public var statusDescription: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> { Property(31) }
    public var shopOrderNumber: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> { Property(32) }
    public var warehouse: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(33) }
    public var remainingQuantity: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(34) }
    public var issuedQuantity: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(35) }
    public var isBatch: Property<Manufacturing.ShopOrderMaterialPlanDetail, UInt8?> { Property(36) }
    public var isSerial: Property<Manufacturing.ShopOrderMaterialPlanDetail, UInt8?> { Property(37) }
    public var stock: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(38) }
    public var plannedIn: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(39) }
    public var plannedOut: Property<Manufacturing.ShopOrderMaterialPlanDetail, Decimal?> { Property(40) }
    public var isFractionAllowedItem: Property<Manufacturing.ShopOrderMaterialPlanDetail, UInt8?> { Property(41) }
    public var subShopOrder: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(42) }
    public var subShopOrderNumber: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> { Property(43) }
    public var calculator:
      SelectableProperty<Manufacturing.ShopOrderMaterialPlanDetail, Manufacturing.MaterialPlanCalculator>
    {
      SelectableProperty(44)
    }
    public var defaultItemStorageLocation: Property<Manufacturing.ShopOrderMaterialPlanDetail, UUID?> { Property(45) }
    public var defaultItemStorageLocationCode: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> {
      Property(46)
    }
    public var defaultItemStorageLocationDescription: Property<Manufacturing.ShopOrderMaterialPlanDetail, String?> {
      Property(47)
    }
    public var defaultItemStorageLocationSequenceNumber: Property<Manufacturing.ShopOrderMaterialPlanDetail, Int32?> {
      Property(48)
    }
  }
}
