// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/LeaveBuildUpRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveBuildUpRegistration: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[8] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `LeaveType` · Edm.Guid
    public var leaveType: UUID { row[11] }

    /// `LeaveTypeCode` · Edm.String
    public var leaveTypeCode: String? { row[ifPresent: 12] }

    /// `LeaveTypeDescription` · Edm.String
    public var leaveTypeDescription: String? { row[ifPresent: 13] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[14] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Date                  DateTime!
      Description           String
      Division              Int32
      Employee              Guid!
      EmployeeFullName      String
      EmployeeHID           Int32!
      Hours                 Double!
      ID                    Guid!      key
      LeaveType             Guid!
      LeaveTypeCode         String
      LeaveTypeDescription  String
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      Notes                 String
      Status                Int16!
      """)
  }
}

nonisolated extension HRM.LeaveBuildUpRegistration {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<HRM.LeaveBuildUpRegistration, LocalDateTime> { Property(0) }
    public var creator: Property<HRM.LeaveBuildUpRegistration, UUID?> { Property(1) }
    public var creatorFullName: Property<HRM.LeaveBuildUpRegistration, String?> { Property(2) }
    public var date: Property<HRM.LeaveBuildUpRegistration, LocalDateTime> { Property(3) }
    public var description: Property<HRM.LeaveBuildUpRegistration, String?> { Property(4) }
    public var division: Property<HRM.LeaveBuildUpRegistration, Int32?> { Property(5) }
    public var employee: Property<HRM.LeaveBuildUpRegistration, UUID> { Property(6) }
    public var employeeFullName: Property<HRM.LeaveBuildUpRegistration, String?> { Property(7) }
    public var employeeHID: Property<HRM.LeaveBuildUpRegistration, Int32> { Property(8) }
    public var hours: Property<HRM.LeaveBuildUpRegistration, Decimal> { Property(9) }
    public var id: Property<HRM.LeaveBuildUpRegistration, UUID> { Property(10) }
    public var leaveType: Property<HRM.LeaveBuildUpRegistration, UUID> { Property(11) }
    public var leaveTypeCode: Property<HRM.LeaveBuildUpRegistration, String?> { Property(12) }
    public var leaveTypeDescription: Property<HRM.LeaveBuildUpRegistration, String?> { Property(13) }
    public var modified: Property<HRM.LeaveBuildUpRegistration, LocalDateTime> { Property(14) }
    public var modifier: Property<HRM.LeaveBuildUpRegistration, UUID?> { Property(15) }
    public var modifierFullName: Property<HRM.LeaveBuildUpRegistration, String?> { Property(16) }
    public var notes: Property<HRM.LeaveBuildUpRegistration, String?> { Property(17) }
    public var status: Property<HRM.LeaveBuildUpRegistration, LeaveStatus> { Property(18) }
  }
}
