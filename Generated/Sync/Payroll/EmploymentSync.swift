// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/Employments` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 5] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 6] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 7] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 8] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[ifPresent: 14] }

    /// `ReasonEndDescription` · Edm.String
    public var reasonEndDescription: String? { row[ifPresent: 15] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[ifPresent: 16] }

    /// `ReasonEndFlexDescription` · Edm.String
    public var reasonEndFlexDescription: String? { row[ifPresent: 17] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 18] }

    /// `StartDateOrganization` · Edm.DateTime
    public var startDateOrganization: LocalDateTime? { row[ifPresent: 19] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!    key
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Employee                  Guid
      EmployeeFullName          String
      EmployeeHID               Int32
      EmploymentNumber          Int32
      EndDate                   DateTime
      ID                        Guid!
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      ReasonEnd                 Int32
      ReasonEndDescription      String
      ReasonEndFlex             Int32
      ReasonEndFlexDescription  String
      StartDate                 DateTime
      StartDateOrganization     DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Payroll.EmploymentSync, LocalDateTime?> { SelectableProperty(1) }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentSync, String?> { SelectableProperty(3) }
    public var division: SelectableProperty<Sync.Payroll.EmploymentSync, Int32?> { SelectableProperty(4) }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentSync, UUID?> { SelectableProperty(5) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentSync, String?> { SelectableProperty(6) }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentSync, Int32?> { SelectableProperty(7) }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentSync, Int32?> { SelectableProperty(8) }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentSync, LocalDateTime?> { SelectableProperty(9) }
    public var id: SelectableProperty<Sync.Payroll.EmploymentSync, UUID> { SelectableProperty(10) }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentSync, LocalDateTime?> { SelectableProperty(11) }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentSync, UUID?> { SelectableProperty(12) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentSync, String?> { SelectableProperty(13) }
    public var reasonEnd: SelectableProperty<Sync.Payroll.EmploymentSync, Int32?> { SelectableProperty(14) }
    public var reasonEndDescription: SelectableProperty<Sync.Payroll.EmploymentSync, String?> { SelectableProperty(15) }
    public var reasonEndFlex: SelectableProperty<Sync.Payroll.EmploymentSync, Int32?> { SelectableProperty(16) }
    public var reasonEndFlexDescription: SelectableProperty<Sync.Payroll.EmploymentSync, String?> {
      SelectableProperty(17)
    }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentSync, LocalDateTime?> { SelectableProperty(18) }
    public var startDateOrganization: SelectableProperty<Sync.Payroll.EmploymentSync, LocalDateTime?> {
      SelectableProperty(19)
    }
  }
}
