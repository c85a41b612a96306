// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// An order to make a quantity of an item.
  ///
  /// `manufacturing/ShopOrders` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CADDrawingURL` · Edm.String
    public var cadDrawingURL: String? { row[ifPresent: 0] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 1] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 2] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 3] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8 { row[12] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8 { row[13] }

    /// `IsInPlanning` · Edm.Byte
    public var isInPlanning: UInt8 { row[14] }

    /// `IsOnHold` · Edm.Byte
    public var isOnHold: UInt8 { row[15] }

    /// `IsReleased` · Edm.Byte
    public var isReleased: UInt8 { row[16] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8 { row[17] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 18] }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 19] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 20] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 21] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 22] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 23] }

    /// `ItemVersionDescription` · Edm.String · read-only
    public var itemVersionDescription: String? { row[ifPresent: 24] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 25] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 29] }

    /// `PlannedQuantity` · Edm.Double · required on create
    public var plannedQuantity: Decimal? { row[ifPresent: 30] }

    /// `PlannedStartDate` · Edm.DateTime
    public var plannedStartDate: LocalDateTime? { row[ifPresent: 31] }

    /// `ProducedQuantity` · Edm.Double · read-only
    public var producedQuantity: Decimal? { row[ifPresent: 32] }

    /// `ProductionLeadDays` · Edm.Int32
    public var productionLeadDays: Int32 { row[33] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 34] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 35] }

    /// `ReadyToShipQuantity` · Edm.Double
    public var readyToShipQuantity: Decimal? { row[ifPresent: 36] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 37] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[ifPresent: 38] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[ifPresent: 39] }

    /// `SalesOrderLineCount` · Edm.Int32 · read-only
    public var salesOrderLineCount: Int32 { row[40] }

    /// `ShopOrderMain` · Edm.Guid · read-only
    public var shopOrderMain: UUID? { row[ifPresent: 41] }

    /// `ShopOrderMainNumber` · Edm.Int32 · read-only
    public var shopOrderMainNumber: Int32? { row[ifPresent: 42] }

    /// `ShopOrderByProductPlanCount` · Edm.Int32 · read-only
    public var shopOrderByProductPlanCount: Int32 { row[43] }

    /// `ShopOrderByProductPlanBackflushCount` · Edm.Int32 · read-only
    public var shopOrderByProductPlanBackflushCount: Int32 { row[44] }

    /// `ShopOrderMaterialPlanCount` · Edm.Int32 · read-only
    public var shopOrderMaterialPlanCount: Int32 { row[45] }

    /// `ShopOrderMaterialPlanBackflushCount` · Edm.Int32 · read-only
    public var shopOrderMaterialPlanBackflushCount: Int32 { row[46] }

    /// `ShopOrderMaterialPlansNonIssuedByproductsCount` · Edm.Int32 · read-only
    public var shopOrderMaterialPlansNonIssuedByproductsCount: Int32 { row[47] }

    /// `ShopOrderMaterialPlansNonIssuedMaterialsCount` · Edm.Int32 · read-only
    public var shopOrderMaterialPlansNonIssuedMaterialsCount: Int32 { row[48] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 49] }

    /// `ShopOrderNumberString` · Edm.String · read-only
    public var shopOrderNumberString: String? { row[ifPresent: 50] }

    /// `ShopOrderParent` · Edm.Guid · read-only
    public var shopOrderParent: UUID? { row[ifPresent: 51] }

    /// `ShopOrderParentNumber` · Edm.Int32 · read-only
    public var shopOrderParentNumber: Int32? { row[ifPresent: 52] }

    /// `ShopOrderRoutingStepPlanCount` · Edm.Int32 · read-only
    public var shopOrderRoutingStepPlanCount: Int32 { row[53] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ShopOrderStatus? { row[ifPresent: 54] }

    /// `SubShopOrderCount` · Edm.Int32 · read-only
    public var subShopOrderCount: Int32 { row[55] }

    /// `Type` · Edm.Int32 · read-only
    public var type: ShopOrderType? { row[ifPresent: 56] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 57] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 58] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 59] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 60] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 61] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 62] }

    /// `ShopOrderMaterialPlans` · expand with `expanding { $0.shopOrderMaterialPlans }` · read-only
    public var shopOrderMaterialPlans: Expanded<Manufacturing.ShopOrderMaterialPlan> { row[63] }

    /// `ShopOrderRoutingStepPlans` · expand with `expanding { $0.shopOrderRoutingStepPlans }` · read-only
    public var shopOrderRoutingStepPlans: Expanded<Manufacturing.ShopOrderRoutingStepPlan> { row[64] }

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
      """,
      related: { [Manufacturing.ShopOrderMaterialPlan.table, Manufacturing.ShopOrderRoutingStepPlan.table] })
  }
}

nonisolated extension Manufacturing.ShopOrder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var cadDrawingURL: Property<Manufacturing.ShopOrder, String?> { Property(0) }
    public var costcenter: Property<Manufacturing.ShopOrder, String?> { Property(1) }
    public var costcenterDescription: Property<Manufacturing.ShopOrder, String?> { Property(2) }
    public var costunit: Property<Manufacturing.ShopOrder, String?> { Property(3) }
    public var costunitDescription: Property<Manufacturing.ShopOrder, String?> { Property(4) }
    public var created: Property<Manufacturing.ShopOrder, LocalDateTime?> { Property(5) }
    public var creator: Property<Manufacturing.ShopOrder, UUID?> { Property(6) }
    public var creatorFullName: Property<Manufacturing.ShopOrder, String?> { Property(7) }
    public var description: Property<Manufacturing.ShopOrder, String?> { Property(8) }
    public var division: Property<Manufacturing.ShopOrder, Int32?> { Property(9) }
    public var entryDate: Property<Manufacturing.ShopOrder, LocalDateTime?> { Property(10) }
    public var id: Property<Manufacturing.ShopOrder, UUID> { Property(11) }
    public var isBatch: Property<Manufacturing.ShopOrder, UInt8> { Property(12) }
    public var isFractionAllowedItem: Property<Manufacturing.ShopOrder, UInt8> { Property(13) }
    public var isInPlanning: Property<Manufacturing.ShopOrder, UInt8> { Property(14) }
    public var isOnHold: Property<Manufacturing.ShopOrder, UInt8> { Property(15) }
    public var isReleased: Property<Manufacturing.ShopOrder, UInt8> { Property(16) }
    public var isSerial: Property<Manufacturing.ShopOrder, UInt8> { Property(17) }
    public var item: Property<Manufacturing.ShopOrder, UUID?> { Property(18) }
    public var itemBarcode: Property<Manufacturing.ShopOrder, String?> { Property(19) }
    public var itemCode: Property<Manufacturing.ShopOrder, String?> { Property(20) }
    public var itemDescription: Property<Manufacturing.ShopOrder, String?> { Property(21) }
    public var itemPictureURL: Property<Manufacturing.ShopOrder, String?> { Property(22) }
    public var itemVersion: Property<Manufacturing.ShopOrder, UUID?> { Property(23) }
    public var itemVersionDescription: Property<Manufacturing.ShopOrder, String?> { Property(24) }
    public var modified: Property<Manufacturing.ShopOrder, LocalDateTime?> { Property(25) }
    public var modifier: Property<Manufacturing.ShopOrder, UUID?> { Property(26) }
    public var modifierFullName: Property<Manufacturing.ShopOrder, String?> { Property(27) }
    public var notes: Property<Manufacturing.ShopOrder, String?> { Property(28) }
    public var plannedDate: Property<Manufacturing.ShopOrder, LocalDateTime?> { Property(29) }
    public var plannedQuantity: Property<Manufacturing.ShopOrder, Decimal?> { Property(30) }
    public var plannedStartDate: Property<Manufacturing.ShopOrder, LocalDateTime?> { Property(31) }
    public var producedQuantity: Property<Manufacturing.ShopOrder, Decimal?> { Property(32) }
    public var productionLeadDays: Property<Manufacturing.ShopOrder, Int32> { Property(33) }
    public var project: Property<Manufacturing.ShopOrder, UUID?> { Property(34) }
    public var projectDescription: Property<Manufacturing.ShopOrder, String?> { Property(35) }
    public var readyToShipQuantity: Property<Manufacturing.ShopOrder, Decimal?> { Property(36) }
    public var selectionCode: Property<Manufacturing.ShopOrder, UUID?> { Property(37) }
    public var selectionCodeCode: Property<Manufacturing.ShopOrder, String?> { Property(38) }
    public var selectionCodeDescription: Property<Manufacturing.ShopOrder, String?> { Property(39) }
    public var salesOrderLineCount: Property<Manufacturing.ShopOrder, Int32> { Property(40) }
    public var shopOrderMain: Property<Manufacturing.ShopOrder, UUID?> { Property(41) }
    public var shopOrderMainNumber: Property<Manufacturing.ShopOrder, Int32?> { Property(42) }
    public var shopOrderByProductPlanCount: Property<Manufacturing.ShopOrder, Int32> { Property(43) }
    public var shopOrderByProductPlanBackflushCount: Property<Manufacturing.ShopOrder, Int32> { Property(44) }
    public var shopOrderMaterialPlanCount: Property<Manufacturing.ShopOrder, Int32> { Property(45) }
    public var shopOrderMaterialPlanBackflushCount: Property<Manufacturing.ShopOrder, Int32> { Property(46) }
    public var shopOrderMaterialPlansNonIssuedByproductsCount: Property<Manufacturing.ShopOrder, Int32> { Property(47) }
    public var shopOrderMaterialPlansNonIssuedMaterialsCount: Property<Manufacturing.ShopOrder, Int32> { Property(48) }
    public var shopOrderNumber: Property<Manufacturing.ShopOrder, Int32?> { Property(49) }
    public var shopOrderNumberString: Property<Manufacturing.ShopOrder, String?> { Property(50) }
    public var shopOrderParent: Property<Manufacturing.ShopOrder, UUID?> { Property(51) }
    public var shopOrderParentNumber: Property<Manufacturing.ShopOrder, Int32?> { Property(52) }
    public var shopOrderRoutingStepPlanCount: Property<Manufacturing.ShopOrder, Int32> { Property(53) }
    public var status: Property<Manufacturing.ShopOrder, ShopOrderStatus?> { Property(54) }
    public var subShopOrderCount: Property<Manufacturing.ShopOrder, Int32> { Property(55) }
    public var type: Property<Manufacturing.ShopOrder, ShopOrderType?> { Property(56) }
    public var unit: Property<Manufacturing.ShopOrder, String?> { Property(57) }
    public var unitDescription: Property<Manufacturing.ShopOrder, String?> { Property(58) }
    public var warehouse: Property<Manufacturing.ShopOrder, UUID?> { Property(59) }
    public var warehouseCode: Property<Manufacturing.ShopOrder, String?> { Property(60) }
    public var warehouseDescription: Property<Manufacturing.ShopOrder, String?> { Property(61) }
    public var yourRef: Property<Manufacturing.ShopOrder, String?> { Property(62) }
    public var shopOrderMaterialPlans: Navigation<Manufacturing.ShopOrder, Manufacturing.ShopOrderMaterialPlan> {
      Navigation(63)
    }
    public var shopOrderRoutingStepPlans: Navigation<Manufacturing.ShopOrder, Manufacturing.ShopOrderRoutingStepPlan> {
      Navigation(64)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var cadDrawingURL: WritableProperty<String> { WritableProperty(0) }
    public var costcenter: WritableProperty<String> { WritableProperty(1) }
    public var costunit: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var entryDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var isInPlanning: WritableProperty<UInt8> { WritableProperty(14) }
    public var isOnHold: WritableProperty<UInt8> { WritableProperty(15) }
    public var isReleased: WritableProperty<UInt8> { WritableProperty(16) }
    public var item: WritableProperty<UUID> { WritableProperty(18) }
    public var itemVersion: WritableProperty<UUID> { WritableProperty(23) }
    public var notes: WritableProperty<String> { WritableProperty(28) }
    public var plannedDate: WritableProperty<LocalDateTime> { WritableProperty(29) }
    public var plannedQuantity: WritableProperty<Decimal> { WritableProperty(30) }
    public var plannedStartDate: WritableProperty<LocalDateTime> { WritableProperty(31) }
    public var productionLeadDays: WritableProperty<Int32> { WritableProperty(33) }
    public var project: WritableProperty<UUID> { WritableProperty(34) }
    public var readyToShipQuantity: WritableProperty<Decimal> { WritableProperty(36) }
    public var selectionCode: WritableProperty<UUID> { WritableProperty(37) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(59) }
    public var yourRef: WritableProperty<String> { WritableProperty(62) }
  }
}
