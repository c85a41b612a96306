// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/TaskTypes` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct TaskType: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[2] }

    /// `Description` · Edm.String
    public var description: String? { row[3] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created            DateTime
      Creator            Guid      create update
      CreatorFullName    String
      Description        String    create update
      DescriptionTermID  Int32     create update
      Division           Int32     create update
      ID                 Guid!     key create update
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      """)
  }
}

nonisolated extension Accountancy.TaskType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Accountancy.TaskType, LocalDateTime?> { Property(0) }
    public var creator: Property<Accountancy.TaskType, UUID?> { Property(1) }
    public var creatorFullName: Property<Accountancy.TaskType, String?> { Property(2) }
    public var description: Property<Accountancy.TaskType, String?> { Property(3) }
    public var descriptionTermID: Property<Accountancy.TaskType, Int32?> { Property(4) }
    public var division: Property<Accountancy.TaskType, Int32?> { Property(5) }
    public var id: Property<Accountancy.TaskType, UUID> { Property(6) }
    public var modified: Property<Accountancy.TaskType, LocalDateTime?> { Property(7) }
    public var modifier: Property<Accountancy.TaskType, UUID?> { Property(8) }
    public var modifierFullName: Property<Accountancy.TaskType, String?> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Accountancy.TaskType>()
    public init() {}
    public var creator: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var descriptionTermID: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var division: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
  }
}
