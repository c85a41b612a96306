// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// A period during which an employee works for the company.
  ///
  /// `payroll/Employments` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct Employment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[1] }

    /// `StartDateOrganization` · Edm.DateTime
    public var startDateOrganization: LocalDateTime? { row[ifPresent: 2] }

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

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 9] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[ifPresent: 15] }

    /// `ReasonEndDescription` · Edm.String
    public var reasonEndDescription: String? { row[ifPresent: 16] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[ifPresent: 17] }

    /// `ReasonEndFlexDescription` · Edm.String
    public var reasonEndFlexDescription: String? { row[ifPresent: 18] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 19] }

    public static let table: PropertyTable = PropertyTable(
      """
      HID                       Int32
      ID                        Guid!     key
      StartDateOrganization     DateTime
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Employee                  Guid
      EmployeeHID               Int32
      EmployeeFullName          String
      EmploymentNumber          Int32
      EndDate                   DateTime
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      ReasonEnd                 Int32
      ReasonEndDescription      String
      ReasonEndFlex             Int32
      ReasonEndFlexDescription  String
      StartDate                 DateTime
      """)
  }
}

nonisolated extension Payroll.Employment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var hid: Property<Payroll.Employment, Int32?> { Property(0) }
    public var id: Property<Payroll.Employment, UUID> { Property(1) }
    public var startDateOrganization: Property<Payroll.Employment, LocalDateTime?> { Property(2) }
    public var created: Property<Payroll.Employment, LocalDateTime?> { Property(3) }
    public var creator: Property<Payroll.Employment, UUID?> { Property(4) }
    public var creatorFullName: Property<Payroll.Employment, String?> { Property(5) }
    public var division: Property<Payroll.Employment, Int32?> { Property(6) }
    public var employee: Property<Payroll.Employment, UUID?> { Property(7) }
    public var employeeHID: Property<Payroll.Employment, Int32?> { Property(8) }
    public var employeeFullName: Property<Payroll.Employment, String?> { Property(9) }
    public var employmentNumber: Property<Payroll.Employment, Int32?> { Property(10) }
    public var endDate: Property<Payroll.Employment, LocalDateTime?> { Property(11) }
    public var modified: Property<Payroll.Employment, LocalDateTime?> { Property(12) }
    public var modifier: Property<Payroll.Employment, UUID?> { Property(13) }
    public var modifierFullName: Property<Payroll.Employment, String?> { Property(14) }
    public var reasonEnd: Property<Payroll.Employment, Int32?> { Property(15) }
    public var reasonEndDescription: Property<Payroll.Employment, String?> { Property(16) }
    public var reasonEndFlex: Property<Payroll.Employment, Int32?> { Property(17) }
    public var reasonEndFlexDescription: Property<Payroll.Employment, String?> { Property(18) }
    public var startDate: Property<Payroll.Employment, LocalDateTime?> { Property(19) }
  }
}
