// exact-online-generator 0.1.0 · services/system.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/system`
nonisolated public struct System: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<System.User, Methods.Read> { EntitySet(root, "Users") }

  /// `AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  public var accountantInfo: EntitySet<System.AccountantInfo, Methods.Read> { EntitySet(root, "AccountantInfo") }

  /// `AllDivisions` · read · 60 rows a page · permission "Organization administration"
  public var allDivisions: EntitySet<System.DivisionEntity, Methods.Read> { EntitySet(root, "AllDivisions") }

  /// `AvailableFeatures` · read · 60 rows a page · permission "Organization administration"
  public var availableFeatures: EntitySet<System.AvailableFeature, Methods.Read> {
    EntitySet(root, "AvailableFeatures")
  }

  /// `Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  public var divisions: EntitySet<System.DivisionEntity, Methods.ReadDelete> { EntitySet(root, "Divisions") }

  /// `GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  public var getMostRecentlyUsedDivisions: EntitySet<System.DivisionEntity, Methods.Read> {
    EntitySet(root, "GetMostRecentlyUsedDivisions")
  }
}

nonisolated extension System {
  /// `system/AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct AccountantInfo: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 1] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 2] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 3] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 4] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 5] }

    /// `IsAccountant` · Edm.Boolean
    public var isAccountant: Bool { row[6] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[ifPresent: 7] }

    /// `MenuLogoUrl` · Edm.String
    public var menuLogoURL: String? { row[ifPresent: 8] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 9] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 10] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 11] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID            Guid!     key
      AddressLine1  String
      AddressLine2  String
      AddressLine3  String
      City          String
      Email         String
      IsAccountant  Boolean!
      Logo          Binary
      MenuLogoUrl   String
      Name          String
      Phone         String
      Postcode      String
      Website       String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension System.AccountantInfo {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var addressLine1: Property<Self, String?> { Property(1) }
  public static var addressLine2: Property<Self, String?> { Property(2) }
  public static var addressLine3: Property<Self, String?> { Property(3) }
  public static var city: Property<Self, String?> { Property(4) }
  public static var email: Property<Self, String?> { Property(5) }
  public static var isAccountant: Property<Self, Bool> { Property(6) }
  public static var logo: Property<Self, Data?> { Property(7) }
  public static var menuLogoURL: Property<Self, String?> { Property(8) }
  public static var name: Property<Self, String?> { Property(9) }
  public static var phone: Property<Self, String?> { Property(10) }
  public static var postcode: Property<Self, String?> { Property(11) }
  public static var website: Property<Self, String?> { Property(12) }
}

nonisolated extension System {
  /// `system/AvailableFeatures` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct AvailableFeature: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension System.AvailableFeature {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
}

nonisolated extension System {
  /// `system/AllDivisions` · read · 60 rows a page · permission "Organization administration"
  /// `system/Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  /// `system/GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionEntity: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension System.DivisionEntity {
  public static var code: Property<Self, Int32> { Property(0) }
  public static var addressLine1: Property<Self, String?> { Property(1) }
  public static var addressLine2: Property<Self, String?> { Property(2) }
  public static var addressLine3: Property<Self, String?> { Property(3) }
  public static var archiveDate: Property<Self, LocalDateTime?> { Property(4) }
  public static var blockingStatus: Property<Self, DivisionBlockingStatus?> { Property(5) }
  public static var businessTypeCode: Property<Self, String?> { Property(6) }
  public static var businessTypeDescription: Property<Self, String?> { Property(7) }
  public static var chamberOfCommerceEstablishment: Property<Self, String?> { Property(8) }
  public static var chamberOfCommerceNumber: Property<Self, String?> { Property(9) }
  public static var city: Property<Self, String?> { Property(10) }
  public static var companySizeCode: Property<Self, String?> { Property(11) }
  public static var companySizeDescription: Property<Self, String?> { Property(12) }
  public static var country: Property<Self, String?> { Property(13) }
  public static var created: Property<Self, LocalDateTime> { Property(14) }
  public static var creator: Property<Self, UUID?> { Property(15) }
  public static var creatorFullName: Property<Self, String?> { Property(16) }
  public static var currency: Property<Self, String?> { Property(17) }
  public static var current: Property<Self, Bool> { Property(18) }
  public static var customer: Property<Self, UUID?> { Property(19) }
  public static var customerCode: Property<Self, String?> { Property(20) }
  public static var customerName: Property<Self, String?> { Property(21) }
  public static var datevAccountantNumber: Property<Self, String?> { Property(22) }
  public static var datevClientNumber: Property<Self, String?> { Property(23) }
  public static var description: Property<Self, String?> { Property(24) }
  public static var divisionHRLinkUnlinkDate: Property<Self, LocalDateTime?> { Property(25) }
  public static var divisionMoveDate: Property<Self, LocalDateTime?> { Property(26) }
  public static var email: Property<Self, String?> { Property(27) }
  public static var fax: Property<Self, String?> { Property(28) }
  public static var hid: Property<Self, Int64> { Property(29) }
  public static var isDossierDivision: Property<Self, Bool?> { Property(30) }
  public static var isHRDivision: Property<Self, Bool?> { Property(31) }
  public static var isMainDivision: Property<Self, Bool> { Property(32) }
  public static var isPracticeDivision: Property<Self, Bool?> { Property(33) }
  public static var legislation: Property<Self, String?> { Property(34) }
  public static var modified: Property<Self, LocalDateTime> { Property(35) }
  public static var modifier: Property<Self, UUID?> { Property(36) }
  public static var modifierFullName: Property<Self, String?> { Property(37) }
  public static var obNumber: Property<Self, String?> { Property(38) }
  public static var phone: Property<Self, String?> { Property(39) }
  public static var postcode: Property<Self, String?> { Property(40) }
  public static var sbiCode: Property<Self, String?> { Property(41) }
  public static var sbiDescription: Property<Self, String?> { Property(42) }
  public static var sectorCode: Property<Self, String?> { Property(43) }
  public static var sectorDescription: Property<Self, String?> { Property(44) }
  public static var shareCapital: Property<Self, Decimal?> { Property(45) }
  public static var siretNumber: Property<Self, String?> { Property(46) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(47) }
  public static var state: Property<Self, String?> { Property(48) }
  public static var status: Property<Self, DivisionStatus> { Property(49) }
  public static var subsectorCode: Property<Self, String?> { Property(50) }
  public static var subsectorDescription: Property<Self, String?> { Property(51) }
  public static var taxOfficeNumber: Property<Self, String?> { Property(52) }
  public static var taxReferenceNumber: Property<Self, String?> { Property(53) }
  public static var templateCode: Property<Self, String?> { Property(54) }
  public static var vatNumber: Property<Self, String?> { Property(55) }
  public static var website: Property<Self, String?> { Property(56) }
}

nonisolated extension System {
  /// `system/Users` · read · 60 rows a page
  nonisolated public struct User: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AuthenticationType` · Edm.Int32
    public var authenticationType: AuthenticationType { row[0] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Customer` · Edm.Guid
    public var customer: UUID { row[5] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 6] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 7] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 8] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 9] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 10] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 11] }

    /// `HasRegisteredForTwoStepVerification` · Edm.Boolean
    public var hasRegisteredForTwoStepVerification: Bool { row[12] }

    /// `HasTwoStepVerification` · Edm.Boolean
    public var hasTwoStepVerification: Bool { row[13] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 14] }

    /// `IsAnonymised` · Edm.Boolean
    public var isAnonymised: Bool { row[15] }

    /// `IsAPICall` · Edm.Boolean
    public var isAPICall: Bool { row[16] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 17] }

    /// `LastLogin` · Edm.DateTime
    public var lastLogin: LocalDateTime? { row[ifPresent: 18] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 19] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 20] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 25] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 26] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 27] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 28] }

    /// `ProfileCode` · Edm.String
    public var profileCode: String? { row[ifPresent: 29] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 30] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 31] }

    /// `UserDivisionList` · Edm.String
    public var userDivisionList: String? { row[ifPresent: 32] }

    /// `UserLanguage` · Edm.String
    public var userLanguage: String? { row[ifPresent: 33] }

    /// `UserID` · Edm.Guid · key
    public var userID: UUID { row[34] }

    /// `UserName` · Edm.String
    public var userName: String? { row[ifPresent: 35] }

    /// `UserTypeCode` · Edm.String
    public var userTypeCode: String? { row[ifPresent: 36] }

    public static let table: PropertyTable = PropertyTable(
      """
      AuthenticationType                   Int32!
      BirthDate                            DateTime
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Customer                             Guid!
      CustomerName                         String
      Email                                String
      EndDate                              DateTime
      FirstName                            String
      FullName                             String
      Gender                               String
      HasRegisteredForTwoStepVerification  Boolean!
      HasTwoStepVerification               Boolean!
      Initials                             String
      IsAnonymised                         Boolean!
      IsAPICall                            Boolean!
      Language                             String
      LastLogin                            DateTime
      LastName                             String
      MiddleName                           String
      Mobile                               String
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Nationality                          String
      Notes                                String
      Phone                                String
      PhoneExtension                       String
      ProfileCode                          String
      StartDate                            DateTime
      Title                                String
      UserDivisionList                     String
      UserLanguage                         String
      UserID                               Guid!     key
      UserName                             String
      UserTypeCode                         String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension System.User {
  public static var authenticationType: Property<Self, AuthenticationType> { Property(0) }
  public static var birthDate: Property<Self, LocalDateTime?> { Property(1) }
  public static var created: Property<Self, LocalDateTime?> { Property(2) }
  public static var creator: Property<Self, UUID?> { Property(3) }
  public static var creatorFullName: Property<Self, String?> { Property(4) }
  public static var customer: Property<Self, UUID> { Property(5) }
  public static var customerName: Property<Self, String?> { Property(6) }
  public static var email: Property<Self, String?> { Property(7) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(8) }
  public static var firstName: Property<Self, String?> { Property(9) }
  public static var fullName: Property<Self, String?> { Property(10) }
  public static var gender: Property<Self, Gender?> { Property(11) }
  public static var hasRegisteredForTwoStepVerification: Property<Self, Bool> { Property(12) }
  public static var hasTwoStepVerification: Property<Self, Bool> { Property(13) }
  public static var initials: Property<Self, String?> { Property(14) }
  public static var isAnonymised: Property<Self, Bool> { Property(15) }
  public static var isAPICall: Property<Self, Bool> { Property(16) }
  public static var language: Property<Self, String?> { Property(17) }
  public static var lastLogin: Property<Self, LocalDateTime?> { Property(18) }
  public static var lastName: Property<Self, String?> { Property(19) }
  public static var middleName: Property<Self, String?> { Property(20) }
  public static var mobile: Property<Self, String?> { Property(21) }
  public static var modified: Property<Self, LocalDateTime?> { Property(22) }
  public static var modifier: Property<Self, UUID?> { Property(23) }
  public static var modifierFullName: Property<Self, String?> { Property(24) }
  public static var nationality: Property<Self, String?> { Property(25) }
  public static var notes: Property<Self, String?> { Property(26) }
  public static var phone: Property<Self, String?> { Property(27) }
  public static var phoneExtension: Property<Self, String?> { Property(28) }
  public static var profileCode: Property<Self, String?> { Property(29) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(30) }
  public static var title: Property<Self, String?> { Property(31) }
  public static var userDivisionList: Property<Self, String?> { Property(32) }
  public static var userLanguage: Property<Self, String?> { Property(33) }
  public static var userID: Property<Self, UUID> { Property(34) }
  public static var userName: Property<Self, String?> { Property(35) }
  public static var userTypeCode: Property<Self, String?> { Property(36) }
}
