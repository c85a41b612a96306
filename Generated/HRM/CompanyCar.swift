// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/CompanyCars`
  nonisolated public struct CompanyCar: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 0] }

    /// `AssetDescription` · Edm.String
    public var assetDescription: String? { row[ifPresent: 1] }

    /// `Brand` · Edm.String
    public var brand: String? { row[ifPresent: 2] }

    /// `CatalogueAmount` · Edm.Double
    public var catalogueAmount: Decimal? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[5] }

    /// `DateFirstAdmission` · Edm.DateTime
    public var dateFirstAdmission: LocalDateTime? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `LicensePlate` · Edm.String
    public var licensePlate: String? { row[ifPresent: 10] }

    /// `MarginCar` · Edm.Boolean
    public var marginCar: Bool { row[11] }

    /// `Model` · Edm.String
    public var model: String? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[14] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 15] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 16] }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[ifPresent: 17] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var asset: WritableProperty<UUID> { WritableProperty(0) }
    public var assetDescription: WritableProperty<String> { WritableProperty(1) }
    public var brand: WritableProperty<String> { WritableProperty(2) }
    public var catalogueAmount: WritableProperty<Decimal> { WritableProperty(3) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var creator: WritableProperty<UUID> { WritableProperty(5) }
    public var dateFirstAdmission: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var division: WritableProperty<Int32> { WritableProperty(7) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var licensePlate: WritableProperty<String> { WritableProperty(10) }
    public var marginCar: WritableProperty<Bool> { WritableProperty(11) }
    public var model: WritableProperty<String> { WritableProperty(12) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var modifier: WritableProperty<UUID> { WritableProperty(14) }
    public var notes: WritableProperty<String> { WritableProperty(15) }
    public var pictureURL: WritableProperty<String> { WritableProperty(16) }
    public var pictureFileName: WritableProperty<String> { WritableProperty(17) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(18) }
  }
}
