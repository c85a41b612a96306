// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// A user assigned to an account with a given role.
  ///
  /// `accountancy/InvolvedUsers` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct InvolvedUser: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCity` · Edm.String
    public var accountCity: String? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountLogoThumbnailUrl` · Edm.String · read-only
    public var accountLogoThumbnailURL: String? { row[ifPresent: 3] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 4] }

    /// `AccountStatus` · Edm.String · read-only
    public var accountStatus: String? { row[ifPresent: 5] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `InvolvedUserRole` · Edm.Guid
    public var involvedUserRole: UUID? { row[ifPresent: 12] }

    /// `InvolvedUserRoleDescription` · Edm.String · read-only
    public var involvedUserRoleDescription: String? { row[ifPresent: 13] }

    /// `IsMainContact` · Edm.Boolean
    public var isMainContact: Bool? { row[ifPresent: 14] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 15] }

    /// `PersonEmail` · Edm.String · read-only
    public var personEmail: String? { row[ifPresent: 16] }

    /// `PersonPhone` · Edm.String · read-only
    public var personPhone: String? { row[ifPresent: 17] }

    /// `PersonPhoneExtension` · Edm.String · read-only
    public var personPhoneExtension: String? { row[ifPresent: 18] }

    /// `PersonPictureThumbnailUrl` · Edm.String · read-only
    public var personPictureThumbnailURL: String? { row[ifPresent: 19] }

    /// `UserFullName` · Edm.String · read-only
    public var userFullName: String? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                      Guid      create update
      AccountCity                  String    create update
      AccountCode                  String
      AccountLogoThumbnailUrl      String
      AccountName                  String
      AccountStatus                String
      AccountIsSupplier            Boolean
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Division                     Int32
      ID                           Guid!     key create update
      InvolvedUserRole             Guid      create update
      InvolvedUserRoleDescription  String
      IsMainContact                Boolean   create update
      User                         Guid      create update
      PersonEmail                  String
      PersonPhone                  String
      PersonPhoneExtension         String
      PersonPictureThumbnailUrl    String
      UserFullName                 String
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      """)
  }
}

nonisolated extension Accountancy.InvolvedUser {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Accountancy.InvolvedUser, UUID?> { Property(0) }
    public var accountCity: Property<Accountancy.InvolvedUser, String?> { Property(1) }
    public var accountCode: Property<Accountancy.InvolvedUser, String?> { Property(2) }
    public var accountLogoThumbnailURL: Property<Accountancy.InvolvedUser, String?> { Property(3) }
    public var accountName: Property<Accountancy.InvolvedUser, String?> { Property(4) }
    public var accountStatus: Property<Accountancy.InvolvedUser, String?> { Property(5) }
    public var accountIsSupplier: Property<Accountancy.InvolvedUser, Bool?> { Property(6) }
    public var created: Property<Accountancy.InvolvedUser, LocalDateTime?> { Property(7) }
    public var creator: Property<Accountancy.InvolvedUser, UUID?> { Property(8) }
    public var creatorFullName: Property<Accountancy.InvolvedUser, String?> { Property(9) }
    public var division: Property<Accountancy.InvolvedUser, Int32?> { Property(10) }
    public var id: Property<Accountancy.InvolvedUser, UUID> { Property(11) }
    public var involvedUserRole: Property<Accountancy.InvolvedUser, UUID?> { Property(12) }
    public var involvedUserRoleDescription: Property<Accountancy.InvolvedUser, String?> { Property(13) }
    public var isMainContact: Property<Accountancy.InvolvedUser, Bool?> { Property(14) }
    public var user: Property<Accountancy.InvolvedUser, UUID?> { Property(15) }
    public var personEmail: Property<Accountancy.InvolvedUser, String?> { Property(16) }
    public var personPhone: Property<Accountancy.InvolvedUser, String?> { Property(17) }
    public var personPhoneExtension: Property<Accountancy.InvolvedUser, String?> { Property(18) }
    public var personPictureThumbnailURL: Property<Accountancy.InvolvedUser, String?> { Property(19) }
    public var userFullName: Property<Accountancy.InvolvedUser, String?> { Property(20) }
    public var modified: Property<Accountancy.InvolvedUser, LocalDateTime?> { Property(21) }
    public var modifier: Property<Accountancy.InvolvedUser, UUID?> { Property(22) }
    public var modifierFullName: Property<Accountancy.InvolvedUser, String?> { Property(23) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountCity: WritableProperty<String> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var involvedUserRole: WritableProperty<UUID> { WritableProperty(12) }
    public var isMainContact: WritableProperty<Bool> { WritableProperty(14) }
    public var user: WritableProperty<UUID> { WritableProperty(15) }
  }
}
