// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/InContextRequests`
  nonisolated public struct InContextQARequest: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[1] }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[4] }

    /// `Description` · Edm.String
    public var description: String? { row[5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[6] }

    /// `TypeHID` · Edm.Int32
    public var typeHID: Int32 { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[11] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[12] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[13] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.InContextQARequest>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var createdUtcDate: LocalDateTime? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creator: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var division: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var typeHID: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var modifier: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var status: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var statusDescription: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var contextType: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var contextID: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var isRequestCreator: Bool? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var messages: [Activities.RequestMessage.Writable]? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
  }
}
