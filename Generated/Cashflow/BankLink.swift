// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/BankLinks`
  nonisolated public struct BankLink: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[1] }

    /// `CustomerId` · Edm.Guid
    public var customerID: UUID? { row[2] }

    /// `MailBoxId` · Edm.Guid
    public var mailBoxID: UUID? { row[3] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[4] }

    /// `BankId` · Edm.Guid
    public var bankID: UUID? { row[5] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[6] }

    /// `BankAccountNumberId` · Edm.Guid
    public var bankAccountNumberID: UUID? { row[7] }

    /// `ActiveStatus` · Edm.Int32
    public var activeStatus: Int32? { row[8] }

    /// `SynchronizationCode` · Edm.String
    public var synchronizationCode: String? { row[9] }

    /// `TransactionsExchangeMethod` · Edm.Byte
    public var transactionsExchangeMethod: UInt8? { row[10] }

    /// `TransactionsPermission` · Edm.Boolean
    public var transactionsPermission: Bool? { row[11] }

    /// `CollectionsPermission` · Edm.Boolean
    public var collectionsPermission: Bool? { row[12] }

    /// `PaymentsPermission` · Edm.Boolean
    public var paymentsPermission: Bool? { row[13] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[14] }

    /// `CreatorId` · Edm.Guid
    public var creatorID: UUID? { row[15] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[17] }

    /// `ModifierId` · Edm.Guid
    public var modifierID: UUID? { row[18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[19] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      Division                    Int32     create update
      CustomerId                  Guid      create update
      MailBoxId                   Guid      create update
      CurrencyCode                String    create update
      BankId                      Guid      create update
      BankAccountNumber           String    create update
      BankAccountNumberId         Guid      create update
      ActiveStatus                Int32     create update
      SynchronizationCode         String    create update
      TransactionsExchangeMethod  Byte      create update
      TransactionsPermission      Boolean   create update
      CollectionsPermission       Boolean   create update
      PaymentsPermission          Boolean   create update
      Created                     DateTime  create update
      CreatorId                   Guid      create update
      CreatorFullName             String    create update
      Modified                    DateTime  create update
      ModifierId                  Guid      create update
      ModifierFullName            String    create update
      """)
  }
}

nonisolated extension Cashflow.BankLink {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Cashflow.BankLink, UUID> { Property(0) }
    public var division: Property<Cashflow.BankLink, Int32?> { Property(1) }
    public var customerID: Property<Cashflow.BankLink, UUID?> { Property(2) }
    public var mailBoxID: Property<Cashflow.BankLink, UUID?> { Property(3) }
    public var currencyCode: Property<Cashflow.BankLink, String?> { Property(4) }
    public var bankID: Property<Cashflow.BankLink, UUID?> { Property(5) }
    public var bankAccountNumber: Property<Cashflow.BankLink, String?> { Property(6) }
    public var bankAccountNumberID: Property<Cashflow.BankLink, UUID?> { Property(7) }
    public var activeStatus: Property<Cashflow.BankLink, Int32?> { Property(8) }
    public var synchronizationCode: Property<Cashflow.BankLink, String?> { Property(9) }
    public var transactionsExchangeMethod: Property<Cashflow.BankLink, UInt8?> { Property(10) }
    public var transactionsPermission: Property<Cashflow.BankLink, Bool?> { Property(11) }
    public var collectionsPermission: Property<Cashflow.BankLink, Bool?> { Property(12) }
    public var paymentsPermission: Property<Cashflow.BankLink, Bool?> { Property(13) }
    public var created: Property<Cashflow.BankLink, LocalDateTime?> { Property(14) }
    public var creatorID: Property<Cashflow.BankLink, UUID?> { Property(15) }
    public var creatorFullName: Property<Cashflow.BankLink, String?> { Property(16) }
    public var modified: Property<Cashflow.BankLink, LocalDateTime?> { Property(17) }
    public var modifierID: Property<Cashflow.BankLink, UUID?> { Property(18) }
    public var modifierFullName: Property<Cashflow.BankLink, String?> { Property(19) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Cashflow.BankLink>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var customerID: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var mailBoxID: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var currencyCode: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var bankID: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var bankAccountNumber: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var bankAccountNumberID: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var activeStatus: Int32? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var synchronizationCode: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var transactionsExchangeMethod: UInt8? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var transactionsPermission: Bool? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var collectionsPermission: Bool? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var paymentsPermission: Bool? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var creatorID: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var modifierID: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
  }
}
