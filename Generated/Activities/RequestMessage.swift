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
    public var userFullName: String? { row[ifPresent: 3] }

    /// `RequestId` · Edm.Guid
    public var requestID: UUID { row[4] }

    /// `Content` · Edm.String
    public var content: String? { row[ifPresent: 5] }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime { row[6] }

    /// `DocumentId` · Edm.Guid
    public var documentID: UUID? { row[ifPresent: 7] }

    /// `DocumentEntryId` · Edm.Guid
    public var documentEntryID: UUID? { row[ifPresent: 8] }

    /// `DocumentStatus` · Edm.Int32
    public var documentStatus: Int32 { row[9] }

    /// `IsSystem` · Edm.Boolean
    public var isSystem: Bool { row[10] }

    /// `MailMessageId` · Edm.Guid
    public var mailMessageID: UUID? { row[ifPresent: 11] }

    /// `RepliedMailMessageId` · Edm.Guid
    public var repliedMailMessageID: UUID? { row[ifPresent: 12] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var userID: WritableProperty<UUID> { WritableProperty(1) }
    public var account: WritableProperty<UUID> { WritableProperty(2) }
    public var userFullName: WritableProperty<String> { WritableProperty(3) }
    public var requestID: WritableProperty<UUID> { WritableProperty(4) }
    public var content: WritableProperty<String> { WritableProperty(5) }
    public var createdUtcDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var documentID: WritableProperty<UUID> { WritableProperty(7) }
    public var documentEntryID: WritableProperty<UUID> { WritableProperty(8) }
    public var documentStatus: WritableProperty<Int32> { WritableProperty(9) }
    public var isSystem: WritableProperty<Bool> { WritableProperty(10) }
    public var mailMessageID: WritableProperty<UUID> { WritableProperty(11) }
    public var repliedMailMessageID: WritableProperty<UUID> { WritableProperty(12) }
  }
}
