// exact-online-generator 0.1.0 · services/sync/HRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.HRM {
  /// `sync/HRM/AbsenceRegistrations` · read · 1000 rows a page · `$select` required
  nonisolated public struct AbsenceRegistrationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Cause` · Edm.Int16
    public var cause: Int16? { row[ifPresent: 1] }

    /// `CauseCode` · Edm.String
    public var causeCode: String? { row[ifPresent: 2] }

    /// `CauseDescription` · Edm.String
    public var causeDescription: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[10] }

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

    /// `AbsenceRegistrationTransactions` · expand with `expanding { $0.absenceRegistrationTransactions }`
    public var absenceRegistrationTransactions: Expanded<Sync.HRM.AbsenceRegistrationTransactionSync> { row[16] }

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
      """,
      related: { [Sync.HRM.AbsenceRegistrationTransactionSync.table] })
  }
}

nonisolated extension Sync.HRM.AbsenceRegistrationSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.HRM.AbsenceRegistrationSync, Int64> { Property(0) }
    public var cause: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, Int16?> { SelectableProperty(1) }
    public var causeCode: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> { SelectableProperty(2) }
    public var causeDescription: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, LocalDateTime> { SelectableProperty(4) }
    public var creator: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> { SelectableProperty(6) }
    public var division: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, Int32> { SelectableProperty(7) }
    public var employee: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, UUID> { SelectableProperty(8) }
    public var employeeFullName: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> { SelectableProperty(9) }
    public var employeeHID: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, Int32> { SelectableProperty(10) }
    public var id: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, UUID> { SelectableProperty(11) }
    public var modified: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, LocalDateTime> { SelectableProperty(12) }
    public var modifier: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, UUID?> { SelectableProperty(13) }
    public var modifierFullName: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> {
      SelectableProperty(14)
    }
    public var notes: SelectableProperty<Sync.HRM.AbsenceRegistrationSync, String?> { SelectableProperty(15) }
    public var absenceRegistrationTransactions:
      Navigation<Sync.HRM.AbsenceRegistrationSync, Sync.HRM.AbsenceRegistrationTransactionSync>
    {
      Navigation(16)
    }
  }
}
