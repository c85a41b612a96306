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

nonisolated extension Mailbox.MailMessageAttachment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Attachment` · Edm.Binary · required on create
  public var attachment: Data? { row[ifPresent: 1] }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, Data?> { .init(1) }

  /// `AttachmentFileExtension` · Edm.String · read-only
  public var attachmentFileExtension: String? { row.string(2) }
  /// `AttachmentFileExtension` in queries and change sets.
  public static var attachmentFileExtension: Property<Self, String?> { .init(2) }

  /// `AttachmentFileName` · Edm.String · required on create
  public var attachmentFileName: String? { row.string(3) }
  /// `AttachmentFileName` in queries and change sets.
  public static var attachmentFileName: WritableProperty<Self, String?> { .init(3) }

  /// `FileSize` · Edm.Int64 · read-only
  public var fileSize: Int64 { row[4] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: Property<Self, Int64> { .init(4) }

  /// `MailMessageID` · Edm.Guid · required on create
  public var mailMessageID: UUID { row[5] }
  /// `MailMessageID` in queries and change sets.
  public static var mailMessageID: WritableProperty<Self, UUID> { .init(5) }

  /// `MailMessageOrigin` · Edm.Int32
  public var mailMessageOrigin: Int32? { row.int32(6) }
  /// `MailMessageOrigin` in queries and change sets.
  public static var mailMessageOrigin: WritableProperty<Self, Int32?> { .init(6) }

  /// `RecipientAccount` · Edm.Guid · read-only
  public var recipientAccount: UUID? { row.guid(7) }
  /// `RecipientAccount` in queries and change sets.
  public static var recipientAccount: Property<Self, UUID?> { .init(7) }

  /// `SenderAccount` · Edm.Guid · read-only
  public var senderAccount: UUID? { row.guid(8) }
  /// `SenderAccount` in queries and change sets.
  public static var senderAccount: Property<Self, UUID?> { .init(8) }

  /// `Type` · Edm.Int32
  public var type: MailMessageAttachmentType { row[9] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, MailMessageAttachmentType> { .init(9) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(10) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(10) }

  /// `Url` · Edm.String · read-only
  public var url: String? { row.string(11) }
  /// `Url` in queries and change sets.
  public static var url: Property<Self, String?> { .init(11) }
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

nonisolated extension Mailbox.MailMessagesSent {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Bank` · Edm.Guid
  public var bank: UUID? { row.guid(1) }
  /// `Bank` in queries and change sets.
  public static var bank: WritableProperty<Self, UUID?> { .init(1) }

  /// `BankAccount` · Edm.String
  public var bankAccount: String? { row.string(2) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: WritableProperty<Self, String?> { .init(2) }

  /// `Country` · Edm.String
  public var country: String? { row.string(3) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `ForDivision` · Edm.Int32
  public var forDivision: Int32? { row.int32(7) }
  /// `ForDivision` in queries and change sets.
  public static var forDivision: WritableProperty<Self, Int32?> { .init(7) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Operation` · Edm.Int16
  public var operation: MailMessageOperation? { row[ifPresent: 11] }
  /// `Operation` in queries and change sets.
  public static var operation: WritableProperty<Self, MailMessageOperation?> { .init(11) }

  /// `OriginalMessage` · Edm.Guid
  public var originalMessage: UUID? { row.guid(12) }
  /// `OriginalMessage` in queries and change sets.
  public static var originalMessage: WritableProperty<Self, UUID?> { .init(12) }

  /// `OriginalMessageSubject` · Edm.String · read-only
  public var originalMessageSubject: String? { row.string(13) }
  /// `OriginalMessageSubject` in queries and change sets.
  public static var originalMessageSubject: Property<Self, String?> { .init(13) }

  /// `PartnerKey` · Edm.Guid
  public var partnerKey: UUID? { row.guid(14) }
  /// `PartnerKey` in queries and change sets.
  public static var partnerKey: WritableProperty<Self, UUID?> { .init(14) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(15) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(15) }

  /// `RecipientAccount` · Edm.Guid · read-only
  public var recipientAccount: UUID? { row.guid(16) }
  /// `RecipientAccount` in queries and change sets.
  public static var recipientAccount: Property<Self, UUID?> { .init(16) }

  /// `RecipientDeleted` · Edm.Byte
  public var recipientDeleted: UInt8 { row[17] }
  /// `RecipientDeleted` in queries and change sets.
  public static var recipientDeleted: WritableProperty<Self, UInt8> { .init(17) }

  /// `RecipientMailbox` · Edm.String · read-only
  public var recipientMailbox: String? { row.string(18) }
  /// `RecipientMailbox` in queries and change sets.
  public static var recipientMailbox: Property<Self, String?> { .init(18) }

  /// `RecipientMailboxDescription` · Edm.String · read-only
  public var recipientMailboxDescription: String? { row.string(19) }
  /// `RecipientMailboxDescription` in queries and change sets.
  public static var recipientMailboxDescription: Property<Self, String?> { .init(19) }

  /// `RecipientMailboxID` · Edm.Guid · required on create
  public var recipientMailboxID: UUID? { row.guid(20) }
  /// `RecipientMailboxID` in queries and change sets.
  public static var recipientMailboxID: WritableProperty<Self, UUID?> { .init(20) }

  /// `RecipientStatus` · Edm.Int16
  public var recipientStatus: MailMessageRecipientStatus? { row[ifPresent: 21] }
  /// `RecipientStatus` in queries and change sets.
  public static var recipientStatus: WritableProperty<Self, MailMessageRecipientStatus?> { .init(21) }

  /// `RecipientStatusDescription` · Edm.String · read-only
  public var recipientStatusDescription: String? { row.string(22) }
  /// `RecipientStatusDescription` in queries and change sets.
  public static var recipientStatusDescription: Property<Self, String?> { .init(22) }

  /// `SenderAccount` · Edm.Guid · read-only
  public var senderAccount: UUID? { row.guid(23) }
  /// `SenderAccount` in queries and change sets.
  public static var senderAccount: Property<Self, UUID?> { .init(23) }

  /// `SenderDateSent` · Edm.DateTime
  public var senderDateSent: LocalDateTime? { row.dateTime(24) }
  /// `SenderDateSent` in queries and change sets.
  public static var senderDateSent: WritableProperty<Self, LocalDateTime?> { .init(24) }

  /// `SenderDeleted` · Edm.Byte
  public var senderDeleted: UInt8 { row[25] }
  /// `SenderDeleted` in queries and change sets.
  public static var senderDeleted: WritableProperty<Self, UInt8> { .init(25) }

  /// `SenderIPAddress` · Edm.String
  public var senderIPAddress: String? { row.string(26) }
  /// `SenderIPAddress` in queries and change sets.
  public static var senderIPAddress: WritableProperty<Self, String?> { .init(26) }

  /// `SenderMailbox` · Edm.String · read-only
  public var senderMailbox: String? { row.string(27) }
  /// `SenderMailbox` in queries and change sets.
  public static var senderMailbox: Property<Self, String?> { .init(27) }

  /// `SenderMailboxDescription` · Edm.String · read-only
  public var senderMailboxDescription: String? { row.string(28) }
  /// `SenderMailboxDescription` in queries and change sets.
  public static var senderMailboxDescription: Property<Self, String?> { .init(28) }

  /// `SenderMailboxID` · Edm.Guid · required on create
  public var senderMailboxID: UUID? { row.guid(29) }
  /// `SenderMailboxID` in queries and change sets.
  public static var senderMailboxID: WritableProperty<Self, UUID?> { .init(29) }

  /// `SkipRecipientMailBoxAddressOverride` · Edm.String
  public var skipRecipientMailBoxAddressOverride: String? { row.string(30) }
  /// `SkipRecipientMailBoxAddressOverride` in queries and change sets.
  public static var skipRecipientMailBoxAddressOverride: WritableProperty<Self, String?> { .init(30) }

  /// `Subject` · Edm.String · required on create
  public var subject: String? { row.string(31) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(31) }

  /// `SynchronizationCode` · Edm.String
  public var synchronizationCode: String? { row.string(32) }
  /// `SynchronizationCode` in queries and change sets.
  public static var synchronizationCode: WritableProperty<Self, String?> { .init(32) }

  /// `Type` · Edm.Int32
  public var type: MailMessageType? { row[ifPresent: 33] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, MailMessageType?> { .init(33) }
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

nonisolated extension Mailbox.MailboxEntity {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(6) }

  /// `ForDivision` · Edm.Int32
  public var forDivision: Int32? { row.int32(7) }
  /// `ForDivision` in queries and change sets.
  public static var forDivision: WritableProperty<Self, Int32?> { .init(7) }

  /// `ForDivisionDescription` · Edm.String · read-only
  public var forDivisionDescription: String? { row.string(8) }
  /// `ForDivisionDescription` in queries and change sets.
  public static var forDivisionDescription: Property<Self, String?> { .init(8) }

  /// `Mailbox` · Edm.String · required on create
  public var mailbox: String? { row.string(9) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: WritableProperty<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Publish` · Edm.Byte
  public var publish: UInt8 { row[13] }
  /// `Publish` in queries and change sets.
  public static var publish: WritableProperty<Self, UInt8> { .init(13) }

  /// `Type` · Edm.Int16
  public var type: MailboxType? { row[ifPresent: 14] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, MailboxType?> { .init(14) }

  /// `ValidFrom` · Edm.DateTime
  public var validFrom: LocalDateTime? { row.dateTime(15) }
  /// `ValidFrom` in queries and change sets.
  public static var validFrom: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `ValidTo` · Edm.DateTime
  public var validTo: LocalDateTime? { row.dateTime(16) }
  /// `ValidTo` in queries and change sets.
  public static var validTo: WritableProperty<Self, LocalDateTime?> { .init(16) }
}
