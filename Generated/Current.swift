// exact-online-generator 0.1.0 · for runtime 1 · services/current.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/current`
nonisolated public struct Current: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Me` · read · 60 rows a page · permission "-"
  public var me: EntitySet<Current.Me, Methods.Read> { EntitySet(root, "Me") }

  /// `UserSettings` · function · GET
  public func userSettings() async throws -> [Current.UserSettings] {
    try await root.complexCollection("UserSettings", .get, [])
  }

  /// `ClientId` · function · GET
  public func clientID() async throws -> UUID {
    try await root.primitive("ClientId", .get, [])
  }
}

nonisolated extension Current {
  /// The signed-in user, including the current division.
  ///
  /// `current/Me` · read · 60 rows a page · permission "-"
  nonisolated public struct Me: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `CurrentDivision` · Edm.Int32
    public var currentDivision: Int32 { row[0] }
    /// `CurrentDivision` in queries and change sets.
    public static var currentDivision: Property<Self, Int32> { Property(0) }

    /// `DivisionCustomer` · Edm.Guid
    public var divisionCustomer: UUID? { row[ifPresent: 1] }
    /// `DivisionCustomer` in queries and change sets.
    public static var divisionCustomer: Property<Self, UUID?> { Property(1) }

    /// `DivisionCustomerCode` · Edm.String
    public var divisionCustomerCode: String? { row[ifPresent: 2] }
    /// `DivisionCustomerCode` in queries and change sets.
    public static var divisionCustomerCode: Property<Self, String?> { Property(2) }

    /// `DivisionCustomerName` · Edm.String
    public var divisionCustomerName: String? { row[ifPresent: 3] }
    /// `DivisionCustomerName` in queries and change sets.
    public static var divisionCustomerName: Property<Self, String?> { Property(3) }

    /// `DivisionCustomerVatNumber` · Edm.String
    public var divisionCustomerVATNumber: String? { row[ifPresent: 4] }
    /// `DivisionCustomerVatNumber` in queries and change sets.
    public static var divisionCustomerVATNumber: Property<Self, String?> { Property(4) }

    /// `DivisionCustomerSiretNumber` · Edm.String
    public var divisionCustomerSiretNumber: String? { row[ifPresent: 5] }
    /// `DivisionCustomerSiretNumber` in queries and change sets.
    public static var divisionCustomerSiretNumber: Property<Self, String?> { Property(5) }

    /// `DossierDivision` · Edm.Int32
    public var dossierDivision: Int32? { row[ifPresent: 6] }
    /// `DossierDivision` in queries and change sets.
    public static var dossierDivision: Property<Self, Int32?> { Property(6) }

    /// `AccountingDivision` · Edm.Int32
    public var accountingDivision: Int32? { row[ifPresent: 7] }
    /// `AccountingDivision` in queries and change sets.
    public static var accountingDivision: Property<Self, Int32?> { Property(7) }

    /// `IsEmployeeSelfServiceUser` · Edm.Boolean
    public var isEmployeeSelfServiceUser: Bool { row[8] }
    /// `IsEmployeeSelfServiceUser` in queries and change sets.
    public static var isEmployeeSelfServiceUser: Property<Self, Bool> { Property(8) }

    /// `IsMyFirmLiteUser` · Edm.Boolean
    public var isMyFirmLiteUser: Bool { row[9] }
    /// `IsMyFirmLiteUser` in queries and change sets.
    public static var isMyFirmLiteUser: Property<Self, Bool> { Property(9) }

    /// `IsStarterUser` · Edm.Boolean
    public var isStarterUser: Bool { row[10] }
    /// `IsStarterUser` in queries and change sets.
    public static var isStarterUser: Property<Self, Bool> { Property(10) }

    /// `IsMyFirmPortalUser` · Edm.Boolean
    public var isMyFirmPortalUser: Bool { row[11] }
    /// `IsMyFirmPortalUser` in queries and change sets.
    public static var isMyFirmPortalUser: Property<Self, Bool> { Property(11) }

    /// `IsClientUser` · Edm.Boolean
    public var isClientUser: Bool { row[12] }
    /// `IsClientUser` in queries and change sets.
    public static var isClientUser: Property<Self, Bool> { Property(12) }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 13] }
    /// `FullName` in queries and change sets.
    public static var fullName: Property<Self, String?> { Property(13) }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 14] }
    /// `PictureUrl` in queries and change sets.
    public static var pictureURL: Property<Self, String?> { Property(14) }

    /// `ThumbnailPicture` · Edm.Binary
    public var thumbnailPicture: Data? { row[ifPresent: 15] }
    /// `ThumbnailPicture` in queries and change sets.
    public static var thumbnailPicture: Property<Self, Data?> { Property(15) }

    /// `ThumbnailPictureFormat` · Edm.String
    public var thumbnailPictureFormat: String? { row[ifPresent: 16] }
    /// `ThumbnailPictureFormat` in queries and change sets.
    public static var thumbnailPictureFormat: Property<Self, String?> { Property(16) }

    /// `UserID` · Edm.Guid · key
    public var userID: UUID { row[17] }
    /// `UserID` in queries and change sets.
    public static var userID: Property<Self, UUID> { Property(17) }

    /// `UserName` · Edm.String
    public var userName: String? { row[ifPresent: 18] }
    /// `UserName` in queries and change sets.
    public static var userName: Property<Self, String?> { Property(18) }

    /// `LanguageCode` · Edm.String
    public var languageCode: String? { row[ifPresent: 19] }
    /// `LanguageCode` in queries and change sets.
    public static var languageCode: Property<Self, String?> { Property(19) }

    /// `Legislation` · Edm.Int64
    public var legislation: Int64 { row[20] }
    /// `Legislation` in queries and change sets.
    public static var legislation: Property<Self, Int64> { Property(20) }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 21] }
    /// `Email` in queries and change sets.
    public static var email: Property<Self, String?> { Property(21) }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 22] }
    /// `Title` in queries and change sets.
    public static var title: Property<Self, String?> { Property(22) }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 23] }
    /// `Initials` in queries and change sets.
    public static var initials: Property<Self, String?> { Property(23) }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 24] }
    /// `FirstName` in queries and change sets.
    public static var firstName: Property<Self, String?> { Property(24) }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 25] }
    /// `MiddleName` in queries and change sets.
    public static var middleName: Property<Self, String?> { Property(25) }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 26] }
    /// `LastName` in queries and change sets.
    public static var lastName: Property<Self, String?> { Property(26) }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 27] }
    /// `Gender` in queries and change sets.
    public static var gender: Property<Self, Gender?> { Property(27) }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 28] }
    /// `Nationality` in queries and change sets.
    public static var nationality: Property<Self, String?> { Property(28) }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 29] }
    /// `Language` in queries and change sets.
    public static var language: Property<Self, String?> { Property(29) }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 30] }
    /// `Phone` in queries and change sets.
    public static var phone: Property<Self, String?> { Property(30) }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 31] }
    /// `PhoneExtension` in queries and change sets.
    public static var phoneExtension: Property<Self, String?> { Property(31) }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 32] }
    /// `Mobile` in queries and change sets.
    public static var mobile: Property<Self, String?> { Property(32) }

    /// `ServerTime` · Edm.String
    public var serverTime: String? { row[ifPresent: 33] }
    /// `ServerTime` in queries and change sets.
    public static var serverTime: Property<Self, String?> { Property(33) }

    /// `ServerUtcOffset` · Edm.Double
    public var serverUtcOffset: Decimal { row[34] }
    /// `ServerUtcOffset` in queries and change sets.
    public static var serverUtcOffset: Property<Self, Decimal> { Property(34) }

    /// `EmployeeID` · Edm.Guid
    public var employeeID: UUID { row[35] }
    /// `EmployeeID` in queries and change sets.
    public static var employeeID: Property<Self, UUID> { Property(35) }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 36] }
    /// `CustomerCode` in queries and change sets.
    public static var customerCode: Property<Self, String?> { Property(36) }

    /// `PackageCode` · Edm.String
    public var packageCode: String? { row[ifPresent: 37] }
    /// `PackageCode` in queries and change sets.
    public static var packageCode: Property<Self, String?> { Property(37) }

    /// `IsOEIMigrationMandatory` · Edm.Boolean
    public var isOEIMigrationMandatory: Bool { row[38] }
    /// `IsOEIMigrationMandatory` in queries and change sets.
    public static var isOEIMigrationMandatory: Property<Self, Bool> { Property(38) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Current {
  /// `current:UserSettings`
  nonisolated public struct UserSettings: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `DateFormat` · Edm.String
    public var dateFormat: String? { row[ifPresent: 0] }
    /// `DateFormat` in queries and change sets.
    public static var dateFormat: WritableProperty<Self, String?> { WritableProperty(0) }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 1] }
    /// `Language` in queries and change sets.
    public static var language: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `NumberFormat` · Edm.String
    public var numberFormat: String? { row[ifPresent: 2] }
    /// `NumberFormat` in queries and change sets.
    public static var numberFormat: WritableProperty<Self, String?> { WritableProperty(2) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DateFormat    String  create update
      Language      String  create update
      NumberFormat  String  create update
      """)
  }
}
