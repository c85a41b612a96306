// exact-online-generator 0.1.0 · for runtime 1 · services/sync/HRM.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/HRM`
  nonisolated public struct HRM: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `AbsenceRegistrations` · read · 1000 rows a page · `$select` required
    public var absenceRegistrations: EntitySet<Sync.HRM.AbsenceRegistrationSync, Methods.Read> { EntitySet(root, "AbsenceRegistrations") }

    /// `AbsenceRegistrationTransactions` · read · 1000 rows a page · `$select` required
    public var absenceRegistrationTransactions: EntitySet<Sync.HRM.AbsenceRegistrationTransactionSync, Methods.Read> { EntitySet(root, "AbsenceRegistrationTransactions") }

    /// `LeaveAbsenceHoursByDay` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var leaveAbsenceHoursByDay: EntitySet<Sync.HRM.LeaveAbsenceHoursByDaySync, Methods.Read> { EntitySet(root, "LeaveAbsenceHoursByDay") }

    /// `LeaveBuildUpRegistrations` · read · 1000 rows a page · `$select` required
    public var leaveBuildUpRegistrations: EntitySet<Sync.HRM.LeaveBuildUpRegistrationSync, Methods.Read> { EntitySet(root, "LeaveBuildUpRegistrations") }

    /// `LeaveRegistrations` · read · 1000 rows a page · `$select` required
    public var leaveRegistrations: EntitySet<Sync.HRM.LeaveRegistrationSync, Methods.Read> { EntitySet(root, "LeaveRegistrations") }

    /// `ScheduleEntries` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var scheduleEntries: EntitySet<Sync.HRM.ScheduleEntrySync, Methods.Read> { EntitySet(root, "ScheduleEntries") }

    /// `Schedules` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
    public var schedules: EntitySet<Sync.HRM.ScheduleSync, Methods.Read> { EntitySet(root, "Schedules") }
  }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/AbsenceRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct AbsenceRegistrationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                        Int64!                                        key
      Cause                            Int16
      CauseCode                        String
      CauseDescription                 String
      Created                          DateTime!
      Creator                          Guid
      CreatorFullName                  String
      Division                         Int32!
      Employee                         Guid!
      EmployeeFullName                 String
      EmployeeHID                      Int32!
      ID                               Guid!
      Modified                         DateTime!
      Modifier                         Guid
      ModifierFullName                 String
      Notes                            String
      AbsenceRegistrationTransactions  Sync.HRM.AbsenceRegistrationTransactionSync*
      """, related: { [Sync.HRM.AbsenceRegistrationTransactionSync.table] })
  }
}

nonisolated extension Sync.HRM.AbsenceRegistrationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Cause` · Edm.Int16
  public var cause: Int16? { row[ifPresent: 1] }
  /// `Cause` in queries and change sets.
  public static var cause: SelectableProperty<Self, Int16?> { .init(1) }

  /// `CauseCode` · Edm.String
  public var causeCode: String? { row.string(2) }
  /// `CauseCode` in queries and change sets.
  public static var causeCode: SelectableProperty<Self, String?> { .init(2) }

  /// `CauseDescription` · Edm.String
  public var causeDescription: String? { row.string(3) }
  /// `CauseDescription` in queries and change sets.
  public static var causeDescription: SelectableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[4] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(7) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[8] }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID> { .init(8) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(9) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[10] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32> { .init(10) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[12] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(15) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(15) }

  /// `AbsenceRegistrationTransactions` · expand with `expanding { $0.absenceRegistrationTransactions }`
  public var absenceRegistrationTransactions: Expanded<Sync.HRM.AbsenceRegistrationTransactionSync> { row[16] }
  /// `AbsenceRegistrationTransactions` in queries and change sets.
  public static var absenceRegistrationTransactions: Navigation<Self, Sync.HRM.AbsenceRegistrationTransactionSync> { .init(16) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/AbsenceRegistrationTransactions` · read · 1000 rows a page · `$select` required
  nonisolated public struct AbsenceRegistrationTransactionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!     key
      AbsenceRegistration    Guid!
      Created                DateTime!
      Creator                Guid
      CreatorFullName        String
      Division               Int32!
      EndTime                DateTime
      ExpectedEndDate        DateTime
      Hours                  Double!
      HoursFirstDay          Double
      HoursLastDay           Double
      ID                     Guid!
      Modified               DateTime!
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      NotificationMoment     DateTime!
      PercentageDisablement  Double!
      StartDate              DateTime!
      StartTime              DateTime
      Status                 Int16!
      """)
  }
}

nonisolated extension Sync.HRM.AbsenceRegistrationTransactionSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AbsenceRegistration` · Edm.Guid
  public var absenceRegistration: UUID { row[1] }
  /// `AbsenceRegistration` in queries and change sets.
  public static var absenceRegistration: SelectableProperty<Self, UUID> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[2] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[5] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(5) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(6) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, LocalDateTime?> { .init(6) }

  /// `ExpectedEndDate` · Edm.DateTime
  public var expectedEndDate: LocalDateTime? { row.dateTime(7) }
  /// `ExpectedEndDate` in queries and change sets.
  public static var expectedEndDate: SelectableProperty<Self, LocalDateTime?> { .init(7) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[8] }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal> { .init(8) }

  /// `HoursFirstDay` · Edm.Double
  public var hoursFirstDay: Decimal? { row.decimal(9) }
  /// `HoursFirstDay` in queries and change sets.
  public static var hoursFirstDay: SelectableProperty<Self, Decimal?> { .init(9) }

  /// `HoursLastDay` · Edm.Double
  public var hoursLastDay: Decimal? { row.decimal(10) }
  /// `HoursLastDay` in queries and change sets.
  public static var hoursLastDay: SelectableProperty<Self, Decimal?> { .init(10) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[12] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(15) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(15) }

  /// `NotificationMoment` · Edm.DateTime
  public var notificationMoment: LocalDateTime { row[16] }
  /// `NotificationMoment` in queries and change sets.
  public static var notificationMoment: SelectableProperty<Self, LocalDateTime> { .init(16) }

  /// `PercentageDisablement` · Edm.Double
  public var percentageDisablement: Decimal { row[17] }
  /// `PercentageDisablement` in queries and change sets.
  public static var percentageDisablement: SelectableProperty<Self, Decimal> { .init(17) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[18] }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime> { .init(18) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(19) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, LocalDateTime?> { .init(19) }

  /// `Status` · Edm.Int16
  public var status: AbsenceStatus { row[20] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, AbsenceStatus> { .init(20) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveAbsenceHoursByDay` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct LeaveAbsenceHoursByDaySync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!     key
      Created                   DateTime!
      Date                      DateTime
      Division                  Int32!
      Employee                  Guid
      EmployeeFullName          String
      EmployeeHID               Int32!
      Employment                Guid
      EmploymentHID             Int32
      EndTime                   DateTime
      ExternalIDInt             Int64
      ExternalLeaveAbsenceType  Int64
      Hours                     Double!
      ID                        Guid!
      Modified                  DateTime!
      StartTime                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension Sync.HRM.LeaveAbsenceHoursByDaySync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(1) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(2) }
  /// `Date` in queries and change sets.
  public static var date: SelectableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(3) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(4) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(4) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(5) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(5) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[6] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32> { .init(6) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(7) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(7) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(8) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: SelectableProperty<Self, Int32?> { .init(8) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(9) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, LocalDateTime?> { .init(9) }

  /// `ExternalIDInt` · Edm.Int64
  public var externalIDInt: Int64? { row[ifPresent: 10] }
  /// `ExternalIDInt` in queries and change sets.
  public static var externalIDInt: SelectableProperty<Self, Int64?> { .init(10) }

  /// `ExternalLeaveAbsenceType` · Edm.Int64
  public var externalLeaveAbsenceType: Int64? { row[ifPresent: 11] }
  /// `ExternalLeaveAbsenceType` in queries and change sets.
  public static var externalLeaveAbsenceType: SelectableProperty<Self, Int64?> { .init(11) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[12] }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal> { .init(12) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(13) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[14] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(14) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(15) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus? { row[ifPresent: 16] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, LeaveStatus?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: LeaveAbsenceType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, LeaveAbsenceType?> { .init(17) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveBuildUpRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct LeaveBuildUpRegistrationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!     key
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
      ID                    Guid!
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

nonisolated extension Sync.HRM.LeaveBuildUpRegistrationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime { row[4] }
  /// `Date` in queries and change sets.
  public static var date: SelectableProperty<Self, LocalDateTime> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[7] }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID> { .init(7) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(8) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[9] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32> { .init(9) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[10] }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal> { .init(10) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(11) }

  /// `LeaveType` · Edm.Guid
  public var leaveType: UUID { row[12] }
  /// `LeaveType` in queries and change sets.
  public static var leaveType: SelectableProperty<Self, UUID> { .init(12) }

  /// `LeaveTypeCode` · Edm.String
  public var leaveTypeCode: String? { row.string(13) }
  /// `LeaveTypeCode` in queries and change sets.
  public static var leaveTypeCode: SelectableProperty<Self, String?> { .init(13) }

  /// `LeaveTypeDescription` · Edm.String
  public var leaveTypeDescription: String? { row.string(14) }
  /// `LeaveTypeDescription` in queries and change sets.
  public static var leaveTypeDescription: SelectableProperty<Self, String?> { .init(14) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[15] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(15) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(18) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus { row[19] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, LeaveStatus> { .init(19) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct LeaveRegistrationSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!     key
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      Employee              Guid!
      EmployeeFullName      String
      EmployeeHID           Int32!
      EndDate               DateTime!
      EndTime               DateTime
      Hours                 Double!
      HoursFirstDay         Double
      HoursLastDay          Double
      ID                    Guid!
      LeaveType             Guid!
      LeaveTypeCode         String
      LeaveTypeDescription  String
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      Notes                 String
      StartDate             DateTime!
      StartTime             DateTime
      Status                Int16!
      """)
  }
}

nonisolated extension Sync.HRM.LeaveRegistrationSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(5) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[6] }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID> { .init(6) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(7) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(7) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[8] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32> { .init(8) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime { row[9] }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime> { .init(9) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(10) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[11] }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal> { .init(11) }

  /// `HoursFirstDay` · Edm.Double
  public var hoursFirstDay: Decimal? { row.decimal(12) }
  /// `HoursFirstDay` in queries and change sets.
  public static var hoursFirstDay: SelectableProperty<Self, Decimal?> { .init(12) }

  /// `HoursLastDay` · Edm.Double
  public var hoursLastDay: Decimal? { row.decimal(13) }
  /// `HoursLastDay` in queries and change sets.
  public static var hoursLastDay: SelectableProperty<Self, Decimal?> { .init(13) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[14] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(14) }

  /// `LeaveType` · Edm.Guid
  public var leaveType: UUID { row[15] }
  /// `LeaveType` in queries and change sets.
  public static var leaveType: SelectableProperty<Self, UUID> { .init(15) }

  /// `LeaveTypeCode` · Edm.String
  public var leaveTypeCode: String? { row.string(16) }
  /// `LeaveTypeCode` in queries and change sets.
  public static var leaveTypeCode: SelectableProperty<Self, String?> { .init(16) }

  /// `LeaveTypeDescription` · Edm.String
  public var leaveTypeDescription: String? { row.string(17) }
  /// `LeaveTypeDescription` in queries and change sets.
  public static var leaveTypeDescription: SelectableProperty<Self, String?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[18] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(21) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[22] }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime> { .init(22) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(23) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus { row[24] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, LeaveStatus> { .init(24) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/ScheduleEntries` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct ScheduleEntrySync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!     key
      Break                 Boolean
      BreakEndTime          String
      BreakStartTime        String
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Day                   Int32
      DayIsSelected         Boolean
      Division              Int32!
      Employee              Guid!
      EmployeeFullName      String
      Employment            Guid
      EmploymentNumber      Int32
      EndTime               String
      Hours                 String
      ID                    Guid!
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      Schedule              Guid!
      ScheduleActivityType  Int32
      ScheduleType          Int32
      StartTime             String
      WeekNumber            Int32!
      """)
  }
}

nonisolated extension Sync.HRM.ScheduleEntrySync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Break` · Edm.Boolean
  public var `break`: Bool? { row.boolean(1) }
  /// `Break` in queries and change sets.
  public static var `break`: SelectableProperty<Self, Bool?> { .init(1) }

  /// `BreakEndTime` · Edm.String
  public var breakEndTime: String? { row.string(2) }
  /// `BreakEndTime` in queries and change sets.
  public static var breakEndTime: SelectableProperty<Self, String?> { .init(2) }

  /// `BreakStartTime` · Edm.String
  public var breakStartTime: String? { row.string(3) }
  /// `BreakStartTime` in queries and change sets.
  public static var breakStartTime: SelectableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[4] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `Day` · Edm.Int32
  public var day: ScheduleDay? { row[ifPresent: 7] }
  /// `Day` in queries and change sets.
  public static var day: SelectableProperty<Self, ScheduleDay?> { .init(7) }

  /// `DayIsSelected` · Edm.Boolean
  public var dayIsSelected: Bool? { row.boolean(8) }
  /// `DayIsSelected` in queries and change sets.
  public static var dayIsSelected: SelectableProperty<Self, Bool?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(9) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[10] }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID> { .init(10) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(11) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(11) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(12) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(12) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(13) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: SelectableProperty<Self, Int32?> { .init(13) }

  /// `EndTime` · Edm.String
  public var endTime: String? { row.string(14) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, String?> { .init(14) }

  /// `Hours` · Edm.String
  public var hours: String? { row.string(15) }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, String?> { .init(15) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[17] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID { row[20] }
  /// `Schedule` in queries and change sets.
  public static var schedule: SelectableProperty<Self, UUID> { .init(20) }

  /// `ScheduleActivityType` · Edm.Int32
  public var scheduleActivityType: Int32? { row.int32(21) }
  /// `ScheduleActivityType` in queries and change sets.
  public static var scheduleActivityType: SelectableProperty<Self, Int32?> { .init(21) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 22] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: SelectableProperty<Self, ScheduleType?> { .init(22) }

  /// `StartTime` · Edm.String
  public var startTime: String? { row.string(23) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, String?> { .init(23) }

  /// `WeekNumber` · Edm.Int32
  public var weekNumber: Int32 { row[24] }
  /// `WeekNumber` in queries and change sets.
  public static var weekNumber: SelectableProperty<Self, Int32> { .init(24) }
}

nonisolated extension Sync.HRM {
  /// `sync/HRM/Schedules` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct ScheduleSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                Int64!    key
      AverageHours             Double
      BillabilityTarget        Double
      Code                     String
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Days                     Double
      Description              String
      Division                 Int32
      Employment               Guid
      EmploymentHID            Int32
      EndDate                  DateTime
      Hours                    Double
      ID                       Guid!
      LeaveHoursCompensation   Double
      Main                     Byte
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      PaymentParttimeFactor    Double
      ScheduleType             Int32
      ScheduleTypeDescription  String
      StartDate                DateTime
      StartWeek                Int32
      """)
  }
}

nonisolated extension Sync.HRM.ScheduleSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AverageHours` · Edm.Double
  public var averageHours: Decimal? { row.decimal(1) }
  /// `AverageHours` in queries and change sets.
  public static var averageHours: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `BillabilityTarget` · Edm.Double
  public var billabilityTarget: Decimal? { row.decimal(2) }
  /// `BillabilityTarget` in queries and change sets.
  public static var billabilityTarget: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(6) }

  /// `Days` · Edm.Double
  public var days: Decimal? { row.decimal(7) }
  /// `Days` in queries and change sets.
  public static var days: SelectableProperty<Self, Decimal?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(9) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(10) }
  /// `Employment` in queries and change sets.
  public static var employment: SelectableProperty<Self, UUID?> { .init(10) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(11) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: SelectableProperty<Self, Int32?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(13) }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal?> { .init(13) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[14] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(14) }

  /// `LeaveHoursCompensation` · Edm.Double
  public var leaveHoursCompensation: Decimal? { row.decimal(15) }
  /// `LeaveHoursCompensation` in queries and change sets.
  public static var leaveHoursCompensation: SelectableProperty<Self, Decimal?> { .init(15) }

  /// `Main` · Edm.Byte
  public var main: UInt8? { row[ifPresent: 16] }
  /// `Main` in queries and change sets.
  public static var main: SelectableProperty<Self, UInt8?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `PaymentParttimeFactor` · Edm.Double
  public var paymentParttimeFactor: Decimal? { row.decimal(20) }
  /// `PaymentParttimeFactor` in queries and change sets.
  public static var paymentParttimeFactor: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 21] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: SelectableProperty<Self, ScheduleType?> { .init(21) }

  /// `ScheduleTypeDescription` · Edm.String
  public var scheduleTypeDescription: String? { row.string(22) }
  /// `ScheduleTypeDescription` in queries and change sets.
  public static var scheduleTypeDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(23) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `StartWeek` · Edm.Int32
  public var startWeek: Int32? { row.int32(24) }
  /// `StartWeek` in queries and change sets.
  public static var startWeek: SelectableProperty<Self, Int32?> { .init(24) }
}
