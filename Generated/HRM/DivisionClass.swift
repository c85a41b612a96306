// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/DivisionClasses` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClass: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ClassNameCustomer` · Edm.Guid
    public var classNameCustomer: UUID { row[0] }

    /// `ClassNameID` · Edm.Guid
    public var classNameID: UUID { row[1] }

    /// `ClassNameDescription` · Edm.String
    public var classNameDescription: String? { row[ifPresent: 2] }

    /// `SequenceNr` · Edm.Int32
    public var sequenceNr: Int32 { row[3] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[5] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `DescriptionTermID` · Edm.Int32
    public var descriptionTermID: Int32? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      ClassNameCustomer     Guid!
      ClassNameID           Guid!
      ClassNameDescription  String
      SequenceNr            Int32!
      Code                  String
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Description           String
      DescriptionTermID     Int32
      ID                    Guid!      key
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      """)
  }
}

nonisolated extension HRM.DivisionClass {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var classNameCustomer: Property<HRM.DivisionClass, UUID> { Property(0) }
    public var classNameID: Property<HRM.DivisionClass, UUID> { Property(1) }
    public var classNameDescription: Property<HRM.DivisionClass, String?> { Property(2) }
    public var sequenceNr: Property<HRM.DivisionClass, Int32> { Property(3) }
    public var code: Property<HRM.DivisionClass, String?> { Property(4) }
    public var created: Property<HRM.DivisionClass, LocalDateTime> { Property(5) }
    public var creator: Property<HRM.DivisionClass, UUID?> { Property(6) }
    public var creatorFullName: Property<HRM.DivisionClass, String?> { Property(7) }
    public var description: Property<HRM.DivisionClass, String?> { Property(8) }
    public var descriptionTermID: Property<HRM.DivisionClass, Int32?> { Property(9) }
    public var id: Property<HRM.DivisionClass, UUID> { Property(10) }
    public var modified: Property<HRM.DivisionClass, LocalDateTime> { Property(11) }
    public var modifier: Property<HRM.DivisionClass, UUID?> { Property(12) }
    public var modifierFullName: Property<HRM.DivisionClass, String?> { Property(13) }
  }
}
