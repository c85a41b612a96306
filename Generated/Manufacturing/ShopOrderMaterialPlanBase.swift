// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:ShopOrderMaterialPlanBase`
  nonisolated public struct ShopOrderMaterialPlanBase: KeyedEntity {
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var backflush: Property<Manufacturing.ShopOrderMaterialPlanBase, UInt8?> { Property(0) }
    public var barcode: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(1) }
    public var calculatorType: Property<Manufacturing.ShopOrderMaterialPlanBase, Int32?> { Property(2) }
    public var created: Property<Manufacturing.ShopOrderMaterialPlanBase, LocalDateTime?> { Property(3) }
    public var creator: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID?> { Property(4) }
    public var creatorFullName: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(5) }
    public var description: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(6) }
    public var detailDrawing: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(7) }
    public var division: Property<Manufacturing.ShopOrderMaterialPlanBase, Int32?> { Property(8) }
    public var id: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID> { Property(9) }
    public var item: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID?> { Property(10) }
    public var itemCode: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(11) }
    public var itemPictureURL: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(12) }
    public var unit: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(13) }
    public var unitDescription: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(14) }
    public var itemDescription: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(15) }
    public var type: Property<Manufacturing.ShopOrderMaterialPlanBase, MaterialType?> { Property(16) }
    public var lineNumber: Property<Manufacturing.ShopOrderMaterialPlanBase, Int32?> { Property(17) }
    public var modified: Property<Manufacturing.ShopOrderMaterialPlanBase, LocalDateTime?> { Property(18) }
    public var modifier: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID?> { Property(19) }
    public var modifierFullName: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(20) }
    public var notes: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(21) }
    public var plannedAmountFC: Property<Manufacturing.ShopOrderMaterialPlanBase, Decimal?> { Property(22) }
    public var plannedDate: Property<Manufacturing.ShopOrderMaterialPlanBase, LocalDateTime?> { Property(23) }
    public var plannedPriceFC: Property<Manufacturing.ShopOrderMaterialPlanBase, Decimal?> { Property(24) }
    public var plannedQuantity: Property<Manufacturing.ShopOrderMaterialPlanBase, Decimal?> { Property(25) }
    public var plannedQuantityFactor: Property<Manufacturing.ShopOrderMaterialPlanBase, Decimal?> { Property(26) }
    public var wastePercentage: Property<Manufacturing.ShopOrderMaterialPlanBase, Decimal?> { Property(27) }
    public var routingStepID: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID?> { Property(28) }
    public var shopOrder: Property<Manufacturing.ShopOrderMaterialPlanBase, UUID?> { Property(29) }
    public var status: Property<Manufacturing.ShopOrderMaterialPlanBase, ShopOrderMaterialPlanStatus?> { Property(30) }
    public var statusDescription: Property<Manufacturing.ShopOrderMaterialPlanBase, String?> { Property(31) }
  }
}
