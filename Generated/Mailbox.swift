// exact-online-generator 0.1.0 · for runtime 1 · services/mailbox.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/mailbox`
nonisolated public struct Mailbox: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  public var mailboxes: EntitySet<Mailbox.MailboxEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Mailboxes") }

  /// `MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  public var mailMessageAttachments: EntitySet<Mailbox.MailMessageAttachment, Methods.ReadCreate> { EntitySet(root, "MailMessageAttachments") }

  /// `MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  public var mailMessagesSent: EntitySet<Mailbox.MailMessagesSent, Methods.ReadCreate> { EntitySet(root, "MailMessagesSent") }
}

nonisolated extension Mailbox {
  /// `mailbox/MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessageAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Attachment` · Edm.Binary · required on create
    public var attachment: Data? { row[ifPresent: 1] }
    /// `Attachment` in queries and change sets.
    public static var attachment: WritableProperty<Self, Data?> { WritableProperty(1) }

    /// `AttachmentFileExtension` · Edm.String · read-only
    public var attachmentFileExtension: String? { row[ifPresent: 2] }
    /// `AttachmentFileExtension` in queries and change sets.
    public static var attachmentFileExtension: Property<Self, String?> { Property(2) }

    /// `AttachmentFileName` · Edm.String · required on create
    public var attachmentFileName: String? { row[ifPresent: 3] }
    /// `AttachmentFileName` in queries and change sets.
    public static var attachmentFileName: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `FileSize` · Edm.Int64 · read-only
    public var fileSize: Int64 { row[4] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: Property<Self, Int64> { Property(4) }

    /// `MailMessageID` · Edm.Guid · required on create
    public var mailMessageID: UUID { row[5] }
    /// `MailMessageID` in queries and change sets.
    public static var mailMessageID: WritableProperty<Self, UUID> { WritableProperty(5) }

    /// `MailMessageOrigin` · Edm.Int32
    public var mailMessageOrigin: Int32? { row[ifPresent: 6] }
    /// `MailMessageOrigin` in queries and change sets.
    public static var mailMessageOrigin: WritableProperty<Self, Int32?> { WritableProperty(6) }

    /// `RecipientAccount` · Edm.Guid · read-only
    public var recipientAccount: UUID? { row[ifPresent: 7] }
    /// `RecipientAccount` in queries and change sets.
    public static var recipientAccount: Property<Self, UUID?> { Property(7) }

    /// `SenderAccount` · Edm.Guid · read-only
    public var senderAccount: UUID? { row[ifPresent: 8] }
    /// `SenderAccount` in queries and change sets.
    public static var senderAccount: Property<Self, UUID?> { Property(8) }

    /// `Type` · Edm.Int32
    public var type: MailMessageAttachmentType { row[9] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, MailMessageAttachmentType> { WritableProperty(9) }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 10] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: Property<Self, String?> { Property(10) }

    /// `Url` · Edm.String · read-only
    public var url: String? { row[ifPresent: 11] }
    /// `Url` in queries and change sets.
    public static var url: Property<Self, String?> { Property(11) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Mailbox {
  /// `mailbox/MailMessagesSent` · read, create · 60 rows a page · webhook topic `MailMessagesSent`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessagesSent: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Bank` · Edm.Guid
    public var bank: UUID? { row[ifPresent: 1] }
    /// `Bank` in queries and change sets.
    public static var bank: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `BankAccount` · Edm.String
    public var bankAccount: String? { row[ifPresent: 2] }
    /// `BankAccount` in queries and change sets.
    public static var bankAccount: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 3] }
    /// `Country` in queries and change sets.
    public static var country: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(4) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(5) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(6) }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 7] }
    /// `ForDivision` in queries and change sets.
    public static var forDivision: WritableProperty<Self, Int32?> { WritableProperty(7) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(8) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(9) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(10) }

    /// `Operation` · Edm.Int16
    public var operation: MailMessageOperation? { row[ifPresent: 11] }
    /// `Operation` in queries and change sets.
    public static var operation: WritableProperty<Self, MailMessageOperation?> { WritableProperty(11) }

    /// `OriginalMessage` · Edm.Guid
    public var originalMessage: UUID? { row[ifPresent: 12] }
    /// `OriginalMessage` in queries and change sets.
    public static var originalMessage: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `OriginalMessageSubject` · Edm.String · read-only
    public var originalMessageSubject: String? { row[ifPresent: 13] }
    /// `OriginalMessageSubject` in queries and change sets.
    public static var originalMessageSubject: Property<Self, String?> { Property(13) }

    /// `PartnerKey` · Edm.Guid
    public var partnerKey: UUID? { row[ifPresent: 14] }
    /// `PartnerKey` in queries and change sets.
    public static var partnerKey: WritableProperty<Self, UUID?> { WritableProperty(14) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 15] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(15) }

    /// `RecipientAccount` · Edm.Guid · read-only
    public var recipientAccount: UUID? { row[ifPresent: 16] }
    /// `RecipientAccount` in queries and change sets.
    public static var recipientAccount: Property<Self, UUID?> { Property(16) }

    /// `RecipientDeleted` · Edm.Byte
    public var recipientDeleted: UInt8 { row[17] }
    /// `RecipientDeleted` in queries and change sets.
    public static var recipientDeleted: WritableProperty<Self, UInt8> { WritableProperty(17) }

    /// `RecipientMailbox` · Edm.String · read-only
    public var recipientMailbox: String? { row[ifPresent: 18] }
    /// `RecipientMailbox` in queries and change sets.
    public static var recipientMailbox: Property<Self, String?> { Property(18) }

    /// `RecipientMailboxDescription` · Edm.String · read-only
    public var recipientMailboxDescription: String? { row[ifPresent: 19] }
    /// `RecipientMailboxDescription` in queries and change sets.
    public static var recipientMailboxDescription: Property<Self, String?> { Property(19) }

    /// `RecipientMailboxID` · Edm.Guid · required on create
    public var recipientMailboxID: UUID? { row[ifPresent: 20] }
    /// `RecipientMailboxID` in queries and change sets.
    public static var recipientMailboxID: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `RecipientStatus` · Edm.Int16
    public var recipientStatus: MailMessageRecipientStatus? { row[ifPresent: 21] }
    /// `RecipientStatus` in queries and change sets.
    public static var recipientStatus: WritableProperty<Self, MailMessageRecipientStatus?> { WritableProperty(21) }

    /// `RecipientStatusDescription` · Edm.String · read-only
    public var recipientStatusDescription: String? { row[ifPresent: 22] }
    /// `RecipientStatusDescription` in queries and change sets.
    public static var recipientStatusDescription: Property<Self, String?> { Property(22) }

    /// `SenderAccount` · Edm.Guid · read-only
    public var senderAccount: UUID? { row[ifPresent: 23] }
    /// `SenderAccount` in queries and change sets.
    public static var senderAccount: Property<Self, UUID?> { Property(23) }

    /// `SenderDateSent` · Edm.DateTime
    public var senderDateSent: LocalDateTime? { row[ifPresent: 24] }
    /// `SenderDateSent` in queries and change sets.
    public static var senderDateSent: WritableProperty<Self, LocalDateTime?> { WritableProperty(24) }

    /// `SenderDeleted` · Edm.Byte
    public var senderDeleted: UInt8 { row[25] }
    /// `SenderDeleted` in queries and change sets.
    public static var senderDeleted: WritableProperty<Self, UInt8> { WritableProperty(25) }

    /// `SenderIPAddress` · Edm.String
    public var senderIPAddress: String? { row[ifPresent: 26] }
    /// `SenderIPAddress` in queries and change sets.
    public static var senderIPAddress: WritableProperty<Self, String?> { WritableProperty(26) }

    /// `SenderMailbox` · Edm.String · read-only
    public var senderMailbox: String? { row[ifPresent: 27] }
    /// `SenderMailbox` in queries and change sets.
    public static var senderMailbox: Property<Self, String?> { Property(27) }

    /// `SenderMailboxDescription` · Edm.String · read-only
    public var senderMailboxDescription: String? { row[ifPresent: 28] }
    /// `SenderMailboxDescription` in queries and change sets.
    public static var senderMailboxDescription: Property<Self, String?> { Property(28) }

    /// `SenderMailboxID` · Edm.Guid · required on create
    public var senderMailboxID: UUID? { row[ifPresent: 29] }
    /// `SenderMailboxID` in queries and change sets.
    public static var senderMailboxID: WritableProperty<Self, UUID?> { WritableProperty(29) }

    /// `SkipRecipientMailBoxAddressOverride` · Edm.String
    public var skipRecipientMailBoxAddressOverride: String? { row[ifPresent: 30] }
    /// `SkipRecipientMailBoxAddressOverride` in queries and change sets.
    public static var skipRecipientMailBoxAddressOverride: WritableProperty<Self, String?> { WritableProperty(30) }

    /// `Subject` · Edm.String · required on create
    public var subject: String? { row[ifPresent: 31] }
    /// `Subject` in queries and change sets.
    public static var subject: WritableProperty<Self, String?> { WritableProperty(31) }

    /// `SynchronizationCode` · Edm.String
    public var synchronizationCode: String? { row[ifPresent: 32] }
    /// `SynchronizationCode` in queries and change sets.
    public static var synchronizationCode: WritableProperty<Self, String?> { WritableProperty(32) }

    /// `Type` · Edm.Int32
    public var type: MailMessageType? { row[ifPresent: 33] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, MailMessageType?> { WritableProperty(33) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Mailbox {
  /// `mailbox/Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct MailboxEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(2) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 3] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(3) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(4) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(5) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 7] }
    /// `ForDivision` in queries and change sets.
    public static var forDivision: WritableProperty<Self, Int32?> { WritableProperty(7) }

    /// `ForDivisionDescription` · Edm.String · read-only
    public var forDivisionDescription: String? { row[ifPresent: 8] }
    /// `ForDivisionDescription` in queries and change sets.
    public static var forDivisionDescription: Property<Self, String?> { Property(8) }

    /// `Mailbox` · Edm.String · required on create
    public var mailbox: String? { row[ifPresent: 9] }
    /// `Mailbox` in queries and change sets.
    public static var mailbox: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(10) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(11) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(12) }

    /// `Publish` · Edm.Byte
    public var publish: UInt8 { row[13] }
    /// `Publish` in queries and change sets.
    public static var publish: WritableProperty<Self, UInt8> { WritableProperty(13) }

    /// `Type` · Edm.Int16
    public var type: MailboxType? { row[ifPresent: 14] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, MailboxType?> { WritableProperty(14) }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[ifPresent: 15] }
    /// `ValidFrom` in queries and change sets.
    public static var validFrom: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[ifPresent: 16] }
    /// `ValidTo` in queries and change sets.
    public static var validTo: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
