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
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var descriptionTermID: WritableProperty<Int32> { WritableProperty(4) }
    public var division: WritableProperty<Int32> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
  }
}
