// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/ProcessWarehouseTransfer` · create · permission "Logistics inventory"
  nonisolated public struct ProcessWarehouseTransfer: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 0] }

    /// `TransferDate` · Edm.DateTime
    public var transferDate: LocalDateTime? { row[ifPresent: 1] }

    /// `TransferID` · Edm.Guid · key · required on create
    public var transferID: UUID { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division      Int32
      TransferDate  DateTime  create
      TransferID    Guid!     key create!
      """)
  }
}

nonisolated extension Inventory.ProcessWarehouseTransfer {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Inventory.ProcessWarehouseTransfer, Int32?> { Property(0) }
    public var transferDate: Property<Inventory.ProcessWarehouseTransfer, LocalDateTime?> { Property(1) }
    public var transferID: Property<Inventory.ProcessWarehouseTransfer, UUID> { Property(2) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var transferDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var transferID: WritableProperty<UUID> { WritableProperty(2) }
  }
}
