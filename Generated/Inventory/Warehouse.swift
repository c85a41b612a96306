// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// A place where stock is kept.
  ///
  /// `inventory/Warehouses` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct Warehouse: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `DefaultStorageLocation` · Edm.Guid · read-only
    public var defaultStorageLocation: UUID? { row[ifPresent: 5] }

    /// `DefaultStorageLocationCode` · Edm.String · read-only
    public var defaultStorageLocationCode: String? { row[ifPresent: 6] }

    /// `DefaultStorageLocationDescription` · Edm.String · read-only
    public var defaultStorageLocationDescription: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 8] }

    /// `EMail` · Edm.String
    public var email: String? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Main` · Edm.Byte
    public var main: UInt8 { row[11] }

    /// `ManagerUser` · Edm.Guid
    public var managerUser: UUID? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `UseStorageLocations` · Edm.Byte
    public var useStorageLocations: UInt8 { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                               String    create update
      Created                            DateTime
      Creator                            Guid
      CreatorFullName                    String
      Description                        String    create update
      DefaultStorageLocation             Guid
      DefaultStorageLocationCode         String
      DefaultStorageLocationDescription  String
      Division                           Int32
      EMail                              String    create update
      ID                                 Guid!     key create update
      Main                               Byte!     create update
      ManagerUser                        Guid      create update
      Modified                           DateTime
      Modifier                           Guid
      ModifierFullName                   String
      UseStorageLocations                Byte!     create update
      """)
  }
}

nonisolated extension Inventory.Warehouse {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Inventory.Warehouse, String?> { Property(0) }
    public var created: Property<Inventory.Warehouse, LocalDateTime?> { Property(1) }
    public var creator: Property<Inventory.Warehouse, UUID?> { Property(2) }
    public var creatorFullName: Property<Inventory.Warehouse, String?> { Property(3) }
    public var description: Property<Inventory.Warehouse, String?> { Property(4) }
    public var defaultStorageLocation: Property<Inventory.Warehouse, UUID?> { Property(5) }
    public var defaultStorageLocationCode: Property<Inventory.Warehouse, String?> { Property(6) }
    public var defaultStorageLocationDescription: Property<Inventory.Warehouse, String?> { Property(7) }
    public var division: Property<Inventory.Warehouse, Int32?> { Property(8) }
    public var email: Property<Inventory.Warehouse, String?> { Property(9) }
    public var id: Property<Inventory.Warehouse, UUID> { Property(10) }
    public var main: Property<Inventory.Warehouse, UInt8> { Property(11) }
    public var managerUser: Property<Inventory.Warehouse, UUID?> { Property(12) }
    public var modified: Property<Inventory.Warehouse, LocalDateTime?> { Property(13) }
    public var modifier: Property<Inventory.Warehouse, UUID?> { Property(14) }
    public var modifierFullName: Property<Inventory.Warehouse, String?> { Property(15) }
    public var useStorageLocations: Property<Inventory.Warehouse, UInt8> { Property(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var email: WritableProperty<String> { WritableProperty(9) }
    public var id: WritableProperty<UUID> { WritableProperty(10) }
    public var main: WritableProperty<UInt8> { WritableProperty(11) }
    public var managerUser: WritableProperty<UUID> { WritableProperty(12) }
    public var useStorageLocations: WritableProperty<UInt8> { WritableProperty(16) }
  }
}
