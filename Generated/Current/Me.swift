// exact-online-generator 0.1.0 · services/current.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Current {
  /// The signed-in user, including the current division.
  ///
  /// `current/Me` · read · 60 rows a page · permission "-"
  nonisolated public struct Me: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrentDivision` · Edm.Int32
    public var currentDivision: Int32 { row[0] }

    /// `DivisionCustomer` · Edm.Guid
    public var divisionCustomer: UUID? { row[ifPresent: 1] }

    /// `DivisionCustomerCode` · Edm.String
    public var divisionCustomerCode: String? { row[ifPresent: 2] }

    /// `DivisionCustomerName` · Edm.String
    public var divisionCustomerName: String? { row[ifPresent: 3] }

    /// `DivisionCustomerVatNumber` · Edm.String
    public var divisionCustomerVATNumber: String? { row[ifPresent: 4] }

    /// `DivisionCustomerSiretNumber` · Edm.String
    public var divisionCustomerSiretNumber: String? { row[ifPresent: 5] }

    /// `DossierDivision` · Edm.Int32
    public var dossierDivision: Int32? { row[ifPresent: 6] }

    /// `AccountingDivision` · Edm.Int32
    public var accountingDivision: Int32? { row[ifPresent: 7] }

    /// `IsEmployeeSelfServiceUser` · Edm.Boolean
    public var isEmployeeSelfServiceUser: Bool { row[8] }

    /// `IsMyFirmLiteUser` · Edm.Boolean
    public var isMyFirmLiteUser: Bool { row[9] }

    /// `IsStarterUser` · Edm.Boolean
    public var isStarterUser: Bool { row[10] }

    /// `IsMyFirmPortalUser` · Edm.Boolean
    public var isMyFirmPortalUser: Bool { row[11] }

    /// `IsClientUser` · Edm.Boolean
    public var isClientUser: Bool { row[12] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 13] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 14] }

    /// `ThumbnailPicture` · Edm.Binary
    public var thumbnailPicture: Data? { row[ifPresent: 15] }

    /// `ThumbnailPictureFormat` · Edm.String
    public var thumbnailPictureFormat: String? { row[ifPresent: 16] }

    /// `UserID` · Edm.Guid · key
    public var userID: UUID { row[17] }

    /// `UserName` · Edm.String
    public var userName: String? { row[ifPresent: 18] }

    /// `LanguageCode` · Edm.String
    public var languageCode: String? { row[ifPresent: 19] }

    /// `Legislation` · Edm.Int64
    public var legislation: Int64 { row[20] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 21] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 22] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 23] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 24] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 25] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 26] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 27] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 28] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 29] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 30] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 31] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 32] }

    /// `ServerTime` · Edm.String
    public var serverTime: String? { row[ifPresent: 33] }

    /// `ServerUtcOffset` · Edm.Double
    public var serverUtcOffset: Decimal { row[34] }

    /// `EmployeeID` · Edm.Guid
    public var employeeID: UUID { row[35] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 36] }

    /// `PackageCode` · Edm.String
    public var packageCode: String? { row[ifPresent: 37] }

    /// `IsOEIMigrationMandatory` · Edm.Boolean
    public var isOEIMigrationMandatory: Bool { row[38] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrentDivision              Int32!
      DivisionCustomer             Guid
      DivisionCustomerCode         String
      DivisionCustomerName         String
      DivisionCustomerVatNumber    String
      DivisionCustomerSiretNumber  String
      DossierDivision              Int32
      AccountingDivision           Int32
      IsEmployeeSelfServiceUser    Boolean!
      IsMyFirmLiteUser             Boolean!
      IsStarterUser                Boolean!
      IsMyFirmPortalUser           Boolean!
      IsClientUser                 Boolean!
      FullName                     String
      PictureUrl                   String
      ThumbnailPicture             Binary
      ThumbnailPictureFormat       String
      UserID                       Guid!     key
      UserName                     String
      LanguageCode                 String
      Legislation                  Int64!
      Email                        String
      Title                        String
      Initials                     String
      FirstName                    String
      MiddleName                   String
      LastName                     String
      Gender                       String
      Nationality                  String
      Language                     String
      Phone                        String
      PhoneExtension               String
      Mobile                       String
      ServerTime                   String
      ServerUtcOffset              Double!
      EmployeeID                   Guid!
      CustomerCode                 String
      PackageCode                  String
      IsOEIMigrationMandatory      Boolean!
      """)
  }
}

nonisolated extension Current.Me {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var currentDivision: Property<Current.Me, Int32> { Property(0) }
    public var divisionCustomer: Property<Current.Me, UUID?> { Property(1) }
    public var divisionCustomerCode: Property<Current.Me, String?> { Property(2) }
    public var divisionCustomerName: Property<Current.Me, String?> { Property(3) }
    public var divisionCustomerVATNumber: Property<Current.Me, String?> { Property(4) }
    public var divisionCustomerSiretNumber: Property<Current.Me, String?> { Property(5) }
    public var dossierDivision: Property<Current.Me, Int32?> { Property(6) }
    public var accountingDivision: Property<Current.Me, Int32?> { Property(7) }
    public var isEmployeeSelfServiceUser: Property<Current.Me, Bool> { Property(8) }
    public var isMyFirmLiteUser: Property<Current.Me, Bool> { Property(9) }
    public var isStarterUser: Property<Current.Me, Bool> { Property(10) }
    public var isMyFirmPortalUser: Property<Current.Me, Bool> { Property(11) }
    public var isClientUser: Property<Current.Me, Bool> { Property(12) }
    public var fullName: Property<Current.Me, String?> { Property(13) }
    public var pictureURL: Property<Current.Me, String?> { Property(14) }
    public var thumbnailPicture: Property<Current.Me, Data?> { Property(15) }
    public var thumbnailPictureFormat: Property<Current.Me, String?> { Property(16) }
    public var userID: Property<Current.Me, UUID> { Property(17) }
    public var userName: Property<Current.Me, String?> { Property(18) }
    public var languageCode: Property<Current.Me, String?> { Property(19) }
    public var legislation: Property<Current.Me, Int64> { Property(20) }
    public var email: Property<Current.Me, String?> { Property(21) }
    public var title: Property<Current.Me, String?> { Property(22) }
    public var initials: Property<Current.Me, String?> { Property(23) }
    public var firstName: Property<Current.Me, String?> { Property(24) }
    public var middleName: Property<Current.Me, String?> { Property(25) }
    public var lastName: Property<Current.Me, String?> { Property(26) }
    public var gender: Property<Current.Me, Gender?> { Property(27) }
    public var nationality: Property<Current.Me, String?> { Property(28) }
    public var language: Property<Current.Me, String?> { Property(29) }
    public var phone: Property<Current.Me, String?> { Property(30) }
    public var phoneExtension: Property<Current.Me, String?> { Property(31) }
    public var mobile: Property<Current.Me, String?> { Property(32) }
    public var serverTime: Property<Current.Me, String?> { Property(33) }
    public var serverUtcOffset: Property<Current.Me, Decimal> { Property(34) }
    public var employeeID: Property<Current.Me, UUID> { Property(35) }
    public var customerCode: Property<Current.Me, String?> { Property(36) }
    public var packageCode: Property<Current.Me, String?> { Property(37) }
    public var isOEIMigrationMandatory: Property<Current.Me, Bool> { Property(38) }
  }
}
