// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/Operations` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct Operation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `HasSuppliers` · Edm.Byte
    public var hasSuppliers: UInt8? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 8] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }

    /// `Searchcode` · Edm.String
    public var searchcode: String? { row[ifPresent: 14] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32
      HasSuppliers      Byte      create update
      ID                Guid!     key create update
      Item              Guid      create update
      ItemDescription   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String    create update
      Searchcode        String    create update
      Status            Int32     create update
      """)
  }
}

nonisolated extension Manufacturing.Operation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Manufacturing.Operation, String?> { Property(0) }
    public var created: Property<Manufacturing.Operation, LocalDateTime?> { Property(1) }
    public var creator: Property<Manufacturing.Operation, UUID?> { Property(2) }
    public var creatorFullName: Property<Manufacturing.Operation, String?> { Property(3) }
    public var description: Property<Manufacturing.Operation, String?> { Property(4) }
    public var division: Property<Manufacturing.Operation, Int32?> { Property(5) }
    public var hasSuppliers: Property<Manufacturing.Operation, UInt8?> { Property(6) }
    public var id: Property<Manufacturing.Operation, UUID> { Property(7) }
    public var item: Property<Manufacturing.Operation, UUID?> { Property(8) }
    public var itemDescription: Property<Manufacturing.Operation, String?> { Property(9) }
    public var modified: Property<Manufacturing.Operation, LocalDateTime?> { Property(10) }
    public var modifier: Property<Manufacturing.Operation, UUID?> { Property(11) }
    public var modifierFullName: Property<Manufacturing.Operation, String?> { Property(12) }
    public var notes: Property<Manufacturing.Operation, String?> { Property(13) }
    public var searchcode: Property<Manufacturing.Operation, String?> { Property(14) }
    public var status: Property<Manufacturing.Operation, Int32?> { Property(15) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var hasSuppliers: WritableProperty<UInt8> { WritableProperty(6) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var item: WritableProperty<UUID> { WritableProperty(8) }
    public var notes: WritableProperty<String> { WritableProperty(13) }
    public var searchcode: WritableProperty<String> { WritableProperty(14) }
    public var status: WritableProperty<Int32> { WritableProperty(15) }
  }
}
