// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentTaxAuthoritiesGeneral` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentTaxAuthoritiesGeneral: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 1] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 9] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 10] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

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
      ID                                       Guid!     key
      EmploymentHID                            Int32
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

nonisolated extension Payroll.EmploymentTaxAuthoritiesGeneral {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID> { Property(0) }
    public var employmentHID: Property<Payroll.EmploymentTaxAuthoritiesGeneral, Int32?> { Property(1) }
    public var account: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID?> { Property(2) }
    public var created: Property<Payroll.EmploymentTaxAuthoritiesGeneral, LocalDateTime?> { Property(3) }
    public var creator: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID?> { Property(4) }
    public var creatorFullName: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(5) }
    public var division: Property<Payroll.EmploymentTaxAuthoritiesGeneral, Int32?> { Property(6) }
    public var employee: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID?> { Property(7) }
    public var employeeFullName: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(8) }
    public var employeeHID: Property<Payroll.EmploymentTaxAuthoritiesGeneral, Int32?> { Property(9) }
    public var employment: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID?> { Property(10) }
    public var employmentNumber: Property<Payroll.EmploymentTaxAuthoritiesGeneral, Int32?> { Property(11) }
    public var endDate: Property<Payroll.EmploymentTaxAuthoritiesGeneral, LocalDateTime?> { Property(12) }
    public var influenceInsuranceObligation: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(13) }
    public var influenceInsuranceObligationDescription: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> {
      Property(14)
    }
    public var modified: Property<Payroll.EmploymentTaxAuthoritiesGeneral, LocalDateTime?> { Property(15) }
    public var modifier: Property<Payroll.EmploymentTaxAuthoritiesGeneral, UUID?> { Property(16) }
    public var modifierFullName: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(17) }
    public var natureOfWorkRelationship: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(18) }
    public var natureOfWorkRelationshipDescription: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> {
      Property(19)
    }
    public var payrollTaxesNumber: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(20) }
    public var startDate: Property<Payroll.EmploymentTaxAuthoritiesGeneral, LocalDateTime?> { Property(21) }
    public var typeOfIncome: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(22) }
    public var typeOfIncomeDescription: Property<Payroll.EmploymentTaxAuthoritiesGeneral, String?> { Property(23) }
  }
}
