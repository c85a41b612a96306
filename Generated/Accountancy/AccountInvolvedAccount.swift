// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/AccountInvolvedAccounts` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct AccountInvolvedAccount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `InvolvedAccount` · Edm.Guid
    public var involvedAccount: UUID? { row[ifPresent: 7] }

    /// `InvolvedAccountRelationTypeDescription` · Edm.String
    public var involvedAccountRelationTypeDescription: String? { row[ifPresent: 8] }

    /// `InvolvedAccountRelationTypeDescriptionTermId` · Edm.Int32
    public var involvedAccountRelationTypeDescriptionTermID: Int32? { row[ifPresent: 9] }

    /// `InvolvedAccountRelationTypeId` · Edm.Int16
    public var involvedAccountRelationTypeID: Int16? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                                       Guid      create update
      AccountName                                   String    create update
      Created                                       DateTime  create update
      Creator                                       Guid      create update
      CreatorFullName                               String    create update
      Division                                      Int32     create update
      ID                                            Guid!     key create update
      InvolvedAccount                               Guid      create update
      InvolvedAccountRelationTypeDescription        String    create update
      InvolvedAccountRelationTypeDescriptionTermId  Int32     create update
      InvolvedAccountRelationTypeId                 Int16     create update
      Modified                                      DateTime  create update
      Modifier                                      Guid      create update
      ModifierFullName                              String    create update
      Notes                                         String    create update
      """)
  }
}

nonisolated extension Accountancy.AccountInvolvedAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Accountancy.AccountInvolvedAccount, UUID?> { Property(0) }
    public var accountName: Property<Accountancy.AccountInvolvedAccount, String?> { Property(1) }
    public var created: Property<Accountancy.AccountInvolvedAccount, LocalDateTime?> { Property(2) }
    public var creator: Property<Accountancy.AccountInvolvedAccount, UUID?> { Property(3) }
    public var creatorFullName: Property<Accountancy.AccountInvolvedAccount, String?> { Property(4) }
    public var division: Property<Accountancy.AccountInvolvedAccount, Int32?> { Property(5) }
    public var id: Property<Accountancy.AccountInvolvedAccount, UUID> { Property(6) }
    public var involvedAccount: Property<Accountancy.AccountInvolvedAccount, UUID?> { Property(7) }
    public var involvedAccountRelationTypeDescription: Property<Accountancy.AccountInvolvedAccount, String?> {
      Property(8)
    }
    public var involvedAccountRelationTypeDescriptionTermID: Property<Accountancy.AccountInvolvedAccount, Int32?> {
      Property(9)
    }
    public var involvedAccountRelationTypeID: Property<Accountancy.AccountInvolvedAccount, Int16?> { Property(10) }
    public var modified: Property<Accountancy.AccountInvolvedAccount, LocalDateTime?> { Property(11) }
    public var modifier: Property<Accountancy.AccountInvolvedAccount, UUID?> { Property(12) }
    public var modifierFullName: Property<Accountancy.AccountInvolvedAccount, String?> { Property(13) }
    public var notes: Property<Accountancy.AccountInvolvedAccount, String?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountName: WritableProperty<String> { WritableProperty(1) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var creator: WritableProperty<UUID> { WritableProperty(3) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(4) }
    public var division: WritableProperty<Int32> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var involvedAccount: WritableProperty<UUID> { WritableProperty(7) }
    public var involvedAccountRelationTypeDescription: WritableProperty<String> { WritableProperty(8) }
    public var involvedAccountRelationTypeDescriptionTermID: WritableProperty<Int32> { WritableProperty(9) }
    public var involvedAccountRelationTypeID: WritableProperty<Int16> { WritableProperty(10) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var modifier: WritableProperty<UUID> { WritableProperty(12) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(13) }
    public var notes: WritableProperty<String> { WritableProperty(14) }
  }
}
