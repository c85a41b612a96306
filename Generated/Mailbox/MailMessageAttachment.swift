// exact-online-generator 0.1.0 · services/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Mailbox {
  /// `mailbox/MailMessageAttachments` · read, create · 60 rows a page · webhook topic `MailMessageAttachments`
  /// · permission "Communication mailboxes"
  nonisolated public struct MailMessageAttachment: KeyedEntity, WritableEntity {
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

nonisolated extension Mailbox.MailMessageAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Mailbox.MailMessageAttachment, UUID> { Property(0) }
    public var attachment: Property<Mailbox.MailMessageAttachment, Data?> { Property(1) }
    public var attachmentFileExtension: Property<Mailbox.MailMessageAttachment, String?> { Property(2) }
    public var attachmentFileName: Property<Mailbox.MailMessageAttachment, String?> { Property(3) }
    public var fileSize: Property<Mailbox.MailMessageAttachment, Int64> { Property(4) }
    public var mailMessageID: Property<Mailbox.MailMessageAttachment, UUID> { Property(5) }
    public var mailMessageOrigin: Property<Mailbox.MailMessageAttachment, Int32?> { Property(6) }
    public var recipientAccount: Property<Mailbox.MailMessageAttachment, UUID?> { Property(7) }
    public var senderAccount: Property<Mailbox.MailMessageAttachment, UUID?> { Property(8) }
    public var type: Property<Mailbox.MailMessageAttachment, MailMessageAttachmentType> { Property(9) }
    public var typeDescription: Property<Mailbox.MailMessageAttachment, String?> { Property(10) }
    public var url: Property<Mailbox.MailMessageAttachment, String?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var attachment: WritableProperty<Data> { WritableProperty(1) }
    public var attachmentFileName: WritableProperty<String> { WritableProperty(3) }
    public var mailMessageID: WritableProperty<UUID> { WritableProperty(5) }
    public var mailMessageOrigin: WritableProperty<Int32> { WritableProperty(6) }
    public var type: WritableProperty<MailMessageAttachmentType> { WritableProperty(9) }
  }
}
