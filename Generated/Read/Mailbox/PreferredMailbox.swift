// exact-online-generator 0.1.0 · services/read/mailbox.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Mailbox {
  /// `read/mailbox/PreferredMailbox` · read · 60 rows a page · permission "Communication mailboxes"
  nonisolated public struct PreferredMailbox: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `ForDivision` · Edm.Int32
    public var forDivision: Int32? { row[ifPresent: 4] }

    /// `IsScanServiceMailbox` · Edm.Boolean
    public var isScanServiceMailbox: Bool { row[5] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ValidFrom` · Edm.DateTime
    public var validFrom: LocalDateTime? { row[ifPresent: 9] }

    /// `ValidTo` · Edm.DateTime
    public var validTo: LocalDateTime? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!      key
      Created               DateTime!
      Creator               Guid
      Description           String
      ForDivision           Int32
      IsScanServiceMailbox  Boolean!
      Mailbox               String
      Modified              DateTime!
      Modifier              Guid
      ValidFrom             DateTime
      ValidTo               DateTime
      """)
  }
}

nonisolated extension Read.Mailbox.PreferredMailbox {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Mailbox.PreferredMailbox, UUID> { Property(0) }
    public var created: Property<Read.Mailbox.PreferredMailbox, LocalDateTime> { Property(1) }
    public var creator: Property<Read.Mailbox.PreferredMailbox, UUID?> { Property(2) }
    public var description: Property<Read.Mailbox.PreferredMailbox, String?> { Property(3) }
    public var forDivision: Property<Read.Mailbox.PreferredMailbox, Int32?> { Property(4) }
    public var isScanServiceMailbox: Property<Read.Mailbox.PreferredMailbox, Bool> { Property(5) }
    public var mailbox: Property<Read.Mailbox.PreferredMailbox, String?> { Property(6) }
    public var modified: Property<Read.Mailbox.PreferredMailbox, LocalDateTime> { Property(7) }
    public var modifier: Property<Read.Mailbox.PreferredMailbox, UUID?> { Property(8) }
    public var validFrom: Property<Read.Mailbox.PreferredMailbox, LocalDateTime?> { Property(9) }
    public var validTo: Property<Read.Mailbox.PreferredMailbox, LocalDateTime?> { Property(10) }
  }
}
