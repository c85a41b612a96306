// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// A contract within an employment, with type and dates.
  ///
  /// `payroll/EmploymentContracts` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentContract: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CreateAutoCorrection` · Edm.Boolean
    public var createAutoCorrection: Bool { row[1] }

    /// `CreatePredecessorsForLinkedAgencies` · Edm.Boolean
    public var createPredecessorsForLinkedAgencies: Bool { row[2] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 3] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 4] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ContractFlexPhase` · Edm.Int32
    public var contractFlexPhase: Int32? { row[ifPresent: 6] }

    /// `ContractFlexPhaseDescription` · Edm.String
    public var contractFlexPhaseDescription: String? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 12] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 13] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 14] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 15] }

    /// `EmployeeType` · Edm.Int32
    public var employeeType: EmployeeType? { row[ifPresent: 16] }

    /// `EmployeeTypeDescription` · Edm.String
    public var employeeTypeDescription: String? { row[ifPresent: 17] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 18] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 19] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `ProbationEndDate` · Edm.DateTime
    public var probationEndDate: LocalDateTime? { row[ifPresent: 24] }

    /// `ProbationPeriod` · Edm.Int32
    public var probationPeriod: Int32? { row[ifPresent: 25] }

    /// `ProbationPeriodDescription` · Edm.String
    public var probationPeriodDescription: String? { row[ifPresent: 26] }

    /// `ReasonContract` · Edm.Int32
    public var reasonContract: EmploymentContractReason? { row[ifPresent: 27] }

    /// `ReasonContractDescription` · Edm.String
    public var reasonContractDescription: String? { row[ifPresent: 28] }

    /// `Sequence` · Edm.Int32
    public var sequence: Int32? { row[ifPresent: 29] }

    /// `Type` · Edm.Int32
    public var type: EmploymentContractType? { row[ifPresent: 30] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 31] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!     key
      CreateAutoCorrection                 Boolean!
      CreatePredecessorsForLinkedAgencies  Boolean!
      EmploymentHID                        Int32
      Notes                                String
      StartDate                            DateTime
      ContractFlexPhase                    Int32
      ContractFlexPhaseDescription         String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Division                             Int32
      Document                             Guid
      Employee                             Guid
      EmployeeHID                          Int32
      EmployeeFullName                     String
      EmployeeType                         Int32
      EmployeeTypeDescription              String
      Employment                           Guid
      EmploymentNumber                     Int32
      EndDate                              DateTime
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      ProbationEndDate                     DateTime
      ProbationPeriod                      Int32
      ProbationPeriodDescription           String
      ReasonContract                       Int32
      ReasonContractDescription            String
      Sequence                             Int32
      Type                                 Int32
      TypeDescription                      String
      """)
  }
}

nonisolated extension Payroll.EmploymentContract {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.EmploymentContract, UUID> { Property(0) }
    public var createAutoCorrection: Property<Payroll.EmploymentContract, Bool> { Property(1) }
    public var createPredecessorsForLinkedAgencies: Property<Payroll.EmploymentContract, Bool> { Property(2) }
    public var employmentHID: Property<Payroll.EmploymentContract, Int32?> { Property(3) }
    public var notes: Property<Payroll.EmploymentContract, String?> { Property(4) }
    public var startDate: Property<Payroll.EmploymentContract, LocalDateTime?> { Property(5) }
    public var contractFlexPhase: Property<Payroll.EmploymentContract, Int32?> { Property(6) }
    public var contractFlexPhaseDescription: Property<Payroll.EmploymentContract, String?> { Property(7) }
    public var created: Property<Payroll.EmploymentContract, LocalDateTime?> { Property(8) }
    public var creator: Property<Payroll.EmploymentContract, UUID?> { Property(9) }
    public var creatorFullName: Property<Payroll.EmploymentContract, String?> { Property(10) }
    public var division: Property<Payroll.EmploymentContract, Int32?> { Property(11) }
    public var document: Property<Payroll.EmploymentContract, UUID?> { Property(12) }
    public var employee: Property<Payroll.EmploymentContract, UUID?> { Property(13) }
    public var employeeHID: Property<Payroll.EmploymentContract, Int32?> { Property(14) }
    public var employeeFullName: Property<Payroll.EmploymentContract, String?> { Property(15) }
    public var employeeType: Property<Payroll.EmploymentContract, EmployeeType?> { Property(16) }
    public var employeeTypeDescription: Property<Payroll.EmploymentContract, String?> { Property(17) }
    public var employment: Property<Payroll.EmploymentContract, UUID?> { Property(18) }
    public var employmentNumber: Property<Payroll.EmploymentContract, Int32?> { Property(19) }
    public var endDate: Property<Payroll.EmploymentContract, LocalDateTime?> { Property(20) }
    public var modified: Property<Payroll.EmploymentContract, LocalDateTime?> { Property(21) }
    public var modifier: Property<Payroll.EmploymentContract, UUID?> { Property(22) }
    public var modifierFullName: Property<Payroll.EmploymentContract, String?> { Property(23) }
    public var probationEndDate: Property<Payroll.EmploymentContract, LocalDateTime?> { Property(24) }
    public var probationPeriod: Property<Payroll.EmploymentContract, Int32?> { Property(25) }
    public var probationPeriodDescription: Property<Payroll.EmploymentContract, String?> { Property(26) }
    public var reasonContract: Property<Payroll.EmploymentContract, EmploymentContractReason?> { Property(27) }
    public var reasonContractDescription: Property<Payroll.EmploymentContract, String?> { Property(28) }
    public var sequence: Property<Payroll.EmploymentContract, Int32?> { Property(29) }
    public var type: Property<Payroll.EmploymentContract, EmploymentContractType?> { Property(30) }
    public var typeDescription: Property<Payroll.EmploymentContract, String?> { Property(31) }
  }
}
