// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Users {
  /// `users/UserRoles` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct UserRole: KeyedEntity {
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

nonisolated extension Users.UserRole {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Users.UserRole, LocalDateTime?> { Property(0) }
    public var creator: Property<Users.UserRole, UUID?> { Property(1) }
    public var creatorFullName: Property<Users.UserRole, String?> { Property(2) }
    public var id: Property<Users.UserRole, UUID> { Property(3) }
    public var userID: Property<Users.UserRole, UUID?> { Property(4) }
    public var description: Property<Users.UserRole, String?> { Property(5) }
    public var role: Property<Users.UserRole, Int32> { Property(6) }
    public var roleLevel: Property<Users.UserRole, RoleLevel> { Property(7) }
    public var startDate: Property<Users.UserRole, LocalDateTime> { Property(8) }
    public var endDate: Property<Users.UserRole, LocalDateTime?> { Property(9) }
    public var modified: Property<Users.UserRole, LocalDateTime?> { Property(10) }
    public var modifier: Property<Users.UserRole, UUID?> { Property(11) }
    public var modifierFullName: Property<Users.UserRole, String?> { Property(12) }
  }
}
