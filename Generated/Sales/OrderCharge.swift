// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// `sales/OrderCharges` · read · 60 rows a page · permission "Sales orders"
  nonisolated public struct OrderCharge: KeyedEntity {
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

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 8] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 9] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 15] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 16] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active                Boolean
      Amount                Double
      Code                  String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      GLAccount             Guid
      GLAccountCode         String
      GLAccountDescription  String
      ID                    Guid!     key
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      VATCode               String
      VATDescription        String
      VATPercentage         Double
      """)
  }
}

nonisolated extension Sales.OrderCharge {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Sales.OrderCharge, Bool?> { Property(0) }
    public var amount: Property<Sales.OrderCharge, Decimal?> { Property(1) }
    public var code: Property<Sales.OrderCharge, String?> { Property(2) }
    public var created: Property<Sales.OrderCharge, LocalDateTime?> { Property(3) }
    public var creator: Property<Sales.OrderCharge, UUID?> { Property(4) }
    public var creatorFullName: Property<Sales.OrderCharge, String?> { Property(5) }
    public var description: Property<Sales.OrderCharge, String?> { Property(6) }
    public var division: Property<Sales.OrderCharge, Int32?> { Property(7) }
    public var glAccount: Property<Sales.OrderCharge, UUID?> { Property(8) }
    public var glAccountCode: Property<Sales.OrderCharge, String?> { Property(9) }
    public var glAccountDescription: Property<Sales.OrderCharge, String?> { Property(10) }
    public var id: Property<Sales.OrderCharge, UUID> { Property(11) }
    public var modified: Property<Sales.OrderCharge, LocalDateTime?> { Property(12) }
    public var modifier: Property<Sales.OrderCharge, UUID?> { Property(13) }
    public var modifierFullName: Property<Sales.OrderCharge, String?> { Property(14) }
    public var vatCode: Property<Sales.OrderCharge, String?> { Property(15) }
    public var vatDescription: Property<Sales.OrderCharge, String?> { Property(16) }
    public var vatPercentage: Property<Sales.OrderCharge, Decimal?> { Property(17) }
  }
}
