// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/DivisionClassNames` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClassName: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Customer` · Edm.Guid
    public var customer: UUID { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `SequenceNr` · Edm.Int32
    public var sequenceNr: Int32 { row[10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created            DateTime!
      Creator            Guid
      CreatorFullName    String
      Customer           Guid!
      Description        String
      DescriptionTermID  Int32
      ID                 Guid!      key
      Modified           DateTime!
      Modifier           Guid
      ModifierFullName   String
      SequenceNr         Int32!
      """)
  }
}

nonisolated extension HRM.DivisionClassName {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<HRM.DivisionClassName, LocalDateTime> { Property(0) }
    public var creator: Property<HRM.DivisionClassName, UUID?> { Property(1) }
    public var creatorFullName: Property<HRM.DivisionClassName, String?> { Property(2) }
    public var customer: Property<HRM.DivisionClassName, UUID> { Property(3) }
    public var description: Property<HRM.DivisionClassName, String?> { Property(4) }
    public var descriptionTermID: Property<HRM.DivisionClassName, Int32?> { Property(5) }
    public var id: Property<HRM.DivisionClassName, UUID> { Property(6) }
    public var modified: Property<HRM.DivisionClassName, LocalDateTime> { Property(7) }
    public var modifier: Property<HRM.DivisionClassName, UUID?> { Property(8) }
    public var modifierFullName: Property<HRM.DivisionClassName, String?> { Property(9) }
    public var sequenceNr: Property<HRM.DivisionClassName, Int32> { Property(10) }
  }
}
