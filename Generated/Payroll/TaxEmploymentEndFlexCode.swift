// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/TaxEmploymentEndFlexCodes` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct TaxEmploymentEndFlexCode: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      EndDate           DateTime
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime
      """)
  }
}

nonisolated extension Payroll.TaxEmploymentEndFlexCode {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Payroll.TaxEmploymentEndFlexCode, String?> { Property(0) }
    public var created: Property<Payroll.TaxEmploymentEndFlexCode, LocalDateTime?> { Property(1) }
    public var creator: Property<Payroll.TaxEmploymentEndFlexCode, UUID?> { Property(2) }
    public var creatorFullName: Property<Payroll.TaxEmploymentEndFlexCode, String?> { Property(3) }
    public var description: Property<Payroll.TaxEmploymentEndFlexCode, String?> { Property(4) }
    public var endDate: Property<Payroll.TaxEmploymentEndFlexCode, LocalDateTime?> { Property(5) }
    public var id: Property<Payroll.TaxEmploymentEndFlexCode, UUID> { Property(6) }
    public var modified: Property<Payroll.TaxEmploymentEndFlexCode, LocalDateTime?> { Property(7) }
    public var modifier: Property<Payroll.TaxEmploymentEndFlexCode, UUID?> { Property(8) }
    public var modifierFullName: Property<Payroll.TaxEmploymentEndFlexCode, String?> { Property(9) }
    public var startDate: Property<Payroll.TaxEmploymentEndFlexCode, LocalDateTime?> { Property(10) }
  }
}
