// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/AssemblyBillOfMaterialHeader` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct AssemblyBillOfMaterialHeader: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AssembledLeadDays` · Edm.Int32
    public var assembledLeadDays: Int32? { row[0] }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[1] }

    /// `Code` · Edm.String · read-only
    public var code: String? { row[2] }

    /// `CostPrice` · Edm.Double · read-only
    public var costPrice: Decimal? { row[3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[6] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Notes` · Edm.String · read-only
    public var notes: String? { row[10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[13] }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[14] }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: UInt8? { row[15] }

    /// `AssemblyBillOfMaterialMaterials` · expand with `expanding { $0.assemblyBillOfMaterialMaterials }`
    public var assemblyBillOfMaterialMaterials: Expanded<Inventory.AssemblyBillOfMaterialMaterials> { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      AssembledLeadDays                Int32                                       create update
      BatchQuantity                    Double                                      create update
      Code                             String
      CostPrice                        Double
      Created                          DateTime
      Creator                          Guid
      CreatorFullName                  String
      Description                      String
      Division                         Int32
      ID                               Guid!                                       key create update
      Notes                            String
      Modified                         DateTime
      Modifier                         Guid
      ModifierFullName                 String
      UpdateCostPrice                  Boolean                                     create update
      UseExplosion                     Byte                                        create update
      AssemblyBillOfMaterialMaterials  Inventory.AssemblyBillOfMaterialMaterials*  create!
      """,
      related: { [Inventory.AssemblyBillOfMaterialMaterials.table] })
  }
}

nonisolated extension Inventory.AssemblyBillOfMaterialHeader {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var assembledLeadDays: Property<Inventory.AssemblyBillOfMaterialHeader, Int32?> { Property(0) }
    public var batchQuantity: Property<Inventory.AssemblyBillOfMaterialHeader, Decimal?> { Property(1) }
    public var code: Property<Inventory.AssemblyBillOfMaterialHeader, String?> { Property(2) }
    public var costPrice: Property<Inventory.AssemblyBillOfMaterialHeader, Decimal?> { Property(3) }
    public var created: Property<Inventory.AssemblyBillOfMaterialHeader, LocalDateTime?> { Property(4) }
    public var creator: Property<Inventory.AssemblyBillOfMaterialHeader, UUID?> { Property(5) }
    public var creatorFullName: Property<Inventory.AssemblyBillOfMaterialHeader, String?> { Property(6) }
    public var description: Property<Inventory.AssemblyBillOfMaterialHeader, String?> { Property(7) }
    public var division: Property<Inventory.AssemblyBillOfMaterialHeader, Int32?> { Property(8) }
    public var id: Property<Inventory.AssemblyBillOfMaterialHeader, UUID> { Property(9) }
    public var notes: Property<Inventory.AssemblyBillOfMaterialHeader, String?> { Property(10) }
    public var modified: Property<Inventory.AssemblyBillOfMaterialHeader, LocalDateTime?> { Property(11) }
    public var modifier: Property<Inventory.AssemblyBillOfMaterialHeader, UUID?> { Property(12) }
    public var modifierFullName: Property<Inventory.AssemblyBillOfMaterialHeader, String?> { Property(13) }
    public var updateCostPrice: Property<Inventory.AssemblyBillOfMaterialHeader, Bool?> { Property(14) }
    public var useExplosion: Property<Inventory.AssemblyBillOfMaterialHeader, UInt8?> { Property(15) }
    public var assemblyBillOfMaterialMaterials:
      Navigation<Inventory.AssemblyBillOfMaterialHeader, Inventory.AssemblyBillOfMaterialMaterials>
    {
      Navigation(16)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Inventory.AssemblyBillOfMaterialHeader>()
    public init() {}
    public var assembledLeadDays: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var batchQuantity: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var id: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var updateCostPrice: Bool? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var useExplosion: UInt8? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var assemblyBillOfMaterialMaterials: [Inventory.AssemblyBillOfMaterialMaterials.Writable]? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
  }
}
