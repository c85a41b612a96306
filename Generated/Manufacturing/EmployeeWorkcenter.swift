// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/EmployeeWorkcenters`
  nonisolated public struct EmployeeWorkcenter: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `IsMain` · Edm.Byte
    public var isMain: UInt8? { row[ifPresent: 3] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 4] }

    /// `WorkCenter` · Edm.Guid
    public var workCenter: UUID? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division    Int32   create update
      Employee    Guid    create update
      ID          Guid!   key create update
      IsMain      Byte    create update
      Notes       String  create update
      WorkCenter  Guid    create update
      """)
  }
}

nonisolated extension Manufacturing.EmployeeWorkcenter {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Manufacturing.EmployeeWorkcenter, Int32?> { Property(0) }
    public var employee: Property<Manufacturing.EmployeeWorkcenter, UUID?> { Property(1) }
    public var id: Property<Manufacturing.EmployeeWorkcenter, UUID> { Property(2) }
    public var isMain: Property<Manufacturing.EmployeeWorkcenter, UInt8?> { Property(3) }
    public var notes: Property<Manufacturing.EmployeeWorkcenter, String?> { Property(4) }
    public var workCenter: Property<Manufacturing.EmployeeWorkcenter, UUID?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var employee: WritableProperty<UUID> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(2) }
    public var isMain: WritableProperty<UInt8> { WritableProperty(3) }
    public var notes: WritableProperty<String> { WritableProperty(4) }
    public var workCenter: WritableProperty<UUID> { WritableProperty(5) }
  }
}
