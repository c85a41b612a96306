// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Users {
  /// `users/UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRolePerDivision: KeyedEntity {
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

nonisolated extension Users.UserRolePerDivision {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Users.UserRolePerDivision, LocalDateTime?> { Property(0) }
    public var creator: Property<Users.UserRolePerDivision, UUID?> { Property(1) }
    public var creatorFullName: Property<Users.UserRolePerDivision, String?> { Property(2) }
    public var description: Property<Users.UserRolePerDivision, String?> { Property(3) }
    public var division: Property<Users.UserRolePerDivision, Int32> { Property(4) }
    public var endDate: Property<Users.UserRolePerDivision, LocalDateTime?> { Property(5) }
    public var id: Property<Users.UserRolePerDivision, UUID> { Property(6) }
    public var modified: Property<Users.UserRolePerDivision, LocalDateTime?> { Property(7) }
    public var modifier: Property<Users.UserRolePerDivision, UUID?> { Property(8) }
    public var modifierFullName: Property<Users.UserRolePerDivision, String?> { Property(9) }
    public var role: Property<Users.UserRolePerDivision, Int32> { Property(10) }
    public var roleLevel: Property<Users.UserRolePerDivision, RoleLevel> { Property(11) }
    public var startDate: Property<Users.UserRolePerDivision, LocalDateTime> { Property(12) }
    public var userID: Property<Users.UserRolePerDivision, UUID?> { Property(13) }
  }
}
