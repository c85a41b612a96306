// exact-online-generator 0.1.0 · services/beta/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Payroll {
  /// `beta/payroll/EmploymentConditionGroups` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentConditionGroup: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CLACodeTaxOffice` · Edm.String
    public var claCodeTaxOffice: String? { row[ifPresent: 1] }

    /// `CLACodeTaxOfficeDescription` · Edm.String
    public var claCodeTaxOfficeDescription: String? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 9] }

    /// `HoursPerWeek` · Edm.Double
    public var hoursPerWeek: Decimal? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `SBICode` · Edm.String
    public var sbiCode: String? { row[ifPresent: 14] }

    /// `SBICodeDescription` · Edm.String
    public var sbiCodeDescription: String? { row[ifPresent: 15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!     key
      CLACodeTaxOffice             String
      CLACodeTaxOfficeDescription  String
      Code                         String
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Description                  String
      Division                     Int32
      EndDate                      DateTime
      HoursPerWeek                 Double
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      SBICode                      String
      SBICodeDescription           String
      StartDate                    DateTime
      """)
  }
}

nonisolated extension Beta.Payroll.EmploymentConditionGroup {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Payroll.EmploymentConditionGroup, UUID> { Property(0) }
    public var claCodeTaxOffice: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(1) }
    public var claCodeTaxOfficeDescription: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(2) }
    public var code: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(3) }
    public var created: Property<Beta.Payroll.EmploymentConditionGroup, LocalDateTime?> { Property(4) }
    public var creator: Property<Beta.Payroll.EmploymentConditionGroup, UUID?> { Property(5) }
    public var creatorFullName: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(6) }
    public var description: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(7) }
    public var division: Property<Beta.Payroll.EmploymentConditionGroup, Int32?> { Property(8) }
    public var endDate: Property<Beta.Payroll.EmploymentConditionGroup, LocalDateTime?> { Property(9) }
    public var hoursPerWeek: Property<Beta.Payroll.EmploymentConditionGroup, Decimal?> { Property(10) }
    public var modified: Property<Beta.Payroll.EmploymentConditionGroup, LocalDateTime?> { Property(11) }
    public var modifier: Property<Beta.Payroll.EmploymentConditionGroup, UUID?> { Property(12) }
    public var modifierFullName: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(13) }
    public var sbiCode: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(14) }
    public var sbiCodeDescription: Property<Beta.Payroll.EmploymentConditionGroup, String?> { Property(15) }
    public var startDate: Property<Beta.Payroll.EmploymentConditionGroup, LocalDateTime?> { Property(16) }
  }
}
