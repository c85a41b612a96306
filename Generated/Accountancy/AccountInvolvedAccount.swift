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
    public var account: UUID? { row[0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `InvolvedAccount` · Edm.Guid
    public var involvedAccount: UUID? { row[7] }

    /// `InvolvedAccountRelationTypeDescription` · Edm.String
    public var involvedAccountRelationTypeDescription: String? { row[8] }

    /// `InvolvedAccountRelationTypeDescriptionTermId` · Edm.Int32
    public var involvedAccountRelationTypeDescriptionTermID: Int32? { row[9] }

    /// `InvolvedAccountRelationTypeId` · Edm.Int16
    public var involvedAccountRelationTypeID: Int16? { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[14] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Accountancy.AccountInvolvedAccount>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creator: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var division: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var involvedAccount: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var involvedAccountRelationTypeDescription: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var involvedAccountRelationTypeDescriptionTermID: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var involvedAccountRelationTypeID: Int16? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var modifier: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var notes: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
