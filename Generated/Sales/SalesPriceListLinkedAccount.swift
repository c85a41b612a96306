// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// `sales/SalesPriceListLinkedAccounts` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListLinkedAccount: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!     key
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      Name              String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      PriceList         Guid
      """)
  }
}

nonisolated extension Sales.SalesPriceListLinkedAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Sales.SalesPriceListLinkedAccount, UUID> { Property(0) }
    public var code: Property<Sales.SalesPriceListLinkedAccount, String?> { Property(1) }
    public var created: Property<Sales.SalesPriceListLinkedAccount, LocalDateTime?> { Property(2) }
    public var creator: Property<Sales.SalesPriceListLinkedAccount, UUID?> { Property(3) }
    public var creatorFullName: Property<Sales.SalesPriceListLinkedAccount, String?> { Property(4) }
    public var division: Property<Sales.SalesPriceListLinkedAccount, Int32?> { Property(5) }
    public var name: Property<Sales.SalesPriceListLinkedAccount, String?> { Property(6) }
    public var modified: Property<Sales.SalesPriceListLinkedAccount, LocalDateTime?> { Property(7) }
    public var modifier: Property<Sales.SalesPriceListLinkedAccount, UUID?> { Property(8) }
    public var modifierFullName: Property<Sales.SalesPriceListLinkedAccount, String?> { Property(9) }
    public var priceList: Property<Sales.SalesPriceListLinkedAccount, UUID?> { Property(10) }
  }
}
