// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/CompanyCars`
  nonisolated public struct CompanyCar: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[0] }

    /// `AssetDescription` · Edm.String
    public var assetDescription: String? { row[1] }

    /// `Brand` · Edm.String
    public var brand: String? { row[2] }

    /// `CatalogueAmount` · Edm.Double
    public var catalogueAmount: Decimal? { row[3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[5] }

    /// `DateFirstAdmission` · Edm.DateTime
    public var dateFirstAdmission: LocalDateTime? { row[6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `LicensePlate` · Edm.String
    public var licensePlate: String? { row[10] }

    /// `MarginCar` · Edm.Boolean
    public var marginCar: Bool { row[11] }

    /// `Model` · Edm.String
    public var model: String? { row[12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[14] }

    /// `Notes` · Edm.String
    public var notes: String? { row[15] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[16] }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[17] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      Asset               Guid       create update
      AssetDescription    String     create update
      Brand               String     create update
      CatalogueAmount     Double     create update
      Created             DateTime!  create update
      Creator             Guid!      create update
      DateFirstAdmission  DateTime   create update
      Division            Int32!     create update
      EndDate             DateTime   create update
      ID                  Guid!      key create update
      LicensePlate        String     create update
      MarginCar           Boolean!   create update
      Model               String     create update
      Modified            DateTime!  create update
      Modifier            Guid!      create update
      Notes               String     create update
      PictureUrl          String     create update
      PictureFileName     String     create update
      StartDate           DateTime!  create update
      """)
  }
}

nonisolated extension HRM.CompanyCar {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var asset: Property<HRM.CompanyCar, UUID?> { Property(0) }
    public var assetDescription: Property<HRM.CompanyCar, String?> { Property(1) }
    public var brand: Property<HRM.CompanyCar, String?> { Property(2) }
    public var catalogueAmount: Property<HRM.CompanyCar, Decimal?> { Property(3) }
    public var created: Property<HRM.CompanyCar, LocalDateTime> { Property(4) }
    public var creator: Property<HRM.CompanyCar, UUID> { Property(5) }
    public var dateFirstAdmission: Property<HRM.CompanyCar, LocalDateTime?> { Property(6) }
    public var division: Property<HRM.CompanyCar, Int32> { Property(7) }
    public var endDate: Property<HRM.CompanyCar, LocalDateTime?> { Property(8) }
    public var id: Property<HRM.CompanyCar, UUID> { Property(9) }
    public var licensePlate: Property<HRM.CompanyCar, String?> { Property(10) }
    public var marginCar: Property<HRM.CompanyCar, Bool> { Property(11) }
    public var model: Property<HRM.CompanyCar, String?> { Property(12) }
    public var modified: Property<HRM.CompanyCar, LocalDateTime> { Property(13) }
    public var modifier: Property<HRM.CompanyCar, UUID> { Property(14) }
    public var notes: Property<HRM.CompanyCar, String?> { Property(15) }
    public var pictureURL: Property<HRM.CompanyCar, String?> { Property(16) }
    public var pictureFileName: Property<HRM.CompanyCar, String?> { Property(17) }
    public var startDate: Property<HRM.CompanyCar, LocalDateTime> { Property(18) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<HRM.CompanyCar>()
    public init() {}
    public var asset: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var assetDescription: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var brand: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var catalogueAmount: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creator: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var dateFirstAdmission: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var division: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var id: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var licensePlate: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var marginCar: Bool? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var model: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var modifier: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var notes: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var pictureURL: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var pictureFileName: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
  }
}
