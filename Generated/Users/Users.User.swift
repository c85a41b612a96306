// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Users {
  /// A person who can sign in.
  ///
  /// `users/Users` · read · 60 rows a page
  nonisolated public struct User: KeyedEntity {
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

nonisolated extension Users.User {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var birthDate: Property<Users.User, LocalDateTime?> { Property(0) }
    public var birthName: Property<Users.User, String?> { Property(1) }
    public var created: Property<Users.User, LocalDateTime?> { Property(2) }
    public var creator: Property<Users.User, UUID?> { Property(3) }
    public var creatorFullName: Property<Users.User, String?> { Property(4) }
    public var customer: Property<Users.User, UUID> { Property(5) }
    public var customerName: Property<Users.User, String?> { Property(6) }
    public var email: Property<Users.User, String?> { Property(7) }
    public var endDate: Property<Users.User, LocalDateTime?> { Property(8) }
    public var firstName: Property<Users.User, String?> { Property(9) }
    public var fullName: Property<Users.User, String?> { Property(10) }
    public var gender: Property<Users.User, Gender?> { Property(11) }
    public var hasRegisteredForTwoStepVerification: Property<Users.User, Bool> { Property(12) }
    public var hasTwoStepVerification: Property<Users.User, Bool> { Property(13) }
    public var initials: Property<Users.User, String?> { Property(14) }
    public var isAnonymised: Property<Users.User, UInt8> { Property(15) }
    public var language: Property<Users.User, String?> { Property(16) }
    public var lastLogin: Property<Users.User, LocalDateTime?> { Property(17) }
    public var lastName: Property<Users.User, String?> { Property(18) }
    public var middleName: Property<Users.User, String?> { Property(19) }
    public var mobile: Property<Users.User, String?> { Property(20) }
    public var modified: Property<Users.User, LocalDateTime?> { Property(21) }
    public var modifier: Property<Users.User, UUID?> { Property(22) }
    public var modifierFullName: Property<Users.User, String?> { Property(23) }
    public var nationality: Property<Users.User, String?> { Property(24) }
    public var notes: Property<Users.User, String?> { Property(25) }
    public var phone: Property<Users.User, String?> { Property(26) }
    public var phoneExtension: Property<Users.User, String?> { Property(27) }
    public var profileCode: Property<Users.User, String?> { Property(28) }
    public var startDate: Property<Users.User, LocalDateTime?> { Property(29) }
    public var startDivision: Property<Users.User, Int32> { Property(30) }
    public var title: Property<Users.User, String?> { Property(31) }
    public var userID: Property<Users.User, UUID> { Property(32) }
    public var userName: Property<Users.User, String?> { Property(33) }
    public var userTypeCode: Property<Users.User, String?> { Property(34) }
    public var userTypesList: Property<Users.User, String?> { Property(35) }
    public var userRoles: Navigation<Users.User, Users.UserRole> { Navigation(36) }
    public var userRolesPerDivision: Navigation<Users.User, Users.UserRolePerDivision> { Navigation(37) }
  }
}
