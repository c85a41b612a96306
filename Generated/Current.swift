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

nonisolated extension Current.Me {
  /// `CurrentDivision` · Edm.Int32
  public var currentDivision: Int32 { row[0] }
  /// `CurrentDivision` in queries and change sets.
  public static var currentDivision: Property<Self, Int32> { .init(0) }

  /// `DivisionCustomer` · Edm.Guid
  public var divisionCustomer: UUID? { row.guid(1) }
  /// `DivisionCustomer` in queries and change sets.
  public static var divisionCustomer: Property<Self, UUID?> { .init(1) }

  /// `DivisionCustomerCode` · Edm.String
  public var divisionCustomerCode: String? { row.string(2) }
  /// `DivisionCustomerCode` in queries and change sets.
  public static var divisionCustomerCode: Property<Self, String?> { .init(2) }

  /// `DivisionCustomerName` · Edm.String
  public var divisionCustomerName: String? { row.string(3) }
  /// `DivisionCustomerName` in queries and change sets.
  public static var divisionCustomerName: Property<Self, String?> { .init(3) }

  /// `DivisionCustomerVatNumber` · Edm.String
  public var divisionCustomerVATNumber: String? { row.string(4) }
  /// `DivisionCustomerVatNumber` in queries and change sets.
  public static var divisionCustomerVATNumber: Property<Self, String?> { .init(4) }

  /// `DivisionCustomerSiretNumber` · Edm.String
  public var divisionCustomerSiretNumber: String? { row.string(5) }
  /// `DivisionCustomerSiretNumber` in queries and change sets.
  public static var divisionCustomerSiretNumber: Property<Self, String?> { .init(5) }

  /// `DossierDivision` · Edm.Int32
  public var dossierDivision: Int32? { row.int32(6) }
  /// `DossierDivision` in queries and change sets.
  public static var dossierDivision: Property<Self, Int32?> { .init(6) }

  /// `AccountingDivision` · Edm.Int32
  public var accountingDivision: Int32? { row.int32(7) }
  /// `AccountingDivision` in queries and change sets.
  public static var accountingDivision: Property<Self, Int32?> { .init(7) }

  /// `IsEmployeeSelfServiceUser` · Edm.Boolean
  public var isEmployeeSelfServiceUser: Bool { row[8] }
  /// `IsEmployeeSelfServiceUser` in queries and change sets.
  public static var isEmployeeSelfServiceUser: Property<Self, Bool> { .init(8) }

  /// `IsMyFirmLiteUser` · Edm.Boolean
  public var isMyFirmLiteUser: Bool { row[9] }
  /// `IsMyFirmLiteUser` in queries and change sets.
  public static var isMyFirmLiteUser: Property<Self, Bool> { .init(9) }

  /// `IsStarterUser` · Edm.Boolean
  public var isStarterUser: Bool { row[10] }
  /// `IsStarterUser` in queries and change sets.
  public static var isStarterUser: Property<Self, Bool> { .init(10) }

  /// `IsMyFirmPortalUser` · Edm.Boolean
  public var isMyFirmPortalUser: Bool { row[11] }
  /// `IsMyFirmPortalUser` in queries and change sets.
  public static var isMyFirmPortalUser: Property<Self, Bool> { .init(11) }

  /// `IsClientUser` · Edm.Boolean
  public var isClientUser: Bool { row[12] }
  /// `IsClientUser` in queries and change sets.
  public static var isClientUser: Property<Self, Bool> { .init(12) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(13) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(13) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(14) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(14) }

  /// `ThumbnailPicture` · Edm.Binary
  public var thumbnailPicture: Data? { row[ifPresent: 15] }
  /// `ThumbnailPicture` in queries and change sets.
  public static var thumbnailPicture: Property<Self, Data?> { .init(15) }

  /// `ThumbnailPictureFormat` · Edm.String
  public var thumbnailPictureFormat: String? { row.string(16) }
  /// `ThumbnailPictureFormat` in queries and change sets.
  public static var thumbnailPictureFormat: Property<Self, String?> { .init(16) }

  /// `UserID` · Edm.Guid · key
  public var userID: UUID { row[17] }
  /// `UserID` in queries and change sets.
  public static var userID: Property<Self, UUID> { .init(17) }

  /// `UserName` · Edm.String
  public var userName: String? { row.string(18) }
  /// `UserName` in queries and change sets.
  public static var userName: Property<Self, String?> { .init(18) }

  /// `LanguageCode` · Edm.String
  public var languageCode: String? { row.string(19) }
  /// `LanguageCode` in queries and change sets.
  public static var languageCode: Property<Self, String?> { .init(19) }

  /// `Legislation` · Edm.Int64
  public var legislation: Int64 { row[20] }
  /// `Legislation` in queries and change sets.
  public static var legislation: Property<Self, Int64> { .init(20) }

  /// `Email` · Edm.String
  public var email: String? { row.string(21) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(21) }

  /// `Title` · Edm.String
  public var title: String? { row.string(22) }
  /// `Title` in queries and change sets.
  public static var title: Property<Self, String?> { .init(22) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(23) }
  /// `Initials` in queries and change sets.
  public static var initials: Property<Self, String?> { .init(23) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(24) }
  /// `FirstName` in queries and change sets.
  public static var firstName: Property<Self, String?> { .init(24) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(25) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: Property<Self, String?> { .init(25) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(26) }
  /// `LastName` in queries and change sets.
  public static var lastName: Property<Self, String?> { .init(26) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 27] }
  /// `Gender` in queries and change sets.
  public static var gender: Property<Self, Gender?> { .init(27) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(28) }
  /// `Nationality` in queries and change sets.
  public static var nationality: Property<Self, String?> { .init(28) }

  /// `Language` · Edm.String
  public var language: String? { row.string(29) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(29) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(30) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(30) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(31) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(31) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(32) }
  /// `Mobile` in queries and change sets.
  public static var mobile: Property<Self, String?> { .init(32) }

  /// `ServerTime` · Edm.String
  public var serverTime: String? { row.string(33) }
  /// `ServerTime` in queries and change sets.
  public static var serverTime: Property<Self, String?> { .init(33) }

  /// `ServerUtcOffset` · Edm.Double
  public var serverUtcOffset: Decimal { row[34] }
  /// `ServerUtcOffset` in queries and change sets.
  public static var serverUtcOffset: Property<Self, Decimal> { .init(34) }

  /// `EmployeeID` · Edm.Guid
  public var employeeID: UUID { row[35] }
  /// `EmployeeID` in queries and change sets.
  public static var employeeID: Property<Self, UUID> { .init(35) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(36) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(36) }

  /// `PackageCode` · Edm.String
  public var packageCode: String? { row.string(37) }
  /// `PackageCode` in queries and change sets.
  public static var packageCode: Property<Self, String?> { .init(37) }

  /// `IsOEIMigrationMandatory` · Edm.Boolean
  public var isOEIMigrationMandatory: Bool { row[38] }
  /// `IsOEIMigrationMandatory` in queries and change sets.
  public static var isOEIMigrationMandatory: Property<Self, Bool> { .init(38) }
}

nonisolated extension Current {
  /// `current:UserSettings`
  nonisolated public struct UserSettings: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      DateFormat    String  create update
      Language      String  create update
      NumberFormat  String  create update
      """)
  }
}

nonisolated extension Current.UserSettings {
  /// `DateFormat` · Edm.String
  public var dateFormat: String? { row.string(0) }
  /// `DateFormat` in queries and change sets.
  public static var dateFormat: WritableProperty<Self, String?> { .init(0) }

  /// `Language` · Edm.String
  public var language: String? { row.string(1) }
  /// `Language` in queries and change sets.
  public static var language: WritableProperty<Self, String?> { .init(1) }

  /// `NumberFormat` · Edm.String
  public var numberFormat: String? { row.string(2) }
  /// `NumberFormat` in queries and change sets.
  public static var numberFormat: WritableProperty<Self, String?> { .init(2) }
}
