// exact-online-generator 0.1.0 · for runtime 1 · services/hrm.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/hrm`
nonisolated public struct HRM: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Costcenters` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  public var costcenters: EntitySet<HRM.Costcenter, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Costcenters") }

  /// `DivisionClasses` · read · 60 rows a page · permission "Organization administration"
  public var divisionClasses: EntitySet<HRM.DivisionClass, Methods.Read> { EntitySet(root, "DivisionClasses") }

  /// `DivisionClassNames` · read · 60 rows a page · permission "Organization administration"
  public var divisionClassNames: EntitySet<HRM.DivisionClassName, Methods.Read> { EntitySet(root, "DivisionClassNames") }

  /// `DivisionClassValues` · read · 60 rows a page · permission "Organization administration"
  public var divisionClassValues: EntitySet<HRM.DivisionClassValue, Methods.Read> { EntitySet(root, "DivisionClassValues") }

  /// `Costunits` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  public var costunits: EntitySet<HRM.Costunit, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Costunits") }

  /// `Divisions` · read · 60 rows a page · permission "-"
  public var divisions: EntitySet<HRM.DivisionEntity, Methods.Read> { EntitySet(root, "Divisions") }

  /// `Departments` · read · 60 rows a page · permission "Hrm employees"
  public var departments: EntitySet<HRM.Department, Methods.Read> { EntitySet(root, "Departments") }

  /// `JobGroups` · read · 60 rows a page · permission "Hrm employees"
  public var jobGroups: EntitySet<HRM.JobGroup, Methods.Read> { EntitySet(root, "JobGroups") }

  /// `JobTitles` · read · 60 rows a page · permission "Hrm employees"
  public var jobTitles: EntitySet<HRM.JobTitle, Methods.Read> { EntitySet(root, "JobTitles") }

  /// `Schedules` · read · 60 rows a page · permission "Hrm employees"
  public var schedules: EntitySet<HRM.Schedule, Methods.Read> { EntitySet(root, "Schedules") }

  /// `ScheduleEntries`
  public var scheduleEntries: EntitySet<HRM.ScheduleEntry, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ScheduleEntries") }

  /// `LeaveRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var leaveRegistrations: EntitySet<HRM.LeaveRegistration, Methods.Read> { EntitySet(root, "LeaveRegistrations") }

  /// `AbsenceRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var absenceRegistrations: EntitySet<HRM.AbsenceRegistration, Methods.Read> { EntitySet(root, "AbsenceRegistrations") }

  /// `AbsenceRegistrationTransactions` · read · 60 rows a page · permission "Hrm employees"
  public var absenceRegistrationTransactions: EntitySet<HRM.AbsenceRegistrationTransaction, Methods.Read> { EntitySet(root, "AbsenceRegistrationTransactions") }

  /// `LeaveBuildUpRegistrations` · read · 60 rows a page · permission "Hrm employees"
  public var leaveBuildUpRegistrations: EntitySet<HRM.LeaveBuildUpRegistration, Methods.Read> { EntitySet(root, "LeaveBuildUpRegistrations") }

  /// `CompanyCars`
  public var companyCars: EntitySet<HRM.CompanyCar, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CompanyCars") }

  /// `EmploymentCompanyCars`
  public var employmentCompanyCars: EntitySet<HRM.EmploymentCompanyCar, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmploymentCompanyCars") }

  /// `LeaveAbsenceHoursByDay` · read · 60 rows a page · permission "Hrm employees"
  public var leaveAbsenceHoursByDay: EntitySet<HRM.LeaveAbsenceHoursByDay, Methods.Read> { EntitySet(root, "LeaveAbsenceHoursByDay") }
}

nonisolated extension HRM {
  /// `hrm/AbsenceRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct AbsenceRegistration: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                               Guid!                                key
      Kind                             Int16
      KindCode                         String
      KindDescription                  String
      Modified                         DateTime!
      Modifier                         Guid
      ModifierFullName                 String
      Notes                            String
      AbsenceRegistrationTransactions  HRM.AbsenceRegistrationTransaction*
      """, related: { [HRM.AbsenceRegistrationTransaction.table] })
  }
}

nonisolated extension HRM.AbsenceRegistration {
  /// `Cause` · Edm.Int16
  public var cause: Int16? { row[ifPresent: 0] }
  /// `Cause` in queries and change sets.
  public static var cause: Property<Self, Int16?> { .init(0) }

  /// `CauseCode` · Edm.String
  public var causeCode: String? { row.string(1) }
  /// `CauseCode` in queries and change sets.
  public static var causeCode: Property<Self, String?> { .init(1) }

  /// `CauseDescription` · Edm.String
  public var causeDescription: String? { row.string(2) }
  /// `CauseDescription` in queries and change sets.
  public static var causeDescription: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[7] }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID> { .init(7) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(8) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(8) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[9] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `Kind` · Edm.Int16
  public var kind: Int16? { row[ifPresent: 11] }
  /// `Kind` in queries and change sets.
  public static var kind: Property<Self, Int16?> { .init(11) }

  /// `KindCode` · Edm.String
  public var kindCode: String? { row.string(12) }
  /// `KindCode` in queries and change sets.
  public static var kindCode: Property<Self, String?> { .init(12) }

  /// `KindDescription` · Edm.String
  public var kindDescription: String? { row.string(13) }
  /// `KindDescription` in queries and change sets.
  public static var kindDescription: Property<Self, String?> { .init(13) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[14] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(14) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(15) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(15) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(16) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(16) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(17) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(17) }

  /// `AbsenceRegistrationTransactions` · expand with `expanding { $0.absenceRegistrationTransactions }`
  public var absenceRegistrationTransactions: Expanded<HRM.AbsenceRegistrationTransaction> { row[18] }
  /// `AbsenceRegistrationTransactions` in queries and change sets.
  public static var absenceRegistrationTransactions: Navigation<Self, HRM.AbsenceRegistrationTransaction> { .init(18) }
}

nonisolated extension HRM {
  /// `hrm/AbsenceRegistrationTransactions` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct AbsenceRegistrationTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                     Guid!      key
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

nonisolated extension HRM.AbsenceRegistrationTransaction {
  /// `AbsenceRegistration` · Edm.Guid
  public var absenceRegistration: UUID { row[0] }
  /// `AbsenceRegistration` in queries and change sets.
  public static var absenceRegistration: Property<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(5) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(5) }

  /// `ExpectedEndDate` · Edm.DateTime
  public var expectedEndDate: LocalDateTime? { row.dateTime(6) }
  /// `ExpectedEndDate` in queries and change sets.
  public static var expectedEndDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[7] }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal> { .init(7) }

  /// `HoursFirstDay` · Edm.Double
  public var hoursFirstDay: Decimal? { row.decimal(8) }
  /// `HoursFirstDay` in queries and change sets.
  public static var hoursFirstDay: Property<Self, Decimal?> { .init(8) }

  /// `HoursLastDay` · Edm.Double
  public var hoursLastDay: Decimal? { row.decimal(9) }
  /// `HoursLastDay` in queries and change sets.
  public static var hoursLastDay: Property<Self, Decimal?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[11] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(14) }

  /// `NotificationMoment` · Edm.DateTime
  public var notificationMoment: LocalDateTime { row[15] }
  /// `NotificationMoment` in queries and change sets.
  public static var notificationMoment: Property<Self, LocalDateTime> { .init(15) }

  /// `PercentageDisablement` · Edm.Double
  public var percentageDisablement: Decimal { row[16] }
  /// `PercentageDisablement` in queries and change sets.
  public static var percentageDisablement: Property<Self, Decimal> { .init(16) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[17] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(17) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(18) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(18) }

  /// `Status` · Edm.Int16
  public var status: AbsenceStatus { row[19] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, AbsenceStatus> { .init(19) }
}

nonisolated extension HRM {
  /// `hrm/CompanyCars`
  nonisolated public struct CompanyCar: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Asset               Guid       create update
      AssetDescription    String     create update
      Brand               String     create update
      CatalogueAmount     Double     create update
      Created             DateTime!  create update
      Creator             Guid!      create update
      DateFirstAdmission  DateTime   create update
      Division            Int32!     create update
      EndDate             DateTime   create update
      ID                  Guid!      key create update
      LicensePlate        String     create update
      MarginCar           Boolean!   create update
      Model               String     create update
      Modified            DateTime!  create update
      Modifier            Guid!      create update
      Notes               String     create update
      PictureUrl          String     create update
      PictureFileName     String     create update
      StartDate           DateTime!  create update
      """)
  }
}

nonisolated extension HRM.CompanyCar {
  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(0) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(0) }

  /// `AssetDescription` · Edm.String
  public var assetDescription: String? { row.string(1) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: WritableProperty<Self, String?> { .init(1) }

  /// `Brand` · Edm.String
  public var brand: String? { row.string(2) }
  /// `Brand` in queries and change sets.
  public static var brand: WritableProperty<Self, String?> { .init(2) }

  /// `CatalogueAmount` · Edm.Double
  public var catalogueAmount: Decimal? { row.decimal(3) }
  /// `CatalogueAmount` in queries and change sets.
  public static var catalogueAmount: WritableProperty<Self, Decimal?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[4] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID { row[5] }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID> { .init(5) }

  /// `DateFirstAdmission` · Edm.DateTime
  public var dateFirstAdmission: LocalDateTime? { row.dateTime(6) }
  /// `DateFirstAdmission` in queries and change sets.
  public static var dateFirstAdmission: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(7) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(8) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `LicensePlate` · Edm.String
  public var licensePlate: String? { row.string(10) }
  /// `LicensePlate` in queries and change sets.
  public static var licensePlate: WritableProperty<Self, String?> { .init(10) }

  /// `MarginCar` · Edm.Boolean
  public var marginCar: Bool { row[11] }
  /// `MarginCar` in queries and change sets.
  public static var marginCar: WritableProperty<Self, Bool> { .init(11) }

  /// `Model` · Edm.String
  public var model: String? { row.string(12) }
  /// `Model` in queries and change sets.
  public static var model: WritableProperty<Self, String?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[13] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID { row[14] }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID> { .init(14) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(15) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(15) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(16) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: WritableProperty<Self, String?> { .init(16) }

  /// `PictureFileName` · Edm.String
  public var pictureFileName: String? { row.string(17) }
  /// `PictureFileName` in queries and change sets.
  public static var pictureFileName: WritableProperty<Self, String?> { .init(17) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[18] }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime> { .init(18) }
}

nonisolated extension HRM {
  /// A cost center to which costs and revenue can be allocated.
  ///
  /// `hrm/Costcenters` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  nonisolated public struct Costcenter: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean   create update
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32
      EndDate           DateTime  create update
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      CustomField       String
      """)
  }
}

nonisolated extension HRM.Costcenter {
  /// `Active` · Edm.Boolean
  public var active: Bool? { row.boolean(0) }
  /// `Active` in queries and change sets.
  public static var active: WritableProperty<Self, Bool?> { .init(0) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(7) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(12) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(12) }
}

nonisolated extension HRM {
  /// A cost unit to which costs and revenue can be allocated.
  ///
  /// `hrm/Costunits` · read, create, update, delete · 60 rows a page · permission "Financial costcenters"
  nonisolated public struct Costunit: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32
      EndDate           DateTime  create update
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      CustomField       String
      """)
  }
}

nonisolated extension HRM.Costunit {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(11) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(11) }
}

nonisolated extension HRM {
  /// A department within the organization.
  ///
  /// `hrm/Departments` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct Department: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String
      Costcenter             String
      CostcenterDescription  String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      ID                     Guid!     key
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      """)
  }
}

nonisolated extension HRM.Department {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(1) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(1) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(2) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(12) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(12) }
}

nonisolated extension HRM {
  /// `hrm/DivisionClasses` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClass: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClassNameCustomer     Guid!
      ClassNameID           Guid!
      ClassNameDescription  String
      SequenceNr            Int32!
      Code                  String
      Created               DateTime!
      Creator               Guid
      CreatorFullName       String
      Description           String
      DescriptionTermID     Int32
      ID                    Guid!      key
      Modified              DateTime!
      Modifier              Guid
      ModifierFullName      String
      """)
  }
}

nonisolated extension HRM.DivisionClass {
  /// `ClassNameCustomer` · Edm.Guid
  public var classNameCustomer: UUID { row[0] }
  /// `ClassNameCustomer` in queries and change sets.
  public static var classNameCustomer: Property<Self, UUID> { .init(0) }

  /// `ClassNameID` · Edm.Guid
  public var classNameID: UUID { row[1] }
  /// `ClassNameID` in queries and change sets.
  public static var classNameID: Property<Self, UUID> { .init(1) }

  /// `ClassNameDescription` · Edm.String
  public var classNameDescription: String? { row.string(2) }
  /// `ClassNameDescription` in queries and change sets.
  public static var classNameDescription: Property<Self, String?> { .init(2) }

  /// `SequenceNr` · Edm.Int32
  public var sequenceNr: Int32 { row[3] }
  /// `SequenceNr` in queries and change sets.
  public static var sequenceNr: Property<Self, Int32> { .init(3) }

  /// `Code` · Edm.String
  public var code: String? { row.string(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[5] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(8) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(9) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: Property<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[11] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }
}

nonisolated extension HRM {
  /// `hrm/DivisionClassNames` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClassName: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created            DateTime!
      Creator            Guid
      CreatorFullName    String
      Customer           Guid!
      Description        String
      DescriptionTermID  Int32
      ID                 Guid!      key
      Modified           DateTime!
      Modifier           Guid
      ModifierFullName   String
      SequenceNr         Int32!
      """)
  }
}

nonisolated extension HRM.DivisionClassName {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[3] }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `DescriptionTermID` · Edm.Int32
  public var descriptionTermID: Int32? { row.int32(5) }
  /// `DescriptionTermID` in queries and change sets.
  public static var descriptionTermID: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[7] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `SequenceNr` · Edm.Int32
  public var sequenceNr: Int32 { row[10] }
  /// `SequenceNr` in queries and change sets.
  public static var sequenceNr: Property<Self, Int32> { .init(10) }
}

nonisolated extension HRM {
  /// `hrm/DivisionClassValues` · read · 60 rows a page · permission "Organization administration"
  nonisolated public struct DivisionClassValue: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Class_01_ID       Guid
      Class_02_ID       Guid
      Class_03_ID       Guid
      Class_04_ID       Guid
      Class_05_ID       Guid
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Customer          Guid!
      Division          Int32!
      ID                Guid!               key
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      Class_01          HRM.DivisionClass?
      Class_02          HRM.DivisionClass?
      Class_03          HRM.DivisionClass?
      Class_04          HRM.DivisionClass?
      Class_05          HRM.DivisionClass?
      """, related: { [HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table] })
  }
}

nonisolated extension HRM.DivisionClassValue {
  /// `Class_01_ID` · Edm.Guid
  public var class01ID: UUID? { row.guid(0) }
  /// `Class_01_ID` in queries and change sets.
  public static var class01ID: Property<Self, UUID?> { .init(0) }

  /// `Class_02_ID` · Edm.Guid
  public var class02ID: UUID? { row.guid(1) }
  /// `Class_02_ID` in queries and change sets.
  public static var class02ID: Property<Self, UUID?> { .init(1) }

  /// `Class_03_ID` · Edm.Guid
  public var class03ID: UUID? { row.guid(2) }
  /// `Class_03_ID` in queries and change sets.
  public static var class03ID: Property<Self, UUID?> { .init(2) }

  /// `Class_04_ID` · Edm.Guid
  public var class04ID: UUID? { row.guid(3) }
  /// `Class_04_ID` in queries and change sets.
  public static var class04ID: Property<Self, UUID?> { .init(3) }

  /// `Class_05_ID` · Edm.Guid
  public var class05ID: UUID? { row.guid(4) }
  /// `Class_05_ID` in queries and change sets.
  public static var class05ID: Property<Self, UUID?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[5] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Customer` · Edm.Guid
  public var customer: UUID { row[8] }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[11] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Class_01` · expand with `expanding { $0.class01 }`
  public var class01: ExpandedOne<HRM.DivisionClass> { row[14] }
  /// `Class_01` in queries and change sets.
  public static var class01: Navigation<Self, HRM.DivisionClass> { .init(14) }

  /// `Class_02` · expand with `expanding { $0.class02 }`
  public var class02: ExpandedOne<HRM.DivisionClass> { row[15] }
  /// `Class_02` in queries and change sets.
  public static var class02: Navigation<Self, HRM.DivisionClass> { .init(15) }

  /// `Class_03` · expand with `expanding { $0.class03 }`
  public var class03: ExpandedOne<HRM.DivisionClass> { row[16] }
  /// `Class_03` in queries and change sets.
  public static var class03: Navigation<Self, HRM.DivisionClass> { .init(16) }

  /// `Class_04` · expand with `expanding { $0.class04 }`
  public var class04: ExpandedOne<HRM.DivisionClass> { row[17] }
  /// `Class_04` in queries and change sets.
  public static var class04: Navigation<Self, HRM.DivisionClass> { .init(17) }

  /// `Class_05` · expand with `expanding { $0.class05 }`
  public var class05: ExpandedOne<HRM.DivisionClass> { row[18] }
  /// `Class_05` in queries and change sets.
  public static var class05: Navigation<Self, HRM.DivisionClass> { .init(18) }
}

nonisolated extension HRM {
  /// An administration (company) that the user can reach.
  ///
  /// `hrm/Divisions` · read · 60 rows a page · permission "-"
  nonisolated public struct DivisionEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BlockingStatus       Int32
      Code                 Int32!              key
      Country              String
      CountryDescription   String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Currency             String
      CurrencyDescription  String
      Customer             Guid
      CustomerCode         String
      CustomerName         String
      Description          String
      HID                  Int64
      Main                 Boolean
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      OBNumber             String
      SiretNumber          String
      StartDate            DateTime
      Status               Int16
      TaxOfficeNumber      String
      TaxReferenceNumber   String
      TemplateCode         String
      VATNumber            String
      Website              String
      ArchiveDate          DateTime
      Class_01             HRM.DivisionClass?
      Class_02             HRM.DivisionClass?
      Class_03             HRM.DivisionClass?
      Class_04             HRM.DivisionClass?
      Class_05             HRM.DivisionClass?
      """, related: { [HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table, HRM.DivisionClass.table] })
  }
}

nonisolated extension HRM.DivisionEntity {
  /// `BlockingStatus` · Edm.Int32
  public var blockingStatus: DivisionBlockingStatus? { row[ifPresent: 0] }
  /// `BlockingStatus` in queries and change sets.
  public static var blockingStatus: Property<Self, DivisionBlockingStatus?> { .init(0) }

  /// `Code` · Edm.Int32 · key
  public var code: Int32 { row[1] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, Int32> { .init(1) }

  /// `Country` · Edm.String
  public var country: String? { row.string(2) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(2) }

  /// `CountryDescription` · Edm.String
  public var countryDescription: String? { row.string(3) }
  /// `CountryDescription` in queries and change sets.
  public static var countryDescription: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(7) }

  /// `CurrencyDescription` · Edm.String
  public var currencyDescription: String? { row.string(8) }
  /// `CurrencyDescription` in queries and change sets.
  public static var currencyDescription: Property<Self, String?> { .init(8) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(9) }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID?> { .init(9) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(10) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(10) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(11) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(12) }

  /// `HID` · Edm.Int64
  public var hid: Int64? { row[ifPresent: 13] }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int64?> { .init(13) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(14) }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, Bool?> { .init(14) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `OBNumber` · Edm.String
  public var obNumber: String? { row.string(18) }
  /// `OBNumber` in queries and change sets.
  public static var obNumber: Property<Self, String?> { .init(18) }

  /// `SiretNumber` · Edm.String
  public var siretNumber: String? { row.string(19) }
  /// `SiretNumber` in queries and change sets.
  public static var siretNumber: Property<Self, String?> { .init(19) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(20) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(20) }

  /// `Status` · Edm.Int16
  public var status: HRMDivisionStatus? { row[ifPresent: 21] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, HRMDivisionStatus?> { .init(21) }

  /// `TaxOfficeNumber` · Edm.String
  public var taxOfficeNumber: String? { row.string(22) }
  /// `TaxOfficeNumber` in queries and change sets.
  public static var taxOfficeNumber: Property<Self, String?> { .init(22) }

  /// `TaxReferenceNumber` · Edm.String
  public var taxReferenceNumber: String? { row.string(23) }
  /// `TaxReferenceNumber` in queries and change sets.
  public static var taxReferenceNumber: Property<Self, String?> { .init(23) }

  /// `TemplateCode` · Edm.String
  public var templateCode: String? { row.string(24) }
  /// `TemplateCode` in queries and change sets.
  public static var templateCode: Property<Self, String?> { .init(24) }

  /// `VATNumber` · Edm.String
  public var vatNumber: String? { row.string(25) }
  /// `VATNumber` in queries and change sets.
  public static var vatNumber: Property<Self, String?> { .init(25) }

  /// `Website` · Edm.String
  public var website: String? { row.string(26) }
  /// `Website` in queries and change sets.
  public static var website: Property<Self, String?> { .init(26) }

  /// `ArchiveDate` · Edm.DateTime
  public var archiveDate: LocalDateTime? { row.dateTime(27) }
  /// `ArchiveDate` in queries and change sets.
  public static var archiveDate: Property<Self, LocalDateTime?> { .init(27) }

  /// `Class_01` · expand with `expanding { $0.class01 }`
  public var class01: ExpandedOne<HRM.DivisionClass> { row[28] }
  /// `Class_01` in queries and change sets.
  public static var class01: Navigation<Self, HRM.DivisionClass> { .init(28) }

  /// `Class_02` · expand with `expanding { $0.class02 }`
  public var class02: ExpandedOne<HRM.DivisionClass> { row[29] }
  /// `Class_02` in queries and change sets.
  public static var class02: Navigation<Self, HRM.DivisionClass> { .init(29) }

  /// `Class_03` · expand with `expanding { $0.class03 }`
  public var class03: ExpandedOne<HRM.DivisionClass> { row[30] }
  /// `Class_03` in queries and change sets.
  public static var class03: Navigation<Self, HRM.DivisionClass> { .init(30) }

  /// `Class_04` · expand with `expanding { $0.class04 }`
  public var class04: ExpandedOne<HRM.DivisionClass> { row[31] }
  /// `Class_04` in queries and change sets.
  public static var class04: Navigation<Self, HRM.DivisionClass> { .init(31) }

  /// `Class_05` · expand with `expanding { $0.class05 }`
  public var class05: ExpandedOne<HRM.DivisionClass> { row[32] }
  /// `Class_05` in queries and change sets.
  public static var class05: Navigation<Self, HRM.DivisionClass> { .init(32) }
}

nonisolated extension HRM {
  /// `hrm/EmploymentCompanyCars`
  nonisolated public struct EmploymentCompanyCar: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CompanyCar  Guid!      create update
      Division    Int32!     create update
      Employee    Guid!      create update
      Employment  Guid!      create update
      EndDate     DateTime   create update
      ID          Guid!      key create update
      Notes       String     create update
      StartDate   DateTime!  create update
      Creator     Guid       create update
      Created     DateTime!  create update
      Modified    DateTime!  create update
      Modifier    Guid       create update
      """)
  }
}

nonisolated extension HRM.EmploymentCompanyCar {
  /// `CompanyCar` · Edm.Guid
  public var companyCar: UUID { row[0] }
  /// `CompanyCar` in queries and change sets.
  public static var companyCar: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[2] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(2) }

  /// `Employment` · Edm.Guid
  public var employment: UUID { row[3] }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID> { .init(3) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(4) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(6) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(6) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[7] }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime> { .init(7) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[9] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[10] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(11) }
}

nonisolated extension HRM {
  /// `hrm/JobGroups` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct JobGroup: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      """)
  }
}

nonisolated extension HRM.JobGroup {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(10) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(10) }
}

nonisolated extension HRM {
  /// `hrm/JobTitles` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct JobTitle: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                 String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      JobCode              String
      JobGroup             Guid
      JobGroupCode         String
      JobGroupDescription  String
      JobLevelFrom         Int32
      JobLevelTo           Int32
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      """)
  }
}

nonisolated extension HRM.JobTitle {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `JobCode` · Edm.String
  public var jobCode: String? { row.string(7) }
  /// `JobCode` in queries and change sets.
  public static var jobCode: Property<Self, String?> { .init(7) }

  /// `JobGroup` · Edm.Guid
  public var jobGroup: UUID? { row.guid(8) }
  /// `JobGroup` in queries and change sets.
  public static var jobGroup: Property<Self, UUID?> { .init(8) }

  /// `JobGroupCode` · Edm.String
  public var jobGroupCode: String? { row.string(9) }
  /// `JobGroupCode` in queries and change sets.
  public static var jobGroupCode: Property<Self, String?> { .init(9) }

  /// `JobGroupDescription` · Edm.String
  public var jobGroupDescription: String? { row.string(10) }
  /// `JobGroupDescription` in queries and change sets.
  public static var jobGroupDescription: Property<Self, String?> { .init(10) }

  /// `JobLevelFrom` · Edm.Int32
  public var jobLevelFrom: Int32? { row.int32(11) }
  /// `JobLevelFrom` in queries and change sets.
  public static var jobLevelFrom: Property<Self, Int32?> { .init(11) }

  /// `JobLevelTo` · Edm.Int32
  public var jobLevelTo: Int32? { row.int32(12) }
  /// `JobLevelTo` in queries and change sets.
  public static var jobLevelTo: Property<Self, Int32?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(16) }
}

nonisolated extension HRM {
  /// `hrm/LeaveAbsenceHoursByDay` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveAbsenceHoursByDay: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                        Guid!      key
      Modified                  DateTime!
      StartTime                 DateTime
      Status                    Int16
      Type                      Int16
      """)
  }
}

nonisolated extension HRM.LeaveAbsenceHoursByDay {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(1) }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[2] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(2) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(3) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(3) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(4) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(4) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[5] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(5) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(6) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(6) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(7) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(7) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(8) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(8) }

  /// `ExternalIDInt` · Edm.Int64
  public var externalIDInt: Int64? { row[ifPresent: 9] }
  /// `ExternalIDInt` in queries and change sets.
  public static var externalIDInt: Property<Self, Int64?> { .init(9) }

  /// `ExternalLeaveAbsenceType` · Edm.Int64
  public var externalLeaveAbsenceType: Int64? { row[ifPresent: 10] }
  /// `ExternalLeaveAbsenceType` in queries and change sets.
  public static var externalLeaveAbsenceType: Property<Self, Int64?> { .init(10) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[11] }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal> { .init(11) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[12] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[13] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(13) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(14) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(14) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus? { row[ifPresent: 15] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LeaveStatus?> { .init(15) }

  /// `Type` · Edm.Int16
  public var type: LeaveAbsenceType? { row[ifPresent: 16] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LeaveAbsenceType?> { .init(16) }
}

nonisolated extension HRM {
  /// `hrm/LeaveBuildUpRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveBuildUpRegistration: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime { row[3] }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[6] }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID> { .init(6) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(7) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(7) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[8] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(8) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[9] }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `LeaveType` · Edm.Guid
  public var leaveType: UUID { row[11] }
  /// `LeaveType` in queries and change sets.
  public static var leaveType: Property<Self, UUID> { .init(11) }

  /// `LeaveTypeCode` · Edm.String
  public var leaveTypeCode: String? { row.string(12) }
  /// `LeaveTypeCode` in queries and change sets.
  public static var leaveTypeCode: Property<Self, String?> { .init(12) }

  /// `LeaveTypeDescription` · Edm.String
  public var leaveTypeDescription: String? { row.string(13) }
  /// `LeaveTypeDescription` in queries and change sets.
  public static var leaveTypeDescription: Property<Self, String?> { .init(13) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[14] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(14) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(15) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(15) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(16) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(16) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(17) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(17) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus { row[18] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LeaveStatus> { .init(18) }
}

nonisolated extension HRM {
  /// Leave requested or taken by an employee.
  ///
  /// `hrm/LeaveRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct LeaveRegistration: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
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
      ID                    Guid!      key
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

nonisolated extension HRM.LeaveRegistration {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[5] }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID> { .init(5) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(6) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(6) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[7] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32> { .init(7) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime { row[8] }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime> { .init(8) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(9) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(9) }

  /// `Hours` · Edm.Double
  public var hours: Decimal { row[10] }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal> { .init(10) }

  /// `HoursFirstDay` · Edm.Double
  public var hoursFirstDay: Decimal? { row.decimal(11) }
  /// `HoursFirstDay` in queries and change sets.
  public static var hoursFirstDay: Property<Self, Decimal?> { .init(11) }

  /// `HoursLastDay` · Edm.Double
  public var hoursLastDay: Decimal? { row.decimal(12) }
  /// `HoursLastDay` in queries and change sets.
  public static var hoursLastDay: Property<Self, Decimal?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(13) }

  /// `LeaveType` · Edm.Guid
  public var leaveType: UUID { row[14] }
  /// `LeaveType` in queries and change sets.
  public static var leaveType: Property<Self, UUID> { .init(14) }

  /// `LeaveTypeCode` · Edm.String
  public var leaveTypeCode: String? { row.string(15) }
  /// `LeaveTypeCode` in queries and change sets.
  public static var leaveTypeCode: Property<Self, String?> { .init(15) }

  /// `LeaveTypeDescription` · Edm.String
  public var leaveTypeDescription: String? { row.string(16) }
  /// `LeaveTypeDescription` in queries and change sets.
  public static var leaveTypeDescription: Property<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[17] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(20) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[21] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(21) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(22) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(22) }

  /// `Status` · Edm.Int16
  public var status: LeaveStatus { row[23] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LeaveStatus> { .init(23) }
}

nonisolated extension HRM {
  /// An employee's working hours pattern.
  ///
  /// `hrm/Schedules` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct Schedule: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active                   Byte
      AverageHours             Double
      Days                     Double
      Employee                 Guid
      EmployeeFullName         String
      EmploymentCLA            Guid
      EmploymentHID            Int32
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
      """, related: { [HRM.ScheduleEntry.table] })
  }
}

nonisolated extension HRM.Schedule {
  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, UInt8?> { .init(0) }

  /// `AverageHours` · Edm.Double
  public var averageHours: Decimal? { row.decimal(1) }
  /// `AverageHours` in queries and change sets.
  public static var averageHours: Property<Self, Decimal?> { .init(1) }

  /// `Days` · Edm.Double
  public var days: Decimal? { row.decimal(2) }
  /// `Days` in queries and change sets.
  public static var days: Property<Self, Decimal?> { .init(2) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(3) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(3) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(4) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(4) }

  /// `EmploymentCLA` · Edm.Guid
  public var employmentCLA: UUID? { row.guid(5) }
  /// `EmploymentCLA` in queries and change sets.
  public static var employmentCLA: Property<Self, UUID?> { .init(5) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(6) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(6) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32 { row[7] }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32> { .init(7) }

  /// `LeaveHoursCompensation` · Edm.Double
  public var leaveHoursCompensation: Decimal? { row.decimal(8) }
  /// `LeaveHoursCompensation` in queries and change sets.
  public static var leaveHoursCompensation: Property<Self, Decimal?> { .init(8) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 9] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: Property<Self, ScheduleType?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(10) }

  /// `BillabilityTarget` · Edm.Double
  public var billabilityTarget: Decimal? { row.decimal(11) }
  /// `BillabilityTarget` in queries and change sets.
  public static var billabilityTarget: Property<Self, Decimal?> { .init(11) }

  /// `Code` · Edm.String
  public var code: String? { row.string(12) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(12) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(16) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(17) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(17) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(18) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(18) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(19) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(19) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(20) }
  /// `Hours` in queries and change sets.
  public static var hours: Property<Self, Decimal?> { .init(20) }

  /// `Main` · Edm.Byte
  public var main: UInt8? { row[ifPresent: 21] }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, UInt8?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(22) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(23) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(24) }

  /// `PaymentParttimeFactor` · Edm.Double
  public var paymentParttimeFactor: Decimal? { row.decimal(25) }
  /// `PaymentParttimeFactor` in queries and change sets.
  public static var paymentParttimeFactor: Property<Self, Decimal?> { .init(25) }

  /// `ScheduleTypeDescription` · Edm.String
  public var scheduleTypeDescription: String? { row.string(26) }
  /// `ScheduleTypeDescription` in queries and change sets.
  public static var scheduleTypeDescription: Property<Self, String?> { .init(26) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(27) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(27) }

  /// `StartWeek` · Edm.Int32
  public var startWeek: Int32? { row.int32(28) }
  /// `StartWeek` in queries and change sets.
  public static var startWeek: Property<Self, Int32?> { .init(28) }

  /// `ScheduleEntries` · expand with `expanding { $0.scheduleEntries }`
  public var scheduleEntries: Expanded<HRM.ScheduleEntry> { row[29] }
  /// `ScheduleEntries` in queries and change sets.
  public static var scheduleEntries: Navigation<Self, HRM.ScheduleEntry> { .init(29) }
}

nonisolated extension HRM {
  /// `hrm/ScheduleEntries`
  nonisolated public struct ScheduleEntry: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!      key create update
      Break             Boolean    create update
      BreakEndTime      String     create update
      BreakStartTime    String     create update
      Created           DateTime!  create update
      Creator           Guid       create update
      CreatorFullName   String     create update
      Day               Int32      create update
      DayIsSelected     Boolean    create update
      Division          Int32!     create update
      Employee          Guid!      create update
      EmployeeFullName  String     create update
      Employment        Guid       create update
      EmploymentNumber  Int32      create update
      EndTime           String     create update
      Hours             String     create update
      Modified          DateTime!  create update
      Modifier          Guid       create update
      ModifierFullName  String     create update
      Schedule          Guid!      create update
      ScheduleType      Int32      create update
      StartTime         String     create update
      WeekNumber        Int32!     create update
      """)
  }
}

nonisolated extension HRM.ScheduleEntry {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Break` · Edm.Boolean
  public var `break`: Bool? { row.boolean(1) }
  /// `Break` in queries and change sets.
  public static var `break`: WritableProperty<Self, Bool?> { .init(1) }

  /// `BreakEndTime` · Edm.String
  public var breakEndTime: String? { row.string(2) }
  /// `BreakEndTime` in queries and change sets.
  public static var breakEndTime: WritableProperty<Self, String?> { .init(2) }

  /// `BreakStartTime` · Edm.String
  public var breakStartTime: String? { row.string(3) }
  /// `BreakStartTime` in queries and change sets.
  public static var breakStartTime: WritableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[4] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(6) }

  /// `Day` · Edm.Int32
  public var day: ScheduleDay? { row[ifPresent: 7] }
  /// `Day` in queries and change sets.
  public static var day: WritableProperty<Self, ScheduleDay?> { .init(7) }

  /// `DayIsSelected` · Edm.Boolean
  public var dayIsSelected: Bool? { row.boolean(8) }
  /// `DayIsSelected` in queries and change sets.
  public static var dayIsSelected: WritableProperty<Self, Bool?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(9) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[10] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(10) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(11) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(11) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(12) }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID?> { .init(12) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(13) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32?> { .init(13) }

  /// `EndTime` · Edm.String
  public var endTime: String? { row.string(14) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, String?> { .init(14) }

  /// `Hours` · Edm.String
  public var hours: String? { row.string(15) }
  /// `Hours` in queries and change sets.
  public static var hours: WritableProperty<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[16] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(18) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID { row[19] }
  /// `Schedule` in queries and change sets.
  public static var schedule: WritableProperty<Self, UUID> { .init(19) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 20] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: WritableProperty<Self, ScheduleType?> { .init(20) }

  /// `StartTime` · Edm.String
  public var startTime: String? { row.string(21) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, String?> { .init(21) }

  /// `WeekNumber` · Edm.Int32
  public var weekNumber: Int32 { row[22] }
  /// `WeekNumber` in queries and change sets.
  public static var weekNumber: WritableProperty<Self, Int32> { .init(22) }
}
