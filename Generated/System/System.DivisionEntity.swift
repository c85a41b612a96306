// exact-online-generator 0.1.0 · services/system.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension System {
  /// `system/AllDivisions` · read · 60 rows a page · permission "Organization administration"
  /// `system/Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  /// `system/GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionEntity: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.Int32 · key
    public var code: Int32 { row[0] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 1] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 2] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 3] }

    /// `ArchiveDate` · Edm.DateTime
    public var archiveDate: LocalDateTime? { row[ifPresent: 4] }

    /// `BlockingStatus` · Edm.Int32
    public var blockingStatus: DivisionBlockingStatus? { row[ifPresent: 5] }

    /// `BusinessTypeCode` · Edm.String
    public var businessTypeCode: String? { row[ifPresent: 6] }

    /// `BusinessTypeDescription` · Edm.String
    public var businessTypeDescription: String? { row[ifPresent: 7] }

    /// `ChamberOfCommerceEstablishment` · Edm.String
    public var chamberOfCommerceEstablishment: String? { row[ifPresent: 8] }

    /// `ChamberOfCommerceNumber` · Edm.String
    public var chamberOfCommerceNumber: String? { row[ifPresent: 9] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 10] }

    /// `CompanySizeCode` · Edm.String
    public var companySizeCode: String? { row[ifPresent: 11] }

    /// `CompanySizeDescription` · Edm.String
    public var companySizeDescription: String? { row[ifPresent: 12] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 13] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[14] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 15] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 16] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 17] }

    /// `Current` · Edm.Boolean
    public var current: Bool { row[18] }

    /// `Customer` · Edm.Guid
    public var customer: UUID? { row[ifPresent: 19] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 20] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 21] }

    /// `DatevAccountantNumber` · Edm.String
    public var datevAccountantNumber: String? { row[ifPresent: 22] }

    /// `DatevClientNumber` · Edm.String
    public var datevClientNumber: String? { row[ifPresent: 23] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }

    /// `DivisionHRLinkUnlinkDate` · Edm.DateTime
    public var divisionHRLinkUnlinkDate: LocalDateTime? { row[ifPresent: 25] }

    /// `DivisionMoveDate` · Edm.DateTime
    public var divisionMoveDate: LocalDateTime? { row[ifPresent: 26] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 27] }

    /// `Fax` · Edm.String
    public var fax: String? { row[ifPresent: 28] }

    /// `Hid` · Edm.Int64
    public var hid: Int64 { row[29] }

    /// `IsDossierDivision` · Edm.Boolean
    public var isDossierDivision: Bool? { row[ifPresent: 30] }

    /// `IsHRDivision` · Edm.Boolean
    public var isHRDivision: Bool? { row[ifPresent: 31] }

    /// `IsMainDivision` · Edm.Boolean
    public var isMainDivision: Bool { row[32] }

    /// `IsPracticeDivision` · Edm.Boolean
    public var isPracticeDivision: Bool? { row[ifPresent: 33] }

    /// `Legislation` · Edm.String
    public var legislation: String? { row[ifPresent: 34] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[35] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 36] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 37] }

    /// `OBNumber` · Edm.String
    public var obNumber: String? { row[ifPresent: 38] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 39] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 40] }

    /// `SbiCode` · Edm.String
    public var sbiCode: String? { row[ifPresent: 41] }

    /// `SbiDescription` · Edm.String
    public var sbiDescription: String? { row[ifPresent: 42] }

    /// `SectorCode` · Edm.String
    public var sectorCode: String? { row[ifPresent: 43] }

    /// `SectorDescription` · Edm.String
    public var sectorDescription: String? { row[ifPresent: 44] }

    /// `ShareCapital` · Edm.Double
    public var shareCapital: Decimal? { row[ifPresent: 45] }

    /// `SiretNumber` · Edm.String
    public var siretNumber: String? { row[ifPresent: 46] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 47] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 48] }

    /// `Status` · Edm.Int32
    public var status: DivisionStatus { row[49] }

    /// `SubsectorCode` · Edm.String
    public var subsectorCode: String? { row[ifPresent: 50] }

    /// `SubsectorDescription` · Edm.String
    public var subsectorDescription: String? { row[ifPresent: 51] }

    /// `TaxOfficeNumber` · Edm.String
    public var taxOfficeNumber: String? { row[ifPresent: 52] }

    /// `TaxReferenceNumber` · Edm.String
    public var taxReferenceNumber: String? { row[ifPresent: 53] }

    /// `TemplateCode` · Edm.String
    public var templateCode: String? { row[ifPresent: 54] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 55] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 56] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                            Int32!     key
      AddressLine1                    String
      AddressLine2                    String
      AddressLine3                    String
      ArchiveDate                     DateTime
      BlockingStatus                  Int32
      BusinessTypeCode                String
      BusinessTypeDescription         String
      ChamberOfCommerceEstablishment  String
      ChamberOfCommerceNumber         String
      City                            String
      CompanySizeCode                 String
      CompanySizeDescription          String
      Country                         String
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String
      Current                         Boolean!
      Customer                        Guid
      CustomerCode                    String
      CustomerName                    String
      DatevAccountantNumber           String
      DatevClientNumber               String
      Description                     String
      DivisionHRLinkUnlinkDate        DateTime
      DivisionMoveDate                DateTime
      Email                           String
      Fax                             String
      Hid                             Int64!
      IsDossierDivision               Boolean
      IsHRDivision                    Boolean
      IsMainDivision                  Boolean!
      IsPracticeDivision              Boolean
      Legislation                     String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      OBNumber                        String
      Phone                           String
      Postcode                        String
      SbiCode                         String
      SbiDescription                  String
      SectorCode                      String
      SectorDescription               String
      ShareCapital                    Double
      SiretNumber                     String
      StartDate                       DateTime
      State                           String
      Status                          Int32!
      SubsectorCode                   String
      SubsectorDescription            String
      TaxOfficeNumber                 String
      TaxReferenceNumber              String
      TemplateCode                    String
      VATNumber                       String
      Website                         String
      """)
  }
}

nonisolated extension System.DivisionEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<System.DivisionEntity, Int32> { Property(0) }
    public var addressLine1: Property<System.DivisionEntity, String?> { Property(1) }
    public var addressLine2: Property<System.DivisionEntity, String?> { Property(2) }
    public var addressLine3: Property<System.DivisionEntity, String?> { Property(3) }
    public var archiveDate: Property<System.DivisionEntity, LocalDateTime?> { Property(4) }
    public var blockingStatus: Property<System.DivisionEntity, DivisionBlockingStatus?> { Property(5) }
    public var businessTypeCode: Property<System.DivisionEntity, String?> { Property(6) }
    public var businessTypeDescription: Property<System.DivisionEntity, String?> { Property(7) }
    public var chamberOfCommerceEstablishment: Property<System.DivisionEntity, String?> { Property(8) }
    public var chamberOfCommerceNumber: Property<System.DivisionEntity, String?> { Property(9) }
    public var city: Property<System.DivisionEntity, String?> { Property(10) }
    public var companySizeCode: Property<System.DivisionEntity, String?> { Property(11) }
    public var companySizeDescription: Property<System.DivisionEntity, String?> { Property(12) }
    public var country: Property<System.DivisionEntity, String?> { Property(13) }
    public var created: Property<System.DivisionEntity, LocalDateTime> { Property(14) }
    public var creator: Property<System.DivisionEntity, UUID?> { Property(15) }
    public var creatorFullName: Property<System.DivisionEntity, String?> { Property(16) }
    public var currency: Property<System.DivisionEntity, String?> { Property(17) }
    public var current: Property<System.DivisionEntity, Bool> { Property(18) }
    public var customer: Property<System.DivisionEntity, UUID?> { Property(19) }
    public var customerCode: Property<System.DivisionEntity, String?> { Property(20) }
    public var customerName: Property<System.DivisionEntity, String?> { Property(21) }
    public var datevAccountantNumber: Property<System.DivisionEntity, String?> { Property(22) }
    public var datevClientNumber: Property<System.DivisionEntity, String?> { Property(23) }
    public var description: Property<System.DivisionEntity, String?> { Property(24) }
    public var divisionHRLinkUnlinkDate: Property<System.DivisionEntity, LocalDateTime?> { Property(25) }
    public var divisionMoveDate: Property<System.DivisionEntity, LocalDateTime?> { Property(26) }
    public var email: Property<System.DivisionEntity, String?> { Property(27) }
    public var fax: Property<System.DivisionEntity, String?> { Property(28) }
    public var hid: Property<System.DivisionEntity, Int64> { Property(29) }
    public var isDossierDivision: Property<System.DivisionEntity, Bool?> { Property(30) }
    public var isHRDivision: Property<System.DivisionEntity, Bool?> { Property(31) }
    public var isMainDivision: Property<System.DivisionEntity, Bool> { Property(32) }
    public var isPracticeDivision: Property<System.DivisionEntity, Bool?> { Property(33) }
    public var legislation: Property<System.DivisionEntity, String?> { Property(34) }
    public var modified: Property<System.DivisionEntity, LocalDateTime> { Property(35) }
    public var modifier: Property<System.DivisionEntity, UUID?> { Property(36) }
    public var modifierFullName: Property<System.DivisionEntity, String?> { Property(37) }
    public var obNumber: Property<System.DivisionEntity, String?> { Property(38) }
    public var phone: Property<System.DivisionEntity, String?> { Property(39) }
    public var postcode: Property<System.DivisionEntity, String?> { Property(40) }
    public var sbiCode: Property<System.DivisionEntity, String?> { Property(41) }
    public var sbiDescription: Property<System.DivisionEntity, String?> { Property(42) }
    public var sectorCode: Property<System.DivisionEntity, String?> { Property(43) }
    public var sectorDescription: Property<System.DivisionEntity, String?> { Property(44) }
    public var shareCapital: Property<System.DivisionEntity, Decimal?> { Property(45) }
    public var siretNumber: Property<System.DivisionEntity, String?> { Property(46) }
    public var startDate: Property<System.DivisionEntity, LocalDateTime?> { Property(47) }
    public var state: Property<System.DivisionEntity, String?> { Property(48) }
    public var status: Property<System.DivisionEntity, DivisionStatus> { Property(49) }
    public var subsectorCode: Property<System.DivisionEntity, String?> { Property(50) }
    public var subsectorDescription: Property<System.DivisionEntity, String?> { Property(51) }
    public var taxOfficeNumber: Property<System.DivisionEntity, String?> { Property(52) }
    public var taxReferenceNumber: Property<System.DivisionEntity, String?> { Property(53) }
    public var templateCode: Property<System.DivisionEntity, String?> { Property(54) }
    public var vatNumber: Property<System.DivisionEntity, String?> { Property(55) }
    public var website: Property<System.DivisionEntity, String?> { Property(56) }
  }
}
