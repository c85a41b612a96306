// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ManufacturingSettings` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct ManufacturingSettings: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }

    /// `InventoryMainMethod` · Edm.Int32
    public var inventoryMainMethod: InventoryMainMethod { row[1] }

    /// `InventorySubMethod` · Edm.Int32
    public var inventorySubMethod: InventorySubMethod { row[2] }

    /// `NegativeStockIsAllowed` · Edm.Byte
    public var negativeStockIsAllowed: UInt8 { row[3] }

    /// `SerialNumbersAreMandatory` · Edm.Byte
    public var serialNumbersAreMandatory: UInt8 { row[4] }

    /// `ShowBackflushMaterials` · Edm.Byte
    public var showBackflushMaterials: UInt8 { row[5] }

    /// `ShowSubOrderMaterials` · Edm.Byte
    public var showSubOrderMaterials: UInt8 { row[6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division                   Int32!  key
      InventoryMainMethod        Int32!
      InventorySubMethod         Int32!
      NegativeStockIsAllowed     Byte!
      SerialNumbersAreMandatory  Byte!
      ShowBackflushMaterials     Byte!
      ShowSubOrderMaterials      Byte!
      """)
  }
}

nonisolated extension Manufacturing.ManufacturingSettings {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Manufacturing.ManufacturingSettings, Int32> { Property(0) }
    public var inventoryMainMethod: Property<Manufacturing.ManufacturingSettings, InventoryMainMethod> { Property(1) }
    public var inventorySubMethod: Property<Manufacturing.ManufacturingSettings, InventorySubMethod> { Property(2) }
    public var negativeStockIsAllowed: Property<Manufacturing.ManufacturingSettings, UInt8> { Property(3) }
    public var serialNumbersAreMandatory: Property<Manufacturing.ManufacturingSettings, UInt8> { Property(4) }
    public var showBackflushMaterials: Property<Manufacturing.ManufacturingSettings, UInt8> { Property(5) }
    public var showSubOrderMaterials: Property<Manufacturing.ManufacturingSettings, UInt8> { Property(6) }
  }
}
