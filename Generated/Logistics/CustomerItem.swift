// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/CustomerItems` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  nonisolated public struct CustomerItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID { row[0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 8] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 14] }

    /// `Type` · Edm.String
    public var type: String? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account           Guid!      create! update
      AccountCode       String
      AccountName       String
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Division          Int32!
      ID                Guid!      key create update
      Item              Guid       create! update
      ItemCode          String
      ItemDescription   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      CustomerItemCode  String     create update
      Type              String     create update
      """)
  }
}

nonisolated extension Logistics.CustomerItem {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Logistics.CustomerItem, UUID> { Property(0) }
    public var accountCode: Property<Logistics.CustomerItem, String?> { Property(1) }
    public var accountName: Property<Logistics.CustomerItem, String?> { Property(2) }
    public var created: Property<Logistics.CustomerItem, LocalDateTime> { Property(3) }
    public var creator: Property<Logistics.CustomerItem, UUID?> { Property(4) }
    public var creatorFullName: Property<Logistics.CustomerItem, String?> { Property(5) }
    public var division: Property<Logistics.CustomerItem, Int32> { Property(6) }
    public var id: Property<Logistics.CustomerItem, UUID> { Property(7) }
    public var item: Property<Logistics.CustomerItem, UUID?> { Property(8) }
    public var itemCode: Property<Logistics.CustomerItem, String?> { Property(9) }
    public var itemDescription: Property<Logistics.CustomerItem, String?> { Property(10) }
    public var modified: Property<Logistics.CustomerItem, LocalDateTime?> { Property(11) }
    public var modifier: Property<Logistics.CustomerItem, UUID?> { Property(12) }
    public var modifierFullName: Property<Logistics.CustomerItem, String?> { Property(13) }
    public var customerItemCode: Property<Logistics.CustomerItem, String?> { Property(14) }
    public var type: Property<Logistics.CustomerItem, String?> { Property(15) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var item: WritableProperty<UUID> { WritableProperty(8) }
    public var customerItemCode: WritableProperty<String> { WritableProperty(14) }
    public var type: WritableProperty<String> { WritableProperty(15) }
  }
}
