// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrders` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `CADDrawingURL` · Edm.String
    public var cadDrawingURL: String? { row[ifPresent: 1] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 2] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[12] }

    /// `IsBatch` · Edm.Byte
    public var isBatch: UInt8 { row[13] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8 { row[14] }

    /// `IsInPlanning` · Edm.Byte
    public var isInPlanning: UInt8 { row[15] }

    /// `IsOnHold` · Edm.Byte
    public var isOnHold: UInt8 { row[16] }

    /// `IsReleased` · Edm.Byte
    public var isReleased: UInt8 { row[17] }

    /// `IsSerial` · Edm.Byte
    public var isSerial: UInt8 { row[18] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 19] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 20] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 21] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 22] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 23] }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 24] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 25] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 26] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 29] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 30] }

    /// `PlannedStartDate` · Edm.DateTime
    public var plannedStartDate: LocalDateTime? { row[ifPresent: 31] }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 32] }

    /// `ProductionLeadDays` · Edm.Int32
    public var productionLeadDays: Int32 { row[33] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 34] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 35] }

    /// `ReadyToShipQuantity` · Edm.Double
    public var readyToShipQuantity: Decimal? { row[ifPresent: 36] }

    /// `SalesOrderLineCount` · Edm.Int32
    public var salesOrderLineCount: Int32 { row[37] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 38] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 39] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 40] }

    /// `ShopOrderByProductPlanBackflushCount` · Edm.Int32
    public var shopOrderByProductPlanBackflushCount: Int32 { row[41] }

    /// `ShopOrderByProductPlanCount` · Edm.Int32
    public var shopOrderByProductPlanCount: Int32 { row[42] }

    /// `ShopOrderMain` · Edm.Guid
    public var shopOrderMain: UUID? { row[ifPresent: 43] }

    /// `ShopOrderMainNumber` · Edm.Int32
    public var shopOrderMainNumber: Int32? { row[ifPresent: 44] }

    /// `ShopOrderMaterialPlanBackflushCount` · Edm.Int32
    public var shopOrderMaterialPlanBackflushCount: Int32 { row[45] }

    /// `ShopOrderMaterialPlanCount` · Edm.Int32
    public var shopOrderMaterialPlanCount: Int32 { row[46] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 47] }

    /// `ShopOrderNumberString` · Edm.String
    public var shopOrderNumberString: String? { row[ifPresent: 48] }

    /// `ShopOrderParent` · Edm.Guid
    public var shopOrderParent: UUID? { row[ifPresent: 49] }

    /// `ShopOrderParentNumber` · Edm.Int32
    public var shopOrderParentNumber: Int32? { row[ifPresent: 50] }

    /// `ShopOrderRoutingStepPlanCount` · Edm.Int32
    public var shopOrderRoutingStepPlanCount: Int32 { row[51] }

    /// `Status` · Edm.Int32
    public var status: ShopOrderStatus? { row[ifPresent: 52] }

    /// `SubShopOrderCount` · Edm.Int32
    public var subShopOrderCount: Int32 { row[53] }

    /// `Type` · Edm.Int32
    public var type: ShopOrderType? { row[ifPresent: 54] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 55] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 56] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 57] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 58] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                             Int64!    key
      CADDrawingURL                         String
      Costcenter                            String
      CostcenterDescription                 String
      Costunit                              String
      CostunitDescription                   String
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Description                           String
      Division                              Int32
      EntryDate                             DateTime
      ID                                    Guid!
      IsBatch                               Byte!
      IsFractionAllowedItem                 Byte!
      IsInPlanning                          Byte!
      IsOnHold                              Byte!
      IsReleased                            Byte!
      IsSerial                              Byte!
      Item                                  Guid
      ItemCode                              String
      ItemDescription                       String
      ItemPictureUrl                        String
      ItemVersion                           Guid
      ItemVersionDescription                String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      Notes                                 String
      PlannedDate                           DateTime
      PlannedQuantity                       Double
      PlannedStartDate                      DateTime
      ProducedQuantity                      Double
      ProductionLeadDays                    Int32!
      Project                               Guid
      ProjectDescription                    String
      ReadyToShipQuantity                   Double
      SalesOrderLineCount                   Int32!
      SelectionCode                         Guid
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShopOrderByProductPlanBackflushCount  Int32!
      ShopOrderByProductPlanCount           Int32!
      ShopOrderMain                         Guid
      ShopOrderMainNumber                   Int32
      ShopOrderMaterialPlanBackflushCount   Int32!
      ShopOrderMaterialPlanCount            Int32!
      ShopOrderNumber                       Int32
      ShopOrderNumberString                 String
      ShopOrderParent                       Guid
      ShopOrderParentNumber                 Int32
      ShopOrderRoutingStepPlanCount         Int32!
      Status                                Int32
      SubShopOrderCount                     Int32!
      Type                                  Int32
      Unit                                  String
      UnitDescription                       String
      Warehouse                             Guid
      YourRef                               String
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.ShopOrderSync, Int64> { Property(0) }
    public var cadDrawingURL: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(1) }
    public var costcenter: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(2) }
    public var costcenterDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(3)
    }
    public var costunit: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(4) }
    public var costunitDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(5)
    }
    public var created: SelectableProperty<Sync.Manufacturing.ShopOrderSync, LocalDateTime?> { SelectableProperty(6) }
    public var creator: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(7) }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(8) }
    public var description: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(9) }
    public var division: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32?> { SelectableProperty(10) }
    public var entryDate: SelectableProperty<Sync.Manufacturing.ShopOrderSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var id: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID> { SelectableProperty(12) }
    public var isBatch: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> { SelectableProperty(13) }
    public var isFractionAllowedItem: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> {
      SelectableProperty(14)
    }
    public var isInPlanning: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> { SelectableProperty(15) }
    public var isOnHold: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> { SelectableProperty(16) }
    public var isReleased: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> { SelectableProperty(17) }
    public var isSerial: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UInt8> { SelectableProperty(18) }
    public var item: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(19) }
    public var itemCode: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(20) }
    public var itemDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(21) }
    public var itemPictureURL: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(22) }
    public var itemVersion: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(23) }
    public var itemVersionDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(24)
    }
    public var modified: SelectableProperty<Sync.Manufacturing.ShopOrderSync, LocalDateTime?> { SelectableProperty(25) }
    public var modifier: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(26) }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(27)
    }
    public var notes: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(28) }
    public var plannedDate: SelectableProperty<Sync.Manufacturing.ShopOrderSync, LocalDateTime?> {
      SelectableProperty(29)
    }
    public var plannedQuantity: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Decimal?> {
      SelectableProperty(30)
    }
    public var plannedStartDate: SelectableProperty<Sync.Manufacturing.ShopOrderSync, LocalDateTime?> {
      SelectableProperty(31)
    }
    public var producedQuantity: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Decimal?> {
      SelectableProperty(32)
    }
    public var productionLeadDays: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(33)
    }
    public var project: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(34) }
    public var projectDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(35)
    }
    public var readyToShipQuantity: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Decimal?> {
      SelectableProperty(36)
    }
    public var salesOrderLineCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(37)
    }
    public var selectionCode: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(38) }
    public var selectionCodeCode: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(39)
    }
    public var selectionCodeDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(40)
    }
    public var shopOrderByProductPlanBackflushCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(41)
    }
    public var shopOrderByProductPlanCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(42)
    }
    public var shopOrderMain: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(43) }
    public var shopOrderMainNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32?> {
      SelectableProperty(44)
    }
    public var shopOrderMaterialPlanBackflushCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(45)
    }
    public var shopOrderMaterialPlanCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(46)
    }
    public var shopOrderNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32?> { SelectableProperty(47) }
    public var shopOrderNumberString: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> {
      SelectableProperty(48)
    }
    public var shopOrderParent: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(49) }
    public var shopOrderParentNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32?> {
      SelectableProperty(50)
    }
    public var shopOrderRoutingStepPlanCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> {
      SelectableProperty(51)
    }
    public var status: SelectableProperty<Sync.Manufacturing.ShopOrderSync, ShopOrderStatus?> { SelectableProperty(52) }
    public var subShopOrderCount: SelectableProperty<Sync.Manufacturing.ShopOrderSync, Int32> { SelectableProperty(53) }
    public var type: SelectableProperty<Sync.Manufacturing.ShopOrderSync, ShopOrderType?> { SelectableProperty(54) }
    public var unit: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(55) }
    public var unitDescription: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(56) }
    public var warehouse: SelectableProperty<Sync.Manufacturing.ShopOrderSync, UUID?> { SelectableProperty(57) }
    public var yourRef: SelectableProperty<Sync.Manufacturing.ShopOrderSync, String?> { SelectableProperty(58) }
  }
}
