// exact-online-generator 0.1.0 · for runtime 1 · services/cashflow.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/cashflow`
nonisolated public struct Cashflow: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `PaymentConditions` · read, create · 60 rows a page · permission "Financial cashflow"
  public var paymentConditions: EntitySet<Cashflow.PaymentCondition, Methods.ReadCreate> { EntitySet(root, "PaymentConditions") }

  /// `Banks` · read · 60 rows a page · permission "Financial cashflow"
  public var banks: EntitySet<Cashflow.Bank, Methods.Read> { EntitySet(root, "Banks") }

  /// `DirectDebitMandates` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  public var directDebitMandates: EntitySet<Cashflow.DirectDebitMandate, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DirectDebitMandates") }

  /// `Payments` · read, update · 60 rows a page · permission "Financial cashflow"
  public var payments: EntitySet<Cashflow.Payment, Methods.ReadUpdate> { EntitySet(root, "Payments") }

  /// `InternalPayments`
  public var internalPayments: EntitySet<Cashflow.InternalPayment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InternalPayments") }

  /// `Receivables` · read, update · 60 rows a page · permission "Financial receivables"
  public var receivables: EntitySet<Cashflow.Receivable, Methods.ReadUpdate> { EntitySet(root, "Receivables") }

  /// `ProcessPayments` · create · permission "Financial cashflow"
  public var processPayments: EntitySet<Cashflow.PaymentList, Methods.Create> { EntitySet(root, "ProcessPayments") }

  /// `PaymentIDs` · create
  public var paymentIDs: EntitySet<Cashflow.PaymentID, Methods.Create> { EntitySet(root, "PaymentIDs") }

  /// `BankLinks`
  public var bankLinks: EntitySet<Cashflow.BankLink, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BankLinks") }

  /// `Statements`
  public var statements: EntitySet<Cashflow.Statement, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Statements") }

  /// `Lines`
  public var lines: EntitySet<Cashflow.StatementLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Lines") }

  /// `TransactionIdentifiers`
  public var transactionIdentifiers: EntitySet<Cashflow.TransactionIdentifier, Methods.ReadCreateUpdateDelete> { EntitySet(root, "TransactionIdentifiers") }

  /// `ImportNotificationDetails` · read · 60 rows a page
  public var importNotificationDetails: EntitySet<Cashflow.ImportNotificationDetail, Methods.Read> { EntitySet(root, "ImportNotificationDetails") }

  /// `ImportNotifications` · read, update · 60 rows a page
  public var importNotifications: EntitySet<Cashflow.ImportNotification, Methods.ReadUpdate> { EntitySet(root, "ImportNotifications") }
}

nonisolated extension EntitySet where Subject == Cashflow.Payment {
  /// Sends payments on their way: they are being processed from then on, and the answer has the address of the export
  /// for the bank.
  ///
  /// POST `cashflow/ProcessPayments` · throws `ErrorMessage` · permission "Financial cashflow"
  nonisolated(nonsending) public func process(_ rows: [Cashflow.Payment], _ build: (inout Changes<Cashflow.PaymentList>) throws -> Void = { _ in }) async throws -> Cashflow.PaymentList {
    try await process(rows.map { try odataValue("ID", of: $0) }, build)
  }
  /// The same, given `ID` of the rows alone.
  nonisolated(nonsending) public func process(_ keys: [UUID], _ build: (inout Changes<Cashflow.PaymentList>) throws -> Void = { _ in }) async throws -> Cashflow.PaymentList {
    try await odataAct("ProcessPayments", key: "PaymentIDs.ID", keys, failure: ["ErrorMessage"], build)
  }
}

nonisolated extension Cashflow {
  /// A bank as known in the bank register.
  ///
  /// `cashflow/Banks` · read · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct Bank: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BankName         String
      BICCode          String
      Country          String
      Created          DateTime
      Description      String
      Format           String
      HomePageAddress  String
      ID               Guid!     key
      Modified         DateTime
      Status           String
      """)
  }
}

nonisolated extension Cashflow.Bank {
  /// `BankName` · Edm.String
  public var bankName: String? { row.string(0) }
  /// `BankName` in queries and change sets.
  public static var bankName: Property<Self, String?> { .init(0) }

  /// `BICCode` · Edm.String
  public var bicCode: String? { row.string(1) }
  /// `BICCode` in queries and change sets.
  public static var bicCode: Property<Self, String?> { .init(1) }

  /// `Country` · Edm.String
  public var country: String? { row.string(2) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Format` · Edm.String
  public var format: String? { row.string(5) }
  /// `Format` in queries and change sets.
  public static var format: Property<Self, String?> { .init(5) }

  /// `HomePageAddress` · Edm.String
  public var homePageAddress: String? { row.string(6) }
  /// `HomePageAddress` in queries and change sets.
  public static var homePageAddress: Property<Self, String?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Status` · Edm.String
  public var status: BankStatus? { row[ifPresent: 9] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, BankStatus?> { .init(9) }
}

nonisolated extension Cashflow {
  /// `cashflow/BankLinks`
  nonisolated public struct BankLink: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(1) }

  /// `CustomerId` · Edm.Guid
  public var customerID: UUID? { row.guid(2) }
  /// `CustomerId` in queries and change sets.
  public static var customerID: WritableProperty<Self, UUID?> { .init(2) }

  /// `MailBoxId` · Edm.Guid
  public var mailBoxID: UUID? { row.guid(3) }
  /// `MailBoxId` in queries and change sets.
  public static var mailBoxID: WritableProperty<Self, UUID?> { .init(3) }

  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(4) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: WritableProperty<Self, String?> { .init(4) }

  /// `BankId` · Edm.Guid
  public var bankID: UUID? { row.guid(5) }
  /// `BankId` in queries and change sets.
  public static var bankID: WritableProperty<Self, UUID?> { .init(5) }

  /// `BankAccountNumber` · Edm.String
  public var bankAccountNumber: String? { row.string(6) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: WritableProperty<Self, String?> { .init(6) }

  /// `BankAccountNumberId` · Edm.Guid
  public var bankAccountNumberID: UUID? { row.guid(7) }
  /// `BankAccountNumberId` in queries and change sets.
  public static var bankAccountNumberID: WritableProperty<Self, UUID?> { .init(7) }

  /// `ActiveStatus` · Edm.Int32
  public var activeStatus: Int32? { row.int32(8) }
  /// `ActiveStatus` in queries and change sets.
  public static var activeStatus: WritableProperty<Self, Int32?> { .init(8) }

  /// `SynchronizationCode` · Edm.String
  public var synchronizationCode: String? { row.string(9) }
  /// `SynchronizationCode` in queries and change sets.
  public static var synchronizationCode: WritableProperty<Self, String?> { .init(9) }

  /// `TransactionsExchangeMethod` · Edm.Byte
  public var transactionsExchangeMethod: UInt8? { row[ifPresent: 10] }
  /// `TransactionsExchangeMethod` in queries and change sets.
  public static var transactionsExchangeMethod: WritableProperty<Self, UInt8?> { .init(10) }

  /// `TransactionsPermission` · Edm.Boolean
  public var transactionsPermission: Bool? { row.boolean(11) }
  /// `TransactionsPermission` in queries and change sets.
  public static var transactionsPermission: WritableProperty<Self, Bool?> { .init(11) }

  /// `CollectionsPermission` · Edm.Boolean
  public var collectionsPermission: Bool? { row.boolean(12) }
  /// `CollectionsPermission` in queries and change sets.
  public static var collectionsPermission: WritableProperty<Self, Bool?> { .init(12) }

  /// `PaymentsPermission` · Edm.Boolean
  public var paymentsPermission: Bool? { row.boolean(13) }
  /// `PaymentsPermission` in queries and change sets.
  public static var paymentsPermission: WritableProperty<Self, Bool?> { .init(13) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(14) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `CreatorId` · Edm.Guid
  public var creatorID: UUID? { row.guid(15) }
  /// `CreatorId` in queries and change sets.
  public static var creatorID: WritableProperty<Self, UUID?> { .init(15) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(16) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `ModifierId` · Edm.Guid
  public var modifierID: UUID? { row.guid(18) }
  /// `ModifierId` in queries and change sets.
  public static var modifierID: WritableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(19) }
}

nonisolated extension Cashflow {
  /// A customer's permission to collect payments by direct debit.
  ///
  /// `cashflow/DirectDebitMandates` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct DirectDebitMandate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid      create! update
      Attachment          Binary    create update
      AttachmentFileName  String    create update
      BankAccount         Guid      create! update
      CancellationDate    DateTime  create update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String    create update
      Division            Int32
      FirstSend           Byte      create update
      ID                  Guid!     key create update
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      PaymentType         Int16     create update
      Reference           String    create update
      SignatureDate       DateTime  create update
      Type                Int16     create update
      Main                Byte      create update
      """)
  }
}

nonisolated extension Cashflow.DirectDebitMandate {
  /// `Account` · Edm.Guid · required on create
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `Attachment` · Edm.Binary
  public var attachment: Data? { row[ifPresent: 1] }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, Data?> { .init(1) }

  /// `AttachmentFileName` · Edm.String
  public var attachmentFileName: String? { row.string(2) }
  /// `AttachmentFileName` in queries and change sets.
  public static var attachmentFileName: WritableProperty<Self, String?> { .init(2) }

  /// `BankAccount` · Edm.Guid · required on create
  public var bankAccount: UUID? { row.guid(3) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: WritableProperty<Self, UUID?> { .init(3) }

  /// `CancellationDate` · Edm.DateTime
  public var cancellationDate: LocalDateTime? { row.dateTime(4) }
  /// `CancellationDate` in queries and change sets.
  public static var cancellationDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `FirstSend` · Edm.Byte
  public var firstSend: UInt8? { row[ifPresent: 10] }
  /// `FirstSend` in queries and change sets.
  public static var firstSend: WritableProperty<Self, UInt8?> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `PaymentType` · Edm.Int16
  public var paymentType: DirectDebitMandatePaymentType? { row[ifPresent: 15] }
  /// `PaymentType` in queries and change sets.
  public static var paymentType: WritableProperty<Self, DirectDebitMandatePaymentType?> { .init(15) }

  /// `Reference` · Edm.String
  public var reference: String? { row.string(16) }
  /// `Reference` in queries and change sets.
  public static var reference: WritableProperty<Self, String?> { .init(16) }

  /// `SignatureDate` · Edm.DateTime
  public var signatureDate: LocalDateTime? { row.dateTime(17) }
  /// `SignatureDate` in queries and change sets.
  public static var signatureDate: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Type` · Edm.Int16
  public var type: DirectDebitMandateType? { row[ifPresent: 18] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, DirectDebitMandateType?> { .init(18) }

  /// `Main` · Edm.Byte
  public var main: UInt8? { row[ifPresent: 19] }
  /// `Main` in queries and change sets.
  public static var main: WritableProperty<Self, UInt8?> { .init(19) }
}

nonisolated extension Cashflow {
  /// `cashflow/ImportNotifications` · read, update · 60 rows a page
  nonisolated public struct ImportNotification: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BankAccount        String
      BankAccountID      Guid
      Result             Int16
      ResultDescription  String
      Created            DateTime
      Division           Int32
      Document           Guid
      ID                 Guid!     key update
      RetriedBy          Guid
      RetriedOn          DateTime
      """)
  }
}

nonisolated extension Cashflow.ImportNotification {
  /// `BankAccount` · Edm.String · read-only
  public var bankAccount: String? { row.string(0) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: Property<Self, String?> { .init(0) }

  /// `BankAccountID` · Edm.Guid · read-only
  public var bankAccountID: UUID? { row.guid(1) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: Property<Self, UUID?> { .init(1) }

  /// `Result` · Edm.Int16 · read-only
  public var result: Int16? { row[ifPresent: 2] }
  /// `Result` in queries and change sets.
  public static var result: Property<Self, Int16?> { .init(2) }

  /// `ResultDescription` · Edm.String · read-only
  public var resultDescription: String? { row.string(3) }
  /// `ResultDescription` in queries and change sets.
  public static var resultDescription: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `Document` · Edm.Guid · read-only
  public var document: UUID? { row.guid(6) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `RetriedBy` · Edm.Guid · read-only
  public var retriedBy: UUID? { row.guid(8) }
  /// `RetriedBy` in queries and change sets.
  public static var retriedBy: Property<Self, UUID?> { .init(8) }

  /// `RetriedOn` · Edm.DateTime · read-only
  public var retriedOn: LocalDateTime? { row.dateTime(9) }
  /// `RetriedOn` in queries and change sets.
  public static var retriedOn: Property<Self, LocalDateTime?> { .init(9) }
}

nonisolated extension Cashflow {
  /// `cashflow/ImportNotificationDetails` · read · 60 rows a page
  nonisolated public struct ImportNotificationDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CashflowImportNotification  Guid!
      CashflowTransactionFeed     Guid
      Created                     DateTime!
      Division                    Int32!
      ResponseCode                Int16!
      ResponseCodeArguments       String
      Message                     String
      ID                          Guid!      key
      """)
  }
}

nonisolated extension Cashflow.ImportNotificationDetail {
  /// `CashflowImportNotification` · Edm.Guid
  public var cashflowImportNotification: UUID { row[0] }
  /// `CashflowImportNotification` in queries and change sets.
  public static var cashflowImportNotification: Property<Self, UUID> { .init(0) }

  /// `CashflowTransactionFeed` · Edm.Guid
  public var cashflowTransactionFeed: UUID? { row.guid(1) }
  /// `CashflowTransactionFeed` in queries and change sets.
  public static var cashflowTransactionFeed: Property<Self, UUID?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[2] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `ResponseCode` · Edm.Int16
  public var responseCode: Int16 { row[4] }
  /// `ResponseCode` in queries and change sets.
  public static var responseCode: Property<Self, Int16> { .init(4) }

  /// `ResponseCodeArguments` · Edm.String
  public var responseCodeArguments: String? { row.string(5) }
  /// `ResponseCodeArguments` in queries and change sets.
  public static var responseCodeArguments: Property<Self, String?> { .init(5) }

  /// `Message` · Edm.String
  public var message: String? { row.string(6) }
  /// `Message` in queries and change sets.
  public static var message: Property<Self, String?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }
}

nonisolated extension Cashflow {
  /// `cashflow/InternalPayments`
  nonisolated public struct InternalPayment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!      key create update
      Account                       Guid       create update
      AccountBankAccountID          Guid       create update
      AccountBankAccountNumber      String     create update
      AccountCode                   String     create update padded(18)
      AccountContact                Guid       create update
      AccountContactName            String     create update
      AccountName                   String     create update
      AmountDC                      Double!    create update
      AmountDiscountDC              Double!    create update
      AmountFC                      Double!    create update
      AmountDiscountFC              Double!    create update
      BankAccountID                 Guid       create update
      BankAccountNumber             String     create update
      CashflowTransactionBatchCode  String     create update
      Created                       DateTime!  create update
      Creator                       Guid       create update
      CreatorFullName               String     create update
      Currency                      String     create update
      Description                   String     create update
      DiscountDueDate               DateTime   create update
      Division                      Int32!     create update
      Document                      Guid       create update
      DocumentNumber                Int32      create update
      DocumentSubject               String     create update
      DueDate                       DateTime   create update
      EndDate                       DateTime   create update
      EndPeriod                     Int16      create update
      EndYear                       Int16      create update
      EntryDate                     DateTime   create update
      EntryID                       Guid       create update
      EntryNumber                   Int32      create update
      GLAccount                     Guid       create update
      GLAccountCode                 String     create update
      GLAccountDescription          String     create update
      InvoiceDate                   DateTime   create update
      InvoiceNumber                 Int32      create update
      IsBatchBooking                Byte       create update
      Journal                       String     create update
      JournalDescription            String     create update
      Modified                      DateTime!  create update
      Modifier                      Guid       create update
      ModifierFullName              String     create update
      PaymentSelected               DateTime   create update
      PaymentSelector               Guid       create update
      PaymentSelectorFullName       String     create update
      PaymentBatchNumber            Int32      create update
      PaymentCondition              String     create update
      PaymentConditionDescription   String     create update
      PaymentDays                   Int32      create update
      PaymentDaysDiscount           Int32      create update
      PaymentDiscountPercentage     Double     create update
      PaymentMethod                 String     create update
      PaymentReference              String     create update
      RateFC                        Double     create update
      Source                        Int32!     create update
      Status                        Int16      create update
      TransactionAmountDC           Double!    create update
      TransactionAmountFC           Double!    create update
      TransactionDueDate            DateTime   create update
      TransactionEntryID            Guid       create update
      TransactionID                 Guid       create update
      TransactionIsReversal         Boolean!   create update
      TransactionReportingPeriod    Int16      create update
      TransactionReportingYear      Int16      create update
      TransactionStatus             Int16      create update
      TransactionType               Int32      create update
      YourRef                       String     create update
      """)
  }
}

nonisolated extension Cashflow.InternalPayment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountBankAccountID` · Edm.Guid
  public var accountBankAccountID: UUID? { row.guid(2) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: WritableProperty<Self, UUID?> { .init(2) }

  /// `AccountBankAccountNumber` · Edm.String
  public var accountBankAccountNumber: String? { row.string(3) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: WritableProperty<Self, String?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: WritableProperty<Self, PaddedCode?> { .init(4) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(5) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: WritableProperty<Self, UUID?> { .init(5) }

  /// `AccountContactName` · Edm.String
  public var accountContactName: String? { row.string(6) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: WritableProperty<Self, String?> { .init(6) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(7) }
  /// `AccountName` in queries and change sets.
  public static var accountName: WritableProperty<Self, String?> { .init(7) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[8] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: WritableProperty<Self, Decimal> { .init(8) }

  /// `AmountDiscountDC` · Edm.Double
  public var amountDiscountDC: Decimal { row[9] }
  /// `AmountDiscountDC` in queries and change sets.
  public static var amountDiscountDC: WritableProperty<Self, Decimal> { .init(9) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[10] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(10) }

  /// `AmountDiscountFC` · Edm.Double
  public var amountDiscountFC: Decimal { row[11] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: WritableProperty<Self, Decimal> { .init(11) }

  /// `BankAccountID` · Edm.Guid
  public var bankAccountID: UUID? { row.guid(12) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: WritableProperty<Self, UUID?> { .init(12) }

  /// `BankAccountNumber` · Edm.String
  public var bankAccountNumber: String? { row.string(13) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: WritableProperty<Self, String?> { .init(13) }

  /// `CashflowTransactionBatchCode` · Edm.String
  public var cashflowTransactionBatchCode: String? { row.string(14) }
  /// `CashflowTransactionBatchCode` in queries and change sets.
  public static var cashflowTransactionBatchCode: WritableProperty<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[15] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(15) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(17) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(18) }

  /// `Description` · Edm.String
  public var description: String? { row.string(19) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(19) }

  /// `DiscountDueDate` · Edm.DateTime
  public var discountDueDate: LocalDateTime? { row.dateTime(20) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[21] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(21) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(22) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(22) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(23) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: WritableProperty<Self, Int32?> { .init(23) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(24) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(24) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(25) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(25) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(26) }

  /// `EndPeriod` · Edm.Int16
  public var endPeriod: Int16? { row[ifPresent: 27] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: WritableProperty<Self, Int16?> { .init(27) }

  /// `EndYear` · Edm.Int16
  public var endYear: Int16? { row[ifPresent: 28] }
  /// `EndYear` in queries and change sets.
  public static var endYear: WritableProperty<Self, Int16?> { .init(28) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(29) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(30) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(30) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(31) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(31) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(32) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(32) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(33) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: WritableProperty<Self, String?> { .init(33) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(34) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: WritableProperty<Self, String?> { .init(34) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(35) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(35) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(36) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: WritableProperty<Self, Int32?> { .init(36) }

  /// `IsBatchBooking` · Edm.Byte
  public var isBatchBooking: Bool? { row.boolean(37) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: WritableProperty<Self, Bool?> { .init(37) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(38) }
  /// `Journal` in queries and change sets.
  public static var journal: WritableProperty<Self, String?> { .init(38) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(39) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: WritableProperty<Self, String?> { .init(39) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[40] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(40) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(42) }

  /// `PaymentSelected` · Edm.DateTime
  public var paymentSelected: LocalDateTime? { row.dateTime(43) }
  /// `PaymentSelected` in queries and change sets.
  public static var paymentSelected: WritableProperty<Self, LocalDateTime?> { .init(43) }

  /// `PaymentSelector` · Edm.Guid
  public var paymentSelector: UUID? { row.guid(44) }
  /// `PaymentSelector` in queries and change sets.
  public static var paymentSelector: WritableProperty<Self, UUID?> { .init(44) }

  /// `PaymentSelectorFullName` · Edm.String
  public var paymentSelectorFullName: String? { row.string(45) }
  /// `PaymentSelectorFullName` in queries and change sets.
  public static var paymentSelectorFullName: WritableProperty<Self, String?> { .init(45) }

  /// `PaymentBatchNumber` · Edm.Int32
  public var paymentBatchNumber: Int32? { row.int32(46) }
  /// `PaymentBatchNumber` in queries and change sets.
  public static var paymentBatchNumber: WritableProperty<Self, Int32?> { .init(46) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(47) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(47) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(48) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: WritableProperty<Self, String?> { .init(48) }

  /// `PaymentDays` · Edm.Int32
  public var paymentDays: Int32? { row.int32(49) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: WritableProperty<Self, Int32?> { .init(49) }

  /// `PaymentDaysDiscount` · Edm.Int32
  public var paymentDaysDiscount: Int32? { row.int32(50) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: WritableProperty<Self, Int32?> { .init(50) }

  /// `PaymentDiscountPercentage` · Edm.Double
  public var paymentDiscountPercentage: Decimal? { row.decimal(51) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: WritableProperty<Self, Decimal?> { .init(51) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 52] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: WritableProperty<Self, PaymentMethod?> { .init(52) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(53) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(53) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(54) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: WritableProperty<Self, Decimal?> { .init(54) }

  /// `Source` · Edm.Int32
  public var source: PaymentTermSource { row[55] }
  /// `Source` in queries and change sets.
  public static var source: WritableProperty<Self, PaymentTermSource> { .init(55) }

  /// `Status` · Edm.Int16
  public var status: PaymentTermStatus? { row[ifPresent: 56] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, PaymentTermStatus?> { .init(56) }

  /// `TransactionAmountDC` · Edm.Double
  public var transactionAmountDC: Decimal { row[57] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: WritableProperty<Self, Decimal> { .init(57) }

  /// `TransactionAmountFC` · Edm.Double
  public var transactionAmountFC: Decimal { row[58] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: WritableProperty<Self, Decimal> { .init(58) }

  /// `TransactionDueDate` · Edm.DateTime
  public var transactionDueDate: LocalDateTime? { row.dateTime(59) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: WritableProperty<Self, LocalDateTime?> { .init(59) }

  /// `TransactionEntryID` · Edm.Guid
  public var transactionEntryID: UUID? { row.guid(60) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: WritableProperty<Self, UUID?> { .init(60) }

  /// `TransactionID` · Edm.Guid
  public var transactionID: UUID? { row.guid(61) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: WritableProperty<Self, UUID?> { .init(61) }

  /// `TransactionIsReversal` · Edm.Boolean
  public var transactionIsReversal: Bool { row[62] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: WritableProperty<Self, Bool> { .init(62) }

  /// `TransactionReportingPeriod` · Edm.Int16
  public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: WritableProperty<Self, Int16?> { .init(63) }

  /// `TransactionReportingYear` · Edm.Int16
  public var transactionReportingYear: Int16? { row[ifPresent: 64] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: WritableProperty<Self, Int16?> { .init(64) }

  /// `TransactionStatus` · Edm.Int16
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: WritableProperty<Self, FinancialEntryStatus?> { .init(65) }

  /// `TransactionType` · Edm.Int32
  public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: WritableProperty<Self, FinancialTransactionType?> { .init(66) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(67) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(67) }
}

nonisolated extension Cashflow {
  /// An amount to pay to a supplier, with its payment progress.
  ///
  /// `cashflow/Payments` · read, update · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct Payment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!      key update
      Account                       Guid
      AccountBankAccountID          Guid       update
      AccountBankAccountNumber      String
      AccountCode                   String     padded(18)
      AccountContact                Guid
      AccountContactName            String
      AccountName                   String
      AmountDC                      Double!
      AmountDiscountDC              Double!
      AmountFC                      Double!
      AmountDiscountFC              Double!
      BankAccountID                 Guid
      BankAccountNumber             String
      CashflowTransactionBatchCode  String
      Created                       DateTime!
      Creator                       Guid
      CreatorFullName               String
      Currency                      String
      Description                   String     update
      DiscountDueDate               DateTime
      Division                      Int32!
      Document                      Guid
      DocumentNumber                Int32
      DocumentSubject               String
      DueDate                       DateTime
      EndDate                       DateTime
      EndPeriod                     Int16
      EndYear                       Int16
      EntryDate                     DateTime
      EntryID                       Guid
      EntryNumber                   Int32
      GLAccount                     Guid
      GLAccountCode                 String
      GLAccountDescription          String
      InvoiceDate                   DateTime
      InvoiceNumber                 Int32
      IsBatchBooking                Byte
      Journal                       String
      JournalDescription            String
      Modified                      DateTime!
      Modifier                      Guid
      ModifierFullName              String
      PaymentSelected               DateTime
      PaymentSelector               Guid
      PaymentSelectorFullName       String
      PaymentBatchNumber            Int32
      PaymentCondition              String
      PaymentConditionDescription   String
      PaymentDays                   Int32
      PaymentDaysDiscount           Int32
      PaymentDiscountPercentage     Double
      PaymentMethod                 String     update
      PaymentReference              String     update
      RateFC                        Double
      Source                        Int32!
      Status                        Int16
      TransactionAmountDC           Double!
      TransactionAmountFC           Double!
      TransactionDueDate            DateTime
      TransactionEntryID            Guid
      TransactionID                 Guid
      TransactionIsReversal         Boolean!
      TransactionReportingPeriod    Int16
      TransactionReportingYear      Int16
      TransactionStatus             Int16
      TransactionType               Int32
      YourRef                       String
      """)
  }
}

nonisolated extension Cashflow.Payment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid · read-only
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountBankAccountID` · Edm.Guid
  public var accountBankAccountID: UUID? { row.guid(2) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: WritableProperty<Self, UUID?> { .init(2) }

  /// `AccountBankAccountNumber` · Edm.String · read-only
  public var accountBankAccountNumber: String? { row.string(3) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: Property<Self, String?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(4) }

  /// `AccountContact` · Edm.Guid · read-only
  public var accountContact: UUID? { row.guid(5) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: Property<Self, UUID?> { .init(5) }

  /// `AccountContactName` · Edm.String · read-only
  public var accountContactName: String? { row.string(6) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: Property<Self, String?> { .init(6) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(7) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(7) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[8] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(8) }

  /// `AmountDiscountDC` · Edm.Double · read-only
  public var amountDiscountDC: Decimal { row[9] }
  /// `AmountDiscountDC` in queries and change sets.
  public static var amountDiscountDC: Property<Self, Decimal> { .init(9) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[10] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(10) }

  /// `AmountDiscountFC` · Edm.Double · read-only
  public var amountDiscountFC: Decimal { row[11] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: Property<Self, Decimal> { .init(11) }

  /// `BankAccountID` · Edm.Guid · read-only
  public var bankAccountID: UUID? { row.guid(12) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: Property<Self, UUID?> { .init(12) }

  /// `BankAccountNumber` · Edm.String · read-only
  public var bankAccountNumber: String? { row.string(13) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: Property<Self, String?> { .init(13) }

  /// `CashflowTransactionBatchCode` · Edm.String · read-only
  public var cashflowTransactionBatchCode: String? { row.string(14) }
  /// `CashflowTransactionBatchCode` in queries and change sets.
  public static var cashflowTransactionBatchCode: Property<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[15] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(15) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(17) }

  /// `Currency` · Edm.String · read-only
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(18) }

  /// `Description` · Edm.String
  public var description: String? { row.string(19) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(19) }

  /// `DiscountDueDate` · Edm.DateTime · read-only
  public var discountDueDate: LocalDateTime? { row.dateTime(20) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: Property<Self, LocalDateTime?> { .init(20) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[21] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(21) }

  /// `Document` · Edm.Guid · read-only
  public var document: UUID? { row.guid(22) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(22) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(23) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(23) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(24) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(24) }

  /// `DueDate` · Edm.DateTime · read-only
  public var dueDate: LocalDateTime? { row.dateTime(25) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(25) }

  /// `EndDate` · Edm.DateTime · read-only
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `EndPeriod` · Edm.Int16 · read-only
  public var endPeriod: Int16? { row[ifPresent: 27] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: Property<Self, Int16?> { .init(27) }

  /// `EndYear` · Edm.Int16 · read-only
  public var endYear: Int16? { row[ifPresent: 28] }
  /// `EndYear` in queries and change sets.
  public static var endYear: Property<Self, Int16?> { .init(28) }

  /// `EntryDate` · Edm.DateTime · read-only
  public var entryDate: LocalDateTime? { row.dateTime(29) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: Property<Self, LocalDateTime?> { .init(29) }

  /// `EntryID` · Edm.Guid · read-only
  public var entryID: UUID? { row.guid(30) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(30) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(31) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(31) }

  /// `GLAccount` · Edm.Guid · read-only
  public var glAccount: UUID? { row.guid(32) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(32) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(33) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(33) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(34) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(34) }

  /// `InvoiceDate` · Edm.DateTime · read-only
  public var invoiceDate: LocalDateTime? { row.dateTime(35) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(35) }

  /// `InvoiceNumber` · Edm.Int32 · read-only
  public var invoiceNumber: Int32? { row.int32(36) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(36) }

  /// `IsBatchBooking` · Edm.Byte · read-only
  public var isBatchBooking: Bool? { row.boolean(37) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: Property<Self, Bool?> { .init(37) }

  /// `Journal` · Edm.String · read-only
  public var journal: String? { row.string(38) }
  /// `Journal` in queries and change sets.
  public static var journal: Property<Self, String?> { .init(38) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(39) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(39) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[40] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(40) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(42) }

  /// `PaymentSelected` · Edm.DateTime · read-only
  public var paymentSelected: LocalDateTime? { row.dateTime(43) }
  /// `PaymentSelected` in queries and change sets.
  public static var paymentSelected: Property<Self, LocalDateTime?> { .init(43) }

  /// `PaymentSelector` · Edm.Guid · read-only
  public var paymentSelector: UUID? { row.guid(44) }
  /// `PaymentSelector` in queries and change sets.
  public static var paymentSelector: Property<Self, UUID?> { .init(44) }

  /// `PaymentSelectorFullName` · Edm.String · read-only
  public var paymentSelectorFullName: String? { row.string(45) }
  /// `PaymentSelectorFullName` in queries and change sets.
  public static var paymentSelectorFullName: Property<Self, String?> { .init(45) }

  /// `PaymentBatchNumber` · Edm.Int32 · read-only
  public var paymentBatchNumber: Int32? { row.int32(46) }
  /// `PaymentBatchNumber` in queries and change sets.
  public static var paymentBatchNumber: Property<Self, Int32?> { .init(46) }

  /// `PaymentCondition` · Edm.String · read-only
  public var paymentCondition: String? { row.string(47) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: Property<Self, String?> { .init(47) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(48) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(48) }

  /// `PaymentDays` · Edm.Int32 · read-only
  public var paymentDays: Int32? { row.int32(49) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: Property<Self, Int32?> { .init(49) }

  /// `PaymentDaysDiscount` · Edm.Int32 · read-only
  public var paymentDaysDiscount: Int32? { row.int32(50) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: Property<Self, Int32?> { .init(50) }

  /// `PaymentDiscountPercentage` · Edm.Double · read-only
  public var paymentDiscountPercentage: Decimal? { row.decimal(51) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: Property<Self, Decimal?> { .init(51) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 52] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: WritableProperty<Self, PaymentMethod?> { .init(52) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(53) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(53) }

  /// `RateFC` · Edm.Double · read-only
  public var rateFC: Decimal? { row.decimal(54) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: Property<Self, Decimal?> { .init(54) }

  /// `Source` · Edm.Int32 · read-only
  public var source: PaymentTermSource { row[55] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PaymentTermSource> { .init(55) }

  /// `Status` · Edm.Int16 · read-only
  public var status: PaymentTermStatus? { row[ifPresent: 56] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PaymentTermStatus?> { .init(56) }

  /// `TransactionAmountDC` · Edm.Double · read-only
  public var transactionAmountDC: Decimal { row[57] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: Property<Self, Decimal> { .init(57) }

  /// `TransactionAmountFC` · Edm.Double · read-only
  public var transactionAmountFC: Decimal { row[58] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: Property<Self, Decimal> { .init(58) }

  /// `TransactionDueDate` · Edm.DateTime · read-only
  public var transactionDueDate: LocalDateTime? { row.dateTime(59) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: Property<Self, LocalDateTime?> { .init(59) }

  /// `TransactionEntryID` · Edm.Guid · read-only
  public var transactionEntryID: UUID? { row.guid(60) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: Property<Self, UUID?> { .init(60) }

  /// `TransactionID` · Edm.Guid · read-only
  public var transactionID: UUID? { row.guid(61) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: Property<Self, UUID?> { .init(61) }

  /// `TransactionIsReversal` · Edm.Boolean · read-only
  public var transactionIsReversal: Bool { row[62] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: Property<Self, Bool> { .init(62) }

  /// `TransactionReportingPeriod` · Edm.Int16 · read-only
  public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: Property<Self, Int16?> { .init(63) }

  /// `TransactionReportingYear` · Edm.Int16 · read-only
  public var transactionReportingYear: Int16? { row[ifPresent: 64] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: Property<Self, Int16?> { .init(64) }

  /// `TransactionStatus` · Edm.Int16 · read-only
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: Property<Self, FinancialEntryStatus?> { .init(65) }

  /// `TransactionType` · Edm.Int32 · read-only
  public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: Property<Self, FinancialTransactionType?> { .init(66) }

  /// `YourRef` · Edm.String · read-only
  public var yourRef: String? { row.string(67) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(67) }
}

nonisolated extension Cashflow {
  /// Terms that set due dates, discounts and the way of paying.
  ///
  /// `cashflow/PaymentConditions` · read, create · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct PaymentCondition: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                                 String    create!
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      CreditManagementScenario             Guid      create
      CreditManagementScenarioCode         String
      CreditManagementScenarioDescription  String
      Description                          String    create!
      DiscountCalculation                  String    create
      DiscountPaymentDays                  Int32     create
      DiscountPercentage                   Double    create
      Division                             Int32
      ID                                   Guid!     key create
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      PaymentDays                          Int32     create
      PaymentDiscountType                  String    create
      PaymentEndOfMonths                   Int32     create
      PaymentMethod                        String    create
      Percentage                           Double    create
      VATCalculation                       String    create
      """)
  }
}

nonisolated extension Cashflow.PaymentCondition {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `CreditManagementScenario` · Edm.Guid
  public var creditManagementScenario: UUID? { row.guid(4) }
  /// `CreditManagementScenario` in queries and change sets.
  public static var creditManagementScenario: WritableProperty<Self, UUID?> { .init(4) }

  /// `CreditManagementScenarioCode` · Edm.String · read-only
  public var creditManagementScenarioCode: String? { row.string(5) }
  /// `CreditManagementScenarioCode` in queries and change sets.
  public static var creditManagementScenarioCode: Property<Self, String?> { .init(5) }

  /// `CreditManagementScenarioDescription` · Edm.String · read-only
  public var creditManagementScenarioDescription: String? { row.string(6) }
  /// `CreditManagementScenarioDescription` in queries and change sets.
  public static var creditManagementScenarioDescription: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(7) }

  /// `DiscountCalculation` · Edm.String
  public var discountCalculation: PaymentConditionDiscountCalculation? { row[ifPresent: 8] }
  /// `DiscountCalculation` in queries and change sets.
  public static var discountCalculation: WritableProperty<Self, PaymentConditionDiscountCalculation?> { .init(8) }

  /// `DiscountPaymentDays` · Edm.Int32
  public var discountPaymentDays: Int32? { row.int32(9) }
  /// `DiscountPaymentDays` in queries and change sets.
  public static var discountPaymentDays: WritableProperty<Self, Int32?> { .init(9) }

  /// `DiscountPercentage` · Edm.Double
  public var discountPercentage: Decimal? { row.decimal(10) }
  /// `DiscountPercentage` in queries and change sets.
  public static var discountPercentage: WritableProperty<Self, Decimal?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(12) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `PaymentDays` · Edm.Int32
  public var paymentDays: Int32? { row.int32(16) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: WritableProperty<Self, Int32?> { .init(16) }

  /// `PaymentDiscountType` · Edm.String
  public var paymentDiscountType: PaymentDiscountType? { row[ifPresent: 17] }
  /// `PaymentDiscountType` in queries and change sets.
  public static var paymentDiscountType: WritableProperty<Self, PaymentDiscountType?> { .init(17) }

  /// `PaymentEndOfMonths` · Edm.Int32
  public var paymentEndOfMonths: Int32? { row.int32(18) }
  /// `PaymentEndOfMonths` in queries and change sets.
  public static var paymentEndOfMonths: WritableProperty<Self, Int32?> { .init(18) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 19] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: WritableProperty<Self, PaymentMethod?> { .init(19) }

  /// `Percentage` · Edm.Double
  public var percentage: Decimal? { row.decimal(20) }
  /// `Percentage` in queries and change sets.
  public static var percentage: WritableProperty<Self, Decimal?> { .init(20) }

  /// `VATCalculation` · Edm.String
  public var vatCalculation: PaymentConditionVATCalculation? { row[ifPresent: 21] }
  /// `VATCalculation` in queries and change sets.
  public static var vatCalculation: WritableProperty<Self, PaymentConditionVATCalculation?> { .init(21) }
}

nonisolated extension Cashflow {
  /// `cashflow/PaymentIDs` · create
  nonisolated public struct PaymentID: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID  Guid!  key create
      """)
  }
}

nonisolated extension Cashflow.PaymentID {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }
}

nonisolated extension Cashflow {
  /// `cashflow/ProcessPayments` · create · permission "Financial cashflow"
  nonisolated public struct PaymentList: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division                Int32!
      SuccessMessage          String               create
      ErrorMessage            String               create
      BankExportDocumentsUrl  String               create
      ID                      Guid!                key create
      PaymentIDs              Cashflow.PaymentID*  create!
      """, related: { [Cashflow.PaymentID.table] })
  }
}

nonisolated extension Cashflow.PaymentList {
  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(0) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(1) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(1) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(2) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(2) }

  /// `BankExportDocumentsUrl` · Edm.String
  public var bankExportDocumentsURL: String? { row.string(3) }
  /// `BankExportDocumentsUrl` in queries and change sets.
  public static var bankExportDocumentsURL: WritableProperty<Self, String?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `PaymentIDs` · expand with `expanding { $0.paymentIDs }`
  public var paymentIDs: Expanded<Cashflow.PaymentID> { row[5] }
  /// `PaymentIDs` in queries and change sets.
  public static var paymentIDs: WritableNavigation<Self, Cashflow.PaymentID, [Changes<Cashflow.PaymentID>]> { .init(5) }
}

nonisolated extension Cashflow {
  /// An amount to collect from a customer, with its collection progress.
  ///
  /// `cashflow/Receivables` · read, update · 60 rows a page · permission "Financial receivables"
  nonisolated public struct Receivable: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!      key update
      Account                        Guid
      AccountBankAccountID           Guid
      AccountBankAccountNumber       String
      AccountCode                    String     padded(18)
      AccountContact                 Guid
      AccountContactName             String
      AccountName                    String
      AccountCountry                 String
      AmountDC                       Double!
      AmountDiscountDC               Double!
      AmountFC                       Double!
      AmountDiscountFC               Double!
      BankAccountID                  Guid
      BankAccountNumber              String
      CashflowTransactionBatchCode   String
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String
      Description                    String     update
      DirectDebitMandate             Guid
      DirectDebitMandateDescription  String
      DirectDebitMandatePaymentType  Int16
      DirectDebitMandateReference    String
      DirectDebitMandateType         Int16
      DiscountDueDate                DateTime
      Division                       Int32!
      Document                       Guid
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime
      EndDate                        DateTime
      EndPeriod                      Int16
      EndToEndID                     String
      EndYear                        Int16
      EntryDate                      DateTime
      EntryID                        Guid
      EntryNumber                    Int32
      GLAccount                      Guid
      GLAccountCode                  String
      GLAccountDescription           String
      InvoiceDate                    DateTime
      InvoiceNumber                  Int32
      IsBatchBooking                 Byte
      IsFullyPaid                    Boolean!
      Journal                        String
      JournalDescription             String
      LastPaymentDate                DateTime
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32
      PaymentCondition               String
      PaymentConditionDescription    String
      PaymentDays                    Int32
      PaymentDaysDiscount            Int32
      PaymentDiscountPercentage      Double
      PaymentInformationID           String
      PaymentMethod                  String     update
      PaymentReference               String     update
      RateFC                         Double
      ReceivableSelected             DateTime
      ReceivableSelector             Guid
      ReceivableSelectorFullName     String
      ReceivableBatchNumber          Int32
      Source                         Int32!
      Status                         Int16
      TransactionAmountDC            Double!
      TransactionAmountFC            Double!
      TransactionDueDate             DateTime
      TransactionEntryID             Guid
      TransactionID                  Guid
      TransactionIsReversal          Boolean!
      TransactionReportingPeriod     Int16
      TransactionReportingYear       Int16
      TransactionStatus              Int16
      TransactionType                Int32
      YourRef                        String
      """)
  }
}

nonisolated extension Cashflow.Receivable {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid · read-only
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountBankAccountID` · Edm.Guid · read-only
  public var accountBankAccountID: UUID? { row.guid(2) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: Property<Self, UUID?> { .init(2) }

  /// `AccountBankAccountNumber` · Edm.String · read-only
  public var accountBankAccountNumber: String? { row.string(3) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: Property<Self, String?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(4) }

  /// `AccountContact` · Edm.Guid · read-only
  public var accountContact: UUID? { row.guid(5) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: Property<Self, UUID?> { .init(5) }

  /// `AccountContactName` · Edm.String · read-only
  public var accountContactName: String? { row.string(6) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: Property<Self, String?> { .init(6) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(7) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(7) }

  /// `AccountCountry` · Edm.String · read-only
  public var accountCountry: String? { row.string(8) }
  /// `AccountCountry` in queries and change sets.
  public static var accountCountry: Property<Self, String?> { .init(8) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[9] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(9) }

  /// `AmountDiscountDC` · Edm.Double · read-only
  public var amountDiscountDC: Decimal { row[10] }
  /// `AmountDiscountDC` in queries and change sets.
  public static var amountDiscountDC: Property<Self, Decimal> { .init(10) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[11] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(11) }

  /// `AmountDiscountFC` · Edm.Double · read-only
  public var amountDiscountFC: Decimal { row[12] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: Property<Self, Decimal> { .init(12) }

  /// `BankAccountID` · Edm.Guid · read-only
  public var bankAccountID: UUID? { row.guid(13) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: Property<Self, UUID?> { .init(13) }

  /// `BankAccountNumber` · Edm.String · read-only
  public var bankAccountNumber: String? { row.string(14) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: Property<Self, String?> { .init(14) }

  /// `CashflowTransactionBatchCode` · Edm.String · read-only
  public var cashflowTransactionBatchCode: String? { row.string(15) }
  /// `CashflowTransactionBatchCode` in queries and change sets.
  public static var cashflowTransactionBatchCode: Property<Self, String?> { .init(15) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[16] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(16) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(17) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(17) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(18) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(18) }

  /// `Currency` · Edm.String · read-only
  public var currency: String? { row.string(19) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(19) }

  /// `Description` · Edm.String
  public var description: String? { row.string(20) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(20) }

  /// `DirectDebitMandate` · Edm.Guid · read-only
  public var directDebitMandate: UUID? { row.guid(21) }
  /// `DirectDebitMandate` in queries and change sets.
  public static var directDebitMandate: Property<Self, UUID?> { .init(21) }

  /// `DirectDebitMandateDescription` · Edm.String · read-only
  public var directDebitMandateDescription: String? { row.string(22) }
  /// `DirectDebitMandateDescription` in queries and change sets.
  public static var directDebitMandateDescription: Property<Self, String?> { .init(22) }

  /// `DirectDebitMandatePaymentType` · Edm.Int16 · read-only
  public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 23] }
  /// `DirectDebitMandatePaymentType` in queries and change sets.
  public static var directDebitMandatePaymentType: Property<Self, DirectDebitMandatePaymentType?> { .init(23) }

  /// `DirectDebitMandateReference` · Edm.String · read-only
  public var directDebitMandateReference: String? { row.string(24) }
  /// `DirectDebitMandateReference` in queries and change sets.
  public static var directDebitMandateReference: Property<Self, String?> { .init(24) }

  /// `DirectDebitMandateType` · Edm.Int16 · read-only
  public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 25] }
  /// `DirectDebitMandateType` in queries and change sets.
  public static var directDebitMandateType: Property<Self, DirectDebitMandateType?> { .init(25) }

  /// `DiscountDueDate` · Edm.DateTime · read-only
  public var discountDueDate: LocalDateTime? { row.dateTime(26) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[27] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(27) }

  /// `Document` · Edm.Guid · read-only
  public var document: UUID? { row.guid(28) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(28) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(29) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(29) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(30) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(30) }

  /// `DueDate` · Edm.DateTime · read-only
  public var dueDate: LocalDateTime? { row.dateTime(31) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(31) }

  /// `EndDate` · Edm.DateTime · read-only
  public var endDate: LocalDateTime? { row.dateTime(32) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(32) }

  /// `EndPeriod` · Edm.Int16 · read-only
  public var endPeriod: Int16? { row[ifPresent: 33] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: Property<Self, Int16?> { .init(33) }

  /// `EndToEndID` · Edm.String · read-only
  public var endToEndID: String? { row.string(34) }
  /// `EndToEndID` in queries and change sets.
  public static var endToEndID: Property<Self, String?> { .init(34) }

  /// `EndYear` · Edm.Int16 · read-only
  public var endYear: Int16? { row[ifPresent: 35] }
  /// `EndYear` in queries and change sets.
  public static var endYear: Property<Self, Int16?> { .init(35) }

  /// `EntryDate` · Edm.DateTime · read-only
  public var entryDate: LocalDateTime? { row.dateTime(36) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: Property<Self, LocalDateTime?> { .init(36) }

  /// `EntryID` · Edm.Guid · read-only
  public var entryID: UUID? { row.guid(37) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(37) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(38) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(38) }

  /// `GLAccount` · Edm.Guid · read-only
  public var glAccount: UUID? { row.guid(39) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(39) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(40) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(40) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(41) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(41) }

  /// `InvoiceDate` · Edm.DateTime · read-only
  public var invoiceDate: LocalDateTime? { row.dateTime(42) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(42) }

  /// `InvoiceNumber` · Edm.Int32 · read-only
  public var invoiceNumber: Int32? { row.int32(43) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(43) }

  /// `IsBatchBooking` · Edm.Byte · read-only
  public var isBatchBooking: Bool? { row.boolean(44) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: Property<Self, Bool?> { .init(44) }

  /// `IsFullyPaid` · Edm.Boolean · read-only
  public var isFullyPaid: Bool { row[45] }
  /// `IsFullyPaid` in queries and change sets.
  public static var isFullyPaid: Property<Self, Bool> { .init(45) }

  /// `Journal` · Edm.String · read-only
  public var journal: String? { row.string(46) }
  /// `Journal` in queries and change sets.
  public static var journal: Property<Self, String?> { .init(46) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(47) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(47) }

  /// `LastPaymentDate` · Edm.DateTime · read-only
  public var lastPaymentDate: LocalDateTime? { row.dateTime(48) }
  /// `LastPaymentDate` in queries and change sets.
  public static var lastPaymentDate: Property<Self, LocalDateTime?> { .init(48) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[49] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(49) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(50) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(50) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(51) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(51) }

  /// `OrderNumber` · Edm.Int32 · read-only
  public var orderNumber: Int32? { row.int32(52) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32?> { .init(52) }

  /// `PaymentCondition` · Edm.String · read-only
  public var paymentCondition: String? { row.string(53) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: Property<Self, String?> { .init(53) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(54) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(54) }

  /// `PaymentDays` · Edm.Int32 · read-only
  public var paymentDays: Int32? { row.int32(55) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: Property<Self, Int32?> { .init(55) }

  /// `PaymentDaysDiscount` · Edm.Int32 · read-only
  public var paymentDaysDiscount: Int32? { row.int32(56) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: Property<Self, Int32?> { .init(56) }

  /// `PaymentDiscountPercentage` · Edm.Double · read-only
  public var paymentDiscountPercentage: Decimal? { row.decimal(57) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: Property<Self, Decimal?> { .init(57) }

  /// `PaymentInformationID` · Edm.String · read-only
  public var paymentInformationID: String? { row.string(58) }
  /// `PaymentInformationID` in queries and change sets.
  public static var paymentInformationID: Property<Self, String?> { .init(58) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 59] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: WritableProperty<Self, PaymentMethod?> { .init(59) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(60) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(60) }

  /// `RateFC` · Edm.Double · read-only
  public var rateFC: Decimal? { row.decimal(61) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: Property<Self, Decimal?> { .init(61) }

  /// `ReceivableSelected` · Edm.DateTime · read-only
  public var receivableSelected: LocalDateTime? { row.dateTime(62) }
  /// `ReceivableSelected` in queries and change sets.
  public static var receivableSelected: Property<Self, LocalDateTime?> { .init(62) }

  /// `ReceivableSelector` · Edm.Guid · read-only
  public var receivableSelector: UUID? { row.guid(63) }
  /// `ReceivableSelector` in queries and change sets.
  public static var receivableSelector: Property<Self, UUID?> { .init(63) }

  /// `ReceivableSelectorFullName` · Edm.String · read-only
  public var receivableSelectorFullName: String? { row.string(64) }
  /// `ReceivableSelectorFullName` in queries and change sets.
  public static var receivableSelectorFullName: Property<Self, String?> { .init(64) }

  /// `ReceivableBatchNumber` · Edm.Int32 · read-only
  public var receivableBatchNumber: Int32? { row.int32(65) }
  /// `ReceivableBatchNumber` in queries and change sets.
  public static var receivableBatchNumber: Property<Self, Int32?> { .init(65) }

  /// `Source` · Edm.Int32 · read-only
  public var source: PaymentTermSource { row[66] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PaymentTermSource> { .init(66) }

  /// `Status` · Edm.Int16 · read-only
  public var status: PaymentTermStatus? { row[ifPresent: 67] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PaymentTermStatus?> { .init(67) }

  /// `TransactionAmountDC` · Edm.Double · read-only
  public var transactionAmountDC: Decimal { row[68] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: Property<Self, Decimal> { .init(68) }

  /// `TransactionAmountFC` · Edm.Double · read-only
  public var transactionAmountFC: Decimal { row[69] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: Property<Self, Decimal> { .init(69) }

  /// `TransactionDueDate` · Edm.DateTime · read-only
  public var transactionDueDate: LocalDateTime? { row.dateTime(70) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: Property<Self, LocalDateTime?> { .init(70) }

  /// `TransactionEntryID` · Edm.Guid · read-only
  public var transactionEntryID: UUID? { row.guid(71) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: Property<Self, UUID?> { .init(71) }

  /// `TransactionID` · Edm.Guid · read-only
  public var transactionID: UUID? { row.guid(72) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: Property<Self, UUID?> { .init(72) }

  /// `TransactionIsReversal` · Edm.Boolean · read-only
  public var transactionIsReversal: Bool { row[73] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: Property<Self, Bool> { .init(73) }

  /// `TransactionReportingPeriod` · Edm.Int16 · read-only
  public var transactionReportingPeriod: Int16? { row[ifPresent: 74] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: Property<Self, Int16?> { .init(74) }

  /// `TransactionReportingYear` · Edm.Int16 · read-only
  public var transactionReportingYear: Int16? { row[ifPresent: 75] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: Property<Self, Int16?> { .init(75) }

  /// `TransactionStatus` · Edm.Int16 · read-only
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 76] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: Property<Self, FinancialEntryStatus?> { .init(76) }

  /// `TransactionType` · Edm.Int32 · read-only
  public var transactionType: FinancialTransactionType? { row[ifPresent: 77] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: Property<Self, FinancialTransactionType?> { .init(77) }

  /// `YourRef` · Edm.String · read-only
  public var yourRef: String? { row.string(78) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(78) }
}

nonisolated extension Cashflow {
  /// `cashflow/Statements`
  nonisolated public struct Statement: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = String
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Number                              String!                  key create update
      Date                                DateTime                 create update
      PreviousStatementNumber             String                   create update
      OwnerAccountName                    String                   create update
      OwnerAccountIdentification          String                   create update
      OwnerAccountCurrency                String                   create update
      OwnerAccountBankIdentificationCode  String                   create update
      OwnerAccountType                    Int32                    create update
      OwnerAccountBankName                String                   create update
      OwnerAccountBankCountry             String                   create update
      OpeningBalanceAmount                Double                   create update
      OpeningBalanceDate                  DateTime                 create update
      ClosingBalanceAmount                Double                   create update
      ClosingBalanceDate                  DateTime                 create update
      Lines                               Cashflow.StatementLine*  create
      """, related: { [Cashflow.StatementLine.table] })
  }
}

nonisolated extension Cashflow.Statement {
  /// `Number` · Edm.String · key
  public var number: String { row[0] }
  /// `Number` in queries and change sets.
  public static var number: WritableProperty<Self, String> { .init(0) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(1) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `PreviousStatementNumber` · Edm.String
  public var previousStatementNumber: String? { row.string(2) }
  /// `PreviousStatementNumber` in queries and change sets.
  public static var previousStatementNumber: WritableProperty<Self, String?> { .init(2) }

  /// `OwnerAccountName` · Edm.String
  public var ownerAccountName: String? { row.string(3) }
  /// `OwnerAccountName` in queries and change sets.
  public static var ownerAccountName: WritableProperty<Self, String?> { .init(3) }

  /// `OwnerAccountIdentification` · Edm.String
  public var ownerAccountIdentification: String? { row.string(4) }
  /// `OwnerAccountIdentification` in queries and change sets.
  public static var ownerAccountIdentification: WritableProperty<Self, String?> { .init(4) }

  /// `OwnerAccountCurrency` · Edm.String
  public var ownerAccountCurrency: String? { row.string(5) }
  /// `OwnerAccountCurrency` in queries and change sets.
  public static var ownerAccountCurrency: WritableProperty<Self, String?> { .init(5) }

  /// `OwnerAccountBankIdentificationCode` · Edm.String
  public var ownerAccountBankIdentificationCode: String? { row.string(6) }
  /// `OwnerAccountBankIdentificationCode` in queries and change sets.
  public static var ownerAccountBankIdentificationCode: WritableProperty<Self, String?> { .init(6) }

  /// `OwnerAccountType` · Edm.Int32
  public var ownerAccountType: Int32? { row.int32(7) }
  /// `OwnerAccountType` in queries and change sets.
  public static var ownerAccountType: WritableProperty<Self, Int32?> { .init(7) }

  /// `OwnerAccountBankName` · Edm.String
  public var ownerAccountBankName: String? { row.string(8) }
  /// `OwnerAccountBankName` in queries and change sets.
  public static var ownerAccountBankName: WritableProperty<Self, String?> { .init(8) }

  /// `OwnerAccountBankCountry` · Edm.String
  public var ownerAccountBankCountry: String? { row.string(9) }
  /// `OwnerAccountBankCountry` in queries and change sets.
  public static var ownerAccountBankCountry: WritableProperty<Self, String?> { .init(9) }

  /// `OpeningBalanceAmount` · Edm.Double
  public var openingBalanceAmount: Decimal? { row.decimal(10) }
  /// `OpeningBalanceAmount` in queries and change sets.
  public static var openingBalanceAmount: WritableProperty<Self, Decimal?> { .init(10) }

  /// `OpeningBalanceDate` · Edm.DateTime
  public var openingBalanceDate: LocalDateTime? { row.dateTime(11) }
  /// `OpeningBalanceDate` in queries and change sets.
  public static var openingBalanceDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ClosingBalanceAmount` · Edm.Double
  public var closingBalanceAmount: Decimal? { row.decimal(12) }
  /// `ClosingBalanceAmount` in queries and change sets.
  public static var closingBalanceAmount: WritableProperty<Self, Decimal?> { .init(12) }

  /// `ClosingBalanceDate` · Edm.DateTime
  public var closingBalanceDate: LocalDateTime? { row.dateTime(13) }
  /// `ClosingBalanceDate` in queries and change sets.
  public static var closingBalanceDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Lines` · expand with `expanding { $0.lines }`
  public var lines: Expanded<Cashflow.StatementLine> { row[14] }
  /// `Lines` in queries and change sets.
  public static var lines: WritableNavigation<Self, Cashflow.StatementLine, [Changes<Cashflow.StatementLine>]> { .init(14) }
}

nonisolated extension Cashflow {
  /// `cashflow/Lines`
  nonisolated public struct StatementLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Date                                       DateTime                         create update
      NetAmount                                  Double                           create update
      GrossAmount                                Double                           create update
      CollectionFeeAmount                        Double                           create update
      Description                                String                           create update
      Notes                                      String                           create update
      SequenceNumber                             Int32!                           key create update
      Type                                       Int32                            create update
      CounterPartyAccountName                    String                           create update
      CounterPartyAccountIdentification          String                           create update
      CounterPartyAccountCurrency                String                           create update
      CounterPartyAccountBankIdentificationCode  String                           create update
      CounterPartyAccountType                    Int32                            create update
      CounterPartyAccountBankName                String                           create update
      CounterPartyAccountBankCountry             String                           create update
      TransactionIdentifiers                     Cashflow.TransactionIdentifier*  create
      """, related: { [Cashflow.TransactionIdentifier.table] })
  }
}

nonisolated extension Cashflow.StatementLine {
  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(0) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `NetAmount` · Edm.Double
  public var netAmount: Decimal? { row.decimal(1) }
  /// `NetAmount` in queries and change sets.
  public static var netAmount: WritableProperty<Self, Decimal?> { .init(1) }

  /// `GrossAmount` · Edm.Double
  public var grossAmount: Decimal? { row.decimal(2) }
  /// `GrossAmount` in queries and change sets.
  public static var grossAmount: WritableProperty<Self, Decimal?> { .init(2) }

  /// `CollectionFeeAmount` · Edm.Double
  public var collectionFeeAmount: Decimal? { row.decimal(3) }
  /// `CollectionFeeAmount` in queries and change sets.
  public static var collectionFeeAmount: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(5) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(5) }

  /// `SequenceNumber` · Edm.Int32 · key
  public var sequenceNumber: Int32 { row[6] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32> { .init(6) }

  /// `Type` · Edm.Int32
  public var type: Int32? { row.int32(7) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int32?> { .init(7) }

  /// `CounterPartyAccountName` · Edm.String
  public var counterPartyAccountName: String? { row.string(8) }
  /// `CounterPartyAccountName` in queries and change sets.
  public static var counterPartyAccountName: WritableProperty<Self, String?> { .init(8) }

  /// `CounterPartyAccountIdentification` · Edm.String
  public var counterPartyAccountIdentification: String? { row.string(9) }
  /// `CounterPartyAccountIdentification` in queries and change sets.
  public static var counterPartyAccountIdentification: WritableProperty<Self, String?> { .init(9) }

  /// `CounterPartyAccountCurrency` · Edm.String
  public var counterPartyAccountCurrency: String? { row.string(10) }
  /// `CounterPartyAccountCurrency` in queries and change sets.
  public static var counterPartyAccountCurrency: WritableProperty<Self, String?> { .init(10) }

  /// `CounterPartyAccountBankIdentificationCode` · Edm.String
  public var counterPartyAccountBankIdentificationCode: String? { row.string(11) }
  /// `CounterPartyAccountBankIdentificationCode` in queries and change sets.
  public static var counterPartyAccountBankIdentificationCode: WritableProperty<Self, String?> { .init(11) }

  /// `CounterPartyAccountType` · Edm.Int32
  public var counterPartyAccountType: Int32? { row.int32(12) }
  /// `CounterPartyAccountType` in queries and change sets.
  public static var counterPartyAccountType: WritableProperty<Self, Int32?> { .init(12) }

  /// `CounterPartyAccountBankName` · Edm.String
  public var counterPartyAccountBankName: String? { row.string(13) }
  /// `CounterPartyAccountBankName` in queries and change sets.
  public static var counterPartyAccountBankName: WritableProperty<Self, String?> { .init(13) }

  /// `CounterPartyAccountBankCountry` · Edm.String
  public var counterPartyAccountBankCountry: String? { row.string(14) }
  /// `CounterPartyAccountBankCountry` in queries and change sets.
  public static var counterPartyAccountBankCountry: WritableProperty<Self, String?> { .init(14) }

  /// `TransactionIdentifiers` · expand with `expanding { $0.transactionIdentifiers }`
  public var transactionIdentifiers: Expanded<Cashflow.TransactionIdentifier> { row[15] }
  /// `TransactionIdentifiers` in queries and change sets.
  public static var transactionIdentifiers: WritableNavigation<Self, Cashflow.TransactionIdentifier, [Changes<Cashflow.TransactionIdentifier>]> { .init(15) }
}

nonisolated extension Cashflow {
  /// `cashflow/TransactionIdentifiers`
  nonisolated public struct TransactionIdentifier: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Type   Int32!  key create update
      Value  String  create update
      """)
  }
}

nonisolated extension Cashflow.TransactionIdentifier {
  /// `Type` · Edm.Int32 · key
  public var type: Int32 { row[0] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int32> { .init(0) }

  /// `Value` · Edm.String
  public var value: String? { row.string(1) }
  /// `Value` in queries and change sets.
  public static var value: WritableProperty<Self, String?> { .init(1) }
}
