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
    public var batchQuantity: Decimal? { row[0] }

    /// `CalculatedCostPrice` · Edm.Double
    public var calculatedCostPrice: Decimal? { row[1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[4] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[8] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[14] }

    /// `Status` · Edm.Int16
    public var status: ItemVersionStatus? { row[15] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[16] }

    /// `Type` · Edm.Int16
    public var type: ItemVersionType? { row[17] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[18] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32? { row[19] }

    /// `CadDrawingUrl` · Edm.String
    public var cadDrawingURL: String? { row[20] }

    /// `OrderLeadDays` · Edm.Int32
    public var orderLeadDays: Int32? { row[21] }

    /// `ProductionLeadDays` · Edm.Int32
    public var productionLeadDays: Int32? { row[22] }

    /// `VersionDate` · Edm.DateTime
    public var versionDate: LocalDateTime? { row[23] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.BillOfMaterialVersion>()
    public init() {}
    public var batchQuantity: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var calculatedCostPrice: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var isDefault: UInt8? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var item: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var notes: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var status: ItemVersionStatus? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var type: ItemVersionType? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var versionNumber: Int32? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var cadDrawingURL: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var orderLeadDays: Int32? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var productionLeadDays: Int32? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var versionDate: LocalDateTime? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
  }
}
