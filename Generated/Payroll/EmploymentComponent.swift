// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentComponents`
  nonisolated public struct EmploymentComponent: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `BankAccount` · Edm.Guid
    public var bankAccount: UUID? { row[ifPresent: 1] }

    /// `Calculate` · Edm.Byte
    public var calculate: UInt8 { row[2] }

    /// `CreateAutoCorrection` · Edm.Boolean
    public var createAutoCorrection: Bool { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 7] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[8] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 9] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32 { row[10] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 11] }

    /// `EmploymentCLA` · Edm.Guid
    public var employmentCLA: UUID { row[12] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32 { row[13] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 14] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[15] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 20] }

    /// `PayrollComponent` · Edm.String
    public var payrollComponent: String? { row[ifPresent: 21] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 22] }

    /// `Visible` · Edm.Byte
    public var visible: UInt8 { row[23] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 24] }

    /// `BaseValue` · Edm.Double
    public var baseValue: Decimal? { row[ifPresent: 25] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 26] }

    /// `Percentage2` · Edm.Double
    public var percentage2: Decimal? { row[ifPresent: 27] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 28] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var bankAccount: WritableProperty<UUID> { WritableProperty(1) }
    public var calculate: WritableProperty<UInt8> { WritableProperty(2) }
    public var createAutoCorrection: WritableProperty<Bool> { WritableProperty(3) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var division: WritableProperty<Int32> { WritableProperty(6) }
    public var document: WritableProperty<UUID> { WritableProperty(7) }
    public var employee: WritableProperty<UUID> { WritableProperty(8) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(9) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(10) }
    public var employment: WritableProperty<UUID> { WritableProperty(11) }
    public var employmentCLA: WritableProperty<UUID> { WritableProperty(12) }
    public var employmentNumber: WritableProperty<Int32> { WritableProperty(13) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var id: WritableProperty<UUID> { WritableProperty(15) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var modifier: WritableProperty<UUID> { WritableProperty(17) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(18) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var paymentReference: WritableProperty<String> { WritableProperty(20) }
    public var payrollComponent: WritableProperty<String> { WritableProperty(21) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(22) }
    public var visible: WritableProperty<UInt8> { WritableProperty(23) }
    public var amount: WritableProperty<Decimal> { WritableProperty(24) }
    public var baseValue: WritableProperty<Decimal> { WritableProperty(25) }
    public var percentage: WritableProperty<Decimal> { WritableProperty(26) }
    public var percentage2: WritableProperty<Decimal> { WritableProperty(27) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(28) }
  }
}
