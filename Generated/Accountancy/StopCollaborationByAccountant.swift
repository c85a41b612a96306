// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/StopCollaborationByAccountant`
  nonisolated public struct StopCollaborationByAccountant: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID { row[1] }

    /// `Customer` · Edm.Guid
    public var customer: UUID { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!  key create update
      Accountant  Guid!  create update
      Customer    Guid!  create update
      """)
  }
}

nonisolated extension Accountancy.StopCollaborationByAccountant {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Accountancy.StopCollaborationByAccountant, UUID> { Property(0) }
    public var accountant: Property<Accountancy.StopCollaborationByAccountant, UUID> { Property(1) }
    public var customer: Property<Accountancy.StopCollaborationByAccountant, UUID> { Property(2) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var accountant: WritableProperty<UUID> { WritableProperty(1) }
    public var customer: WritableProperty<UUID> { WritableProperty(2) }
  }
}
