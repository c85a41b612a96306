// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ItemVersions` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemVersion: KeyedEntity {
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

    /// `LeadTime` · Edm.Int32
    public var leadTime: Int32? { row[ifPresent: 20] }

    /// `VersionDate` · Edm.DateTime
    public var versionDate: LocalDateTime? { row[ifPresent: 21] }

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
      LeadTime             Int32
      VersionDate          DateTime
      """)
  }
}

nonisolated extension Logistics.ItemVersion {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchQuantity: Property<Logistics.ItemVersion, Decimal?> { Property(0) }
    public var calculatedCostPrice: Property<Logistics.ItemVersion, Decimal?> { Property(1) }
    public var created: Property<Logistics.ItemVersion, LocalDateTime?> { Property(2) }
    public var creator: Property<Logistics.ItemVersion, UUID?> { Property(3) }
    public var creatorFullName: Property<Logistics.ItemVersion, String?> { Property(4) }
    public var description: Property<Logistics.ItemVersion, String?> { Property(5) }
    public var division: Property<Logistics.ItemVersion, Int32?> { Property(6) }
    public var id: Property<Logistics.ItemVersion, UUID> { Property(7) }
    public var isDefault: Property<Logistics.ItemVersion, UInt8> { Property(8) }
    public var item: Property<Logistics.ItemVersion, UUID> { Property(9) }
    public var itemDescription: Property<Logistics.ItemVersion, String?> { Property(10) }
    public var modified: Property<Logistics.ItemVersion, LocalDateTime?> { Property(11) }
    public var modifier: Property<Logistics.ItemVersion, UUID?> { Property(12) }
    public var modifierFullName: Property<Logistics.ItemVersion, String?> { Property(13) }
    public var notes: Property<Logistics.ItemVersion, String?> { Property(14) }
    public var status: Property<Logistics.ItemVersion, ItemVersionStatus?> { Property(15) }
    public var statusDescription: Property<Logistics.ItemVersion, String?> { Property(16) }
    public var type: Property<Logistics.ItemVersion, ItemVersionType?> { Property(17) }
    public var typeDescription: Property<Logistics.ItemVersion, String?> { Property(18) }
    public var versionNumber: Property<Logistics.ItemVersion, Int32?> { Property(19) }
    public var leadTime: Property<Logistics.ItemVersion, Int32?> { Property(20) }
    public var versionDate: Property<Logistics.ItemVersion, LocalDateTime?> { Property(21) }
  }
}
