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
    public var bankAccountHolderName: String? { row[ifPresent: 2] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Number` · Edm.String
    public var number: String? { row[ifPresent: 14] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var main: WritableProperty<Bool> { WritableProperty(1) }
    public var bankAccountHolderName: WritableProperty<String> { WritableProperty(2) }
    public var bicCode: WritableProperty<String> { WritableProperty(3) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var creator: WritableProperty<UUID> { WritableProperty(5) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(6) }
    public var description: WritableProperty<String> { WritableProperty(7) }
    public var employee: WritableProperty<UUID> { WritableProperty(8) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(9) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(10) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var modifier: WritableProperty<UUID> { WritableProperty(12) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(13) }
    public var number: WritableProperty<String> { WritableProperty(14) }
  }
}
