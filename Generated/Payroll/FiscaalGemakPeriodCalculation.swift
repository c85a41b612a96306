// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/FiscaalGemakPeriodCalculations`
  nonisolated public struct FiscaalGemakPeriodCalculation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Employment` · Edm.Guid · key
    public var employment: UUID { row[0] }

    /// `EmployeeID` · Edm.Guid
    public var employeeID: UUID { row[1] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[2] }

    /// `PayrollYear` · Edm.Int32
    public var payrollYear: Int32 { row[3] }

    /// `Period` · Edm.Int32
    public var period: Int32 { row[4] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[5] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[6] }

    /// `CalcAmount` · Edm.Decimal
    public var calcAmount: Decimal { row[7] }

    /// `ColorOfTaxTable` · Edm.Int16
    public var colorOfTaxTable: Int16 { row[8] }

    /// `ColorOfTaxTableDescription` · Edm.String
    public var colorOfTaxTableDescription: String? { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Employment                  Guid!     key create update
      EmployeeID                  Guid!     create update
      EmployeeFullName            String    create update
      PayrollYear                 Int32!    create update
      Period                      Int32!    create update
      Frequency                   Int32!    create update
      FrequencyDescription        String    create update
      CalcAmount                  Decimal!  create update
      ColorOfTaxTable             Int16!    create update
      ColorOfTaxTableDescription  String    create update
      """)
  }
}

nonisolated extension Payroll.FiscaalGemakPeriodCalculation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var employment: Property<Payroll.FiscaalGemakPeriodCalculation, UUID> { Property(0) }
    public var employeeID: Property<Payroll.FiscaalGemakPeriodCalculation, UUID> { Property(1) }
    public var employeeFullName: Property<Payroll.FiscaalGemakPeriodCalculation, String?> { Property(2) }
    public var payrollYear: Property<Payroll.FiscaalGemakPeriodCalculation, Int32> { Property(3) }
    public var period: Property<Payroll.FiscaalGemakPeriodCalculation, Int32> { Property(4) }
    public var frequency: Property<Payroll.FiscaalGemakPeriodCalculation, PayrollFrequency> { Property(5) }
    public var frequencyDescription: Property<Payroll.FiscaalGemakPeriodCalculation, String?> { Property(6) }
    public var calcAmount: Property<Payroll.FiscaalGemakPeriodCalculation, Decimal> { Property(7) }
    public var colorOfTaxTable: Property<Payroll.FiscaalGemakPeriodCalculation, Int16> { Property(8) }
    public var colorOfTaxTableDescription: Property<Payroll.FiscaalGemakPeriodCalculation, String?> { Property(9) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.FiscaalGemakPeriodCalculation>()
    public init() {}
    public var employment: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var employeeID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var payrollYear: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var period: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var frequency: PayrollFrequency? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var frequencyDescription: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var calcAmount: Decimal? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var colorOfTaxTable: Int16? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var colorOfTaxTableDescription: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
  }
}
