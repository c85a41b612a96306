// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// A sales price of an item for a quantity, period or customer.
  ///
  /// `logistics/SalesItemPrices` · read, create, update, delete · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesItemPrice: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `Barcode` · Edm.String · read-only
    public var barcode: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `DefaultItemUnit` · Edm.String · read-only
    public var defaultItemUnit: String? { row[ifPresent: 8] }

    /// `DefaultItemUnitDescription` · Edm.String · read-only
    public var defaultItemUnitDescription: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 19] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[ifPresent: 20] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 21] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 23] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[24] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 25] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!      key create update
      Account                     Guid       create update
      AccountName                 String
      Barcode                     String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String     create update
      DefaultItemUnit             String
      DefaultItemUnitDescription  String
      Division                    Int32
      Employee                    Guid       create update
      EndDate                     DateTime   create update
      Item                        Guid       create update
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      NumberOfItemsPerUnit        Double     create update
      Price                       Double     create update
      Project                     Guid       create update
      ProjectDescription          String
      Quantity                    Double     create update
      StartDate                   DateTime!  create update
      Unit                        String     create update
      UnitDescription             String
      """)
  }
}

nonisolated extension Logistics.SalesItemPrice {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Logistics.SalesItemPrice, UUID> { Property(0) }
    public var account: Property<Logistics.SalesItemPrice, UUID?> { Property(1) }
    public var accountName: Property<Logistics.SalesItemPrice, String?> { Property(2) }
    public var barcode: Property<Logistics.SalesItemPrice, String?> { Property(3) }
    public var created: Property<Logistics.SalesItemPrice, LocalDateTime?> { Property(4) }
    public var creator: Property<Logistics.SalesItemPrice, UUID?> { Property(5) }
    public var creatorFullName: Property<Logistics.SalesItemPrice, String?> { Property(6) }
    public var currency: Property<Logistics.SalesItemPrice, String?> { Property(7) }
    public var defaultItemUnit: Property<Logistics.SalesItemPrice, String?> { Property(8) }
    public var defaultItemUnitDescription: Property<Logistics.SalesItemPrice, String?> { Property(9) }
    public var division: Property<Logistics.SalesItemPrice, Int32?> { Property(10) }
    public var employee: Property<Logistics.SalesItemPrice, UUID?> { Property(11) }
    public var endDate: Property<Logistics.SalesItemPrice, LocalDateTime?> { Property(12) }
    public var item: Property<Logistics.SalesItemPrice, UUID?> { Property(13) }
    public var itemCode: Property<Logistics.SalesItemPrice, String?> { Property(14) }
    public var itemDescription: Property<Logistics.SalesItemPrice, String?> { Property(15) }
    public var modified: Property<Logistics.SalesItemPrice, LocalDateTime?> { Property(16) }
    public var modifier: Property<Logistics.SalesItemPrice, UUID?> { Property(17) }
    public var modifierFullName: Property<Logistics.SalesItemPrice, String?> { Property(18) }
    public var numberOfItemsPerUnit: Property<Logistics.SalesItemPrice, Decimal?> { Property(19) }
    public var price: Property<Logistics.SalesItemPrice, Decimal?> { Property(20) }
    public var project: Property<Logistics.SalesItemPrice, UUID?> { Property(21) }
    public var projectDescription: Property<Logistics.SalesItemPrice, String?> { Property(22) }
    public var quantity: Property<Logistics.SalesItemPrice, Decimal?> { Property(23) }
    public var startDate: Property<Logistics.SalesItemPrice, LocalDateTime> { Property(24) }
    public var unit: Property<Logistics.SalesItemPrice, String?> { Property(25) }
    public var unitDescription: Property<Logistics.SalesItemPrice, String?> { Property(26) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var currency: WritableProperty<String> { WritableProperty(7) }
    public var employee: WritableProperty<UUID> { WritableProperty(11) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(12) }
    public var item: WritableProperty<UUID> { WritableProperty(13) }
    public var numberOfItemsPerUnit: WritableProperty<Decimal> { WritableProperty(19) }
    public var price: WritableProperty<Decimal> { WritableProperty(20) }
    public var project: WritableProperty<UUID> { WritableProperty(21) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(23) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(24) }
    public var unit: WritableProperty<String> { WritableProperty(25) }
  }
}
