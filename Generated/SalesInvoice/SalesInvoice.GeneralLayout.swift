// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice:GeneralLayout`
  nonisolated public struct GeneralLayout: KeyedEntity {
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

    /// `Category` · Edm.Int32
    public var category: LayoutCategory { row[10] }

    /// `CategoryName` · Edm.String
    public var categoryName: String? { row[ifPresent: 11] }

    /// `DDView` · Edm.Guid
    public var ddView: UUID? { row[ifPresent: 12] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 13] }

    /// `Status` · Edm.Int16
    public var status: LayoutStatus { row[14] }

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
      Category          Int32!
      CategoryName      String
      DDView            Guid
      Language          String
      Status            Int16!
      """)
  }
}

nonisolated extension SalesInvoice.GeneralLayout {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesInvoice.GeneralLayout, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesInvoice.GeneralLayout, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesInvoice.GeneralLayout, String?> { Property(2) }
    public var division: Property<SalesInvoice.GeneralLayout, Int32?> { Property(3) }
    public var id: Property<SalesInvoice.GeneralLayout, UUID> { Property(4) }
    public var subject: Property<SalesInvoice.GeneralLayout, String?> { Property(5) }
    public var modified: Property<SalesInvoice.GeneralLayout, LocalDateTime?> { Property(6) }
    public var modifier: Property<SalesInvoice.GeneralLayout, UUID?> { Property(7) }
    public var modifierFullName: Property<SalesInvoice.GeneralLayout, String?> { Property(8) }
    public var type: Property<SalesInvoice.GeneralLayout, LayoutType?> { Property(9) }
    public var category: Property<SalesInvoice.GeneralLayout, LayoutCategory> { Property(10) }
    public var categoryName: Property<SalesInvoice.GeneralLayout, String?> { Property(11) }
    public var ddView: Property<SalesInvoice.GeneralLayout, UUID?> { Property(12) }
    public var language: Property<SalesInvoice.GeneralLayout, String?> { Property(13) }
    public var status: Property<SalesInvoice.GeneralLayout, LayoutStatus> { Property(14) }
  }
}
