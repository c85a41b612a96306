// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/EmployeeRestrictionItems` · read, create, update, delete · 60 rows a page
  /// · permission "Projects projects"
  nonisolated public struct EmployeeRestrictionItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID { row[4] }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 5] }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32 { row[6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[8] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `ItemIsTime` · Edm.Byte · read-only
    public var itemIsTime: UInt8 { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      Employee          Guid!     create! update
      EmployeeFullName  String
      EmployeeHID       Int32!
      ID                Guid!     key create update
      Item              Guid!     create! update
      ItemCode          String
      ItemDescription   String
      ItemIsTime        Byte!
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Project.EmployeeRestrictionItem {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Project.EmployeeRestrictionItem, LocalDateTime?> { Property(0) }
    public var creator: Property<Project.EmployeeRestrictionItem, UUID?> { Property(1) }
    public var creatorFullName: Property<Project.EmployeeRestrictionItem, String?> { Property(2) }
    public var division: Property<Project.EmployeeRestrictionItem, Int32?> { Property(3) }
    public var employee: Property<Project.EmployeeRestrictionItem, UUID> { Property(4) }
    public var employeeFullName: Property<Project.EmployeeRestrictionItem, String?> { Property(5) }
    public var employeeHID: Property<Project.EmployeeRestrictionItem, Int32> { Property(6) }
    public var id: Property<Project.EmployeeRestrictionItem, UUID> { Property(7) }
    public var item: Property<Project.EmployeeRestrictionItem, UUID> { Property(8) }
    public var itemCode: Property<Project.EmployeeRestrictionItem, String?> { Property(9) }
    public var itemDescription: Property<Project.EmployeeRestrictionItem, String?> { Property(10) }
    public var itemIsTime: Property<Project.EmployeeRestrictionItem, UInt8> { Property(11) }
    public var modified: Property<Project.EmployeeRestrictionItem, LocalDateTime?> { Property(12) }
    public var modifier: Property<Project.EmployeeRestrictionItem, UUID?> { Property(13) }
    public var modifierFullName: Property<Project.EmployeeRestrictionItem, String?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var employee: WritableProperty<UUID> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var item: WritableProperty<UUID> { WritableProperty(8) }
  }
}
