// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// `sales/SalesChannels` · read, create, update, delete · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices"
  nonisolated public struct SalesChannel: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean!  create update
      Code              String    create update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create update
      Division          Int32
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String    create update
      """)
  }
}

nonisolated extension Sales.SalesChannel {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Sales.SalesChannel, Bool> { Property(0) }
    public var code: Property<Sales.SalesChannel, String?> { Property(1) }
    public var created: Property<Sales.SalesChannel, LocalDateTime?> { Property(2) }
    public var creator: Property<Sales.SalesChannel, UUID?> { Property(3) }
    public var creatorFullName: Property<Sales.SalesChannel, String?> { Property(4) }
    public var description: Property<Sales.SalesChannel, String?> { Property(5) }
    public var division: Property<Sales.SalesChannel, Int32?> { Property(6) }
    public var id: Property<Sales.SalesChannel, UUID> { Property(7) }
    public var modified: Property<Sales.SalesChannel, LocalDateTime?> { Property(8) }
    public var modifier: Property<Sales.SalesChannel, UUID?> { Property(9) }
    public var modifierFullName: Property<Sales.SalesChannel, String?> { Property(10) }
    public var notes: Property<Sales.SalesChannel, String?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var active: WritableProperty<Bool> { WritableProperty(0) }
    public var code: WritableProperty<String> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var notes: WritableProperty<String> { WritableProperty(11) }
  }
}
