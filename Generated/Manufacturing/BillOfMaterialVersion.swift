// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// A version of the recipe by which an item is made.
  ///
  /// `manufacturing/BillOfMaterialVersions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialVersion: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 0] }

    /// `CalculatedCostPrice` · Edm.Double
    public var calculatedCostPrice: Decimal? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[8] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    /// `Status` · Edm.Int16
    public var status: ItemVersionStatus? { row[ifPresent: 15] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 16] }

    /// `Type` · Edm.Int16
    public var type: ItemVersionType? { row[ifPresent: 17] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 18] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32? { row[ifPresent: 19] }

    /// `CadDrawingUrl` · Edm.String
    public var cadDrawingURL: String? { row[ifPresent: 20] }

    /// `OrderLeadDays` · Edm.Int32
    public var orderLeadDays: Int32? { row[ifPresent: 21] }

    /// `ProductionLeadDays` · Edm.Int32
    public var productionLeadDays: Int32? { row[ifPresent: 22] }

    /// `VersionDate` · Edm.DateTime
    public var versionDate: LocalDateTime? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double    create update
      CalculatedCostPrice  Double    create update
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String    create! update
      Division             Int32
      ID                   Guid!     key create update
      IsDefault            Byte!     create update
      Item                 Guid!     create! update
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String    create update
      Status               Int16     create update
      StatusDescription    String
      Type                 Int16     create update
      TypeDescription      String
      VersionNumber        Int32     create update
      CadDrawingUrl        String    create update
      OrderLeadDays        Int32     create update
      ProductionLeadDays   Int32     create update
      VersionDate          DateTime  create update
      """)
  }
}

nonisolated extension Manufacturing.BillOfMaterialVersion {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var batchQuantity: Property<Manufacturing.BillOfMaterialVersion, Decimal?> { Property(0) }
    public var calculatedCostPrice: Property<Manufacturing.BillOfMaterialVersion, Decimal?> { Property(1) }
    public var created: Property<Manufacturing.BillOfMaterialVersion, LocalDateTime?> { Property(2) }
    public var creator: Property<Manufacturing.BillOfMaterialVersion, UUID?> { Property(3) }
    public var creatorFullName: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(4) }
    public var description: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(5) }
    public var division: Property<Manufacturing.BillOfMaterialVersion, Int32?> { Property(6) }
    public var id: Property<Manufacturing.BillOfMaterialVersion, UUID> { Property(7) }
    public var isDefault: Property<Manufacturing.BillOfMaterialVersion, UInt8> { Property(8) }
    public var item: Property<Manufacturing.BillOfMaterialVersion, UUID> { Property(9) }
    public var itemDescription: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(10) }
    public var modified: Property<Manufacturing.BillOfMaterialVersion, LocalDateTime?> { Property(11) }
    public var modifier: Property<Manufacturing.BillOfMaterialVersion, UUID?> { Property(12) }
    public var modifierFullName: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(13) }
    public var notes: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(14) }
    public var status: Property<Manufacturing.BillOfMaterialVersion, ItemVersionStatus?> { Property(15) }
    public var statusDescription: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(16) }
    public var type: Property<Manufacturing.BillOfMaterialVersion, ItemVersionType?> { Property(17) }
    public var typeDescription: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(18) }
    public var versionNumber: Property<Manufacturing.BillOfMaterialVersion, Int32?> { Property(19) }
    public var cadDrawingURL: Property<Manufacturing.BillOfMaterialVersion, String?> { Property(20) }
    public var orderLeadDays: Property<Manufacturing.BillOfMaterialVersion, Int32?> { Property(21) }
    public var productionLeadDays: Property<Manufacturing.BillOfMaterialVersion, Int32?> { Property(22) }
    public var versionDate: Property<Manufacturing.BillOfMaterialVersion, LocalDateTime?> { Property(23) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var batchQuantity: WritableProperty<Decimal> { WritableProperty(0) }
    public var calculatedCostPrice: WritableProperty<Decimal> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var isDefault: WritableProperty<UInt8> { WritableProperty(8) }
    public var item: WritableProperty<UUID> { WritableProperty(9) }
    public var notes: WritableProperty<String> { WritableProperty(14) }
    public var status: WritableProperty<ItemVersionStatus> { WritableProperty(15) }
    public var type: WritableProperty<ItemVersionType> { WritableProperty(17) }
    public var versionNumber: WritableProperty<Int32> { WritableProperty(19) }
    public var cadDrawingURL: WritableProperty<String> { WritableProperty(20) }
    public var orderLeadDays: WritableProperty<Int32> { WritableProperty(21) }
    public var productionLeadDays: WritableProperty<Int32> { WritableProperty(22) }
    public var versionDate: WritableProperty<LocalDateTime> { WritableProperty(23) }
  }
}
