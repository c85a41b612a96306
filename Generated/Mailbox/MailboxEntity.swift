// exact-online-generator 0.1.0 · services/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Mailbox {
  /// `mailbox/Mailboxes` · read, create, update, delete · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct MailboxEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[5] }

    /// `Description` · Edm.String
    public var description: String? { row[6] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[7] }

    /// `ForDivisionDescription` · Edm.String · read-only
    public var forDivisionDescription: String? { row[8] }

    /// `Mailbox` · Edm.String · required on create
    public var mailbox: String? { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[12] }

    /// `Publish` · Edm.Byte
    public var publish: UInt8 { row[13] }

    /// `Type` · Edm.Int16
    public var type: MailboxType? { row[14] }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[15] }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[16] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Mailbox.MailboxEntity, UUID> { Property(0) }
    public var account: Property<Mailbox.MailboxEntity, UUID?> { Property(1) }
    public var accountName: Property<Mailbox.MailboxEntity, String?> { Property(2) }
    public var created: Property<Mailbox.MailboxEntity, LocalDateTime?> { Property(3) }
    public var creator: Property<Mailbox.MailboxEntity, UUID?> { Property(4) }
    public var creatorFullName: Property<Mailbox.MailboxEntity, String?> { Property(5) }
    public var description: Property<Mailbox.MailboxEntity, String?> { Property(6) }
    public var forDivision: Property<Mailbox.MailboxEntity, Int32?> { Property(7) }
    public var forDivisionDescription: Property<Mailbox.MailboxEntity, String?> { Property(8) }
    public var mailbox: Property<Mailbox.MailboxEntity, String?> { Property(9) }
    public var modified: Property<Mailbox.MailboxEntity, LocalDateTime?> { Property(10) }
    public var modifier: Property<Mailbox.MailboxEntity, UUID?> { Property(11) }
    public var modifierFullName: Property<Mailbox.MailboxEntity, String?> { Property(12) }
    public var publish: Property<Mailbox.MailboxEntity, UInt8> { Property(13) }
    public var type: Property<Mailbox.MailboxEntity, MailboxType?> { Property(14) }
    public var validFrom: Property<Mailbox.MailboxEntity, LocalDateTime?> { Property(15) }
    public var validTo: Property<Mailbox.MailboxEntity, LocalDateTime?> { Property(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Mailbox.MailboxEntity>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var forDivision: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var mailbox: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var publish: UInt8? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var type: MailboxType? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var validFrom: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var validTo: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
  }
}
