// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/TimeCostEntryFavorites`
  nonisolated public struct TimeCostEntryFavorite: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `IsTime` · Edm.Byte
    public var isTime: UInt8 { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 16] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 17] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 18] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 19] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 20] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountName: WritableProperty<String> { WritableProperty(1) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var creator: WritableProperty<UUID> { WritableProperty(3) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(4) }
    public var division: WritableProperty<Int32> { WritableProperty(5) }
    public var employee: WritableProperty<UUID> { WritableProperty(6) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var isTime: WritableProperty<UInt8> { WritableProperty(9) }
    public var item: WritableProperty<UUID> { WritableProperty(10) }
    public var itemCode: WritableProperty<String> { WritableProperty(11) }
    public var itemDescription: WritableProperty<String> { WritableProperty(12) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var modifier: WritableProperty<UUID> { WritableProperty(14) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(15) }
    public var project: WritableProperty<UUID> { WritableProperty(16) }
    public var projectCode: WritableProperty<String> { WritableProperty(17) }
    public var projectDescription: WritableProperty<String> { WritableProperty(18) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(19) }
    public var projectWBSDescription: WritableProperty<String> { WritableProperty(20) }
  }
}
