// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/BankAccounts`
  nonisolated public struct BankAccount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Main` · Edm.Boolean
    public var main: Bool { row[1] }

    /// `BankAccountHolderName` · Edm.String
    public var bankAccountHolderName: String? { row[2] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[6] }

    /// `Description` · Edm.String
    public var description: String? { row[7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[13] }

    /// `Number` · Edm.String
    public var number: String? { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!     key create update
      Main                   Boolean!  create update
      BankAccountHolderName  String    create update
      BICCode                String    create update
      Created                DateTime  create update
      Creator                Guid      create update
      CreatorFullName        String    create update
      Description            String    create update
      Employee               Guid      create update
      EmployeeFullName       String    create update
      EmployeeHID            Int32!    create update
      Modified               DateTime  create update
      Modifier               Guid      create update
      ModifierFullName       String    create update
      Number                 String    create update
      """)
  }
}

nonisolated extension Payroll.BankAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.BankAccount, UUID> { Property(0) }
    public var main: Property<Payroll.BankAccount, Bool> { Property(1) }
    public var bankAccountHolderName: Property<Payroll.BankAccount, String?> { Property(2) }
    public var bicCode: Property<Payroll.BankAccount, String?> { Property(3) }
    public var created: Property<Payroll.BankAccount, LocalDateTime?> { Property(4) }
    public var creator: Property<Payroll.BankAccount, UUID?> { Property(5) }
    public var creatorFullName: Property<Payroll.BankAccount, String?> { Property(6) }
    public var description: Property<Payroll.BankAccount, String?> { Property(7) }
    public var employee: Property<Payroll.BankAccount, UUID?> { Property(8) }
    public var employeeFullName: Property<Payroll.BankAccount, String?> { Property(9) }
    public var employeeHID: Property<Payroll.BankAccount, Int32> { Property(10) }
    public var modified: Property<Payroll.BankAccount, LocalDateTime?> { Property(11) }
    public var modifier: Property<Payroll.BankAccount, UUID?> { Property(12) }
    public var modifierFullName: Property<Payroll.BankAccount, String?> { Property(13) }
    public var number: Property<Payroll.BankAccount, String?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.BankAccount>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var main: Bool? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var bankAccountHolderName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var bicCode: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creator: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var description: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var employee: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var employeeHID: Int32? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var modifier: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var number: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
