// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// An employee's working hours pattern.
  ///
  /// `hrm/Schedules` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct Schedule: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 0] }

    /// `AverageHours` · Edm.Double
    public var averageHours: Decimal? { row[ifPresent: 1] }

    /// `Days` · Edm.Double
    public var days: Decimal? { row[ifPresent: 2] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 3] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 4] }

    /// `EmploymentCLA` · Edm.Guid
    public var employmentCLA: UUID? { row[ifPresent: 5] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32 { row[6] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32 { row[7] }

    /// `LeaveHoursCompensation` · Edm.Double
    public var leaveHoursCompensation: Decimal? { row[ifPresent: 8] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `BillabilityTarget` · Edm.Double
    public var billabilityTarget: Decimal? { row[ifPresent: 11] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 12] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 17] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 18] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 19] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 20] }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `PaymentParttimeFactor` · Edm.Double
    public var paymentParttimeFactor: Decimal? { row[ifPresent: 25] }

    /// `ScheduleTypeDescription` · Edm.String
    public var scheduleTypeDescription: String? { row[ifPresent: 26] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 27] }

    /// `StartWeek` · Edm.Int32
    public var startWeek: Int32? { row[ifPresent: 28] }

    /// `ScheduleEntries` · expand with `expanding { $0.scheduleEntries }`
    public var scheduleEntries: Expanded<HRM.ScheduleEntry> { row[29] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active                   Byte
      AverageHours             Double
      Days                     Double
      Employee                 Guid
      EmployeeFullName         String
      EmploymentCLA            Guid
      EmploymentHID            Int32!
      EmploymentNumber         Int32!
      LeaveHoursCompensation   Double
      ScheduleType             Int32
      ID                       Guid!               key
      BillabilityTarget        Double
      Code                     String
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Description              String
      Division                 Int32
      Employment               Guid
      EndDate                  DateTime
      Hours                    Double
      Main                     Byte
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      PaymentParttimeFactor    Double
      ScheduleTypeDescription  String
      StartDate                DateTime
      StartWeek                Int32
      ScheduleEntries          HRM.ScheduleEntry*
      """,
      related: { [HRM.ScheduleEntry.table] })
  }
}

nonisolated extension HRM.Schedule {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<HRM.Schedule, UInt8?> { Property(0) }
    public var averageHours: Property<HRM.Schedule, Decimal?> { Property(1) }
    public var days: Property<HRM.Schedule, Decimal?> { Property(2) }
    public var employee: Property<HRM.Schedule, UUID?> { Property(3) }
    public var employeeFullName: Property<HRM.Schedule, String?> { Property(4) }
    public var employmentCLA: Property<HRM.Schedule, UUID?> { Property(5) }
    public var employmentHID: Property<HRM.Schedule, Int32> { Property(6) }
    public var employmentNumber: Property<HRM.Schedule, Int32> { Property(7) }
    public var leaveHoursCompensation: Property<HRM.Schedule, Decimal?> { Property(8) }
    public var scheduleType: Property<HRM.Schedule, ScheduleType?> { Property(9) }
    public var id: Property<HRM.Schedule, UUID> { Property(10) }
    public var billabilityTarget: Property<HRM.Schedule, Decimal?> { Property(11) }
    public var code: Property<HRM.Schedule, String?> { Property(12) }
    public var created: Property<HRM.Schedule, LocalDateTime?> { Property(13) }
    public var creator: Property<HRM.Schedule, UUID?> { Property(14) }
    public var creatorFullName: Property<HRM.Schedule, String?> { Property(15) }
    public var description: Property<HRM.Schedule, String?> { Property(16) }
    public var division: Property<HRM.Schedule, Int32?> { Property(17) }
    public var employment: Property<HRM.Schedule, UUID?> { Property(18) }
    public var endDate: Property<HRM.Schedule, LocalDateTime?> { Property(19) }
    public var hours: Property<HRM.Schedule, Decimal?> { Property(20) }
    public var main: Property<HRM.Schedule, UInt8?> { Property(21) }
    public var modified: Property<HRM.Schedule, LocalDateTime?> { Property(22) }
    public var modifier: Property<HRM.Schedule, UUID?> { Property(23) }
    public var modifierFullName: Property<HRM.Schedule, String?> { Property(24) }
    public var paymentParttimeFactor: Property<HRM.Schedule, Decimal?> { Property(25) }
    public var scheduleTypeDescription: Property<HRM.Schedule, String?> { Property(26) }
    public var startDate: Property<HRM.Schedule, LocalDateTime?> { Property(27) }
    public var startWeek: Property<HRM.Schedule, Int32?> { Property(28) }
    public var scheduleEntries: Navigation<HRM.Schedule, HRM.ScheduleEntry> { Navigation(29) }
  }
}
