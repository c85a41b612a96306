// exact-online-generator 0.1.0 · services/sync.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// A record of something deleted, for clients that synchronize.
  ///
  /// `sync/Deleted` · read · 1000 rows a page · permission "Organization administration"
  nonisolated public struct DeletedEntity: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid
    public var id: UUID { row[0] }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[1] }

    /// `EntityKey` · Edm.Guid
    public var entityKeyProperty: UUID { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `EntityType` · Edm.Int32
    public var entityType: DeletedEntityType { row[4] }

    /// `DeletedDate` · Edm.DateTime
    public var deletedDate: LocalDateTime { row[5] }

    /// `DeletedBy` · Edm.Guid
    public var deletedBy: UUID? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!
      Timestamp    Int64!     key
      EntityKey    Guid!
      Division     Int32!
      EntityType   Int32!
      DeletedDate  DateTime!
      DeletedBy    Guid
      """)
  }
}

nonisolated extension Sync.DeletedEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: SelectableProperty<Sync.DeletedEntity, UUID> { SelectableProperty(0) }
    public var timestamp: Property<Sync.DeletedEntity, Int64> { Property(1) }
    public var entityKeyProperty: SelectableProperty<Sync.DeletedEntity, UUID> { SelectableProperty(2) }
    public var division: SelectableProperty<Sync.DeletedEntity, Int32> { SelectableProperty(3) }
    public var entityType: Property<Sync.DeletedEntity, DeletedEntityType> { Property(4) }
    public var deletedDate: SelectableProperty<Sync.DeletedEntity, LocalDateTime> { SelectableProperty(5) }
    public var deletedBy: SelectableProperty<Sync.DeletedEntity, UUID?> { SelectableProperty(6) }
  }
}
