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
    public var bank: UUID? { row[ifPresent: 1] }

    /// `BankAccount` · Edm.String
    public var bankAccount: String? { row[ifPresent: 2] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Operation` · Edm.Int16
    public var operation: MailMessageOperation? { row[ifPresent: 11] }

    /// `OriginalMessage` · Edm.Guid
    public var originalMessage: UUID? { row[ifPresent: 12] }

    /// `OriginalMessageSubject` · Edm.String · read-only
    public var originalMessageSubject: String? { row[ifPresent: 13] }

    /// `PartnerKey` · Edm.Guid
    public var partnerKey: UUID? { row[ifPresent: 14] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 15] }

    /// `RecipientAccount` · Edm.Guid · read-only
    public var recipientAccount: UUID? { row[ifPresent: 16] }

    /// `RecipientDeleted` · Edm.Byte
    public var recipientDeleted: UInt8 { row[17] }

    /// `RecipientMailbox` · Edm.String · read-only
    public var recipientMailbox: String? { row[ifPresent: 18] }

    /// `RecipientMailboxDescription` · Edm.String · read-only
    public var recipientMailboxDescription: String? { row[ifPresent: 19] }

    /// `RecipientMailboxID` · Edm.Guid · required on create
    public var recipientMailboxID: UUID? { row[ifPresent: 20] }

    /// `RecipientStatus` · Edm.Int16
    public var recipientStatus: MailMessageRecipientStatus? { row[ifPresent: 21] }

    /// `RecipientStatusDescription` · Edm.String · read-only
    public var recipientStatusDescription: String? { row[ifPresent: 22] }

    /// `SenderAccount` · Edm.Guid · read-only
    public var senderAccount: UUID? { row[ifPresent: 23] }

    /// `SenderDateSent` · Edm.DateTime
    public var senderDateSent: LocalDateTime? { row[ifPresent: 24] }

    /// `SenderDeleted` · Edm.Byte
    public var senderDeleted: UInt8 { row[25] }

    /// `SenderIPAddress` · Edm.String
    public var senderIPAddress: String? { row[ifPresent: 26] }

    /// `SenderMailbox` · Edm.String · read-only
    public var senderMailbox: String? { row[ifPresent: 27] }

    /// `SenderMailboxDescription` · Edm.String · read-only
    public var senderMailboxDescription: String? { row[ifPresent: 28] }

    /// `SenderMailboxID` · Edm.Guid · required on create
    public var senderMailboxID: UUID? { row[ifPresent: 29] }

    /// `SkipRecipientMailBoxAddressOverride` · Edm.String
    public var skipRecipientMailBoxAddressOverride: String? { row[ifPresent: 30] }

    /// `Subject` · Edm.String · required on create
    public var subject: String? { row[ifPresent: 31] }

    /// `SynchronizationCode` · Edm.String
    public var synchronizationCode: String? { row[ifPresent: 32] }

    /// `Type` · Edm.Int32
    public var type: MailMessageType? { row[ifPresent: 33] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var bank: WritableProperty<UUID> { WritableProperty(1) }
    public var bankAccount: WritableProperty<String> { WritableProperty(2) }
    public var country: WritableProperty<String> { WritableProperty(3) }
    public var forDivision: WritableProperty<Int32> { WritableProperty(7) }
    public var operation: WritableProperty<MailMessageOperation> { WritableProperty(11) }
    public var originalMessage: WritableProperty<UUID> { WritableProperty(12) }
    public var partnerKey: WritableProperty<UUID> { WritableProperty(14) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(15) }
    public var recipientDeleted: WritableProperty<UInt8> { WritableProperty(17) }
    public var recipientMailboxID: WritableProperty<UUID> { WritableProperty(20) }
    public var recipientStatus: WritableProperty<MailMessageRecipientStatus> { WritableProperty(21) }
    public var senderDateSent: WritableProperty<LocalDateTime> { WritableProperty(24) }
    public var senderDeleted: WritableProperty<UInt8> { WritableProperty(25) }
    public var senderIPAddress: WritableProperty<String> { WritableProperty(26) }
    public var senderMailboxID: WritableProperty<UUID> { WritableProperty(29) }
    public var skipRecipientMailBoxAddressOverride: WritableProperty<String> { WritableProperty(30) }
    public var subject: WritableProperty<String> { WritableProperty(31) }
    public var synchronizationCode: WritableProperty<String> { WritableProperty(32) }
    public var type: WritableProperty<MailMessageType> { WritableProperty(33) }
  }
}
