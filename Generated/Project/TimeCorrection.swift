// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/TimeCorrections` · read, create, update, delete · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeCorrection: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `OriginalEntryId` · Edm.Guid
    public var originalEntryID: UUID? { row[ifPresent: 1] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 2] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!     key create update
      OriginalEntryId   Guid      create update
      Notes             String    create update
      Quantity          Double    create update
      Division          Int32
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      """)
  }
}

nonisolated extension Project.TimeCorrection {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Project.TimeCorrection, UUID> { Property(0) }
    public var originalEntryID: Property<Project.TimeCorrection, UUID?> { Property(1) }
    public var notes: Property<Project.TimeCorrection, String?> { Property(2) }
    public var quantity: Property<Project.TimeCorrection, Decimal?> { Property(3) }
    public var division: Property<Project.TimeCorrection, Int32?> { Property(4) }
    public var created: Property<Project.TimeCorrection, LocalDateTime?> { Property(5) }
    public var creator: Property<Project.TimeCorrection, UUID?> { Property(6) }
    public var creatorFullName: Property<Project.TimeCorrection, String?> { Property(7) }
    public var modified: Property<Project.TimeCorrection, LocalDateTime?> { Property(8) }
    public var modifier: Property<Project.TimeCorrection, UUID?> { Property(9) }
    public var modifierFullName: Property<Project.TimeCorrection, String?> { Property(10) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var originalEntryID: WritableProperty<UUID> { WritableProperty(1) }
    public var notes: WritableProperty<String> { WritableProperty(2) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(3) }
  }
}
