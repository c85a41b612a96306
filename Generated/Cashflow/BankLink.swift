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
    public var division: Int32? { row[ifPresent: 1] }

    /// `CustomerId` · Edm.Guid
    public var customerID: UUID? { row[ifPresent: 2] }

    /// `MailBoxId` · Edm.Guid
    public var mailBoxID: UUID? { row[ifPresent: 3] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 4] }

    /// `BankId` · Edm.Guid
    public var bankID: UUID? { row[ifPresent: 5] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 6] }

    /// `BankAccountNumberId` · Edm.Guid
    public var bankAccountNumberID: UUID? { row[ifPresent: 7] }

    /// `ActiveStatus` · Edm.Int32
    public var activeStatus: Int32? { row[ifPresent: 8] }

    /// `SynchronizationCode` · Edm.String
    public var synchronizationCode: String? { row[ifPresent: 9] }

    /// `TransactionsExchangeMethod` · Edm.Byte
    public var transactionsExchangeMethod: UInt8? { row[ifPresent: 10] }

    /// `TransactionsPermission` · Edm.Boolean
    public var transactionsPermission: Bool? { row[ifPresent: 11] }

    /// `CollectionsPermission` · Edm.Boolean
    public var collectionsPermission: Bool? { row[ifPresent: 12] }

    /// `PaymentsPermission` · Edm.Boolean
    public var paymentsPermission: Bool? { row[ifPresent: 13] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 14] }

    /// `CreatorId` · Edm.Guid
    public var creatorID: UUID? { row[ifPresent: 15] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `ModifierId` · Edm.Guid
    public var modifierID: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var customerID: WritableProperty<UUID> { WritableProperty(2) }
    public var mailBoxID: WritableProperty<UUID> { WritableProperty(3) }
    public var currencyCode: WritableProperty<String> { WritableProperty(4) }
    public var bankID: WritableProperty<UUID> { WritableProperty(5) }
    public var bankAccountNumber: WritableProperty<String> { WritableProperty(6) }
    public var bankAccountNumberID: WritableProperty<UUID> { WritableProperty(7) }
    public var activeStatus: WritableProperty<Int32> { WritableProperty(8) }
    public var synchronizationCode: WritableProperty<String> { WritableProperty(9) }
    public var transactionsExchangeMethod: WritableProperty<UInt8> { WritableProperty(10) }
    public var transactionsPermission: WritableProperty<Bool> { WritableProperty(11) }
    public var collectionsPermission: WritableProperty<Bool> { WritableProperty(12) }
    public var paymentsPermission: WritableProperty<Bool> { WritableProperty(13) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var creatorID: WritableProperty<UUID> { WritableProperty(15) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(16) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var modifierID: WritableProperty<UUID> { WritableProperty(18) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(19) }
  }
}
