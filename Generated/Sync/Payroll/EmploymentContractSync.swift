// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentContracts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentContractSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `ContractFlexPhase` · Edm.Int32
    public var contractFlexPhase: Int32? { row[ifPresent: 1] }

    /// `ContractFlexPhaseDescription` · Edm.String
    public var contractFlexPhaseDescription: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 10] }

    /// `EmployeeType` · Edm.Int32
    public var employeeType: EmployeeType? { row[ifPresent: 11] }

    /// `EmployeeTypeDescription` · Edm.String
    public var employeeTypeDescription: String? { row[ifPresent: 12] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 13] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 14] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `ProbationEndDate` · Edm.DateTime
    public var probationEndDate: LocalDateTime? { row[ifPresent: 20] }

    /// `ProbationPeriod` · Edm.Int32
    public var probationPeriod: Int32? { row[ifPresent: 21] }

    /// `ProbationPeriodDescription` · Edm.String
    public var probationPeriodDescription: String? { row[ifPresent: 22] }

    /// `ReasonContract` · Edm.Int32
    public var reasonContract: EmploymentContractReason? { row[ifPresent: 23] }

    /// `ReasonContractDescription` · Edm.String
    public var reasonContractDescription: String? { row[ifPresent: 24] }

    /// `Sequence` · Edm.Int32
    public var sequence: Int32? { row[ifPresent: 25] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 26] }

    /// `Type` · Edm.Int32
    public var type: EmploymentContractType? { row[ifPresent: 27] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                     Int64!    key
      ContractFlexPhase             Int32
      ContractFlexPhaseDescription  String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Division                      Int32
      Document                      Guid
      Employee                      Guid
      EmployeeFullName              String
      EmployeeHID                   Int32
      EmployeeType                  Int32
      EmployeeTypeDescription       String
      Employment                    Guid
      EmploymentNumber              Int32
      EndDate                       DateTime
      ID                            Guid!
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      ProbationEndDate              DateTime
      ProbationPeriod               Int32
      ProbationPeriodDescription    String
      ReasonContract                Int32
      ReasonContractDescription     String
      Sequence                      Int32
      StartDate                     DateTime
      Type                          Int32
      TypeDescription               String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentContractSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentContractSync, Int64> { Property(0) }
    public var contractFlexPhase: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> {
      SelectableProperty(1)
    }
    public var contractFlexPhaseDescription: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(2)
    }
    public var created: SelectableProperty<Sync.Payroll.EmploymentContractSync, LocalDateTime?> {
      SelectableProperty(3)
    }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID?> { SelectableProperty(4) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(5)
    }
    public var division: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> { SelectableProperty(6) }
    public var document: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID?> { SelectableProperty(7) }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID?> { SelectableProperty(8) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(9)
    }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> { SelectableProperty(10) }
    public var employeeType: SelectableProperty<Sync.Payroll.EmploymentContractSync, EmployeeType?> {
      SelectableProperty(11)
    }
    public var employeeTypeDescription: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(12)
    }
    public var employment: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID?> { SelectableProperty(13) }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> {
      SelectableProperty(14)
    }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentContractSync, LocalDateTime?> {
      SelectableProperty(15)
    }
    public var id: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID> { SelectableProperty(16) }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentContractSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentContractSync, UUID?> { SelectableProperty(18) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(19)
    }
    public var probationEndDate: SelectableProperty<Sync.Payroll.EmploymentContractSync, LocalDateTime?> {
      SelectableProperty(20)
    }
    public var probationPeriod: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> {
      SelectableProperty(21)
    }
    public var probationPeriodDescription: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(22)
    }
    public var reasonContract: SelectableProperty<Sync.Payroll.EmploymentContractSync, EmploymentContractReason?> {
      SelectableProperty(23)
    }
    public var reasonContractDescription: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(24)
    }
    public var sequence: SelectableProperty<Sync.Payroll.EmploymentContractSync, Int32?> { SelectableProperty(25) }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentContractSync, LocalDateTime?> {
      SelectableProperty(26)
    }
    public var type: SelectableProperty<Sync.Payroll.EmploymentContractSync, EmploymentContractType?> {
      SelectableProperty(27)
    }
    public var typeDescription: SelectableProperty<Sync.Payroll.EmploymentContractSync, String?> {
      SelectableProperty(28)
    }
  }
}
