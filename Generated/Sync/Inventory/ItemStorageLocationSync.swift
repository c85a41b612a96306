// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/ItemStorageLocations` · read · 1000 rows a page · `$select` required
  /// · permission "Logistics inventory"
  nonisolated public struct ItemStorageLocationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[5] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[6] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 7] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 8] }

    /// `MaximumStock` · Edm.Double
    public var maximumStock: Decimal? { row[ifPresent: 9] }

    /// `MinimumStock` · Edm.Double
    public var minimumStock: Decimal? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 14] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 15] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 16] }

    /// `Type` · Edm.Int16
    public var type: ItemStorageLocationType? { row[ifPresent: 17] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 18] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 19] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 20] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      ID                          Guid!
      Item                        Guid!
      ItemCode                    String
      ItemDescription             String
      MaximumStock                Double
      MinimumStock                Double
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      Type                        Int16
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      """)
  }
}

nonisolated extension Sync.Inventory.ItemStorageLocationSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.ItemStorageLocationSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(3)
    }
    public var division: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, Int32?> { SelectableProperty(4) }
    public var id: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID> { SelectableProperty(5) }
    public var item: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID> { SelectableProperty(6) }
    public var itemCode: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> { SelectableProperty(7) }
    public var itemDescription: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(8)
    }
    public var maximumStock: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, Decimal?> {
      SelectableProperty(9)
    }
    public var minimumStock: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, Decimal?> {
      SelectableProperty(10)
    }
    public var modified: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var modifier: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID?> { SelectableProperty(12) }
    public var modifierFullName: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(13)
    }
    public var storageLocation: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID?> {
      SelectableProperty(14)
    }
    public var storageLocationCode: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(15)
    }
    public var storageLocationDescription: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(16)
    }
    public var type: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, ItemStorageLocationType?> {
      SelectableProperty(17)
    }
    public var warehouse: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, UUID?> { SelectableProperty(18) }
    public var warehouseCode: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(19)
    }
    public var warehouseDescription: SelectableProperty<Sync.Inventory.ItemStorageLocationSync, String?> {
      SelectableProperty(20)
    }
  }
}
