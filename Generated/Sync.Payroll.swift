// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Payroll.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Payroll`
  nonisolated public struct Payroll: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `BankAccounts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var bankAccounts: EntitySet<Sync.Payroll.BankAccountSync, Methods.Read> { EntitySet(root, "BankAccounts") }

    /// `Employees` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employees: EntitySet<Sync.Payroll.EmployeeSync, Methods.Read> { EntitySet(root, "Employees") }

    /// `EmploymentCLAs` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentCLAs: EntitySet<Sync.Payroll.EmploymentCLASync, Methods.Read> { EntitySet(root, "EmploymentCLAs") }

    /// `EmploymentContracts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentContracts: EntitySet<Sync.Payroll.EmploymentContractSync, Methods.Read> { EntitySet(root, "EmploymentContracts") }

    /// `EmploymentOrganizations` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentOrganizations: EntitySet<Sync.Payroll.EmploymentOrganizationSync, Methods.Read> { EntitySet(root, "EmploymentOrganizations") }

    /// `Employments` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employments: EntitySet<Sync.Payroll.EmploymentSync, Methods.Read> { EntitySet(root, "Employments") }

    /// `EmploymentSalaries` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentSalaries: EntitySet<Sync.Payroll.EmploymentSalarySync, Methods.Read> { EntitySet(root, "EmploymentSalaries") }

    /// `EmploymentTaxAuthoritiesGeneral` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentTaxAuthoritiesGeneral: EntitySet<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Methods.Read> { EntitySet(root, "EmploymentTaxAuthoritiesGeneral") }
  }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/BankAccounts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct BankAccountSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      BankAccountHolderName  String
      BICCode                String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Employee               Guid
      EmployeeFullName       String
      EmployeeHID            Int32!
      ID                     Guid!
      Main                   Boolean!
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Number                 String
      """)
  }
}

nonisolated extension Sync.Payroll.BankAccountSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `BankAccountHolderName` · Edm.String
  public var bankAccountHolderName: String? { row.string(1) }
  /// `BankAccountHolderName` in queries and change sets.
  public static var bankAccountHolderName: SelectableProperty<Self, String?> { .init(1) }

  /// `BICCode` · Edm.String
  public var bicCode: String? { row.string(2) }
  /// `BICCode` in queries and change sets.
  public static var bicCode: SelectableProperty<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(7) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(7) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(8) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[9] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32> { .init(9) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(10) }

  /// `Main` · Edm.Boolean
  public var main: Bool { row[11] }
  /// `Main` in queries and change sets.
  public static var main: SelectableProperty<Self, Bool> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `Number` · Edm.String
  public var number: String? { row.string(15) }
  /// `Number` in queries and change sets.
  public static var number: SelectableProperty<Self, String?> { .init(15) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/Employees` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmployeeSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
      AddressLine2               String
      AddressLine3               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      BirthDate                  DateTime
      BirthName                  String
      BirthNamePrefix            String
      BirthPlace                 String
      BusinessEmail              String
      BusinessFax                String
      BusinessMobile             String
      BusinessPhone              String
      BusinessPhoneExtension     String
      City                       String
      Code                       String
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Customer                   Guid
      CustomField                String
      Division                   Int32
      Email                      String
      EmployeeHID                Int32
      EndDate                    DateTime
      FirstName                  String
      FullName                   String
      Gender                     String
      HID                        Int32
      ID                         Guid!
      Initials                   String
      IsActive                   Boolean!
      IsAnonymised               Byte!
      Language                   String
      LastName                   String
      LocationDescription        String
      Manager                    Guid
      MaritalDate                DateTime
      MaritalStatus              Int16
      MiddleName                 String
      Mobile                     String
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      NameComposition            Int16
      Nationality                String
      NickName                   String
      Notes                      String
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid
      Phone                      String
      PhoneExtension             String
      Picture                    Binary
      PictureFileName            String
      PictureThumbnailUrl        String
      PictureUrl                 String
      Postcode                   String
      PrivateEmail               String
      SocialSecurityNumber       String
      StartDate                  DateTime
      State                      String
      Title                      String
      User                       Guid
      UserFullName               String
      TaxIdentificationNumber    String
      """)
  }
}

nonisolated extension Sync.Payroll.EmployeeSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(1) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: SelectableProperty<Self, String?> { .init(1) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(2) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: SelectableProperty<Self, String?> { .init(2) }

  /// `AddressStreet` · Edm.String
  public var addressStreet: String? { row.string(3) }
  /// `AddressStreet` in queries and change sets.
  public static var addressStreet: SelectableProperty<Self, String?> { .init(3) }

  /// `AddressStreetNumber` · Edm.String
  public var addressStreetNumber: String? { row.string(4) }
  /// `AddressStreetNumber` in queries and change sets.
  public static var addressStreetNumber: SelectableProperty<Self, String?> { .init(4) }

  /// `AddressStreetNumberSuffix` · Edm.String
  public var addressStreetNumberSuffix: String? { row.string(5) }
  /// `AddressStreetNumberSuffix` in queries and change sets.
  public static var addressStreetNumberSuffix: SelectableProperty<Self, String?> { .init(5) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(6) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: SelectableProperty<Self, LocalDateTime?> { .init(6) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(7) }
  /// `BirthName` in queries and change sets.
  public static var birthName: SelectableProperty<Self, String?> { .init(7) }

  /// `BirthNamePrefix` · Edm.String
  public var birthNamePrefix: String? { row.string(8) }
  /// `BirthNamePrefix` in queries and change sets.
  public static var birthNamePrefix: SelectableProperty<Self, String?> { .init(8) }

  /// `BirthPlace` · Edm.String
  public var birthPlace: String? { row.string(9) }
  /// `BirthPlace` in queries and change sets.
  public static var birthPlace: SelectableProperty<Self, String?> { .init(9) }

  /// `BusinessEmail` · Edm.String
  public var businessEmail: String? { row.string(10) }
  /// `BusinessEmail` in queries and change sets.
  public static var businessEmail: SelectableProperty<Self, String?> { .init(10) }

  /// `BusinessFax` · Edm.String
  public var businessFax: String? { row.string(11) }
  /// `BusinessFax` in queries and change sets.
  public static var businessFax: SelectableProperty<Self, String?> { .init(11) }

  /// `BusinessMobile` · Edm.String
  public var businessMobile: String? { row.string(12) }
  /// `BusinessMobile` in queries and change sets.
  public static var businessMobile: SelectableProperty<Self, String?> { .init(12) }

  /// `BusinessPhone` · Edm.String
  public var businessPhone: String? { row.string(13) }
  /// `BusinessPhone` in queries and change sets.
  public static var businessPhone: SelectableProperty<Self, String?> { .init(13) }

  /// `BusinessPhoneExtension` · Edm.String
  public var businessPhoneExtension: String? { row.string(14) }
  /// `BusinessPhoneExtension` in queries and change sets.
  public static var businessPhoneExtension: SelectableProperty<Self, String?> { .init(14) }

  /// `City` · Edm.String
  public var city: String? { row.string(15) }
  /// `City` in queries and change sets.
  public static var city: SelectableProperty<Self, String?> { .init(15) }

  /// `Code` · Edm.String
  public var code: String? { row.string(16) }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, String?> { .init(16) }

  /// `Country` · Edm.String
  public var country: String? { row.string(17) }
  /// `Country` in queries and change sets.
  public static var country: SelectableProperty<Self, String?> { .init(17) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(18) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(18) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(19) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(19) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(20) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(20) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(21) }
  /// `Customer` in queries and change sets.
  public static var customer: SelectableProperty<Self, UUID?> { .init(21) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(22) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(22) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(23) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(23) }

  /// `Email` · Edm.String
  public var email: String? { row.string(24) }
  /// `Email` in queries and change sets.
  public static var email: SelectableProperty<Self, String?> { .init(24) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(25) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(25) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(27) }
  /// `FirstName` in queries and change sets.
  public static var firstName: SelectableProperty<Self, String?> { .init(27) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(28) }
  /// `FullName` in queries and change sets.
  public static var fullName: SelectableProperty<Self, String?> { .init(28) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 29] }
  /// `Gender` in queries and change sets.
  public static var gender: SelectableProperty<Self, Gender?> { .init(29) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(30) }
  /// `HID` in queries and change sets.
  public static var hid: SelectableProperty<Self, Int32?> { .init(30) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[31] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(31) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(32) }
  /// `Initials` in queries and change sets.
  public static var initials: SelectableProperty<Self, String?> { .init(32) }

  /// `IsActive` · Edm.Boolean
  public var isActive: Bool { row[33] }
  /// `IsActive` in queries and change sets.
  public static var isActive: SelectableProperty<Self, Bool> { .init(33) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[34] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: SelectableProperty<Self, Bool> { .init(34) }

  /// `Language` · Edm.String
  public var language: String? { row.string(35) }
  /// `Language` in queries and change sets.
  public static var language: SelectableProperty<Self, String?> { .init(35) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(36) }
  /// `LastName` in queries and change sets.
  public static var lastName: SelectableProperty<Self, String?> { .init(36) }

  /// `LocationDescription` · Edm.String
  public var locationDescription: String? { row.string(37) }
  /// `LocationDescription` in queries and change sets.
  public static var locationDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `Manager` · Edm.Guid
  public var manager: UUID? { row.guid(38) }
  /// `Manager` in queries and change sets.
  public static var manager: SelectableProperty<Self, UUID?> { .init(38) }

  /// `MaritalDate` · Edm.DateTime
  public var maritalDate: LocalDateTime? { row.dateTime(39) }
  /// `MaritalDate` in queries and change sets.
  public static var maritalDate: SelectableProperty<Self, LocalDateTime?> { .init(39) }

  /// `MaritalStatus` · Edm.Int16
  public var maritalStatus: Int16? { row[ifPresent: 40] }
  /// `MaritalStatus` in queries and change sets.
  public static var maritalStatus: SelectableProperty<Self, Int16?> { .init(40) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(41) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: SelectableProperty<Self, String?> { .init(41) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(42) }
  /// `Mobile` in queries and change sets.
  public static var mobile: SelectableProperty<Self, String?> { .init(42) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(43) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(43) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(44) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(44) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(45) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(45) }

  /// `NameComposition` · Edm.Int16
  public var nameComposition: Int16? { row[ifPresent: 46] }
  /// `NameComposition` in queries and change sets.
  public static var nameComposition: SelectableProperty<Self, Int16?> { .init(46) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(47) }
  /// `Nationality` in queries and change sets.
  public static var nationality: SelectableProperty<Self, String?> { .init(47) }

  /// `NickName` · Edm.String
  public var nickName: String? { row.string(48) }
  /// `NickName` in queries and change sets.
  public static var nickName: SelectableProperty<Self, String?> { .init(48) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(49) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(49) }

  /// `PartnerName` · Edm.String
  public var partnerName: String? { row.string(50) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: SelectableProperty<Self, String?> { .init(50) }

  /// `PartnerNamePrefix` · Edm.String
  public var partnerNamePrefix: String? { row.string(51) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: SelectableProperty<Self, String?> { .init(51) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(52) }
  /// `Person` in queries and change sets.
  public static var person: SelectableProperty<Self, UUID?> { .init(52) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(53) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(53) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(54) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(54) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 55] }
  /// `Picture` in queries and change sets.
  public static var picture: SelectableProperty<Self, Data?> { .init(55) }

  /// `PictureFileName` · Edm.String
  public var pictureFileName: String? { row.string(56) }
  /// `PictureFileName` in queries and change sets.
  public static var pictureFileName: SelectableProperty<Self, String?> { .init(56) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(57) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: SelectableProperty<Self, String?> { .init(57) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(58) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: SelectableProperty<Self, String?> { .init(58) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(59) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(59) }

  /// `PrivateEmail` · Edm.String
  public var privateEmail: String? { row.string(60) }
  /// `PrivateEmail` in queries and change sets.
  public static var privateEmail: SelectableProperty<Self, String?> { .init(60) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(61) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: SelectableProperty<Self, String?> { .init(61) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(62) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(62) }

  /// `State` · Edm.String
  public var state: String? { row.string(63) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(63) }

  /// `Title` · Edm.String
  public var title: String? { row.string(64) }
  /// `Title` in queries and change sets.
  public static var title: SelectableProperty<Self, String?> { .init(64) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(65) }
  /// `User` in queries and change sets.
  public static var user: SelectableProperty<Self, UUID?> { .init(65) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(66) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: SelectableProperty<Self, String?> { .init(66) }

  /// `TaxIdentificationNumber` · Edm.String
  public var taxIdentificationNumber: String? { row.string(67) }
  /// `TaxIdentificationNumber` in queries and change sets.
  public static var taxIdentificationNumber: SelectableProperty<Self, String?> { .init(67) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentCLAs` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentCLASync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                         Int64!    key
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      Division                          Int32
      Employee                          Guid!
      EmployeeFullName                  String
      EmployeeHID                       Int32
      Employment                        Guid!
      EmploymentNumber                  Int32
      EndDate                           DateTime
      ID                                Guid!
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      PayrollComponentGroup             Guid!
      PayrollComponentGroupDescription  String
      StartDate                         DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentCLASync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[5] }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID> { .init(5) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(6) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(7) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(7) }

  /// `Employment` · Edm.Guid
  public var employment: UUID { row[8] }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID> { .init(8) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(9) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(9) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(10) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(10) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `PayrollComponentGroup` · Edm.Guid
  public var payrollComponentGroup: UUID { row[15] }
  /// `PayrollComponentGroup` in queries and change sets.
  public static var payrollComponentGroup: SelectableProperty<Self, UUID> { .init(15) }

  /// `PayrollComponentGroupDescription` · Edm.String
  public var payrollComponentGroupDescription: String? { row.string(16) }
  /// `PayrollComponentGroupDescription` in queries and change sets.
  public static var payrollComponentGroupDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(17) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(17) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentContracts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentContractSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                     Int64!    key
      ContractFlexPhase             Int32
      ContractFlexPhaseDescription  String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Division                      Int32
      Document                      Guid
      Employee                      Guid
      EmployeeFullName              String
      EmployeeHID                   Int32
      EmployeeType                  Int32
      EmployeeTypeDescription       String
      Employment                    Guid
      EmploymentNumber              Int32
      EndDate                       DateTime
      ID                            Guid!
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      ProbationEndDate              DateTime
      ProbationPeriod               Int32
      ProbationPeriodDescription    String
      ReasonContract                Int32
      ReasonContractDescription     String
      Sequence                      Int32
      StartDate                     DateTime
      Type                          Int32
      TypeDescription               String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentContractSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `ContractFlexPhase` · Edm.Int32
  public var contractFlexPhase: Int32? { row.int32(1) }
  /// `ContractFlexPhase` in queries and change sets.
  public static var contractFlexPhase: SelectableProperty<Self, Int32?> { .init(1) }

  /// `ContractFlexPhaseDescription` · Edm.String
  public var contractFlexPhaseDescription: String? { row.string(2) }
  /// `ContractFlexPhaseDescription` in queries and change sets.
  public static var contractFlexPhaseDescription: SelectableProperty<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(6) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(7) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(7) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(8) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(8) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(9) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(10) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(10) }

  /// `EmployeeType` · Edm.Int32
  public var employeeType: EmployeeType? { row[ifPresent: 11] }
  /// `EmployeeType` in queries and change sets.
  public static var employeeType: SelectableProperty<Self, EmployeeType?> { .init(11) }

  /// `EmployeeTypeDescription` · Edm.String
  public var employeeTypeDescription: String? { row.string(12) }
  /// `EmployeeTypeDescription` in queries and change sets.
  public static var employeeTypeDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(13) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(13) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(14) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(14) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(15) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(15) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `ProbationEndDate` · Edm.DateTime
  public var probationEndDate: LocalDateTime? { row.dateTime(20) }
  /// `ProbationEndDate` in queries and change sets.
  public static var probationEndDate: SelectableProperty<Self, LocalDateTime?> { .init(20) }

  /// `ProbationPeriod` · Edm.Int32
  public var probationPeriod: Int32? { row.int32(21) }
  /// `ProbationPeriod` in queries and change sets.
  public static var probationPeriod: SelectableProperty<Self, Int32?> { .init(21) }

  /// `ProbationPeriodDescription` · Edm.String
  public var probationPeriodDescription: String? { row.string(22) }
  /// `ProbationPeriodDescription` in queries and change sets.
  public static var probationPeriodDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `ReasonContract` · Edm.Int32
  public var reasonContract: EmploymentContractReason? { row[ifPresent: 23] }
  /// `ReasonContract` in queries and change sets.
  public static var reasonContract: SelectableProperty<Self, EmploymentContractReason?> { .init(23) }

  /// `ReasonContractDescription` · Edm.String
  public var reasonContractDescription: String? { row.string(24) }
  /// `ReasonContractDescription` in queries and change sets.
  public static var reasonContractDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `Sequence` · Edm.Int32
  public var sequence: Int32? { row.int32(25) }
  /// `Sequence` in queries and change sets.
  public static var sequence: SelectableProperty<Self, Int32?> { .init(25) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(26) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `Type` · Edm.Int32
  public var type: EmploymentContractType? { row[ifPresent: 27] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, EmploymentContractType?> { .init(27) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(28) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(28) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentOrganizations` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentOrganizationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Department             Guid
      DepartmentCode         String
      DepartmentDescription  String
      Division               Int32
      Employee               Guid
      EmployeeFullName       String
      EmployeeHID            Int32
      Employment             Guid
      EmploymentNumber       Int32
      EndDate                DateTime
      ID                     Guid!
      JobTitle               Guid
      JobTitleCode           String
      JobTitleDescription    String
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      StartDate              DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentOrganizationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(1) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(1) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(2) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(2) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(3) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(3) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(4) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(7) }

  /// `Department` · Edm.Guid
  public var department: UUID? { row.guid(8) }
  /// `Department` in queries and change sets.
  public static var department: SelectableProperty<Self, UUID?> { .init(8) }

  /// `DepartmentCode` · Edm.String
  public var departmentCode: String? { row.string(9) }
  /// `DepartmentCode` in queries and change sets.
  public static var departmentCode: SelectableProperty<Self, String?> { .init(9) }

  /// `DepartmentDescription` · Edm.String
  public var departmentDescription: String? { row.string(10) }
  /// `DepartmentDescription` in queries and change sets.
  public static var departmentDescription: SelectableProperty<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(11) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(12) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(12) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(13) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(14) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(14) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(15) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(15) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(16) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(16) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(17) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[18] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(18) }

  /// `JobTitle` · Edm.Guid
  public var jobTitle: UUID? { row.guid(19) }
  /// `JobTitle` in queries and change sets.
  public static var jobTitle: SelectableProperty<Self, UUID?> { .init(19) }

  /// `JobTitleCode` · Edm.String
  public var jobTitleCode: String? { row.string(20) }
  /// `JobTitleCode` in queries and change sets.
  public static var jobTitleCode: SelectableProperty<Self, String?> { .init(20) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(21) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: SelectableProperty<Self, String?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(24) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(25) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(25) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentSalaries` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentSalarySync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                        Int64!    key
      AmountType                       Int16
      AmountTypeDescription            String
      AverageDaysPerWeek               Double
      AverageHoursPerWeek              Double
      BillabilityTarget                Double
      Created                          DateTime
      Creator                          Guid
      CreatorFullName                  String
      Description                      String
      Division                         Int32
      Employee                         Guid
      EmployeeFullName                 String
      EmployeeHID                      Int32
      Employment                       Guid
      EmploymentNumber                 Int32
      EmploymentSalaryType             Int32
      EmploymentSalaryTypeDescription  String
      EndDate                          DateTime
      ExternalRate                     Double
      Frequency                        Int32!
      FrequencyDescription             String
      FulltimeAmount                   Double
      HourlyWage                       Double
      ID                               Guid!
      IntercompanyRate                 Double
      InternalRate                     Double
      JobLevel                         Int32
      Modified                         DateTime
      Modifier                         Guid
      ModifierFullName                 String
      ParttimeAmount                   Double
      ParttimeFactor                   Double
      SalaryBasedType                  Int32
      SalaryBasedTypeDescription       String
      Scale                            String
      Schedule                         Guid
      ScheduleCode                     String
      ScheduleDescription              String
      StartDate                        DateTime
      WageScale                        Guid
      WageScalePeriod                  Int16
      WageScaleStep                    String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentSalarySync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountType` · Edm.Int16
  public var amountType: SalaryAmountType? { row[ifPresent: 1] }
  /// `AmountType` in queries and change sets.
  public static var amountType: SelectableProperty<Self, SalaryAmountType?> { .init(1) }

  /// `AmountTypeDescription` · Edm.String
  public var amountTypeDescription: String? { row.string(2) }
  /// `AmountTypeDescription` in queries and change sets.
  public static var amountTypeDescription: SelectableProperty<Self, String?> { .init(2) }

  /// `AverageDaysPerWeek` · Edm.Double
  public var averageDaysPerWeek: Decimal? { row.decimal(3) }
  /// `AverageDaysPerWeek` in queries and change sets.
  public static var averageDaysPerWeek: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `AverageHoursPerWeek` · Edm.Double
  public var averageHoursPerWeek: Decimal? { row.decimal(4) }
  /// `AverageHoursPerWeek` in queries and change sets.
  public static var averageHoursPerWeek: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `BillabilityTarget` · Edm.Double
  public var billabilityTarget: Decimal? { row.decimal(5) }
  /// `BillabilityTarget` in queries and change sets.
  public static var billabilityTarget: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(10) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(11) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(12) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(12) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(13) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(13) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(14) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(14) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(15) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(15) }

  /// `EmploymentSalaryType` · Edm.Int32
  public var employmentSalaryType: EmploymentSalaryType? { row[ifPresent: 16] }
  /// `EmploymentSalaryType` in queries and change sets.
  public static var employmentSalaryType: SelectableProperty<Self, EmploymentSalaryType?> { .init(16) }

  /// `EmploymentSalaryTypeDescription` · Edm.String
  public var employmentSalaryTypeDescription: String? { row.string(17) }
  /// `EmploymentSalaryTypeDescription` in queries and change sets.
  public static var employmentSalaryTypeDescription: SelectableProperty<Self, String?> { .init(17) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(18) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(18) }

  /// `ExternalRate` · Edm.Double
  public var externalRate: Decimal? { row.decimal(19) }
  /// `ExternalRate` in queries and change sets.
  public static var externalRate: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `Frequency` · Edm.Int32
  public var frequency: PayrollFrequency { row[20] }
  /// `Frequency` in queries and change sets.
  public static var frequency: SelectableProperty<Self, PayrollFrequency> { .init(20) }

  /// `FrequencyDescription` · Edm.String
  public var frequencyDescription: String? { row.string(21) }
  /// `FrequencyDescription` in queries and change sets.
  public static var frequencyDescription: SelectableProperty<Self, String?> { .init(21) }

  /// `FulltimeAmount` · Edm.Double
  public var fulltimeAmount: Decimal? { row.decimal(22) }
  /// `FulltimeAmount` in queries and change sets.
  public static var fulltimeAmount: SelectableProperty<Self, Decimal?> { .init(22) }

  /// `HourlyWage` · Edm.Double
  public var hourlyWage: Decimal? { row.decimal(23) }
  /// `HourlyWage` in queries and change sets.
  public static var hourlyWage: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[24] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(24) }

  /// `IntercompanyRate` · Edm.Double
  public var intercompanyRate: Decimal? { row.decimal(25) }
  /// `IntercompanyRate` in queries and change sets.
  public static var intercompanyRate: SelectableProperty<Self, Decimal?> { .init(25) }

  /// `InternalRate` · Edm.Double
  public var internalRate: Decimal? { row.decimal(26) }
  /// `InternalRate` in queries and change sets.
  public static var internalRate: SelectableProperty<Self, Decimal?> { .init(26) }

  /// `JobLevel` · Edm.Int32
  public var jobLevel: Int32? { row.int32(27) }
  /// `JobLevel` in queries and change sets.
  public static var jobLevel: SelectableProperty<Self, Int32?> { .init(27) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(28) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(28) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(29) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(29) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(30) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(30) }

  /// `ParttimeAmount` · Edm.Double
  public var parttimeAmount: Decimal? { row.decimal(31) }
  /// `ParttimeAmount` in queries and change sets.
  public static var parttimeAmount: SelectableProperty<Self, Decimal?> { .init(31) }

  /// `ParttimeFactor` · Edm.Double
  public var parttimeFactor: Decimal? { row.decimal(32) }
  /// `ParttimeFactor` in queries and change sets.
  public static var parttimeFactor: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `SalaryBasedType` · Edm.Int32
  public var salaryBasedType: SalaryBasedType? { row[ifPresent: 33] }
  /// `SalaryBasedType` in queries and change sets.
  public static var salaryBasedType: SelectableProperty<Self, SalaryBasedType?> { .init(33) }

  /// `SalaryBasedTypeDescription` · Edm.String
  public var salaryBasedTypeDescription: String? { row.string(34) }
  /// `SalaryBasedTypeDescription` in queries and change sets.
  public static var salaryBasedTypeDescription: SelectableProperty<Self, String?> { .init(34) }

  /// `Scale` · Edm.String
  public var scale: String? { row.string(35) }
  /// `Scale` in queries and change sets.
  public static var scale: SelectableProperty<Self, String?> { .init(35) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID? { row.guid(36) }
  /// `Schedule` in queries and change sets.
  public static var schedule: SelectableProperty<Self, UUID?> { .init(36) }

  /// `ScheduleCode` · Edm.String
  public var scheduleCode: String? { row.string(37) }
  /// `ScheduleCode` in queries and change sets.
  public static var scheduleCode: SelectableProperty<Self, String?> { .init(37) }

  /// `ScheduleDescription` · Edm.String
  public var scheduleDescription: String? { row.string(38) }
  /// `ScheduleDescription` in queries and change sets.
  public static var scheduleDescription: SelectableProperty<Self, String?> { .init(38) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(39) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(39) }

  /// `WageScale` · Edm.Guid
  public var wageScale: UUID? { row.guid(40) }
  /// `WageScale` in queries and change sets.
  public static var wageScale: SelectableProperty<Self, UUID?> { .init(40) }

  /// `WageScalePeriod` · Edm.Int16
  public var wageScalePeriod: Int16? { row[ifPresent: 41] }
  /// `WageScalePeriod` in queries and change sets.
  public static var wageScalePeriod: SelectableProperty<Self, Int16?> { .init(41) }

  /// `WageScaleStep` · Edm.String
  public var wageScaleStep: String? { row.string(42) }
  /// `WageScaleStep` in queries and change sets.
  public static var wageScaleStep: SelectableProperty<Self, String?> { .init(42) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/Employments` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!    key
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Employee                  Guid
      EmployeeFullName          String
      EmployeeHID               Int32
      EmploymentNumber          Int32
      EndDate                   DateTime
      ID                        Guid!
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      ReasonEnd                 Int32
      ReasonEndDescription      String
      ReasonEndFlex             Int32
      ReasonEndFlexDescription  String
      StartDate                 DateTime
      StartDateOrganization     DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(4) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(5) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(5) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(6) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(7) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(7) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(8) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(8) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(9) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(9) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `ReasonEnd` · Edm.Int32
  public var reasonEnd: Int32? { row.int32(14) }
  /// `ReasonEnd` in queries and change sets.
  public static var reasonEnd: SelectableProperty<Self, Int32?> { .init(14) }

  /// `ReasonEndDescription` · Edm.String
  public var reasonEndDescription: String? { row.string(15) }
  /// `ReasonEndDescription` in queries and change sets.
  public static var reasonEndDescription: SelectableProperty<Self, String?> { .init(15) }

  /// `ReasonEndFlex` · Edm.Int32
  public var reasonEndFlex: Int32? { row.int32(16) }
  /// `ReasonEndFlex` in queries and change sets.
  public static var reasonEndFlex: SelectableProperty<Self, Int32?> { .init(16) }

  /// `ReasonEndFlexDescription` · Edm.String
  public var reasonEndFlexDescription: String? { row.string(17) }
  /// `ReasonEndFlexDescription` in queries and change sets.
  public static var reasonEndFlexDescription: SelectableProperty<Self, String?> { .init(17) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(18) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(18) }

  /// `StartDateOrganization` · Edm.DateTime
  public var startDateOrganization: LocalDateTime? { row.dateTime(19) }
  /// `StartDateOrganization` in queries and change sets.
  public static var startDateOrganization: SelectableProperty<Self, LocalDateTime?> { .init(19) }
}

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentTaxAuthoritiesGeneral` · read · 1000 rows a page · `$select` required
  /// · permission "Hrm payroll"
  nonisolated public struct EmploymentTaxAuthoritiesGeneralSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                                Int64!    key
      Account                                  Guid
      Created                                  DateTime
      Creator                                  Guid
      CreatorFullName                          String
      Division                                 Int32
      Employee                                 Guid
      EmployeeFullName                         String
      EmployeeHID                              Int32
      Employment                               Guid
      EmploymentNumber                         Int32
      EndDate                                  DateTime
      ID                                       Guid!
      InfluenceInsuranceObligation             String
      InfluenceInsuranceObligationDescription  String
      Modified                                 DateTime
      Modifier                                 Guid
      ModifierFullName                         String
      NatureOfWorkRelationship                 String
      NatureOfWorkRelationshipDescription      String
      PayrollTaxesNumber                       String
      StartDate                                DateTime
      TypeOfIncome                             String
      TypeOfIncomeDescription                  String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(5) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(6) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(6) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(7) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(7) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(8) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(8) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(9) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(9) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(10) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(10) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(12) }

  /// `InfluenceInsuranceObligation` · Edm.String
  public var influenceInsuranceObligation: String? { row.string(13) }
  /// `InfluenceInsuranceObligation` in queries and change sets.
  public static var influenceInsuranceObligation: SelectableProperty<Self, String?> { .init(13) }

  /// `InfluenceInsuranceObligationDescription` · Edm.String
  public var influenceInsuranceObligationDescription: String? { row.string(14) }
  /// `InfluenceInsuranceObligationDescription` in queries and change sets.
  public static var influenceInsuranceObligationDescription: SelectableProperty<Self, String?> { .init(14) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(17) }

  /// `NatureOfWorkRelationship` · Edm.String
  public var natureOfWorkRelationship: String? { row.string(18) }
  /// `NatureOfWorkRelationship` in queries and change sets.
  public static var natureOfWorkRelationship: SelectableProperty<Self, String?> { .init(18) }

  /// `NatureOfWorkRelationshipDescription` · Edm.String
  public var natureOfWorkRelationshipDescription: String? { row.string(19) }
  /// `NatureOfWorkRelationshipDescription` in queries and change sets.
  public static var natureOfWorkRelationshipDescription: SelectableProperty<Self, String?> { .init(19) }

  /// `PayrollTaxesNumber` · Edm.String
  public var payrollTaxesNumber: String? { row.string(20) }
  /// `PayrollTaxesNumber` in queries and change sets.
  public static var payrollTaxesNumber: SelectableProperty<Self, String?> { .init(20) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(21) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `TypeOfIncome` · Edm.String
  public var typeOfIncome: String? { row.string(22) }
  /// `TypeOfIncome` in queries and change sets.
  public static var typeOfIncome: SelectableProperty<Self, String?> { .init(22) }

  /// `TypeOfIncomeDescription` · Edm.String
  public var typeOfIncomeDescription: String? { row.string(23) }
  /// `TypeOfIncomeDescription` in queries and change sets.
  public static var typeOfIncomeDescription: SelectableProperty<Self, String?> { .init(23) }
}
