// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice/Layouts` · read · 60 rows a page · permission "Sales invoices"
  nonisolated public struct Layout: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[ifPresent: 9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      """)
  }
}

nonisolated extension SalesInvoice.Layout {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesInvoice.Layout, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesInvoice.Layout, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesInvoice.Layout, String?> { Property(2) }
    public var division: Property<SalesInvoice.Layout, Int32?> { Property(3) }
    public var id: Property<SalesInvoice.Layout, UUID> { Property(4) }
    public var subject: Property<SalesInvoice.Layout, String?> { Property(5) }
    public var modified: Property<SalesInvoice.Layout, LocalDateTime?> { Property(6) }
    public var modifier: Property<SalesInvoice.Layout, UUID?> { Property(7) }
    public var modifierFullName: Property<SalesInvoice.Layout, String?> { Property(8) }
    public var type: Property<SalesInvoice.Layout, LayoutType?> { Property(9) }
  }
}
