// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/FinishAssemblyOrder` · create · permission "Logistics inventory"
  nonisolated public struct FinishAssemblyOrder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AssembledItemStorageLocation` · Edm.Guid
    public var assembledItemStorageLocation: UUID? { row[ifPresent: 0] }

    /// `AssemblyDate` · Edm.DateTime
    public var assemblyDate: LocalDateTime? { row[ifPresent: 1] }

    /// `AssemblyOrder` · Edm.Guid · key · required on create
    public var assemblyOrder: UUID { row[2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `FinishOrderQuantity` · Edm.Double · required on create
    public var finishOrderQuantity: Decimal? { row[ifPresent: 5] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 6] }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[7] }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[8] }

    public static let table: PropertyTable = PropertyTable(
      """
      AssembledItemStorageLocation  Guid                          create
      AssemblyDate                  DateTime                      create
      AssemblyOrder                 Guid!                         key create!
      Description                   String                        create
      Division                      Int32
      FinishOrderQuantity           Double                        create!
      Notes                         String                        create
      BatchNumbers                  Inventory.StockBatchNumber*   create
      SerialNumbers                 Inventory.StockSerialNumber*  create
      """,
      related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.FinishAssemblyOrder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var assembledItemStorageLocation: Property<Inventory.FinishAssemblyOrder, UUID?> { Property(0) }
    public var assemblyDate: Property<Inventory.FinishAssemblyOrder, LocalDateTime?> { Property(1) }
    public var assemblyOrder: Property<Inventory.FinishAssemblyOrder, UUID> { Property(2) }
    public var description: Property<Inventory.FinishAssemblyOrder, String?> { Property(3) }
    public var division: Property<Inventory.FinishAssemblyOrder, Int32?> { Property(4) }
    public var finishOrderQuantity: Property<Inventory.FinishAssemblyOrder, Decimal?> { Property(5) }
    public var notes: Property<Inventory.FinishAssemblyOrder, String?> { Property(6) }
    public var batchNumbers: Navigation<Inventory.FinishAssemblyOrder, Inventory.StockBatchNumber> { Navigation(7) }
    public var serialNumbers: Navigation<Inventory.FinishAssemblyOrder, Inventory.StockSerialNumber> { Navigation(8) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var assembledItemStorageLocation: WritableProperty<UUID> { WritableProperty(0) }
    public var assemblyDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var assemblyOrder: WritableProperty<UUID> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var finishOrderQuantity: WritableProperty<Decimal> { WritableProperty(5) }
    public var notes: WritableProperty<String> { WritableProperty(6) }
    public var batchNumbers: WritableProperty<[Changes<Inventory.StockBatchNumber>]> { WritableProperty(7) }
    public var serialNumbers: WritableProperty<[Changes<Inventory.StockSerialNumber>]> { WritableProperty(8) }
  }
}
