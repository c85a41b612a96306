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
    public var assembledItem: UUID? { row[ifPresent: 0] }

    /// `AssembledItemCode` · Edm.String · read-only
    public var assembledItemCode: String? { row[ifPresent: 1] }

    /// `AssembledItemDescription` · Edm.String · read-only
    public var assembledItemDescription: String? { row[ifPresent: 2] }

    /// `AssembledLeadDays` · Edm.Int32 · read-only
    public var assembledLeadDays: Int32? { row[ifPresent: 3] }

    /// `BatchQuantity` · Edm.Double · read-only
    public var batchQuantity: Decimal? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `PartItem` · Edm.Guid · required on create
    public var partItem: UUID? { row[ifPresent: 12] }

    /// `PartItemCode` · Edm.String · read-only
    public var partItemCode: String? { row[ifPresent: 13] }

    /// `PartItemDescription` · Edm.String · read-only
    public var partItemDescription: String? { row[ifPresent: 14] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 15] }

    /// `QuantityBatch` · Edm.Double · read-only
    public var quantityBatch: Decimal? { row[ifPresent: 16] }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[ifPresent: 17] }

    /// `UseExplosion` · Edm.Byte · read-only
    public var useExplosion: UInt8? { row[ifPresent: 18] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var assembledItem: WritableProperty<UUID> { WritableProperty(0) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var partItem: WritableProperty<UUID> { WritableProperty(12) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(15) }
    public var updateCostPrice: WritableProperty<Bool> { WritableProperty(17) }
  }
}
