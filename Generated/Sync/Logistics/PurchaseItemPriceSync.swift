// exact-online-generator 0.1.0 · services/sync/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/PurchaseItemPrices` · read · 1000 rows a page · `$select` required · permission "Purchase prices"
  nonisolated public struct PurchaseItemPriceSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `DefaultItemUnit` · Edm.String
    public var defaultItemUnit: String? { row[ifPresent: 8] }

    /// `DefaultItemUnitDescription` · Edm.String
    public var defaultItemUnitDescription: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 19] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 20] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 21] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 22] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 23] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Account                     Guid
      AccountName                 String
      Barcode                     String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String
      DefaultItemUnit             String
      DefaultItemUnitDescription  String
      Division                    Int32
      EndDate                     DateTime
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      NumberOfItemsPerUnit        Double
      Price                       Double
      Quantity                    Double
      StartDate                   DateTime
      Unit                        String
      UnitDescription             String
      """)
  }
}

nonisolated extension Sync.Logistics.PurchaseItemPriceSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Logistics.PurchaseItemPriceSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, UUID?> { SelectableProperty(1) }
    public var accountName: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> { SelectableProperty(2) }
    public var barcode: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, LocalDateTime?> {
      SelectableProperty(4)
    }
    public var creator: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(6)
    }
    public var currency: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> { SelectableProperty(7) }
    public var defaultItemUnit: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(8)
    }
    public var defaultItemUnitDescription: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(9)
    }
    public var division: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, Int32?> { SelectableProperty(10) }
    public var endDate: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var id: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, UUID> { SelectableProperty(12) }
    public var item: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, UUID?> { SelectableProperty(13) }
    public var itemCode: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> { SelectableProperty(14) }
    public var itemDescription: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(15)
    }
    public var modified: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, LocalDateTime?> {
      SelectableProperty(16)
    }
    public var modifier: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, UUID?> { SelectableProperty(17) }
    public var modifierFullName: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(18)
    }
    public var numberOfItemsPerUnit: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, Decimal?> {
      SelectableProperty(19)
    }
    public var price: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, Decimal?> { SelectableProperty(20) }
    public var quantity: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, Decimal?> { SelectableProperty(21) }
    public var startDate: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, LocalDateTime?> {
      SelectableProperty(22)
    }
    public var unit: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> { SelectableProperty(23) }
    public var unitDescription: SelectableProperty<Sync.Logistics.PurchaseItemPriceSync, String?> {
      SelectableProperty(24)
    }
  }
}
