// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/InContextRequests`
  nonisolated public struct InContextQARequest: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `TypeHID` · Edm.Int32
    public var typeHID: Int32 { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 12] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 13] }

    /// `ContextType` · Edm.Int32
    public var contextType: Int32 { row[14] }

    /// `ContextId` · Edm.Guid
    public var contextID: UUID { row[15] }

    /// `IsRequestCreator` · Edm.Boolean
    public var isRequestCreator: Bool { row[16] }

    /// `Messages` · expand with `expanding { $0.messages }`
    public var messages: Expanded<Activities.RequestMessage> { row[17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account            Guid                        create update
      AccountName        String                      create update
      CreatedUtcDate     DateTime                    create update
      Creator            Guid                        create update
      CreatorFullName    String                      create update
      Description        String                      create update
      Division           Int32                       create update
      TypeHID            Int32!                      create update
      ID                 Guid!                       key create update
      Modified           DateTime                    create update
      Modifier           Guid                        create update
      ModifierFullName   String                      create update
      Status             Int32                       create update
      StatusDescription  String                      create update
      ContextType        Int32!                      create update
      ContextId          Guid!                       create update
      IsRequestCreator   Boolean!                    create update
      Messages           Activities.RequestMessage*  create
      """,
      related: { [Activities.RequestMessage.table] })
  }
}

nonisolated extension Activities.InContextQARequest {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Activities.InContextQARequest, UUID?> { Property(0) }
    public var accountName: Property<Activities.InContextQARequest, String?> { Property(1) }
    public var createdUtcDate: Property<Activities.InContextQARequest, LocalDateTime?> { Property(2) }
    public var creator: Property<Activities.InContextQARequest, UUID?> { Property(3) }
    public var creatorFullName: Property<Activities.InContextQARequest, String?> { Property(4) }
    public var description: Property<Activities.InContextQARequest, String?> { Property(5) }
    public var division: Property<Activities.InContextQARequest, Int32?> { Property(6) }
    public var typeHID: Property<Activities.InContextQARequest, Int32> { Property(7) }
    public var id: Property<Activities.InContextQARequest, UUID> { Property(8) }
    public var modified: Property<Activities.InContextQARequest, LocalDateTime?> { Property(9) }
    public var modifier: Property<Activities.InContextQARequest, UUID?> { Property(10) }
    public var modifierFullName: Property<Activities.InContextQARequest, String?> { Property(11) }
    public var status: Property<Activities.InContextQARequest, Int32?> { Property(12) }
    public var statusDescription: Property<Activities.InContextQARequest, String?> { Property(13) }
    public var contextType: Property<Activities.InContextQARequest, Int32> { Property(14) }
    public var contextID: Property<Activities.InContextQARequest, UUID> { Property(15) }
    public var isRequestCreator: Property<Activities.InContextQARequest, Bool> { Property(16) }
    public var messages: Navigation<Activities.InContextQARequest, Activities.RequestMessage> { Navigation(17) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountName: WritableProperty<String> { WritableProperty(1) }
    public var createdUtcDate: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var creator: WritableProperty<UUID> { WritableProperty(3) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var division: WritableProperty<Int32> { WritableProperty(6) }
    public var typeHID: WritableProperty<Int32> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var modifier: WritableProperty<UUID> { WritableProperty(10) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(11) }
    public var status: WritableProperty<Int32> { WritableProperty(12) }
    public var statusDescription: WritableProperty<String> { WritableProperty(13) }
    public var contextType: WritableProperty<Int32> { WritableProperty(14) }
    public var contextID: WritableProperty<UUID> { WritableProperty(15) }
    public var isRequestCreator: WritableProperty<Bool> { WritableProperty(16) }
    public var messages: WritableProperty<[Changes<Activities.RequestMessage>]> { WritableProperty(17) }
  }
}
