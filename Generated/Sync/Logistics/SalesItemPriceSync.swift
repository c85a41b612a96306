// exact-online-generator 0.1.0 · services/sync/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPriceSync: KeyedEntity {
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

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[13] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 20] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 21] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 22] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 23] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 24] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[25] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 26] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 27] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!     key
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
      Employee                    Guid
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
      Project                     Guid
      ProjectDescription          String
      Quantity                    Double
      StartDate                   DateTime!
      Unit                        String
      UnitDescription             String
      """)
  }
}

nonisolated extension Sync.Logistics.SalesItemPriceSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Logistics.SalesItemPriceSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(1) }
    public var accountName: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(2) }
    public var barcode: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.Logistics.SalesItemPriceSync, LocalDateTime?> { SelectableProperty(4) }
    public var creator: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(6) }
    public var currency: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(7) }
    public var defaultItemUnit: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(8) }
    public var defaultItemUnitDescription: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> {
      SelectableProperty(9)
    }
    public var division: SelectableProperty<Sync.Logistics.SalesItemPriceSync, Int32?> { SelectableProperty(10) }
    public var employee: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(11) }
    public var endDate: SelectableProperty<Sync.Logistics.SalesItemPriceSync, LocalDateTime?> { SelectableProperty(12) }
    public var id: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID> { SelectableProperty(13) }
    public var item: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(14) }
    public var itemCode: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(15) }
    public var itemDescription: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> {
      SelectableProperty(16)
    }
    public var modified: SelectableProperty<Sync.Logistics.SalesItemPriceSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var modifier: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(18) }
    public var modifierFullName: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> {
      SelectableProperty(19)
    }
    public var numberOfItemsPerUnit: SelectableProperty<Sync.Logistics.SalesItemPriceSync, Decimal?> {
      SelectableProperty(20)
    }
    public var price: SelectableProperty<Sync.Logistics.SalesItemPriceSync, Decimal?> { SelectableProperty(21) }
    public var project: SelectableProperty<Sync.Logistics.SalesItemPriceSync, UUID?> { SelectableProperty(22) }
    public var projectDescription: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> {
      SelectableProperty(23)
    }
    public var quantity: SelectableProperty<Sync.Logistics.SalesItemPriceSync, Decimal?> { SelectableProperty(24) }
    public var startDate: SelectableProperty<Sync.Logistics.SalesItemPriceSync, LocalDateTime> {
      SelectableProperty(25)
    }
    public var unit: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> { SelectableProperty(26) }
    public var unitDescription: SelectableProperty<Sync.Logistics.SalesItemPriceSync, String?> {
      SelectableProperty(27)
    }
  }
}
