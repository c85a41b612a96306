// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/Incoterms` · read · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices, purchase orders"
  nonisolated public struct Incoterms: KeyedEntity {
    public typealias Key = Int16
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int16 · key
    public var id: Int16 { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `Version` · Edm.Int16
    public var version: IncotermVersion { row[3] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Code         String
      Description  String
      Version      Int16!
      """)
  }
}

nonisolated extension Logistics.Incoterms {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Logistics.Incoterms, Int16> { Property(0) }
    public var code: Property<Logistics.Incoterms, String?> { Property(1) }
    public var description: Property<Logistics.Incoterms, String?> { Property(2) }
    public var version: Property<Logistics.Incoterms, IncotermVersion> { Property(3) }
  }
}
