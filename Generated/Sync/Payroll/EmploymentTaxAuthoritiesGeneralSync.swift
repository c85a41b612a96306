// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentTaxAuthoritiesGeneral` · read · 1000 rows a page · `$select` required
  /// · permission "Hrm payroll"
  nonisolated public struct EmploymentTaxAuthoritiesGeneralSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 8] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 9] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[12] }

    /// `InfluenceInsuranceObligation` · Edm.String
    public var influenceInsuranceObligation: String? { row[ifPresent: 13] }

    /// `InfluenceInsuranceObligationDescription` · Edm.String
    public var influenceInsuranceObligationDescription: String? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `NatureOfWorkRelationship` · Edm.String
    public var natureOfWorkRelationship: String? { row[ifPresent: 18] }

    /// `NatureOfWorkRelationshipDescription` · Edm.String
    public var natureOfWorkRelationshipDescription: String? { row[ifPresent: 19] }

    /// `PayrollTaxesNumber` · Edm.String
    public var payrollTaxesNumber: String? { row[ifPresent: 20] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 21] }

    /// `TypeOfIncome` · Edm.String
    public var typeOfIncome: String? { row[ifPresent: 22] }

    /// `TypeOfIncomeDescription` · Edm.String
    public var typeOfIncomeDescription: String? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                                Int64!    key
      Account                                  Guid
      Created                                  DateTime
      Creator                                  Guid
      CreatorFullName                          String
      Division                                 Int32
      Employee                                 Guid
      EmployeeFullName                         String
      EmployeeHID                              Int32
      Employment                               Guid
      EmploymentNumber                         Int32
      EndDate                                  DateTime
      ID                                       Guid!
      InfluenceInsuranceObligation             String
      InfluenceInsuranceObligationDescription  String
      Modified                                 DateTime
      Modifier                                 Guid
      ModifierFullName                         String
      NatureOfWorkRelationship                 String
      NatureOfWorkRelationshipDescription      String
      PayrollTaxesNumber                       String
      StartDate                                DateTime
      TypeOfIncome                             String
      TypeOfIncomeDescription                  String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID?> {
      SelectableProperty(1)
    }
    public var created: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, LocalDateTime?> {
      SelectableProperty(2)
    }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID?> {
      SelectableProperty(3)
    }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(4)
    }
    public var division: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Int32?> {
      SelectableProperty(5)
    }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID?> {
      SelectableProperty(6)
    }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(7)
    }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Int32?> {
      SelectableProperty(8)
    }
    public var employment: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID?> {
      SelectableProperty(9)
    }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Int32?> {
      SelectableProperty(10)
    }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var id: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID> { SelectableProperty(12) }
    public var influenceInsuranceObligation:
      SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?>
    {
      SelectableProperty(13)
    }
    public var influenceInsuranceObligationDescription:
      SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?>
    {
      SelectableProperty(14)
    }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, LocalDateTime?> {
      SelectableProperty(15)
    }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, UUID?> {
      SelectableProperty(16)
    }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(17)
    }
    public var natureOfWorkRelationship: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(18)
    }
    public var natureOfWorkRelationshipDescription:
      SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?>
    {
      SelectableProperty(19)
    }
    public var payrollTaxesNumber: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(20)
    }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, LocalDateTime?> {
      SelectableProperty(21)
    }
    public var typeOfIncome: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(22)
    }
    public var typeOfIncomeDescription: SelectableProperty<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, String?> {
      SelectableProperty(23)
    }
  }
}
