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
    public var account: UUID? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `Barcode` · Edm.String · read-only
    public var barcode: String? { row[3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[7] }

    /// `DefaultItemUnit` · Edm.String · read-only
    public var defaultItemUnit: String? { row[8] }

    /// `DefaultItemUnitDescription` · Edm.String · read-only
    public var defaultItemUnitDescription: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[13] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[14] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[18] }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[19] }

    /// `Price` · Edm.Double
    public var price: Decimal? { row[20] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[21] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[22] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[23] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[24] }

    /// `Unit` · Edm.String
    public var unit: String? { row[25] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[26] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Logistics.SalesItemPrice>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var currency: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var employee: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var item: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var numberOfItemsPerUnit: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var price: Decimal? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var project: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var unit: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
  }
}
