// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/AbsenceRegistrationTransactions` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct AbsenceRegistrationTransaction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AbsenceRegistration` · Edm.Guid
    public var absenceRegistration: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[4] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 5] }

    /// `ExpectedEndDate` · Edm.DateTime
    public var expectedEndDate: LocalDateTime? { row[ifPresent: 6] }

    /// `Hours` · Edm.Double
    public var hours: Decimal { row[7] }

    /// `HoursFirstDay` · Edm.Double
    public var hoursFirstDay: Decimal? { row[ifPresent: 8] }

    /// `HoursLastDay` · Edm.Double
    public var hoursLastDay: Decimal? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    /// `NotificationMoment` · Edm.DateTime
    public var notificationMoment: LocalDateTime { row[15] }

    /// `PercentageDisablement` · Edm.Double
    public var percentageDisablement: Decimal { row[16] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[17] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 18] }

    /// `Status` · Edm.Int16
    public var status: AbsenceStatus { row[19] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var absenceRegistration: Property<HRM.AbsenceRegistrationTransaction, UUID> { Property(0) }
    public var created: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime> { Property(1) }
    public var creator: Property<HRM.AbsenceRegistrationTransaction, UUID?> { Property(2) }
    public var creatorFullName: Property<HRM.AbsenceRegistrationTransaction, String?> { Property(3) }
    public var division: Property<HRM.AbsenceRegistrationTransaction, Int32> { Property(4) }
    public var endTime: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime?> { Property(5) }
    public var expectedEndDate: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime?> { Property(6) }
    public var hours: Property<HRM.AbsenceRegistrationTransaction, Decimal> { Property(7) }
    public var hoursFirstDay: Property<HRM.AbsenceRegistrationTransaction, Decimal?> { Property(8) }
    public var hoursLastDay: Property<HRM.AbsenceRegistrationTransaction, Decimal?> { Property(9) }
    public var id: Property<HRM.AbsenceRegistrationTransaction, UUID> { Property(10) }
    public var modified: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime> { Property(11) }
    public var modifier: Property<HRM.AbsenceRegistrationTransaction, UUID?> { Property(12) }
    public var modifierFullName: Property<HRM.AbsenceRegistrationTransaction, String?> { Property(13) }
    public var notes: Property<HRM.AbsenceRegistrationTransaction, String?> { Property(14) }
    public var notificationMoment: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime> { Property(15) }
    public var percentageDisablement: Property<HRM.AbsenceRegistrationTransaction, Decimal> { Property(16) }
    public var startDate: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime> { Property(17) }
    public var startTime: Property<HRM.AbsenceRegistrationTransaction, LocalDateTime?> { Property(18) }
    public var status: Property<HRM.AbsenceRegistrationTransaction, AbsenceStatus> { Property(19) }
  }
}
