// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/ProcessReturn` · create · permission "Financial returns"
  nonisolated public struct ProcessReturn: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Request` · Edm.Guid · key · required on create
    public var request: UUID { row[0] }

    /// `Status` · Edm.Int16 · required on create
    public var status: ProcessReturnStatus? { row[ifPresent: 1] }

    /// `Processed` · Edm.Boolean
    public var processed: Bool { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Request    Guid!     key create!
      Status     Int16     create!
      Processed  Boolean!  create
      """)
  }
}

nonisolated extension Financial.ProcessReturn {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var request: Property<Financial.ProcessReturn, UUID> { Property(0) }
    public var status: Property<Financial.ProcessReturn, ProcessReturnStatus?> { Property(1) }
    public var processed: Property<Financial.ProcessReturn, Bool> { Property(2) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var request: WritableProperty<UUID> { WritableProperty(0) }
    public var status: WritableProperty<ProcessReturnStatus> { WritableProperty(1) }
    public var processed: WritableProperty<Bool> { WritableProperty(2) }
  }
}
