// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/Layouts`
  nonisolated public struct Layout: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Subject` · Edm.String
    public var subject: String? { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[8] }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Division          Int32     create update
      ID                Guid!     key create update
      Subject           String    create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Type              Int16     create update
      """)
  }
}

nonisolated extension SalesOrder.Layout {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesOrder.Layout, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesOrder.Layout, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesOrder.Layout, String?> { Property(2) }
    public var division: Property<SalesOrder.Layout, Int32?> { Property(3) }
    public var id: Property<SalesOrder.Layout, UUID> { Property(4) }
    public var subject: Property<SalesOrder.Layout, String?> { Property(5) }
    public var modified: Property<SalesOrder.Layout, LocalDateTime?> { Property(6) }
    public var modifier: Property<SalesOrder.Layout, UUID?> { Property(7) }
    public var modifierFullName: Property<SalesOrder.Layout, String?> { Property(8) }
    public var type: Property<SalesOrder.Layout, LayoutType?> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.Layout>()
    public init() {}
    public var created: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var creator: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var division: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var id: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var subject: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var modifier: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var type: LayoutType? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
  }
}
