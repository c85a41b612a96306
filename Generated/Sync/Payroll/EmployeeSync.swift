// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/Employees` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmployeeSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 1] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 2] }

    /// `AddressStreet` · Edm.String
    public var addressStreet: String? { row[ifPresent: 3] }

    /// `AddressStreetNumber` · Edm.String
    public var addressStreetNumber: String? { row[ifPresent: 4] }

    /// `AddressStreetNumberSuffix` · Edm.String
    public var addressStreetNumberSuffix: String? { row[ifPresent: 5] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 6] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 7] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[ifPresent: 8] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[ifPresent: 9] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[ifPresent: 10] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[ifPresent: 11] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[ifPresent: 12] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[ifPresent: 13] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[ifPresent: 14] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 15] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 16] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 17] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 18] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 19] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 20] }

    /// `Customer` · Edm.Guid
    public var customer: UUID? { row[ifPresent: 21] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 22] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 23] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 24] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 25] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 27] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 28] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 29] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 30] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[31] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 32] }

    /// `IsActive` · Edm.Boolean
    public var isActive: Bool { row[33] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[34] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 35] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 36] }

    /// `LocationDescription` · Edm.String
    public var locationDescription: String? { row[ifPresent: 37] }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[ifPresent: 38] }

    /// `MaritalDate` · Edm.DateTime
    public var maritalDate: LocalDateTime? { row[ifPresent: 39] }

    /// `MaritalStatus` · Edm.Int16
    public var maritalStatus: Int16? { row[ifPresent: 40] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 41] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 42] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 43] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 44] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 45] }

    /// `NameComposition` · Edm.Int16
    public var nameComposition: Int16? { row[ifPresent: 46] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 47] }

    /// `NickName` · Edm.String
    public var nickName: String? { row[ifPresent: 48] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 49] }

    /// `PartnerName` · Edm.String
    public var partnerName: String? { row[ifPresent: 50] }

    /// `PartnerNamePrefix` · Edm.String
    public var partnerNamePrefix: String? { row[ifPresent: 51] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 52] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 53] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 54] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 55] }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[ifPresent: 56] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 57] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 58] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 59] }

    /// `PrivateEmail` · Edm.String
    public var privateEmail: String? { row[ifPresent: 60] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 61] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 62] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 63] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 64] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 65] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 66] }

    /// `TaxIdentificationNumber` · Edm.String
    public var taxIdentificationNumber: String? { row[ifPresent: 67] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmployeeSync, Int64> { Property(0) }
    public var addressLine2: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(1) }
    public var addressLine3: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(2) }
    public var addressStreet: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(3) }
    public var addressStreetNumber: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(4) }
    public var addressStreetNumberSuffix: SelectableProperty<Sync.Payroll.EmployeeSync, String?> {
      SelectableProperty(5)
    }
    public var birthDate: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(6) }
    public var birthName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(7) }
    public var birthNamePrefix: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(8) }
    public var birthPlace: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(9) }
    public var businessEmail: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(10) }
    public var businessFax: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(11) }
    public var businessMobile: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(12) }
    public var businessPhone: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(13) }
    public var businessPhoneExtension: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(14) }
    public var city: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(15) }
    public var code: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(16) }
    public var country: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(17) }
    public var created: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(18) }
    public var creator: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(19) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(20) }
    public var customer: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(21) }
    public var customField: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(22) }
    public var division: SelectableProperty<Sync.Payroll.EmployeeSync, Int32?> { SelectableProperty(23) }
    public var email: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(24) }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmployeeSync, Int32?> { SelectableProperty(25) }
    public var endDate: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(26) }
    public var firstName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(27) }
    public var fullName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(28) }
    public var gender: SelectableProperty<Sync.Payroll.EmployeeSync, Gender?> { SelectableProperty(29) }
    public var hid: SelectableProperty<Sync.Payroll.EmployeeSync, Int32?> { SelectableProperty(30) }
    public var id: SelectableProperty<Sync.Payroll.EmployeeSync, UUID> { SelectableProperty(31) }
    public var initials: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(32) }
    public var isActive: SelectableProperty<Sync.Payroll.EmployeeSync, Bool> { SelectableProperty(33) }
    public var isAnonymised: SelectableProperty<Sync.Payroll.EmployeeSync, UInt8> { SelectableProperty(34) }
    public var language: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(35) }
    public var lastName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(36) }
    public var locationDescription: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(37) }
    public var manager: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(38) }
    public var maritalDate: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(39) }
    public var maritalStatus: SelectableProperty<Sync.Payroll.EmployeeSync, Int16?> { SelectableProperty(40) }
    public var middleName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(41) }
    public var mobile: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(42) }
    public var modified: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(43) }
    public var modifier: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(44) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(45) }
    public var nameComposition: SelectableProperty<Sync.Payroll.EmployeeSync, Int16?> { SelectableProperty(46) }
    public var nationality: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(47) }
    public var nickName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(48) }
    public var notes: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(49) }
    public var partnerName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(50) }
    public var partnerNamePrefix: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(51) }
    public var person: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(52) }
    public var phone: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(53) }
    public var phoneExtension: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(54) }
    public var picture: SelectableProperty<Sync.Payroll.EmployeeSync, Data?> { SelectableProperty(55) }
    public var pictureFileName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(56) }
    public var pictureThumbnailURL: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(57) }
    public var pictureURL: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(58) }
    public var postcode: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(59) }
    public var privateEmail: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(60) }
    public var socialSecurityNumber: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(61) }
    public var startDate: SelectableProperty<Sync.Payroll.EmployeeSync, LocalDateTime?> { SelectableProperty(62) }
    public var state: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(63) }
    public var title: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(64) }
    public var user: SelectableProperty<Sync.Payroll.EmployeeSync, UUID?> { SelectableProperty(65) }
    public var userFullName: SelectableProperty<Sync.Payroll.EmployeeSync, String?> { SelectableProperty(66) }
    public var taxIdentificationNumber: SelectableProperty<Sync.Payroll.EmployeeSync, String?> {
      SelectableProperty(67)
    }
  }
}
