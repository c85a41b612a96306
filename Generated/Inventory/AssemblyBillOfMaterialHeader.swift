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
    public var assembledLeadDays: Int32? { row[ifPresent: 0] }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 1] }

    /// `Code` · Edm.String · read-only
    public var code: String? { row[ifPresent: 2] }

    /// `CostPrice` · Edm.Double · read-only
    public var costPrice: Decimal? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String · read-only
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Notes` · Edm.String · read-only
    public var notes: String? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `UpdateCostPrice` · Edm.Boolean
    public var updateCostPrice: Bool? { row[ifPresent: 14] }

    /// `UseExplosion` · Edm.Byte
    public var useExplosion: UInt8? { row[ifPresent: 15] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var assembledLeadDays: WritableProperty<Int32> { WritableProperty(0) }
    public var batchQuantity: WritableProperty<Decimal> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var updateCostPrice: WritableProperty<Bool> { WritableProperty(14) }
    public var useExplosion: WritableProperty<UInt8> { WritableProperty(15) }
    public var assemblyBillOfMaterialMaterials: WritableProperty<[Changes<Inventory.AssemblyBillOfMaterialMaterials>]> {
      WritableProperty(16)
    }
  }
}
