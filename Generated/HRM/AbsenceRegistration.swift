// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/AbsenceRegistrations` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct AbsenceRegistration: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Cause` · Edm.Int16
    public var cause: Int16? { row[ifPresent: 0] }

    /// `CauseCode` · Edm.String
    public var causeCode: String? { row[ifPresent: 1] }

    /// `CauseDescription` · Edm.String
    public var causeDescription: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `Kind` · Edm.Int16
    public var kind: Int16? { row[ifPresent: 11] }

    /// `KindCode` · Edm.String
    public var kindCode: String? { row[ifPresent: 12] }

    /// `KindDescription` · Edm.String
    public var kindDescription: String? { row[ifPresent: 13] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[14] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }

    /// `AbsenceRegistrationTransactions` · expand with `expanding { $0.absenceRegistrationTransactions }`
    public var absenceRegistrationTransactions: Expanded<HRM.AbsenceRegistrationTransaction> { row[18] }

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
      """,
      related: { [HRM.AbsenceRegistrationTransaction.table] })
  }
}

nonisolated extension HRM.AbsenceRegistration {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var cause: Property<HRM.AbsenceRegistration, Int16?> { Property(0) }
    public var causeCode: Property<HRM.AbsenceRegistration, String?> { Property(1) }
    public var causeDescription: Property<HRM.AbsenceRegistration, String?> { Property(2) }
    public var created: Property<HRM.AbsenceRegistration, LocalDateTime> { Property(3) }
    public var creator: Property<HRM.AbsenceRegistration, UUID?> { Property(4) }
    public var creatorFullName: Property<HRM.AbsenceRegistration, String?> { Property(5) }
    public var division: Property<HRM.AbsenceRegistration, Int32> { Property(6) }
    public var employee: Property<HRM.AbsenceRegistration, UUID> { Property(7) }
    public var employeeFullName: Property<HRM.AbsenceRegistration, String?> { Property(8) }
    public var employeeHID: Property<HRM.AbsenceRegistration, Int32> { Property(9) }
    public var id: Property<HRM.AbsenceRegistration, UUID> { Property(10) }
    public var kind: Property<HRM.AbsenceRegistration, Int16?> { Property(11) }
    public var kindCode: Property<HRM.AbsenceRegistration, String?> { Property(12) }
    public var kindDescription: Property<HRM.AbsenceRegistration, String?> { Property(13) }
    public var modified: Property<HRM.AbsenceRegistration, LocalDateTime> { Property(14) }
    public var modifier: Property<HRM.AbsenceRegistration, UUID?> { Property(15) }
    public var modifierFullName: Property<HRM.AbsenceRegistration, String?> { Property(16) }
    public var notes: Property<HRM.AbsenceRegistration, String?> { Property(17) }
    public var absenceRegistrationTransactions: Navigation<HRM.AbsenceRegistration, HRM.AbsenceRegistrationTransaction>
    {
      Navigation(18)
    }
  }
}
