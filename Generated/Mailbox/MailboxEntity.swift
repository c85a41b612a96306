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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(6) }
    public var forDivision: WritableProperty<Int32> { WritableProperty(7) }
    public var mailbox: WritableProperty<String> { WritableProperty(9) }
    public var publish: WritableProperty<UInt8> { WritableProperty(13) }
    public var type: WritableProperty<MailboxType> { WritableProperty(14) }
    public var validFrom: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var validTo: WritableProperty<LocalDateTime> { WritableProperty(16) }
  }
}
