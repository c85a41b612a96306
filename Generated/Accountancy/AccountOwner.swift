// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/AccountOwners` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct AccountOwner: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `OwnerAccount` · Edm.Guid
    public var ownerAccount: UUID? { row[ifPresent: 3] }

    /// `OwnerAccountCode` · Edm.String · read-only
    public var ownerAccountCode: String? { row[ifPresent: 4] }

    /// `OwnerAccountName` · Edm.String · read-only
    public var ownerAccountName: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Shares` · Edm.Double
    public var shares: Decimal? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account           Guid      create update
      AccountCode       String
      AccountName       String
      OwnerAccount      Guid      create update
      OwnerAccountCode  String
      OwnerAccountName  String
      Created           DateTime
      Creator           Guid      create update
      CreatorFullName   String
      Division          Int32     create update
      ID                Guid!     key create update
      Shares            Double    create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Accountancy.AccountOwner {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Accountancy.AccountOwner, UUID?> { Property(0) }
    public var accountCode: Property<Accountancy.AccountOwner, String?> { Property(1) }
    public var accountName: Property<Accountancy.AccountOwner, String?> { Property(2) }
    public var ownerAccount: Property<Accountancy.AccountOwner, UUID?> { Property(3) }
    public var ownerAccountCode: Property<Accountancy.AccountOwner, String?> { Property(4) }
    public var ownerAccountName: Property<Accountancy.AccountOwner, String?> { Property(5) }
    public var created: Property<Accountancy.AccountOwner, LocalDateTime?> { Property(6) }
    public var creator: Property<Accountancy.AccountOwner, UUID?> { Property(7) }
    public var creatorFullName: Property<Accountancy.AccountOwner, String?> { Property(8) }
    public var division: Property<Accountancy.AccountOwner, Int32?> { Property(9) }
    public var id: Property<Accountancy.AccountOwner, UUID> { Property(10) }
    public var shares: Property<Accountancy.AccountOwner, Decimal?> { Property(11) }
    public var modified: Property<Accountancy.AccountOwner, LocalDateTime?> { Property(12) }
    public var modifier: Property<Accountancy.AccountOwner, UUID?> { Property(13) }
    public var modifierFullName: Property<Accountancy.AccountOwner, String?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var ownerAccount: WritableProperty<UUID> { WritableProperty(3) }
    public var creator: WritableProperty<UUID> { WritableProperty(7) }
    public var division: WritableProperty<Int32> { WritableProperty(9) }
    public var id: WritableProperty<UUID> { WritableProperty(10) }
    public var shares: WritableProperty<Decimal> { WritableProperty(11) }
  }
}
