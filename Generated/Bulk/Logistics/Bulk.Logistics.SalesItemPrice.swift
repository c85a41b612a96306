// exact-online-generator 0.1.0 · services/bulk/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Logistics {
  /// `bulk/Logistics/SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
  nonisolated public struct SalesItemPrice: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 21] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 23] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[24] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 25] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!      key
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

nonisolated extension Bulk.Logistics.SalesItemPrice {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Logistics.SalesItemPrice, UUID> { Property(0) }
    public var account: Property<Bulk.Logistics.SalesItemPrice, UUID?> { Property(1) }
    public var accountName: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(2) }
    public var barcode: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Bulk.Logistics.SalesItemPrice, LocalDateTime?> { SelectableProperty(4) }
    public var creator: SelectableProperty<Bulk.Logistics.SalesItemPrice, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(6) }
    public var currency: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(7) }
    public var defaultItemUnit: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(8) }
    public var defaultItemUnitDescription: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> {
      SelectableProperty(9)
    }
    public var division: SelectableProperty<Bulk.Logistics.SalesItemPrice, Int32?> { SelectableProperty(10) }
    public var employee: SelectableProperty<Bulk.Logistics.SalesItemPrice, UUID?> { SelectableProperty(11) }
    public var endDate: Property<Bulk.Logistics.SalesItemPrice, LocalDateTime?> { Property(12) }
    public var item: Property<Bulk.Logistics.SalesItemPrice, UUID?> { Property(13) }
    public var itemCode: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(14) }
    public var itemDescription: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(15) }
    public var modified: SelectableProperty<Bulk.Logistics.SalesItemPrice, LocalDateTime?> { SelectableProperty(16) }
    public var modifier: SelectableProperty<Bulk.Logistics.SalesItemPrice, UUID?> { SelectableProperty(17) }
    public var modifierFullName: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(18) }
    public var numberOfItemsPerUnit: SelectableProperty<Bulk.Logistics.SalesItemPrice, Decimal?> {
      SelectableProperty(19)
    }
    public var price: Property<Bulk.Logistics.SalesItemPrice, Decimal?> { Property(20) }
    public var project: SelectableProperty<Bulk.Logistics.SalesItemPrice, UUID?> { SelectableProperty(21) }
    public var projectDescription: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(22) }
    public var quantity: Property<Bulk.Logistics.SalesItemPrice, Decimal?> { Property(23) }
    public var startDate: Property<Bulk.Logistics.SalesItemPrice, LocalDateTime> { Property(24) }
    public var unit: Property<Bulk.Logistics.SalesItemPrice, String?> { Property(25) }
    public var unitDescription: SelectableProperty<Bulk.Logistics.SalesItemPrice, String?> { SelectableProperty(26) }
  }
}
