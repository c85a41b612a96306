// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// A way in which goods are sent to customers.
  ///
  /// `sales/ShippingMethods` · read · 60 rows a page · permission "Sales orders"
  nonisolated public struct ShippingMethod: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool? { row[ifPresent: 0] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }

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

    /// `ShippingRatesURL` · Edm.String
    public var shippingRatesURL: String? { row[ifPresent: 13] }

    /// `TrackingURL` · Edm.String
    public var trackingURL: String? { row[ifPresent: 14] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 15] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 16] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active              Boolean
      Amount              Double
      Code                String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String
      Division            Int32
      ID                  Guid!     key
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String
      ShippingRatesURL    String
      TrackingURL         String
      VATCode             String
      VATCodeDescription  String
      VATPercentage       Double
      """)
  }
}

nonisolated extension Sales.ShippingMethod {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Sales.ShippingMethod, Bool?> { Property(0) }
    public var amount: Property<Sales.ShippingMethod, Decimal?> { Property(1) }
    public var code: Property<Sales.ShippingMethod, String?> { Property(2) }
    public var created: Property<Sales.ShippingMethod, LocalDateTime?> { Property(3) }
    public var creator: Property<Sales.ShippingMethod, UUID?> { Property(4) }
    public var creatorFullName: Property<Sales.ShippingMethod, String?> { Property(5) }
    public var description: Property<Sales.ShippingMethod, String?> { Property(6) }
    public var division: Property<Sales.ShippingMethod, Int32?> { Property(7) }
    public var id: Property<Sales.ShippingMethod, UUID> { Property(8) }
    public var modified: Property<Sales.ShippingMethod, LocalDateTime?> { Property(9) }
    public var modifier: Property<Sales.ShippingMethod, UUID?> { Property(10) }
    public var modifierFullName: Property<Sales.ShippingMethod, String?> { Property(11) }
    public var notes: Property<Sales.ShippingMethod, String?> { Property(12) }
    public var shippingRatesURL: Property<Sales.ShippingMethod, String?> { Property(13) }
    public var trackingURL: Property<Sales.ShippingMethod, String?> { Property(14) }
    public var vatCode: Property<Sales.ShippingMethod, String?> { Property(15) }
    public var vatCodeDescription: Property<Sales.ShippingMethod, String?> { Property(16) }
    public var vatPercentage: Property<Sales.ShippingMethod, Decimal?> { Property(17) }
  }
}
