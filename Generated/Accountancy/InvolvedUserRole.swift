// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/InvolvedUserRoles` · read, create, update, delete · 60 rows a page
  /// · permission "Accountancy practicemanagement"
  nonisolated public struct InvolvedUserRole: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code               String    create update
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Description        String    create update
      DescriptionTermID  Int32     create update
      Division           Int32
      ID                 Guid!     key create update
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      """)
  }
}

nonisolated extension Accountancy.InvolvedUserRole {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Accountancy.InvolvedUserRole, String?> { Property(0) }
    public var created: Property<Accountancy.InvolvedUserRole, LocalDateTime?> { Property(1) }
    public var creator: Property<Accountancy.InvolvedUserRole, UUID?> { Property(2) }
    public var creatorFullName: Property<Accountancy.InvolvedUserRole, String?> { Property(3) }
    public var description: Property<Accountancy.InvolvedUserRole, String?> { Property(4) }
    public var descriptionTermID: Property<Accountancy.InvolvedUserRole, Int32?> { Property(5) }
    public var division: Property<Accountancy.InvolvedUserRole, Int32?> { Property(6) }
    public var id: Property<Accountancy.InvolvedUserRole, UUID> { Property(7) }
    public var modified: Property<Accountancy.InvolvedUserRole, LocalDateTime?> { Property(8) }
    public var modifier: Property<Accountancy.InvolvedUserRole, UUID?> { Property(9) }
    public var modifierFullName: Property<Accountancy.InvolvedUserRole, String?> { Property(10) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var descriptionTermID: WritableProperty<Int32> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
  }
}
