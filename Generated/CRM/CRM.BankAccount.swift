// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A bank account number that belongs to an account.
  ///
  /// `crm/BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
  nonisolated public struct BankAccount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `Bank` · Edm.Guid · read-only
    public var bank: UUID? { row[ifPresent: 2] }

    /// `BankAccount` · Edm.String · required on create
    public var bankAccount: String? { row[ifPresent: 3] }

    /// `BankAccountHolderName` · Edm.String
    public var bankAccountHolderName: String? { row[ifPresent: 4] }

    /// `BankDescription` · Edm.String · read-only
    public var bankDescription: String? { row[ifPresent: 5] }

    /// `BankName` · Edm.String · read-only
    public var bankName: String? { row[ifPresent: 6] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[ifPresent: 7] }

    /// `Blocked` · Edm.Boolean
    public var blocked: Bool { row[8] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 13] }

    /// `Format` · Edm.String · read-only
    public var format: String? { row[ifPresent: 14] }

    /// `IBAN` · Edm.String · read-only
    public var iban: String? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `PaymentServiceAccount` · Edm.Guid · read-only
    public var paymentServiceAccount: UUID? { row[ifPresent: 21] }

    /// `Type` · Edm.String · read-only
    public var type: BankAccountType? { row[ifPresent: 22] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create! update
      AccountName            String
      Bank                   Guid
      BankAccount            String    create! update
      BankAccountHolderName  String    create update
      BankDescription        String
      BankName               String
      BICCode                String    create update
      Blocked                Boolean!  create update
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create update
      Division               Int32
      Format                 String
      IBAN                   String
      ID                     Guid!     key create update
      Main                   Boolean   create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      PaymentServiceAccount  Guid
      Type                   String
      TypeDescription        String
      """)
  }
}

nonisolated extension CRM.BankAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<CRM.BankAccount, UUID?> { Property(0) }
    public var accountName: Property<CRM.BankAccount, String?> { Property(1) }
    public var bank: Property<CRM.BankAccount, UUID?> { Property(2) }
    public var bankAccount: Property<CRM.BankAccount, String?> { Property(3) }
    public var bankAccountHolderName: Property<CRM.BankAccount, String?> { Property(4) }
    public var bankDescription: Property<CRM.BankAccount, String?> { Property(5) }
    public var bankName: Property<CRM.BankAccount, String?> { Property(6) }
    public var bicCode: Property<CRM.BankAccount, String?> { Property(7) }
    public var blocked: Property<CRM.BankAccount, Bool> { Property(8) }
    public var created: Property<CRM.BankAccount, LocalDateTime?> { Property(9) }
    public var creator: Property<CRM.BankAccount, UUID?> { Property(10) }
    public var creatorFullName: Property<CRM.BankAccount, String?> { Property(11) }
    public var description: Property<CRM.BankAccount, String?> { Property(12) }
    public var division: Property<CRM.BankAccount, Int32?> { Property(13) }
    public var format: Property<CRM.BankAccount, String?> { Property(14) }
    public var iban: Property<CRM.BankAccount, String?> { Property(15) }
    public var id: Property<CRM.BankAccount, UUID> { Property(16) }
    public var main: Property<CRM.BankAccount, Bool?> { Property(17) }
    public var modified: Property<CRM.BankAccount, LocalDateTime?> { Property(18) }
    public var modifier: Property<CRM.BankAccount, UUID?> { Property(19) }
    public var modifierFullName: Property<CRM.BankAccount, String?> { Property(20) }
    public var paymentServiceAccount: Property<CRM.BankAccount, UUID?> { Property(21) }
    public var type: Property<CRM.BankAccount, BankAccountType?> { Property(22) }
    public var typeDescription: Property<CRM.BankAccount, String?> { Property(23) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var bankAccount: WritableProperty<String> { WritableProperty(3) }
    public var bankAccountHolderName: WritableProperty<String> { WritableProperty(4) }
    public var bicCode: WritableProperty<String> { WritableProperty(7) }
    public var blocked: WritableProperty<Bool> { WritableProperty(8) }
    public var description: WritableProperty<String> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(16) }
    public var main: WritableProperty<Bool> { WritableProperty(17) }
  }
}
