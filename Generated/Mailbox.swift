// exact-online-generator 0.1.0 · services/mailbox.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/mailbox`
nonisolated public struct Mailbox: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  public var mailboxes: EntitySet<Mailbox.MailboxEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Mailboxes")
  }

  /// `MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  public var mailMessageAttachments: EntitySet<Mailbox.MailMessageAttachment, Methods.ReadCreate> {
    EntitySet(root, "MailMessageAttachments")
  }

  /// `MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  public var mailMessagesSent: EntitySet<Mailbox.MailMessagesSent, Methods.ReadCreate> {
    EntitySet(root, "MailMessagesSent")
  }
}

nonisolated extension Mailbox {
  /// `mailbox/MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessageAttachment: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Attachment` · Edm.Binary · required on create
    public var attachment: Data? { row[ifPresent: 1] }

    /// `AttachmentFileExtension` · Edm.String · read-only
    public var attachmentFileExtension: String? { row[ifPresent: 2] }

    /// `AttachmentFileName` · Edm.String · required on create
    public var attachmentFileName: String? { row[ifPresent: 3] }

    /// `FileSize` · Edm.Int64 · read-only
    public var fileSize: Int64 { row[4] }

    /// `MailMessageID` · Edm.Guid · required on create
    public var mailMessageID: UUID { row[5] }

    /// `MailMessageOrigin` · Edm.Int32
    public var mailMessageOrigin: Int32? { row[ifPresent: 6] }

    /// `RecipientAccount` · Edm.Guid · read-only
    public var recipientAccount: UUID? { row[ifPresent: 7] }

    /// `SenderAccount` · Edm.Guid · read-only
    public var senderAccount: UUID? { row[ifPresent: 8] }

    /// `Type` · Edm.Int32
    public var type: MailMessageAttachmentType { row[9] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 10] }

    /// `Url` · Edm.String · read-only
    public var url: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!   key create
      Attachment               Binary  create!
      AttachmentFileExtension  String
      AttachmentFileName       String  create!
      FileSize                 Int64!
      MailMessageID            Guid!   create!
      MailMessageOrigin        Int32   create
      RecipientAccount         Guid
      SenderAccount            Guid
      Type                     Int32!  create
      TypeDescription          String
      Url                      String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Mailbox.MailMessageAttachment {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var attachment: WritableProperty<Self, Data?> { WritableProperty(1) }
  public static var attachmentFileExtension: Property<Self, String?> { Property(2) }
  public static var attachmentFileName: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var fileSize: Property<Self, Int64> { Property(4) }
  public static var mailMessageID: WritableProperty<Self, UUID> { WritableProperty(5) }
  public static var mailMessageOrigin: WritableProperty<Self, Int32?> { WritableProperty(6) }
  public static var recipientAccount: Property<Self, UUID?> { Property(7) }
  public static var senderAccount: Property<Self, UUID?> { Property(8) }
  public static var type: WritableProperty<Self, MailMessageAttachmentType> { WritableProperty(9) }
  public static var typeDescription: Property<Self, String?> { Property(10) }
  public static var url: Property<Self, String?> { Property(11) }
}

nonisolated extension Mailbox {
  /// `mailbox/MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessagesSent: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Mailbox.MailMessagesSent {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var bank: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var bankAccount: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var country: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var created: Property<Self, LocalDateTime?> { Property(4) }
  public static var creator: Property<Self, UUID?> { Property(5) }
  public static var creatorFullName: Property<Self, String?> { Property(6) }
  public static var forDivision: WritableProperty<Self, Int32?> { WritableProperty(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
  public static var operation: WritableProperty<Self, MailMessageOperation?> { WritableProperty(11) }
  public static var originalMessage: WritableProperty<Self, UUID?> { WritableProperty(12) }
  public static var originalMessageSubject: Property<Self, String?> { Property(13) }
  public static var partnerKey: WritableProperty<Self, UUID?> { WritableProperty(14) }
  public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(15) }
  public static var recipientAccount: Property<Self, UUID?> { Property(16) }
  public static var recipientDeleted: WritableProperty<Self, UInt8> { WritableProperty(17) }
  public static var recipientMailbox: Property<Self, String?> { Property(18) }
  public static var recipientMailboxDescription: Property<Self, String?> { Property(19) }
  public static var recipientMailboxID: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var recipientStatus: WritableProperty<Self, MailMessageRecipientStatus?> { WritableProperty(21) }
  public static var recipientStatusDescription: Property<Self, String?> { Property(22) }
  public static var senderAccount: Property<Self, UUID?> { Property(23) }
  public static var senderDateSent: WritableProperty<Self, LocalDateTime?> { WritableProperty(24) }
  public static var senderDeleted: WritableProperty<Self, UInt8> { WritableProperty(25) }
  public static var senderIPAddress: WritableProperty<Self, String?> { WritableProperty(26) }
  public static var senderMailbox: Property<Self, String?> { Property(27) }
  public static var senderMailboxDescription: Property<Self, String?> { Property(28) }
  public static var senderMailboxID: WritableProperty<Self, UUID?> { WritableProperty(29) }
  public static var skipRecipientMailBoxAddressOverride: WritableProperty<Self, String?> { WritableProperty(30) }
  public static var subject: WritableProperty<Self, String?> { WritableProperty(31) }
  public static var synchronizationCode: WritableProperty<Self, String?> { WritableProperty(32) }
  public static var type: WritableProperty<Self, MailMessageType?> { WritableProperty(33) }
}

nonisolated extension Mailbox {
  /// `mailbox/Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct MailboxEntity: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 7] }

    /// `ForDivisionDescription` · Edm.String · read-only
    public var forDivisionDescription: String? { row[ifPresent: 8] }

    /// `Mailbox` · Edm.String · required on create
    public var mailbox: String? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Publish` · Edm.Byte
    public var publish: UInt8 { row[13] }

    /// `Type` · Edm.Int16
    public var type: MailboxType? { row[ifPresent: 14] }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[ifPresent: 15] }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!     key create update
      Account                 Guid      create update
      AccountName             String
      Created                 DateTime
      Creator                 Guid
      CreatorFullName         String
      Description             String    create update
      ForDivision             Int32     create update
      ForDivisionDescription  String
      Mailbox                 String    create! update
      Modified                DateTime
      Modifier                Guid
      ModifierFullName        String
      Publish                 Byte!     create update
      Type                    Int16     create update
      ValidFrom               DateTime  create update
      ValidTo                 DateTime  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Mailbox.MailboxEntity {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountName: Property<Self, String?> { Property(2) }
  public static var created: Property<Self, LocalDateTime?> { Property(3) }
  public static var creator: Property<Self, UUID?> { Property(4) }
  public static var creatorFullName: Property<Self, String?> { Property(5) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var forDivision: WritableProperty<Self, Int32?> { WritableProperty(7) }
  public static var forDivisionDescription: Property<Self, String?> { Property(8) }
  public static var mailbox: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var modified: Property<Self, LocalDateTime?> { Property(10) }
  public static var modifier: Property<Self, UUID?> { Property(11) }
  public static var modifierFullName: Property<Self, String?> { Property(12) }
  public static var publish: WritableProperty<Self, UInt8> { WritableProperty(13) }
  public static var type: WritableProperty<Self, MailboxType?> { WritableProperty(14) }
  public static var validFrom: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }
  public static var validTo: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }
}
