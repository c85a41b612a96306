// exact-online-generator 0.1.0 · for runtime 1 · services/users.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/users`
nonisolated public struct Users: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<Users.User, Methods.Read> { EntitySet(root, "Users") }

  /// `UserRoles` · read · 60 rows a page · permission "Organization administration"
  public var userRoles: EntitySet<Users.UserRole, Methods.Read> { EntitySet(root, "UserRoles") }

  /// `UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  public var userRolesPerDivision: EntitySet<Users.UserRolePerDivision, Methods.Read> { EntitySet(root, "UserRolesPerDivision") }

  /// `UnlinkAllRoles` · function · GET
  public func unlinkAllRoles(userID: String) async throws -> [Users.User] {
    try await root.collection("UnlinkAllRoles", .get, [FunctionParameter("userId", .string, userID)])
  }

  /// `UserHasRights` · function · GET · permission "Organization administration"
  public func userHasRights(endpoint: String, action: String) async throws -> Bool {
    try await root.primitive("UserHasRights", .get, [FunctionParameter("endpoint", .string, endpoint), FunctionParameter("action", .string, action)])
  }

  /// `OEIUserCustomersInfo` · function · GET
  public func oeiUserCustomersInfo(identityObjectID: String) async throws -> [Users.OEIUserCustomerInfo] {
    try await root.complexCollection("OEIUserCustomersInfo", .get, [FunctionParameter("identityObjectID", .string, identityObjectID)])
  }
}

nonisolated extension Users {
  /// `users:OEIUserCustomerInfo`
  nonisolated public struct OEIUserCustomerInfo: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      UserID        Guid!   create update
      CustomerName  String  create update
      CustomerID    Guid!   create update
      UserType      String  create update
      """)
  }
}

nonisolated extension Users.OEIUserCustomerInfo {
  /// `UserID` · Edm.Guid
  public var userID: UUID { row[0] }
  /// `UserID` in queries and change sets.
  public static var userID: WritableProperty<Self, UUID> { .init(0) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(1) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: WritableProperty<Self, String?> { .init(1) }

  /// `CustomerID` · Edm.Guid
  public var customerID: UUID { row[2] }
  /// `CustomerID` in queries and change sets.
  public static var customerID: WritableProperty<Self, UUID> { .init(2) }

  /// `UserType` · Edm.String
  public var userType: String? { row.string(3) }
  /// `UserType` in queries and change sets.
  public static var userType: WritableProperty<Self, String?> { .init(3) }
}

nonisolated extension Users {
  /// A person who can sign in.
  ///
  /// `users/Users` · read · 60 rows a page
  nonisolated public struct User: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BirthDate                            DateTime
      BirthName                            String
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
      IsAnonymised                         Byte!
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
      StartDivision                        Int32!
      Title                                String
      UserID                               Guid!                       key
      UserName                             String
      UserTypeCode                         String
      UserTypesList                        String
      UserRoles                            Users.UserRole*
      UserRolesPerDivision                 Users.UserRolePerDivision*
      """, related: { [Users.UserRole.table, Users.UserRolePerDivision.table] })
  }
}

nonisolated extension Users.User {
  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(0) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: Property<Self, LocalDateTime?> { .init(0) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(1) }
  /// `BirthName` in queries and change sets.
  public static var birthName: Property<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[5] }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID> { .init(5) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(6) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(6) }

  /// `Email` · Edm.String
  public var email: String? { row.string(7) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(7) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(8) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(8) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(9) }
  /// `FirstName` in queries and change sets.
  public static var firstName: Property<Self, String?> { .init(9) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(10) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(10) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 11] }
  /// `Gender` in queries and change sets.
  public static var gender: Property<Self, Gender?> { .init(11) }

  /// `HasRegisteredForTwoStepVerification` · Edm.Boolean
  public var hasRegisteredForTwoStepVerification: Bool { row[12] }
  /// `HasRegisteredForTwoStepVerification` in queries and change sets.
  public static var hasRegisteredForTwoStepVerification: Property<Self, Bool> { .init(12) }

  /// `HasTwoStepVerification` · Edm.Boolean
  public var hasTwoStepVerification: Bool { row[13] }
  /// `HasTwoStepVerification` in queries and change sets.
  public static var hasTwoStepVerification: Property<Self, Bool> { .init(13) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(14) }
  /// `Initials` in queries and change sets.
  public static var initials: Property<Self, String?> { .init(14) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[15] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(15) }

  /// `Language` · Edm.String
  public var language: String? { row.string(16) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(16) }

  /// `LastLogin` · Edm.DateTime
  public var lastLogin: LocalDateTime? { row.dateTime(17) }
  /// `LastLogin` in queries and change sets.
  public static var lastLogin: Property<Self, LocalDateTime?> { .init(17) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(18) }
  /// `LastName` in queries and change sets.
  public static var lastName: Property<Self, String?> { .init(18) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(19) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: Property<Self, String?> { .init(19) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(20) }
  /// `Mobile` in queries and change sets.
  public static var mobile: Property<Self, String?> { .init(20) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(24) }
  /// `Nationality` in queries and change sets.
  public static var nationality: Property<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(25) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(26) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(26) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(27) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(27) }

  /// `ProfileCode` · Edm.String
  public var profileCode: String? { row.string(28) }
  /// `ProfileCode` in queries and change sets.
  public static var profileCode: Property<Self, String?> { .init(28) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(29) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(29) }

  /// `StartDivision` · Edm.Int32
  public var startDivision: Int32 { row[30] }
  /// `StartDivision` in queries and change sets.
  public static var startDivision: Property<Self, Int32> { .init(30) }

  /// `Title` · Edm.String
  public var title: String? { row.string(31) }
  /// `Title` in queries and change sets.
  public static var title: Property<Self, String?> { .init(31) }

  /// `UserID` · Edm.Guid · key
  public var userID: UUID { row[32] }
  /// `UserID` in queries and change sets.
  public static var userID: Property<Self, UUID> { .init(32) }

  /// `UserName` · Edm.String
  public var userName: String? { row.string(33) }
  /// `UserName` in queries and change sets.
  public static var userName: Property<Self, String?> { .init(33) }

  /// `UserTypeCode` · Edm.String
  public var userTypeCode: String? { row.string(34) }
  /// `UserTypeCode` in queries and change sets.
  public static var userTypeCode: Property<Self, String?> { .init(34) }

  /// `UserTypesList` · Edm.String
  public var userTypesList: String? { row.string(35) }
  /// `UserTypesList` in queries and change sets.
  public static var userTypesList: Property<Self, String?> { .init(35) }

  /// `UserRoles` · expand with `expanding { $0.userRoles }`
  public var userRoles: Expanded<Users.UserRole> { row[36] }
  /// `UserRoles` in queries and change sets.
  public static var userRoles: Navigation<Self, Users.UserRole> { .init(36) }

  /// `UserRolesPerDivision` · expand with `expanding { $0.userRolesPerDivision }`
  public var userRolesPerDivision: Expanded<Users.UserRolePerDivision> { row[37] }
  /// `UserRolesPerDivision` in queries and change sets.
  public static var userRolesPerDivision: Navigation<Self, Users.UserRolePerDivision> { .init(37) }
}

nonisolated extension Users {
  /// `users/UserRoles` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRole: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      ID                Guid!      key
      UserID            Guid
      Description       String
      Role              Int32!
      RoleLevel         Int32!
      StartDate         DateTime!
      EndDate           DateTime
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Users.UserRole {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `UserID` · Edm.Guid
  public var userID: UUID? { row.guid(4) }
  /// `UserID` in queries and change sets.
  public static var userID: Property<Self, UUID?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Role` · Edm.Int32
  public var role: Int32 { row[6] }
  /// `Role` in queries and change sets.
  public static var role: Property<Self, Int32> { .init(6) }

  /// `RoleLevel` · Edm.Int32
  public var roleLevel: RoleLevel { row[7] }
  /// `RoleLevel` in queries and change sets.
  public static var roleLevel: Property<Self, RoleLevel> { .init(7) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[8] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(8) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(9) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }
}

nonisolated extension Users {
  /// `users/UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRolePerDivision: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32!
      EndDate           DateTime
      ID                Guid!      key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Role              Int32!
      RoleLevel         Int32!
      StartDate         DateTime!
      UserID            Guid
      """)
  }
}

nonisolated extension Users.UserRolePerDivision {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `Role` · Edm.Int32
  public var role: Int32 { row[10] }
  /// `Role` in queries and change sets.
  public static var role: Property<Self, Int32> { .init(10) }

  /// `RoleLevel` · Edm.Int32
  public var roleLevel: RoleLevel { row[11] }
  /// `RoleLevel` in queries and change sets.
  public static var roleLevel: Property<Self, RoleLevel> { .init(11) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[12] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(12) }

  /// `UserID` · Edm.Guid
  public var userID: UUID? { row.guid(13) }
  /// `UserID` in queries and change sets.
  public static var userID: Property<Self, UUID?> { .init(13) }
}
