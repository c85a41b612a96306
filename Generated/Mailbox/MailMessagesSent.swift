// exact-online-generator 0.1.0 · services/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Mailbox {
  /// `mailbox/MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessagesSent: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Bank` · Edm.Guid
    public var bank: UUID? { row[1] }

    /// `BankAccount` · Edm.String
    public var bankAccount: String? { row[2] }

    /// `Country` · Edm.String
    public var country: String? { row[3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[6] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[10] }

    /// `Operation` · Edm.Int16
    public var operation: MailMessageOperation? { row[11] }

    /// `OriginalMessage` · Edm.Guid
    public var originalMessage: UUID? { row[12] }

    /// `OriginalMessageSubject` · Edm.String · read-only
    public var originalMessageSubject: String? { row[13] }

    /// `PartnerKey` · Edm.Guid
    public var partnerKey: UUID? { row[14] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[15] }

    /// `RecipientAccount` · Edm.Guid · read-only
    public var recipientAccount: UUID? { row[16] }

    /// `RecipientDeleted` · Edm.Byte
    public var recipientDeleted: UInt8 { row[17] }

    /// `RecipientMailbox` · Edm.String · read-only
    public var recipientMailbox: String? { row[18] }

    /// `RecipientMailboxDescription` · Edm.String · read-only
    public var recipientMailboxDescription: String? { row[19] }

    /// `RecipientMailboxID` · Edm.Guid · required on create
    public var recipientMailboxID: UUID? { row[20] }

    /// `RecipientStatus` · Edm.Int16
    public var recipientStatus: MailMessageRecipientStatus? { row[21] }

    /// `RecipientStatusDescription` · Edm.String · read-only
    public var recipientStatusDescription: String? { row[22] }

    /// `SenderAccount` · Edm.Guid · read-only
    public var senderAccount: UUID? { row[23] }

    /// `SenderDateSent` · Edm.DateTime
    public var senderDateSent: LocalDateTime? { row[24] }

    /// `SenderDeleted` · Edm.Byte
    public var senderDeleted: UInt8 { row[25] }

    /// `SenderIPAddress` · Edm.String
    public var senderIPAddress: String? { row[26] }

    /// `SenderMailbox` · Edm.String · read-only
    public var senderMailbox: String? { row[27] }

    /// `SenderMailboxDescription` · Edm.String · read-only
    public var senderMailboxDescription: String? { row[28] }

    /// `SenderMailboxID` · Edm.Guid · required on create
    public var senderMailboxID: UUID? { row[29] }

    /// `SkipRecipientMailBoxAddressOverride` · Edm.String
    public var skipRecipientMailBoxAddressOverride: String? { row[30] }

    /// `Subject` · Edm.String · required on create
    public var subject: String? { row[31] }

    /// `SynchronizationCode` · Edm.String
    public var synchronizationCode: String? { row[32] }

    /// `Type` · Edm.Int32
    public var type: MailMessageType? { row[33] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!     key create
      Bank                                 Guid      create
      BankAccount                          String    create
      Country                              String    create
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      ForDivision                          Int32     create
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Operation                            Int16     create
      OriginalMessage                      Guid      create
      OriginalMessageSubject               String
      PartnerKey                           Guid      create
      Quantity                             Double    create
      RecipientAccount                     Guid
      RecipientDeleted                     Byte!     create
      RecipientMailbox                     String
      RecipientMailboxDescription          String
      RecipientMailboxID                   Guid      create!
      RecipientStatus                      Int16     create
      RecipientStatusDescription           String
      SenderAccount                        Guid
      SenderDateSent                       DateTime  create
      SenderDeleted                        Byte!     create
      SenderIPAddress                      String    create
      SenderMailbox                        String
      SenderMailboxDescription             String
      SenderMailboxID                      Guid      create!
      SkipRecipientMailBoxAddressOverride  String    create
      Subject                              String    create!
      SynchronizationCode                  String    create
      Type                                 Int32     create
      """)
  }
}

nonisolated extension Mailbox.MailMessagesSent {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Mailbox.MailMessagesSent, UUID> { Property(0) }
    public var bank: Property<Mailbox.MailMessagesSent, UUID?> { Property(1) }
    public var bankAccount: Property<Mailbox.MailMessagesSent, String?> { Property(2) }
    public var country: Property<Mailbox.MailMessagesSent, String?> { Property(3) }
    public var created: Property<Mailbox.MailMessagesSent, LocalDateTime?> { Property(4) }
    public var creator: Property<Mailbox.MailMessagesSent, UUID?> { Property(5) }
    public var creatorFullName: Property<Mailbox.MailMessagesSent, String?> { Property(6) }
    public var forDivision: Property<Mailbox.MailMessagesSent, Int32?> { Property(7) }
    public var modified: Property<Mailbox.MailMessagesSent, LocalDateTime?> { Property(8) }
    public var modifier: Property<Mailbox.MailMessagesSent, UUID?> { Property(9) }
    public var modifierFullName: Property<Mailbox.MailMessagesSent, String?> { Property(10) }
    public var operation: Property<Mailbox.MailMessagesSent, MailMessageOperation?> { Property(11) }
    public var originalMessage: Property<Mailbox.MailMessagesSent, UUID?> { Property(12) }
    public var originalMessageSubject: Property<Mailbox.MailMessagesSent, String?> { Property(13) }
    public var partnerKey: Property<Mailbox.MailMessagesSent, UUID?> { Property(14) }
    public var quantity: Property<Mailbox.MailMessagesSent, Decimal?> { Property(15) }
    public var recipientAccount: Property<Mailbox.MailMessagesSent, UUID?> { Property(16) }
    public var recipientDeleted: Property<Mailbox.MailMessagesSent, UInt8> { Property(17) }
    public var recipientMailbox: Property<Mailbox.MailMessagesSent, String?> { Property(18) }
    public var recipientMailboxDescription: Property<Mailbox.MailMessagesSent, String?> { Property(19) }
    public var recipientMailboxID: Property<Mailbox.MailMessagesSent, UUID?> { Property(20) }
    public var recipientStatus: Property<Mailbox.MailMessagesSent, MailMessageRecipientStatus?> { Property(21) }
    public var recipientStatusDescription: Property<Mailbox.MailMessagesSent, String?> { Property(22) }
    public var senderAccount: Property<Mailbox.MailMessagesSent, UUID?> { Property(23) }
    public var senderDateSent: Property<Mailbox.MailMessagesSent, LocalDateTime?> { Property(24) }
    public var senderDeleted: Property<Mailbox.MailMessagesSent, UInt8> { Property(25) }
    public var senderIPAddress: Property<Mailbox.MailMessagesSent, String?> { Property(26) }
    public var senderMailbox: Property<Mailbox.MailMessagesSent, String?> { Property(27) }
    public var senderMailboxDescription: Property<Mailbox.MailMessagesSent, String?> { Property(28) }
    public var senderMailboxID: Property<Mailbox.MailMessagesSent, UUID?> { Property(29) }
    public var skipRecipientMailBoxAddressOverride: Property<Mailbox.MailMessagesSent, String?> { Property(30) }
    public var subject: Property<Mailbox.MailMessagesSent, String?> { Property(31) }
    public var synchronizationCode: Property<Mailbox.MailMessagesSent, String?> { Property(32) }
    public var type: Property<Mailbox.MailMessagesSent, MailMessageType?> { Property(33) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Mailbox.MailMessagesSent>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var bank: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var bankAccount: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var country: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var forDivision: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var operation: MailMessageOperation? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var originalMessage: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var partnerKey: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var recipientDeleted: UInt8? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var recipientMailboxID: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var recipientStatus: MailMessageRecipientStatus? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var senderDateSent: LocalDateTime? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var senderDeleted: UInt8? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var senderIPAddress: String? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var senderMailboxID: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var skipRecipientMailBoxAddressOverride: String? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var subject: String? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var synchronizationCode: String? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var type: MailMessageType? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
  }
}
