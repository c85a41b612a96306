// exact-online-generator 0.1.0 · services/sync/Inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Inventory {
  /// `sync/Inventory/SerialBatchNumbers` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SerialBatchNumberSync: KeyedEntity {
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

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[6] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[ifPresent: 7] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 8] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 9] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 14] }

    /// `SerialBatchNumber` · Edm.String
    public var serialBatchNumber: String? { row[ifPresent: 15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 16] }

    /// `Type` · Edm.Int16
    public var type: SerialBatchNumberType? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp          Int64!    key
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Division           Int32
      EndDate            DateTime
      ID                 Guid!
      IsBlocked          Byte
      Item               Guid
      ItemCode           String
      ItemDescription    String
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      Remarks            String
      SerialBatchNumber  String
      StartDate          DateTime
      Type               Int16
      """)
  }
}

nonisolated extension Sync.Inventory.SerialBatchNumberSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Inventory.SerialBatchNumberSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> {
      SelectableProperty(3)
    }
    public var division: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, Int32?> { SelectableProperty(4) }
    public var endDate: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(5)
    }
    public var id: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, UUID> { SelectableProperty(6) }
    public var isBlocked: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, UInt8?> { SelectableProperty(7) }
    public var item: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, UUID?> { SelectableProperty(8) }
    public var itemCode: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> { SelectableProperty(9) }
    public var itemDescription: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> {
      SelectableProperty(10)
    }
    public var modified: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var modifier: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, UUID?> { SelectableProperty(12) }
    public var modifierFullName: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> {
      SelectableProperty(13)
    }
    public var remarks: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> { SelectableProperty(14) }
    public var serialBatchNumber: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, String?> {
      SelectableProperty(15)
    }
    public var startDate: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, LocalDateTime?> {
      SelectableProperty(16)
    }
    public var type: SelectableProperty<Sync.Inventory.SerialBatchNumberSync, SerialBatchNumberType?> {
      SelectableProperty(17)
    }
  }
}
