// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// A material that a shop order needs or yields.
  ///
  /// `manufacturing/ShopOrderMaterialPlans` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderMaterialPlan: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Backflush` · Edm.Byte
    public var backflush: UInt8? { row[ifPresent: 0] }

    /// `Barcode` · Edm.String · read-only
    public var barcode: String? { row[ifPresent: 1] }

    /// `CalculatorType` · Edm.Int32
    public var calculatorType: Int32? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `DetailDrawing` · Edm.String
    public var detailDrawing: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 12] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 13] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `Type` · Edm.Int32
    public var type: MaterialType? { row[ifPresent: 16] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String · read-only
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

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID? { row[ifPresent: 29] }

    /// `Status` · Edm.Int32
    public var status: ShopOrderMaterialPlanStatus? { row[ifPresent: 30] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 31] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var backflush: Property<Manufacturing.ShopOrderMaterialPlan, UInt8?> { Property(0) }
    public var barcode: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(1) }
    public var calculatorType: Property<Manufacturing.ShopOrderMaterialPlan, Int32?> { Property(2) }
    public var created: Property<Manufacturing.ShopOrderMaterialPlan, LocalDateTime?> { Property(3) }
    public var creator: Property<Manufacturing.ShopOrderMaterialPlan, UUID?> { Property(4) }
    public var creatorFullName: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(5) }
    public var description: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(6) }
    public var detailDrawing: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(7) }
    public var division: Property<Manufacturing.ShopOrderMaterialPlan, Int32?> { Property(8) }
    public var id: Property<Manufacturing.ShopOrderMaterialPlan, UUID> { Property(9) }
    public var item: Property<Manufacturing.ShopOrderMaterialPlan, UUID?> { Property(10) }
    public var itemCode: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(11) }
    public var itemPictureURL: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(12) }
    public var unit: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(13) }
    public var unitDescription: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(14) }
    public var itemDescription: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(15) }
    public var type: Property<Manufacturing.ShopOrderMaterialPlan, MaterialType?> { Property(16) }
    public var lineNumber: Property<Manufacturing.ShopOrderMaterialPlan, Int32?> { Property(17) }
    public var modified: Property<Manufacturing.ShopOrderMaterialPlan, LocalDateTime?> { Property(18) }
    public var modifier: Property<Manufacturing.ShopOrderMaterialPlan, UUID?> { Property(19) }
    public var modifierFullName: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(20) }
    public var notes: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(21) }
    public var plannedAmountFC: Property<Manufacturing.ShopOrderMaterialPlan, Decimal?> { Property(22) }
    public var plannedDate: Property<Manufacturing.ShopOrderMaterialPlan, LocalDateTime?> { Property(23) }
    public var plannedPriceFC: Property<Manufacturing.ShopOrderMaterialPlan, Decimal?> { Property(24) }
    public var plannedQuantity: Property<Manufacturing.ShopOrderMaterialPlan, Decimal?> { Property(25) }
    public var plannedQuantityFactor: Property<Manufacturing.ShopOrderMaterialPlan, Decimal?> { Property(26) }
    public var wastePercentage: Property<Manufacturing.ShopOrderMaterialPlan, Decimal?> { Property(27) }
    public var routingStepID: Property<Manufacturing.ShopOrderMaterialPlan, UUID?> { Property(28) }
    public var shopOrder: Property<Manufacturing.ShopOrderMaterialPlan, UUID?> { Property(29) }
    public var status: Property<Manufacturing.ShopOrderMaterialPlan, ShopOrderMaterialPlanStatus?> { Property(30) }
    public var statusDescription: Property<Manufacturing.ShopOrderMaterialPlan, String?> { Property(31) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var backflush: WritableProperty<UInt8> { WritableProperty(0) }
    public var calculatorType: WritableProperty<Int32> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(6) }
    public var detailDrawing: WritableProperty<String> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var item: WritableProperty<UUID> { WritableProperty(10) }
    public var type: WritableProperty<MaterialType> { WritableProperty(16) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(17) }
    public var notes: WritableProperty<String> { WritableProperty(21) }
    public var plannedAmountFC: WritableProperty<Decimal> { WritableProperty(22) }
    public var plannedDate: WritableProperty<LocalDateTime> { WritableProperty(23) }
    public var plannedPriceFC: WritableProperty<Decimal> { WritableProperty(24) }
    public var plannedQuantity: WritableProperty<Decimal> { WritableProperty(25) }
    public var plannedQuantityFactor: WritableProperty<Decimal> { WritableProperty(26) }
    public var wastePercentage: WritableProperty<Decimal> { WritableProperty(27) }
    public var routingStepID: WritableProperty<UUID> { WritableProperty(28) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(29) }
    public var status: WritableProperty<ShopOrderMaterialPlanStatus> { WritableProperty(30) }
  }
}
