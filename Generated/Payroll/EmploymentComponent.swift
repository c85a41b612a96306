// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentComponents`
  nonisolated public struct EmploymentComponent: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `BankAccount` · Edm.Guid
    public var bankAccount: UUID? { row[1] }

    /// `Calculate` · Edm.Byte
    public var calculate: UInt8 { row[2] }

    /// `CreateAutoCorrection` · Edm.Boolean
    public var createAutoCorrection: Bool { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[4] }

    /// `Description` · Edm.String
    public var description: String? { row[5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[10] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[11] }

    /// `EmploymentCLA` · Edm.Guid
    public var employmentCLA: UUID { row[12] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32 { row[13] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[14] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[15] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[19] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[20] }

    /// `PayrollComponent` · Edm.String
    public var payrollComponent: String? { row[21] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[22] }

    /// `Visible` · Edm.Byte
    public var visible: UInt8 { row[23] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[24] }

    /// `BaseValue` · Edm.Double
    public var baseValue: Decimal? { row[25] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[26] }

    /// `Percentage2` · Edm.Double
    public var percentage2: Decimal? { row[27] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account               Guid      create update
      BankAccount           Guid      create update
      Calculate             Byte!     create update
      CreateAutoCorrection  Boolean!  create update
      CreatorFullName       String    create update
      Description           String    create update
      Division              Int32!    create update
      Document              Guid      create update
      Employee              Guid!     create update
      EmployeeFullName      String    create update
      EmployeeHID           Int32!    create update
      Employment            Guid      create update
      EmploymentCLA         Guid!     create update
      EmploymentNumber      Int32!    create update
      EndDate               DateTime  create update
      ID                    Guid!     key create update
      Modified              DateTime  create update
      Modifier              Guid      create update
      ModifierFullName      String    create update
      Notes                 String    create update
      PaymentReference      String    create update
      PayrollComponent      String    create update
      StartDate             DateTime  create update
      Visible               Byte!     create update
      Amount                Double    create update
      BaseValue             Double    create update
      Percentage            Double    create update
      Percentage2           Double    create update
      Quantity              Double    create update
      """)
  }
}

nonisolated extension Payroll.EmploymentComponent {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Payroll.EmploymentComponent, UUID?> { Property(0) }
    public var bankAccount: Property<Payroll.EmploymentComponent, UUID?> { Property(1) }
    public var calculate: Property<Payroll.EmploymentComponent, UInt8> { Property(2) }
    public var createAutoCorrection: Property<Payroll.EmploymentComponent, Bool> { Property(3) }
    public var creatorFullName: Property<Payroll.EmploymentComponent, String?> { Property(4) }
    public var description: Property<Payroll.EmploymentComponent, String?> { Property(5) }
    public var division: Property<Payroll.EmploymentComponent, Int32> { Property(6) }
    public var document: Property<Payroll.EmploymentComponent, UUID?> { Property(7) }
    public var employee: Property<Payroll.EmploymentComponent, UUID> { Property(8) }
    public var employeeFullName: Property<Payroll.EmploymentComponent, String?> { Property(9) }
    public var employeeHID: Property<Payroll.EmploymentComponent, Int32> { Property(10) }
    public var employment: Property<Payroll.EmploymentComponent, UUID?> { Property(11) }
    public var employmentCLA: Property<Payroll.EmploymentComponent, UUID> { Property(12) }
    public var employmentNumber: Property<Payroll.EmploymentComponent, Int32> { Property(13) }
    public var endDate: Property<Payroll.EmploymentComponent, LocalDateTime?> { Property(14) }
    public var id: Property<Payroll.EmploymentComponent, UUID> { Property(15) }
    public var modified: Property<Payroll.EmploymentComponent, LocalDateTime?> { Property(16) }
    public var modifier: Property<Payroll.EmploymentComponent, UUID?> { Property(17) }
    public var modifierFullName: Property<Payroll.EmploymentComponent, String?> { Property(18) }
    public var notes: Property<Payroll.EmploymentComponent, String?> { Property(19) }
    public var paymentReference: Property<Payroll.EmploymentComponent, String?> { Property(20) }
    public var payrollComponent: Property<Payroll.EmploymentComponent, String?> { Property(21) }
    public var startDate: Property<Payroll.EmploymentComponent, LocalDateTime?> { Property(22) }
    public var visible: Property<Payroll.EmploymentComponent, UInt8> { Property(23) }
    public var amount: Property<Payroll.EmploymentComponent, Decimal?> { Property(24) }
    public var baseValue: Property<Payroll.EmploymentComponent, Decimal?> { Property(25) }
    public var percentage: Property<Payroll.EmploymentComponent, Decimal?> { Property(26) }
    public var percentage2: Property<Payroll.EmploymentComponent, Decimal?> { Property(27) }
    public var quantity: Property<Payroll.EmploymentComponent, Decimal?> { Property(28) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.EmploymentComponent>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var bankAccount: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var calculate: UInt8? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var createAutoCorrection: Bool? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var division: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var document: UUID? {
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
    public var employment: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var employmentCLA: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var employmentNumber: Int32? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var id: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var modifier: UUID? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var notes: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var paymentReference: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var payrollComponent: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var visible: UInt8? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var amount: Decimal? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var baseValue: Decimal? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var percentage: Decimal? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var percentage2: Decimal? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
  }
}
