// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/AssemblyBillOfMaterialMaterials` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct AssemblyBillOfMaterialMaterials: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AssembledItem` · Edm.Guid · required on create
    public var assembledItem: UUID? { row[0] }

    /// `AssembledItemCode` · Edm.String · read-only
    public var assembledItemCode: String? { row[1] }

    /// `AssembledItemDescription` · Edm.String · read-only
    public var assembledItemDescription: String? { row[2] }

    /// `AssembledLeadDays` · Edm.Int32 · read-only
    public var assembledLeadDays: Int32? { row[3] }

    /// `BatchQuantity` · Edm.Double · read-only
    public var batchQuantity: Decimal? { row[4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[11] }

    /// `PartItem` · Edm.Guid · required on create
    public var partItem: UUID? { row[12] }

    /// `PartItemCode` · Edm.String · read-only
    public var partItemCode: String? { row[13] }

    /// `PartItemDescription` · Edm.String · read-only
    public var partItemDescription: String? { row[14] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[15] }

    /// `QuantityBatch` · Edm.Double · read-only
    public var quantityBatch: Decimal? { row[16] }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[17] }

    /// `UseExplosion` · Edm.Byte · read-only
    public var useExplosion: UInt8? { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      AssembledItem             Guid      create! update
      AssembledItemCode         String
      AssembledItemDescription  String
      AssembledLeadDays         Int32
      BatchQuantity             Double
      Created                   DateTime
      Creator                   Guid
      Division                  Int32
      ID                        Guid!     key create update
      LineNumber                Int32
      Modified                  DateTime
      Modifier                  Guid
      PartItem                  Guid      create! update
      PartItemCode              String
      PartItemDescription       String
      Quantity                  Double    create update
      QuantityBatch             Double
      UpdateCostPrice           Boolean   create update
      UseExplosion              Byte
      """)
  }
}

nonisolated extension Inventory.AssemblyBillOfMaterialMaterials {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var assembledItem: Property<Inventory.AssemblyBillOfMaterialMaterials, UUID?> { Property(0) }
    public var assembledItemCode: Property<Inventory.AssemblyBillOfMaterialMaterials, String?> { Property(1) }
    public var assembledItemDescription: Property<Inventory.AssemblyBillOfMaterialMaterials, String?> { Property(2) }
    public var assembledLeadDays: Property<Inventory.AssemblyBillOfMaterialMaterials, Int32?> { Property(3) }
    public var batchQuantity: Property<Inventory.AssemblyBillOfMaterialMaterials, Decimal?> { Property(4) }
    public var created: Property<Inventory.AssemblyBillOfMaterialMaterials, LocalDateTime?> { Property(5) }
    public var creator: Property<Inventory.AssemblyBillOfMaterialMaterials, UUID?> { Property(6) }
    public var division: Property<Inventory.AssemblyBillOfMaterialMaterials, Int32?> { Property(7) }
    public var id: Property<Inventory.AssemblyBillOfMaterialMaterials, UUID> { Property(8) }
    public var lineNumber: Property<Inventory.AssemblyBillOfMaterialMaterials, Int32?> { Property(9) }
    public var modified: Property<Inventory.AssemblyBillOfMaterialMaterials, LocalDateTime?> { Property(10) }
    public var modifier: Property<Inventory.AssemblyBillOfMaterialMaterials, UUID?> { Property(11) }
    public var partItem: Property<Inventory.AssemblyBillOfMaterialMaterials, UUID?> { Property(12) }
    public var partItemCode: Property<Inventory.AssemblyBillOfMaterialMaterials, String?> { Property(13) }
    public var partItemDescription: Property<Inventory.AssemblyBillOfMaterialMaterials, String?> { Property(14) }
    public var quantity: Property<Inventory.AssemblyBillOfMaterialMaterials, Decimal?> { Property(15) }
    public var quantityBatch: Property<Inventory.AssemblyBillOfMaterialMaterials, Decimal?> { Property(16) }
    public var updateCostPrice: Property<Inventory.AssemblyBillOfMaterialMaterials, Bool?> { Property(17) }
    public var useExplosion: Property<Inventory.AssemblyBillOfMaterialMaterials, UInt8?> { Property(18) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Inventory.AssemblyBillOfMaterialMaterials>()
    public init() {}
    public var assembledItem: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var partItem: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var updateCostPrice: Bool? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
  }
}
