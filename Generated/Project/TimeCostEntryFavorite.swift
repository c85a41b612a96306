// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/TimeCostEntryFavorites`
  nonisolated public struct TimeCostEntryFavorite: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[15] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[16] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[17] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[18] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[19] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[20] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create update
      AccountName            String    create update
      Created                DateTime  create update
      Creator                Guid      create update
      CreatorFullName        String    create update
      Division               Int32     create update
      Employee               Guid!     create update
      EmployeeFullName       String    create update
      ID                     Guid!     key create update
      IsTime                 Byte!     create update
      Item                   Guid      create update
      ItemCode               String    create update
      ItemDescription        String    create update
      Modified               DateTime  create update
      Modifier               Guid      create update
      ModifierFullName       String    create update
      Project                Guid      create update
      ProjectCode            String    create update
      ProjectDescription     String    create update
      ProjectWBS             Guid      create update
      ProjectWBSDescription  String    create update
      """)
  }
}

nonisolated extension Project.TimeCostEntryFavorite {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.TimeCostEntryFavorite, UUID?> { Property(0) }
    public var accountName: Property<Project.TimeCostEntryFavorite, String?> { Property(1) }
    public var created: Property<Project.TimeCostEntryFavorite, LocalDateTime?> { Property(2) }
    public var creator: Property<Project.TimeCostEntryFavorite, UUID?> { Property(3) }
    public var creatorFullName: Property<Project.TimeCostEntryFavorite, String?> { Property(4) }
    public var division: Property<Project.TimeCostEntryFavorite, Int32?> { Property(5) }
    public var employee: Property<Project.TimeCostEntryFavorite, UUID> { Property(6) }
    public var employeeFullName: Property<Project.TimeCostEntryFavorite, String?> { Property(7) }
    public var id: Property<Project.TimeCostEntryFavorite, UUID> { Property(8) }
    public var isTime: Property<Project.TimeCostEntryFavorite, UInt8> { Property(9) }
    public var item: Property<Project.TimeCostEntryFavorite, UUID?> { Property(10) }
    public var itemCode: Property<Project.TimeCostEntryFavorite, String?> { Property(11) }
    public var itemDescription: Property<Project.TimeCostEntryFavorite, String?> { Property(12) }
    public var modified: Property<Project.TimeCostEntryFavorite, LocalDateTime?> { Property(13) }
    public var modifier: Property<Project.TimeCostEntryFavorite, UUID?> { Property(14) }
    public var modifierFullName: Property<Project.TimeCostEntryFavorite, String?> { Property(15) }
    public var project: Property<Project.TimeCostEntryFavorite, UUID?> { Property(16) }
    public var projectCode: Property<Project.TimeCostEntryFavorite, String?> { Property(17) }
    public var projectDescription: Property<Project.TimeCostEntryFavorite, String?> { Property(18) }
    public var projectWBS: Property<Project.TimeCostEntryFavorite, UUID?> { Property(19) }
    public var projectWBSDescription: Property<Project.TimeCostEntryFavorite, String?> { Property(20) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.TimeCostEntryFavorite>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creator: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var division: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var employee: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var isTime: UInt8? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var item: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var itemCode: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var itemDescription: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var modifier: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var project: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var projectCode: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var projectDescription: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var projectWBSDescription: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
  }
}
