// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/users`
nonisolated public struct Users: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<Users.User, Methods.Read> { EntitySet(root, "Users") }

  /// `UserRoles` · read · 60 rows a page · permission "Organization administration"
  public var userRoles: EntitySet<Users.UserRole, Methods.Read> { EntitySet(root, "UserRoles") }

  /// `UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  public var userRolesPerDivision: EntitySet<Users.UserRolePerDivision, Methods.Read> {
    EntitySet(root, "UserRolesPerDivision")
  }

  /// `UnlinkAllRoles` · function · GET
  public func unlinkAllRoles(userID: String) async throws -> [Users.User] {
    try await root.collection("UnlinkAllRoles", .get, [FunctionParameter("userId", .string, userID)])
  }

  /// `UserHasRights` · function · GET · permission "Organization administration"
  public func userHasRights(endpoint: String, action: String) async throws -> Bool {
    try await root.primitive(
      "UserHasRights", .get,
      [FunctionParameter("endpoint", .string, endpoint), FunctionParameter("action", .string, action)])
  }

  /// `OEIUserCustomersInfo` · function · GET
  public func oeiUserCustomersInfo(identityObjectID: String) async throws -> [Users.OEIUserCustomerInfo] {
    try await root.complexCollection(
      "OEIUserCustomersInfo", .get,
      [FunctionParameter("identityObjectID", .string, identityObjectID)])
  }
}

nonisolated extension Users {
  /// `users:OEIUserCustomerInfo`
  nonisolated public struct OEIUserCustomerInfo: ComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `UserID` · Edm.Guid
    public var userID: UUID { row[0] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 1] }

    /// `CustomerID` · Edm.Guid
    public var customerID: UUID { row[2] }

    /// `UserType` · Edm.String
    public var userType: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      UserID        Guid!   create update
      CustomerName  String  create update
      CustomerID    Guid!   create update
      UserType      String  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Users.OEIUserCustomerInfo {
  public static var userID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var customerName: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var customerID: WritableProperty<Self, UUID> { WritableProperty(2) }
  public static var userType: WritableProperty<Self, String?> { WritableProperty(3) }
}

nonisolated extension Users {
  /// A person who can sign in.
  ///
  /// `users/Users` · read · 60 rows a page
  nonisolated public struct User: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 0] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 1] }

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

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[15] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 16] }

    /// `LastLogin` · Edm.DateTime
    public var lastLogin: LocalDateTime? { row[ifPresent: 17] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 18] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 19] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 26] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 27] }

    /// `ProfileCode` · Edm.String
    public var profileCode: String? { row[ifPresent: 28] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 29] }

    /// `StartDivision` · Edm.Int32
    public var startDivision: Int32 { row[30] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 31] }

    /// `UserID` · Edm.Guid · key
    public var userID: UUID { row[32] }

    /// `UserName` · Edm.String
    public var userName: String? { row[ifPresent: 33] }

    /// `UserTypeCode` · Edm.String
    public var userTypeCode: String? { row[ifPresent: 34] }

    /// `UserTypesList` · Edm.String
    public var userTypesList: String? { row[ifPresent: 35] }

    /// `UserRoles` · expand with `expanding { $0.userRoles }`
    public var userRoles: Expanded<Users.UserRole> { row[36] }

    /// `UserRolesPerDivision` · expand with `expanding { $0.userRolesPerDivision }`
    public var userRolesPerDivision: Expanded<Users.UserRolePerDivision> { row[37] }

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
      """,
      related: { [Users.UserRole.table, Users.UserRolePerDivision.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Users.User {
  public static var birthDate: Property<Self, LocalDateTime?> { Property(0) }
  public static var birthName: Property<Self, String?> { Property(1) }
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
  public static var isAnonymised: Property<Self, UInt8> { Property(15) }
  public static var language: Property<Self, String?> { Property(16) }
  public static var lastLogin: Property<Self, LocalDateTime?> { Property(17) }
  public static var lastName: Property<Self, String?> { Property(18) }
  public static var middleName: Property<Self, String?> { Property(19) }
  public static var mobile: Property<Self, String?> { Property(20) }
  public static var modified: Property<Self, LocalDateTime?> { Property(21) }
  public static var modifier: Property<Self, UUID?> { Property(22) }
  public static var modifierFullName: Property<Self, String?> { Property(23) }
  public static var nationality: Property<Self, String?> { Property(24) }
  public static var notes: Property<Self, String?> { Property(25) }
  public static var phone: Property<Self, String?> { Property(26) }
  public static var phoneExtension: Property<Self, String?> { Property(27) }
  public static var profileCode: Property<Self, String?> { Property(28) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(29) }
  public static var startDivision: Property<Self, Int32> { Property(30) }
  public static var title: Property<Self, String?> { Property(31) }
  public static var userID: Property<Self, UUID> { Property(32) }
  public static var userName: Property<Self, String?> { Property(33) }
  public static var userTypeCode: Property<Self, String?> { Property(34) }
  public static var userTypesList: Property<Self, String?> { Property(35) }
  public static var userRoles: Navigation<Self, Users.UserRole> { Navigation(36) }
  public static var userRolesPerDivision: Navigation<Self, Users.UserRolePerDivision> { Navigation(37) }
}

nonisolated extension Users {
  /// `users/UserRoles` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRole: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `UserID` · Edm.Guid
    public var userID: UUID? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Role` · Edm.Int32
    public var role: Int32 { row[6] }

    /// `RoleLevel` · Edm.Int32
    public var roleLevel: RoleLevel { row[7] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[8] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Users.UserRole {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var id: Property<Self, UUID> { Property(3) }
  public static var userID: Property<Self, UUID?> { Property(4) }
  public static var description: Property<Self, String?> { Property(5) }
  public static var role: Property<Self, Int32> { Property(6) }
  public static var roleLevel: Property<Self, RoleLevel> { Property(7) }
  public static var startDate: Property<Self, LocalDateTime> { Property(8) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(9) }
  public static var modified: Property<Self, LocalDateTime?> { Property(10) }
  public static var modifier: Property<Self, UUID?> { Property(11) }
  public static var modifierFullName: Property<Self, String?> { Property(12) }
}

nonisolated extension Users {
  /// `users/UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRolePerDivision: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `Role` · Edm.Int32
    public var role: Int32 { row[10] }

    /// `RoleLevel` · Edm.Int32
    public var roleLevel: RoleLevel { row[11] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[12] }

    /// `UserID` · Edm.Guid
    public var userID: UUID? { row[ifPresent: 13] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Users.UserRolePerDivision {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var description: Property<Self, String?> { Property(3) }
  public static var division: Property<Self, Int32> { Property(4) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(5) }
  public static var id: Property<Self, UUID> { Property(6) }
  public static var modified: Property<Self, LocalDateTime?> { Property(7) }
  public static var modifier: Property<Self, UUID?> { Property(8) }
  public static var modifierFullName: Property<Self, String?> { Property(9) }
  public static var role: Property<Self, Int32> { Property(10) }
  public static var roleLevel: Property<Self, RoleLevel> { Property(11) }
  public static var startDate: Property<Self, LocalDateTime> { Property(12) }
  public static var userID: Property<Self, UUID?> { Property(13) }
}
