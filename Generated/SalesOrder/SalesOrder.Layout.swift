// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/Layouts`
  nonisolated public struct Layout: KeyedEntity, WritableEntity {
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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(2) }
    public var division: WritableProperty<Int32> { WritableProperty(3) }
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var subject: WritableProperty<String> { WritableProperty(5) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var modifier: WritableProperty<UUID> { WritableProperty(7) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(8) }
    public var type: WritableProperty<LayoutType> { WritableProperty(9) }
  }
}
