// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/Messages`
  nonisolated public struct RequestMessage: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `UserId` · Edm.Guid
    public var userID: UUID { row[1] }

    /// `Account` · Edm.Guid
    public var account: UUID { row[2] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[3] }

    /// `RequestId` · Edm.Guid
    public var requestID: UUID { row[4] }

    /// `Content` · Edm.String
    public var content: String? { row[5] }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime { row[6] }

    /// `DocumentId` · Edm.Guid
    public var documentID: UUID? { row[7] }

    /// `DocumentEntryId` · Edm.Guid
    public var documentEntryID: UUID? { row[8] }

    /// `DocumentStatus` · Edm.Int32
    public var documentStatus: Int32 { row[9] }

    /// `IsSystem` · Edm.Boolean
    public var isSystem: Bool { row[10] }

    /// `MailMessageId` · Edm.Guid
    public var mailMessageID: UUID? { row[11] }

    /// `RepliedMailMessageId` · Edm.Guid
    public var repliedMailMessageID: UUID? { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id                    Guid!      key create update
      UserId                Guid!      create update
      Account               Guid!      create update
      UserFullName          String     create update
      RequestId             Guid!      create update
      Content               String     create update
      CreatedUtcDate        DateTime!  create update
      DocumentId            Guid       create update
      DocumentEntryId       Guid       create update
      DocumentStatus        Int32!     create update
      IsSystem              Boolean!   create update
      MailMessageId         Guid       create update
      RepliedMailMessageId  Guid       create update
      """)
  }
}

nonisolated extension Activities.RequestMessage {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Activities.RequestMessage, UUID> { Property(0) }
    public var userID: Property<Activities.RequestMessage, UUID> { Property(1) }
    public var account: Property<Activities.RequestMessage, UUID> { Property(2) }
    public var userFullName: Property<Activities.RequestMessage, String?> { Property(3) }
    public var requestID: Property<Activities.RequestMessage, UUID> { Property(4) }
    public var content: Property<Activities.RequestMessage, String?> { Property(5) }
    public var createdUtcDate: Property<Activities.RequestMessage, LocalDateTime> { Property(6) }
    public var documentID: Property<Activities.RequestMessage, UUID?> { Property(7) }
    public var documentEntryID: Property<Activities.RequestMessage, UUID?> { Property(8) }
    public var documentStatus: Property<Activities.RequestMessage, Int32> { Property(9) }
    public var isSystem: Property<Activities.RequestMessage, Bool> { Property(10) }
    public var mailMessageID: Property<Activities.RequestMessage, UUID?> { Property(11) }
    public var repliedMailMessageID: Property<Activities.RequestMessage, UUID?> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.RequestMessage>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var userID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var account: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var userFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var requestID: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var content: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var createdUtcDate: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var documentID: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var documentEntryID: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var documentStatus: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var isSystem: Bool? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var mailMessageID: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var repliedMailMessageID: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
  }
}
