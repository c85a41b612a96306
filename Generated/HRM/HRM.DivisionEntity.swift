// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// An administration (company) that the user can reach.
  ///
  /// `hrm/Divisions` · read · 60 rows a page · permission "-"
  nonisolated public struct DivisionEntity: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BlockingStatus` · Edm.Int32
    public var blockingStatus: DivisionBlockingStatus? { row[ifPresent: 0] }

    /// `Code` · Edm.Int32 · key
    public var code: Int32 { row[1] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 2] }

    /// `CountryDescription` · Edm.String
    public var countryDescription: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `CurrencyDescription` · Edm.String
    public var currencyDescription: String? { row[ifPresent: 8] }

    /// `Customer` · Edm.Guid
    public var customer: UUID? { row[ifPresent: 9] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 10] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `HID` · Edm.Int64
    public var hid: Int64? { row[ifPresent: 13] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `OBNumber` · Edm.String
    public var obNumber: String? { row[ifPresent: 18] }

    /// `SiretNumber` · Edm.String
    public var siretNumber: String? { row[ifPresent: 19] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Status` · Edm.Int16
    public var status: HRMDivisionStatus? { row[ifPresent: 21] }

    /// `TaxOfficeNumber` · Edm.String
    public var taxOfficeNumber: String? { row[ifPresent: 22] }

    /// `TaxReferenceNumber` · Edm.String
    public var taxReferenceNumber: String? { row[ifPresent: 23] }

    /// `TemplateCode` · Edm.String
    public var templateCode: String? { row[ifPresent: 24] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 25] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 26] }

    /// `ArchiveDate` · Edm.DateTime
    public var archiveDate: LocalDateTime? { row[ifPresent: 27] }

    public static let table: PropertyTable = PropertyTable(
      """
      BlockingStatus       Int32
      Code                 Int32!    key
      Country              String
      CountryDescription   String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Currency             String
      CurrencyDescription  String
      Customer             Guid
      CustomerCode         String
      CustomerName         String
      Description          String
      HID                  Int64
      Main                 Boolean
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      OBNumber             String
      SiretNumber          String
      StartDate            DateTime
      Status               Int16
      TaxOfficeNumber      String
      TaxReferenceNumber   String
      TemplateCode         String
      VATNumber            String
      Website              String
      ArchiveDate          DateTime
      """)
  }
}

nonisolated extension HRM.DivisionEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var blockingStatus: Property<HRM.DivisionEntity, DivisionBlockingStatus?> { Property(0) }
    public var code: Property<HRM.DivisionEntity, Int32> { Property(1) }
    public var country: Property<HRM.DivisionEntity, String?> { Property(2) }
    public var countryDescription: Property<HRM.DivisionEntity, String?> { Property(3) }
    public var created: Property<HRM.DivisionEntity, LocalDateTime?> { Property(4) }
    public var creator: Property<HRM.DivisionEntity, UUID?> { Property(5) }
    public var creatorFullName: Property<HRM.DivisionEntity, String?> { Property(6) }
    public var currency: Property<HRM.DivisionEntity, String?> { Property(7) }
    public var currencyDescription: Property<HRM.DivisionEntity, String?> { Property(8) }
    public var customer: Property<HRM.DivisionEntity, UUID?> { Property(9) }
    public var customerCode: Property<HRM.DivisionEntity, String?> { Property(10) }
    public var customerName: Property<HRM.DivisionEntity, String?> { Property(11) }
    public var description: Property<HRM.DivisionEntity, String?> { Property(12) }
    public var hid: Property<HRM.DivisionEntity, Int64?> { Property(13) }
    public var main: Property<HRM.DivisionEntity, Bool?> { Property(14) }
    public var modified: Property<HRM.DivisionEntity, LocalDateTime?> { Property(15) }
    public var modifier: Property<HRM.DivisionEntity, UUID?> { Property(16) }
    public var modifierFullName: Property<HRM.DivisionEntity, String?> { Property(17) }
    public var obNumber: Property<HRM.DivisionEntity, String?> { Property(18) }
    public var siretNumber: Property<HRM.DivisionEntity, String?> { Property(19) }
    public var startDate: Property<HRM.DivisionEntity, LocalDateTime?> { Property(20) }
    public var status: Property<HRM.DivisionEntity, HRMDivisionStatus?> { Property(21) }
    public var taxOfficeNumber: Property<HRM.DivisionEntity, String?> { Property(22) }
    public var taxReferenceNumber: Property<HRM.DivisionEntity, String?> { Property(23) }
    public var templateCode: Property<HRM.DivisionEntity, String?> { Property(24) }
    public var vatNumber: Property<HRM.DivisionEntity, String?> { Property(25) }
    public var website: Property<HRM.DivisionEntity, String?> { Property(26) }
    public var archiveDate: Property<HRM.DivisionEntity, LocalDateTime?> { Property(27) }
  }
}
