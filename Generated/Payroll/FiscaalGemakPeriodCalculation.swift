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
    public var employeeFullName: String? { row[ifPresent: 2] }

    /// `PayrollYear` · Edm.Int32
    public var payrollYear: Int32 { row[3] }

    /// `Period` · Edm.Int32
    public var period: Int32 { row[4] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[5] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[ifPresent: 6] }

    /// `CalcAmount` · Edm.Decimal
    public var calcAmount: Decimal { row[7] }

    /// `ColorOfTaxTable` · Edm.Int16
    public var colorOfTaxTable: Int16 { row[8] }

    /// `ColorOfTaxTableDescription` · Edm.String
    public var colorOfTaxTableDescription: String? { row[ifPresent: 9] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var employment: WritableProperty<UUID> { WritableProperty(0) }
    public var employeeID: WritableProperty<UUID> { WritableProperty(1) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(2) }
    public var payrollYear: WritableProperty<Int32> { WritableProperty(3) }
    public var period: WritableProperty<Int32> { WritableProperty(4) }
    public var frequency: WritableProperty<PayrollFrequency> { WritableProperty(5) }
    public var frequencyDescription: WritableProperty<String> { WritableProperty(6) }
    public var calcAmount: WritableProperty<Decimal> { WritableProperty(7) }
    public var colorOfTaxTable: WritableProperty<Int16> { WritableProperty(8) }
    public var colorOfTaxTableDescription: WritableProperty<String> { WritableProperty(9) }
  }
}
