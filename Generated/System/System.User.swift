// exact-online-generator 0.1.0 · services/system.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension System {
  /// `system/Users` · read · 60 rows a page
  nonisolated public struct User: KeyedEntity {
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

nonisolated extension System.User {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var authenticationType: Property<System.User, AuthenticationType> { Property(0) }
    public var birthDate: Property<System.User, LocalDateTime?> { Property(1) }
    public var created: Property<System.User, LocalDateTime?> { Property(2) }
    public var creator: Property<System.User, UUID?> { Property(3) }
    public var creatorFullName: Property<System.User, String?> { Property(4) }
    public var customer: Property<System.User, UUID> { Property(5) }
    public var customerName: Property<System.User, String?> { Property(6) }
    public var email: Property<System.User, String?> { Property(7) }
    public var endDate: Property<System.User, LocalDateTime?> { Property(8) }
    public var firstName: Property<System.User, String?> { Property(9) }
    public var fullName: Property<System.User, String?> { Property(10) }
    public var gender: Property<System.User, Gender?> { Property(11) }
    public var hasRegisteredForTwoStepVerification: Property<System.User, Bool> { Property(12) }
    public var hasTwoStepVerification: Property<System.User, Bool> { Property(13) }
    public var initials: Property<System.User, String?> { Property(14) }
    public var isAnonymised: Property<System.User, Bool> { Property(15) }
    public var isAPICall: Property<System.User, Bool> { Property(16) }
    public var language: Property<System.User, String?> { Property(17) }
    public var lastLogin: Property<System.User, LocalDateTime?> { Property(18) }
    public var lastName: Property<System.User, String?> { Property(19) }
    public var middleName: Property<System.User, String?> { Property(20) }
    public var mobile: Property<System.User, String?> { Property(21) }
    public var modified: Property<System.User, LocalDateTime?> { Property(22) }
    public var modifier: Property<System.User, UUID?> { Property(23) }
    public var modifierFullName: Property<System.User, String?> { Property(24) }
    public var nationality: Property<System.User, String?> { Property(25) }
    public var notes: Property<System.User, String?> { Property(26) }
    public var phone: Property<System.User, String?> { Property(27) }
    public var phoneExtension: Property<System.User, String?> { Property(28) }
    public var profileCode: Property<System.User, String?> { Property(29) }
    public var startDate: Property<System.User, LocalDateTime?> { Property(30) }
    public var title: Property<System.User, String?> { Property(31) }
    public var userDivisionList: Property<System.User, String?> { Property(32) }
    public var userLanguage: Property<System.User, String?> { Property(33) }
    public var userID: Property<System.User, UUID> { Property(34) }
    public var userName: Property<System.User, String?> { Property(35) }
    public var userTypeCode: Property<System.User, String?> { Property(36) }
  }
}
