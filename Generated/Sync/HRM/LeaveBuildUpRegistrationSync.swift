// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/LeaveBuildUpRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct LeaveBuildUpRegistrationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime { row[4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[9] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[10] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[11] }

    /// `LeaveType` · Edm.Guid
    public var leaveType: UUID { row[12] }

    /// `LeaveTypeCode` · Edm.String
    public var leaveTypeCode: String? { row[ifPresent: 13] }

    /// `LeaveTypeDescription` · Edm.String
    public var leaveTypeDescription: String? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Status` · Edm.Int16
    public var status: LeaveStatus { row[19] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.LeaveBuildUpRegistrationSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, LocalDateTime> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> {
      SelectableProperty(3)
    }
    public var date: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, LocalDateTime> { SelectableProperty(4) }
    public var description: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> { SelectableProperty(5) }
    public var division: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, Int32?> { SelectableProperty(6) }
    public var employee: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, UUID> { SelectableProperty(7) }
    public var employeeFullName: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> {
      SelectableProperty(8)
    }
    public var employeeHID: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, Int32> { SelectableProperty(9) }
    public var hours: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, Decimal> { SelectableProperty(10) }
    public var id: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, UUID> { SelectableProperty(11) }
    public var leaveType: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, UUID> { SelectableProperty(12) }
    public var leaveTypeCode: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> {
      SelectableProperty(13)
    }
    public var leaveTypeDescription: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> {
      SelectableProperty(14)
    }
    public var modified: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, LocalDateTime> {
      SelectableProperty(15)
    }
    public var modifier: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, UUID?> { SelectableProperty(16) }
    public var modifierFullName: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> {
      SelectableProperty(17)
    }
    public var notes: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, String?> { SelectableProperty(18) }
    public var status: SelectableProperty<Sync.HRM.LeaveBuildUpRegistrationSync, LeaveStatus> { SelectableProperty(19) }
  }
}
