// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// A person employed by the company, with personal data.
  ///
  /// `payroll/Employees` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct Employee: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ActiveEmployment` · Edm.Byte
    public var activeEmployment: UInt8? { row[ifPresent: 0] }

    /// `CASONumber` · Edm.String
    public var casoNumber: String? { row[ifPresent: 1] }

    /// `Municipality` · Edm.String
    public var municipality: String? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 4] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 5] }

    /// `AddressStreet` · Edm.String
    public var addressStreet: String? { row[ifPresent: 6] }

    /// `AddressStreetNumber` · Edm.String
    public var addressStreetNumber: String? { row[ifPresent: 7] }

    /// `AddressStreetNumberSuffix` · Edm.String
    public var addressStreetNumberSuffix: String? { row[ifPresent: 8] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 9] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 10] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[ifPresent: 11] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[ifPresent: 12] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[ifPresent: 13] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[ifPresent: 14] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[ifPresent: 15] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[ifPresent: 16] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[ifPresent: 17] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 18] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 19] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 20] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 21] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 22] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 23] }

    /// `Customer` · Edm.Guid
    public var customer: UUID? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 26] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 27] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 28] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 29] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 30] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 31] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 32] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 33] }

    /// `IsActive` · Edm.Boolean
    public var isActive: Bool { row[34] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[35] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 36] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 37] }

    /// `LocationDescription` · Edm.String
    public var locationDescription: String? { row[ifPresent: 38] }

    /// `Manager` · Edm.Guid
    public var manager: UUID? { row[ifPresent: 39] }

    /// `MaritalDate` · Edm.DateTime
    public var maritalDate: LocalDateTime? { row[ifPresent: 40] }

    /// `MaritalStatus` · Edm.Int16
    public var maritalStatus: Int16? { row[ifPresent: 41] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 42] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 43] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 44] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 45] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 46] }

    /// `NameComposition` · Edm.Int16
    public var nameComposition: Int16? { row[ifPresent: 47] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 48] }

    /// `NickName` · Edm.String
    public var nickName: String? { row[ifPresent: 49] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 50] }

    /// `PartnerName` · Edm.String
    public var partnerName: String? { row[ifPresent: 51] }

    /// `PartnerNamePrefix` · Edm.String
    public var partnerNamePrefix: String? { row[ifPresent: 52] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 53] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 54] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 55] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 56] }

    /// `PictureFileName` · Edm.String
    public var pictureFileName: String? { row[ifPresent: 57] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 58] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 59] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 60] }

    /// `PrivateEmail` · Edm.String
    public var privateEmail: String? { row[ifPresent: 61] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 62] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 63] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 64] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 65] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 66] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 67] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 68] }

    public static let table: PropertyTable = PropertyTable(
      """
      ActiveEmployment           Byte
      CASONumber                 String
      Municipality               String
      ID                         Guid!     key
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
      Division                   Int32
      Email                      String
      EmployeeHID                Int32
      EndDate                    DateTime
      FirstName                  String
      FullName                   String
      Gender                     String
      HID                        Int32
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
      State                      String
      StartDate                  DateTime
      Title                      String
      User                       Guid
      UserFullName               String
      CustomField                String
      """)
  }
}

nonisolated extension Payroll.Employee {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var activeEmployment: Property<Payroll.Employee, UInt8?> { Property(0) }
    public var casoNumber: Property<Payroll.Employee, String?> { Property(1) }
    public var municipality: Property<Payroll.Employee, String?> { Property(2) }
    public var id: Property<Payroll.Employee, UUID> { Property(3) }
    public var addressLine2: Property<Payroll.Employee, String?> { Property(4) }
    public var addressLine3: Property<Payroll.Employee, String?> { Property(5) }
    public var addressStreet: Property<Payroll.Employee, String?> { Property(6) }
    public var addressStreetNumber: Property<Payroll.Employee, String?> { Property(7) }
    public var addressStreetNumberSuffix: Property<Payroll.Employee, String?> { Property(8) }
    public var birthDate: Property<Payroll.Employee, LocalDateTime?> { Property(9) }
    public var birthName: Property<Payroll.Employee, String?> { Property(10) }
    public var birthNamePrefix: Property<Payroll.Employee, String?> { Property(11) }
    public var birthPlace: Property<Payroll.Employee, String?> { Property(12) }
    public var businessEmail: Property<Payroll.Employee, String?> { Property(13) }
    public var businessFax: Property<Payroll.Employee, String?> { Property(14) }
    public var businessMobile: Property<Payroll.Employee, String?> { Property(15) }
    public var businessPhone: Property<Payroll.Employee, String?> { Property(16) }
    public var businessPhoneExtension: Property<Payroll.Employee, String?> { Property(17) }
    public var city: Property<Payroll.Employee, String?> { Property(18) }
    public var code: Property<Payroll.Employee, String?> { Property(19) }
    public var country: Property<Payroll.Employee, String?> { Property(20) }
    public var created: Property<Payroll.Employee, LocalDateTime?> { Property(21) }
    public var creator: Property<Payroll.Employee, UUID?> { Property(22) }
    public var creatorFullName: Property<Payroll.Employee, String?> { Property(23) }
    public var customer: Property<Payroll.Employee, UUID?> { Property(24) }
    public var division: Property<Payroll.Employee, Int32?> { Property(25) }
    public var email: Property<Payroll.Employee, String?> { Property(26) }
    public var employeeHID: Property<Payroll.Employee, Int32?> { Property(27) }
    public var endDate: Property<Payroll.Employee, LocalDateTime?> { Property(28) }
    public var firstName: Property<Payroll.Employee, String?> { Property(29) }
    public var fullName: Property<Payroll.Employee, String?> { Property(30) }
    public var gender: Property<Payroll.Employee, Gender?> { Property(31) }
    public var hid: Property<Payroll.Employee, Int32?> { Property(32) }
    public var initials: Property<Payroll.Employee, String?> { Property(33) }
    public var isActive: Property<Payroll.Employee, Bool> { Property(34) }
    public var isAnonymised: Property<Payroll.Employee, UInt8> { Property(35) }
    public var language: Property<Payroll.Employee, String?> { Property(36) }
    public var lastName: Property<Payroll.Employee, String?> { Property(37) }
    public var locationDescription: Property<Payroll.Employee, String?> { Property(38) }
    public var manager: Property<Payroll.Employee, UUID?> { Property(39) }
    public var maritalDate: Property<Payroll.Employee, LocalDateTime?> { Property(40) }
    public var maritalStatus: Property<Payroll.Employee, Int16?> { Property(41) }
    public var middleName: Property<Payroll.Employee, String?> { Property(42) }
    public var mobile: Property<Payroll.Employee, String?> { Property(43) }
    public var modified: Property<Payroll.Employee, LocalDateTime?> { Property(44) }
    public var modifier: Property<Payroll.Employee, UUID?> { Property(45) }
    public var modifierFullName: Property<Payroll.Employee, String?> { Property(46) }
    public var nameComposition: Property<Payroll.Employee, Int16?> { Property(47) }
    public var nationality: Property<Payroll.Employee, String?> { Property(48) }
    public var nickName: Property<Payroll.Employee, String?> { Property(49) }
    public var notes: Property<Payroll.Employee, String?> { Property(50) }
    public var partnerName: Property<Payroll.Employee, String?> { Property(51) }
    public var partnerNamePrefix: Property<Payroll.Employee, String?> { Property(52) }
    public var person: Property<Payroll.Employee, UUID?> { Property(53) }
    public var phone: Property<Payroll.Employee, String?> { Property(54) }
    public var phoneExtension: Property<Payroll.Employee, String?> { Property(55) }
    public var picture: Property<Payroll.Employee, Data?> { Property(56) }
    public var pictureFileName: Property<Payroll.Employee, String?> { Property(57) }
    public var pictureThumbnailURL: Property<Payroll.Employee, String?> { Property(58) }
    public var pictureURL: Property<Payroll.Employee, String?> { Property(59) }
    public var postcode: Property<Payroll.Employee, String?> { Property(60) }
    public var privateEmail: Property<Payroll.Employee, String?> { Property(61) }
    public var socialSecurityNumber: Property<Payroll.Employee, String?> { Property(62) }
    public var state: Property<Payroll.Employee, String?> { Property(63) }
    public var startDate: Property<Payroll.Employee, LocalDateTime?> { Property(64) }
    public var title: Property<Payroll.Employee, String?> { Property(65) }
    public var user: Property<Payroll.Employee, UUID?> { Property(66) }
    public var userFullName: Property<Payroll.Employee, String?> { Property(67) }
    public var customField: Property<Payroll.Employee, String?> { Property(68) }
  }
}
