// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/InventorySettings`
  nonisolated public struct InventorySettings: KeyedEntity, WritableEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }

    /// `BatchNumbers` · Edm.Byte
    public var batchNumbers: UInt8 { row[1] }

    /// `DeliverMoreThanOrdered` · Edm.Byte
    public var deliverMoreThanOrdered: UInt8 { row[2] }

    /// `InventoryReceivingLocation` · Edm.Int32
    public var inventoryReceivingLocation: Int32 { row[3] }

    /// `MandatorySerialNumber` · Edm.Byte
    public var mandatorySerialNumber: UInt8 { row[4] }

    /// `QuantityPrecision` · Edm.Int32
    public var quantityPrecision: Int32 { row[5] }

    /// `ReceiveMoreThanOrdered` · Edm.Byte
    public var receiveMoreThanOrdered: UInt8 { row[6] }

    /// `SerialNumbers` · Edm.Byte
    public var serialNumbers: UInt8 { row[7] }

    /// `AllowNegativeStock` · Edm.Byte
    public var allowNegativeStock: UInt8 { row[8] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division                    Int32!  key create update
      BatchNumbers                Byte!   create update
      DeliverMoreThanOrdered      Byte!   create update
      InventoryReceivingLocation  Int32!  create update
      MandatorySerialNumber       Byte!   create update
      QuantityPrecision           Int32!  create update
      ReceiveMoreThanOrdered      Byte!   create update
      SerialNumbers               Byte!   create update
      AllowNegativeStock          Byte!   create update
      """)
  }
}

nonisolated extension Inventory.InventorySettings {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Inventory.InventorySettings, Int32> { Property(0) }
    public var batchNumbers: Property<Inventory.InventorySettings, UInt8> { Property(1) }
    public var deliverMoreThanOrdered: Property<Inventory.InventorySettings, UInt8> { Property(2) }
    public var inventoryReceivingLocation: Property<Inventory.InventorySettings, Int32> { Property(3) }
    public var mandatorySerialNumber: Property<Inventory.InventorySettings, UInt8> { Property(4) }
    public var quantityPrecision: Property<Inventory.InventorySettings, Int32> { Property(5) }
    public var receiveMoreThanOrdered: Property<Inventory.InventorySettings, UInt8> { Property(6) }
    public var serialNumbers: Property<Inventory.InventorySettings, UInt8> { Property(7) }
    public var allowNegativeStock: Property<Inventory.InventorySettings, UInt8> { Property(8) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var batchNumbers: WritableProperty<UInt8> { WritableProperty(1) }
    public var deliverMoreThanOrdered: WritableProperty<UInt8> { WritableProperty(2) }
    public var inventoryReceivingLocation: WritableProperty<Int32> { WritableProperty(3) }
    public var mandatorySerialNumber: WritableProperty<UInt8> { WritableProperty(4) }
    public var quantityPrecision: WritableProperty<Int32> { WritableProperty(5) }
    public var receiveMoreThanOrdered: WritableProperty<UInt8> { WritableProperty(6) }
    public var serialNumbers: WritableProperty<UInt8> { WritableProperty(7) }
    public var allowNegativeStock: WritableProperty<UInt8> { WritableProperty(8) }
  }
}
