// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing:BillOfMaterialVersionBase`
  nonisolated public struct BillOfMaterialVersionBase: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 0] }

    /// `CalculatedCostPrice` · Edm.Double
    public var calculatedCostPrice: Decimal? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[8] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[9] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    /// `Status` · Edm.Int16
    public var status: ItemVersionStatus? { row[ifPresent: 15] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 16] }

    /// `Type` · Edm.Int16
    public var type: ItemVersionType? { row[ifPresent: 17] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 18] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32? { row[ifPresent: 19] }

    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionNumber        Int32
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialVersionBase {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchQuantity: Property<Manufacturing.BillOfMaterialVersionBase, Decimal?> { Property(0) }
    public var calculatedCostPrice: Property<Manufacturing.BillOfMaterialVersionBase, Decimal?> { Property(1) }
    public var created: Property<Manufacturing.BillOfMaterialVersionBase, LocalDateTime?> { Property(2) }
    public var creator: Property<Manufacturing.BillOfMaterialVersionBase, UUID?> { Property(3) }
    public var creatorFullName: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(4) }
    public var description: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(5) }
    public var division: Property<Manufacturing.BillOfMaterialVersionBase, Int32?> { Property(6) }
    public var id: Property<Manufacturing.BillOfMaterialVersionBase, UUID> { Property(7) }
    public var isDefault: Property<Manufacturing.BillOfMaterialVersionBase, UInt8> { Property(8) }
    public var item: Property<Manufacturing.BillOfMaterialVersionBase, UUID> { Property(9) }
    public var itemDescription: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(10) }
    public var modified: Property<Manufacturing.BillOfMaterialVersionBase, LocalDateTime?> { Property(11) }
    public var modifier: Property<Manufacturing.BillOfMaterialVersionBase, UUID?> { Property(12) }
    public var modifierFullName: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(13) }
    public var notes: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(14) }
    public var status: Property<Manufacturing.BillOfMaterialVersionBase, ItemVersionStatus?> { Property(15) }
    public var statusDescription: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(16) }
    public var type: Property<Manufacturing.BillOfMaterialVersionBase, ItemVersionType?> { Property(17) }
    public var typeDescription: Property<Manufacturing.BillOfMaterialVersionBase, String?> { Property(18) }
    public var versionNumber: Property<Manufacturing.BillOfMaterialVersionBase, Int32?> { Property(19) }
  }
}
