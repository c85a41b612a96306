// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/ExcludedDivisions`
  nonisolated public struct ExcludedDivision: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClientDivision` · Edm.Int32
    public var clientDivision: Int32 { row[0] }

    /// `Customer` · Edm.Guid
    public var customer: UUID { row[1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClientDivision  Int32!  create update
      Customer        Guid!   create update
      ID              Guid!   key create update
      """)
  }
}

nonisolated extension Accountancy.ExcludedDivision {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var clientDivision: Property<Accountancy.ExcludedDivision, Int32> { Property(0) }
    public var customer: Property<Accountancy.ExcludedDivision, UUID> { Property(1) }
    public var id: Property<Accountancy.ExcludedDivision, UUID> { Property(2) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var clientDivision: WritableProperty<Int32> { WritableProperty(0) }
    public var customer: WritableProperty<UUID> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(2) }
  }
}
