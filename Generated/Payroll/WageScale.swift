// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/WageScales`
  nonisolated public struct WageScale: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[4] }

    /// `EffectiveFromType` · Edm.Int16
    public var effectiveFromType: Int16? { row[5] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[6] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[7] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[13] }

    /// `PayrollComponentGroup` · Edm.Guid
    public var payrollComponentGroup: UUID { row[14] }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[16] }

    /// `StepDeterminationType` · Edm.Int16
    public var stepDeterminationType: Int16 { row[17] }

    /// `Type` · Edm.Int16
    public var type: Int16 { row[18] }

    /// `WageScaleDetails` · expand with `expanding { $0.wageScaleDetails }`
    public var wageScaleDetails: Expanded<Payroll.WageScaleDetail> { row[19] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String                    create update
      Created                DateTime!                 create update
      Creator                Guid                      create update
      CreatorFullName        String                    create update
      Description            String                    create update
      EffectiveFromType      Int16                     create update
      EndDate                DateTime                  create update
      Frequency              Int32!                    create update
      FrequencyDescription   String                    create update
      ID                     Guid!                     key create update
      Modified               DateTime!                 create update
      Modifier               Guid                      create update
      ModifierFullName       String                    create update
      Notes                  String                    create update
      PayrollComponentGroup  Guid!                     create update
      Period                 Int16                     create update
      StartDate              DateTime!                 create update
      StepDeterminationType  Int16!                    create update
      Type                   Int16!                    create update
      WageScaleDetails       Payroll.WageScaleDetail*  create
      """,
      related: { [Payroll.WageScaleDetail.table] })
  }
}

nonisolated extension Payroll.WageScale {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Payroll.WageScale, String?> { Property(0) }
    public var created: Property<Payroll.WageScale, LocalDateTime> { Property(1) }
    public var creator: Property<Payroll.WageScale, UUID?> { Property(2) }
    public var creatorFullName: Property<Payroll.WageScale, String?> { Property(3) }
    public var description: Property<Payroll.WageScale, String?> { Property(4) }
    public var effectiveFromType: Property<Payroll.WageScale, Int16?> { Property(5) }
    public var endDate: Property<Payroll.WageScale, LocalDateTime?> { Property(6) }
    public var frequency: Property<Payroll.WageScale, PayrollFrequency> { Property(7) }
    public var frequencyDescription: Property<Payroll.WageScale, String?> { Property(8) }
    public var id: Property<Payroll.WageScale, UUID> { Property(9) }
    public var modified: Property<Payroll.WageScale, LocalDateTime> { Property(10) }
    public var modifier: Property<Payroll.WageScale, UUID?> { Property(11) }
    public var modifierFullName: Property<Payroll.WageScale, String?> { Property(12) }
    public var notes: Property<Payroll.WageScale, String?> { Property(13) }
    public var payrollComponentGroup: Property<Payroll.WageScale, UUID> { Property(14) }
    public var period: Property<Payroll.WageScale, Int16?> { Property(15) }
    public var startDate: Property<Payroll.WageScale, LocalDateTime> { Property(16) }
    public var stepDeterminationType: Property<Payroll.WageScale, Int16> { Property(17) }
    public var type: Property<Payroll.WageScale, Int16> { Property(18) }
    public var wageScaleDetails: Navigation<Payroll.WageScale, Payroll.WageScaleDetail> { Navigation(19) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.WageScale>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creator: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var effectiveFromType: Int16? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var frequency: PayrollFrequency? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var frequencyDescription: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var id: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modifier: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var notes: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var payrollComponentGroup: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var period: Int16? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var stepDeterminationType: Int16? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var type: Int16? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var wageScaleDetails: [Payroll.WageScaleDetail.Writable]? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
  }
}
