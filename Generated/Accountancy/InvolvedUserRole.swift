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
    public var code: String? { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[4] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[8] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[9] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[10] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Accountancy.InvolvedUserRole>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var description: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var descriptionTermID: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
  }
}
