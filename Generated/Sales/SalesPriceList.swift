// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// A list of sales prices or discounts for chosen customers.
  ///
  /// `sales/SalesPriceLists` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceList: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `Entity` · Edm.Int16
    public var entity: SalesPriceListEntity? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 12] }

    /// `Type` · Edm.Int16
    public var type: SalesPriceListType { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Currency          String
      Description       String
      Division          Int32
      Entity            Int16
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Type              Int16!
      """)
  }
}

nonisolated extension Sales.SalesPriceList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Sales.SalesPriceList, String?> { Property(0) }
    public var created: Property<Sales.SalesPriceList, LocalDateTime?> { Property(1) }
    public var creator: Property<Sales.SalesPriceList, UUID?> { Property(2) }
    public var creatorFullName: Property<Sales.SalesPriceList, String?> { Property(3) }
    public var currency: Property<Sales.SalesPriceList, String?> { Property(4) }
    public var description: Property<Sales.SalesPriceList, String?> { Property(5) }
    public var division: Property<Sales.SalesPriceList, Int32?> { Property(6) }
    public var entity: Property<Sales.SalesPriceList, SalesPriceListEntity?> { Property(7) }
    public var id: Property<Sales.SalesPriceList, UUID> { Property(8) }
    public var modified: Property<Sales.SalesPriceList, LocalDateTime?> { Property(9) }
    public var modifier: Property<Sales.SalesPriceList, UUID?> { Property(10) }
    public var modifierFullName: Property<Sales.SalesPriceList, String?> { Property(11) }
    public var notes: Property<Sales.SalesPriceList, String?> { Property(12) }
    public var type: Property<Sales.SalesPriceList, SalesPriceListType> { Property(13) }
  }
}
