// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/BankAccounts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct BankAccountSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `BankAccountHolderName` · Edm.String
    public var bankAccountHolderName: String? { row[ifPresent: 1] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[9] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[10] }

    /// `Main` · Edm.Boolean
    public var main: Bool { row[11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Number` · Edm.String
    public var number: String? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      BankAccountHolderName  String
      BICCode                String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Employee               Guid
      EmployeeFullName       String
      EmployeeHID            Int32!
      ID                     Guid!
      Main                   Boolean!
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Number                 String
      """)
  }
}

nonisolated extension Sync.Payroll.BankAccountSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.BankAccountSync, Int64> { Property(0) }
    public var bankAccountHolderName: SelectableProperty<Sync.Payroll.BankAccountSync, String?> {
      SelectableProperty(1)
    }
    public var bicCode: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(2) }
    public var created: SelectableProperty<Sync.Payroll.BankAccountSync, LocalDateTime?> { SelectableProperty(3) }
    public var creator: SelectableProperty<Sync.Payroll.BankAccountSync, UUID?> { SelectableProperty(4) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(5) }
    public var description: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(6) }
    public var employee: SelectableProperty<Sync.Payroll.BankAccountSync, UUID?> { SelectableProperty(7) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(8) }
    public var employeeHID: SelectableProperty<Sync.Payroll.BankAccountSync, Int32> { SelectableProperty(9) }
    public var id: SelectableProperty<Sync.Payroll.BankAccountSync, UUID> { SelectableProperty(10) }
    public var main: SelectableProperty<Sync.Payroll.BankAccountSync, Bool> { SelectableProperty(11) }
    public var modified: SelectableProperty<Sync.Payroll.BankAccountSync, LocalDateTime?> { SelectableProperty(12) }
    public var modifier: SelectableProperty<Sync.Payroll.BankAccountSync, UUID?> { SelectableProperty(13) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(14) }
    public var number: SelectableProperty<Sync.Payroll.BankAccountSync, String?> { SelectableProperty(15) }
  }
}
