// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// `sales/SalesPriceListPeriods` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListPeriod: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID { row[10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    /// `Type` · Edm.Int16
    public var type: SalesPriceListPeriodType { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Currency          String
      Division          Int32
      EndDate           DateTime
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      PriceList         Guid!
      StartDate         DateTime
      Type              Int16!
      """)
  }
}

nonisolated extension Sales.SalesPriceListPeriod {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Sales.SalesPriceListPeriod, LocalDateTime?> { Property(0) }
    public var creator: Property<Sales.SalesPriceListPeriod, UUID?> { Property(1) }
    public var creatorFullName: Property<Sales.SalesPriceListPeriod, String?> { Property(2) }
    public var currency: Property<Sales.SalesPriceListPeriod, String?> { Property(3) }
    public var division: Property<Sales.SalesPriceListPeriod, Int32?> { Property(4) }
    public var endDate: Property<Sales.SalesPriceListPeriod, LocalDateTime?> { Property(5) }
    public var id: Property<Sales.SalesPriceListPeriod, UUID> { Property(6) }
    public var modified: Property<Sales.SalesPriceListPeriod, LocalDateTime?> { Property(7) }
    public var modifier: Property<Sales.SalesPriceListPeriod, UUID?> { Property(8) }
    public var modifierFullName: Property<Sales.SalesPriceListPeriod, String?> { Property(9) }
    public var priceList: Property<Sales.SalesPriceListPeriod, UUID> { Property(10) }
    public var startDate: Property<Sales.SalesPriceListPeriod, LocalDateTime?> { Property(11) }
    public var type: Property<Sales.SalesPriceListPeriod, SalesPriceListPeriodType> { Property(12) }
  }
}
