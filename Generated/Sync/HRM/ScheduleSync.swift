// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/Schedules` · read · 1000 rows a page · `$select` required · permission "Hrm employees"
  nonisolated public struct ScheduleSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AverageHours` · Edm.Double
    public var averageHours: Decimal? { row[ifPresent: 1] }

    /// `BillabilityTarget` · Edm.Double
    public var billabilityTarget: Decimal? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Days` · Edm.Double
    public var days: Decimal? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 10] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32 { row[11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 13] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[14] }

    /// `LeaveHoursCompensation` · Edm.Double
    public var leaveHoursCompensation: Decimal? { row[ifPresent: 15] }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `PaymentParttimeFactor` · Edm.Double
    public var paymentParttimeFactor: Decimal? { row[ifPresent: 20] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[ifPresent: 21] }

    /// `ScheduleTypeDescription` · Edm.String
    public var scheduleTypeDescription: String? { row[ifPresent: 22] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 23] }

    /// `StartWeek` · Edm.Int32
    public var startWeek: Int32? { row[ifPresent: 24] }

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
      EmploymentHID            Int32!
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.ScheduleSync, Int64> { Property(0) }
    public var averageHours: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(1) }
    public var billabilityTarget: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(2) }
    public var code: SelectableProperty<Sync.HRM.ScheduleSync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.HRM.ScheduleSync, LocalDateTime?> { SelectableProperty(4) }
    public var creator: SelectableProperty<Sync.HRM.ScheduleSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.HRM.ScheduleSync, String?> { SelectableProperty(6) }
    public var days: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(7) }
    public var description: SelectableProperty<Sync.HRM.ScheduleSync, String?> { SelectableProperty(8) }
    public var division: SelectableProperty<Sync.HRM.ScheduleSync, Int32?> { SelectableProperty(9) }
    public var employment: SelectableProperty<Sync.HRM.ScheduleSync, UUID?> { SelectableProperty(10) }
    public var employmentHID: SelectableProperty<Sync.HRM.ScheduleSync, Int32> { SelectableProperty(11) }
    public var endDate: SelectableProperty<Sync.HRM.ScheduleSync, LocalDateTime?> { SelectableProperty(12) }
    public var hours: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(13) }
    public var id: SelectableProperty<Sync.HRM.ScheduleSync, UUID> { SelectableProperty(14) }
    public var leaveHoursCompensation: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(15) }
    public var main: SelectableProperty<Sync.HRM.ScheduleSync, UInt8?> { SelectableProperty(16) }
    public var modified: SelectableProperty<Sync.HRM.ScheduleSync, LocalDateTime?> { SelectableProperty(17) }
    public var modifier: SelectableProperty<Sync.HRM.ScheduleSync, UUID?> { SelectableProperty(18) }
    public var modifierFullName: SelectableProperty<Sync.HRM.ScheduleSync, String?> { SelectableProperty(19) }
    public var paymentParttimeFactor: SelectableProperty<Sync.HRM.ScheduleSync, Decimal?> { SelectableProperty(20) }
    public var scheduleType: SelectableProperty<Sync.HRM.ScheduleSync, ScheduleType?> { SelectableProperty(21) }
    public var scheduleTypeDescription: SelectableProperty<Sync.HRM.ScheduleSync, String?> { SelectableProperty(22) }
    public var startDate: SelectableProperty<Sync.HRM.ScheduleSync, LocalDateTime?> { SelectableProperty(23) }
    public var startWeek: SelectableProperty<Sync.HRM.ScheduleSync, Int32?> { SelectableProperty(24) }
  }
}
