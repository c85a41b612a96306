// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// A department within the organization.
  ///
  /// `hrm/Departments` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct Department: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 1] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String
      Costcenter             String
      CostcenterDescription  String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      ID                     Guid!     key
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      """)
  }
}

nonisolated extension HRM.Department {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<HRM.Department, String?> { Property(0) }
    public var costcenter: Property<HRM.Department, String?> { Property(1) }
    public var costcenterDescription: Property<HRM.Department, String?> { Property(2) }
    public var created: Property<HRM.Department, LocalDateTime?> { Property(3) }
    public var creator: Property<HRM.Department, UUID?> { Property(4) }
    public var creatorFullName: Property<HRM.Department, String?> { Property(5) }
    public var description: Property<HRM.Department, String?> { Property(6) }
    public var division: Property<HRM.Department, Int32?> { Property(7) }
    public var id: Property<HRM.Department, UUID> { Property(8) }
    public var modified: Property<HRM.Department, LocalDateTime?> { Property(9) }
    public var modifier: Property<HRM.Department, UUID?> { Property(10) }
    public var modifierFullName: Property<HRM.Department, String?> { Property(11) }
    public var notes: Property<HRM.Department, String?> { Property(12) }
  }
}
