// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/AddressStates` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AddressState: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 0] }

    /// `DisplayValue` · Edm.String
    public var displayValue: String? { row[ifPresent: 1] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[ifPresent: 2] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 5] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Country       String
      DisplayValue  String
      Latitude      Double
      Longitude     Double
      ID            Guid!   key
      State         String
      Name          String
      """)
  }
}

nonisolated extension CRM.AddressState {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var country: Property<CRM.AddressState, String?> { Property(0) }
    public var displayValue: Property<CRM.AddressState, String?> { Property(1) }
    public var latitude: Property<CRM.AddressState, Decimal?> { Property(2) }
    public var longitude: Property<CRM.AddressState, Decimal?> { Property(3) }
    public var id: Property<CRM.AddressState, UUID> { Property(4) }
    public var state: Property<CRM.AddressState, String?> { Property(5) }
    public var name: Property<CRM.AddressState, String?> { Property(6) }
  }
}
