// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/AbsenceRegistrationTransactions` · read · 1000 rows a page · `$select` required
  nonisolated public struct AbsenceRegistrationTransactionSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AbsenceRegistration` · Edm.Guid
    public var absenceRegistration: UUID { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[5] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 6] }

    /// `ExpectedEndDate` · Edm.DateTime
    public var expectedEndDate: LocalDateTime? { row[ifPresent: 7] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[8] }

    /// `HoursFirstDay` · Edm.Double
    public var hoursFirstDay: Decimal? { row[ifPresent: 9] }

    /// `HoursLastDay` · Edm.Double
    public var hoursLastDay: Decimal? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 15] }

    /// `NotificationMoment` · Edm.DateTime
    public var notificationMoment: LocalDateTime { row[16] }

    /// `PercentageDisablement` · Edm.Double
    public var percentageDisablement: Decimal { row[17] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[18] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 19] }

    /// `Status` · Edm.Int16
    public var status: AbsenceStatus { row[20] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.AbsenceRegistrationTransactionSync, Int64> { Property(0) }
    public var absenceRegistration: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, UUID> {
      SelectableProperty(1)
    }
    public var created: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime> {
      SelectableProperty(2)
    }
    public var creator: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, UUID?> { SelectableProperty(3) }
    public var creatorFullName: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, String?> {
      SelectableProperty(4)
    }
    public var division: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, Int32> {
      SelectableProperty(5)
    }
    public var endTime: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime?> {
      SelectableProperty(6)
    }
    public var expectedEndDate: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime?> {
      SelectableProperty(7)
    }
    public var hours: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, Decimal> { SelectableProperty(8) }
    public var hoursFirstDay: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, Decimal?> {
      SelectableProperty(9)
    }
    public var hoursLastDay: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, Decimal?> {
      SelectableProperty(10)
    }
    public var id: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, UUID> { SelectableProperty(11) }
    public var modified: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime> {
      SelectableProperty(12)
    }
    public var modifier: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, UUID?> {
      SelectableProperty(13)
    }
    public var modifierFullName: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, String?> {
      SelectableProperty(14)
    }
    public var notes: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, String?> {
      SelectableProperty(15)
    }
    public var notificationMoment: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime> {
      SelectableProperty(16)
    }
    public var percentageDisablement: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, Decimal> {
      SelectableProperty(17)
    }
    public var startDate: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime> {
      SelectableProperty(18)
    }
    public var startTime: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, LocalDateTime?> {
      SelectableProperty(19)
    }
    public var status: SelectableProperty<Sync.HRM.AbsenceRegistrationTransactionSync, AbsenceStatus> {
      SelectableProperty(20)
    }
  }
}
