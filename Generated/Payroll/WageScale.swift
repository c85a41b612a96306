// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/WageScales`
  nonisolated public struct WageScale: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `EffectiveFromType` · Edm.Int16
    public var effectiveFromType: Int16? { row[ifPresent: 5] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 6] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[7] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }

    /// `PayrollComponentGroup` · Edm.Guid
    public var payrollComponentGroup: UUID { row[14] }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 15] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var creator: WritableProperty<UUID> { WritableProperty(2) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var effectiveFromType: WritableProperty<Int16> { WritableProperty(5) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var frequency: WritableProperty<PayrollFrequency> { WritableProperty(7) }
    public var frequencyDescription: WritableProperty<String> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var modifier: WritableProperty<UUID> { WritableProperty(11) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(12) }
    public var notes: WritableProperty<String> { WritableProperty(13) }
    public var payrollComponentGroup: WritableProperty<UUID> { WritableProperty(14) }
    public var period: WritableProperty<Int16> { WritableProperty(15) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var stepDeterminationType: WritableProperty<Int16> { WritableProperty(17) }
    public var type: WritableProperty<Int16> { WritableProperty(18) }
    public var wageScaleDetails: WritableProperty<[Changes<Payroll.WageScaleDetail>]> { WritableProperty(19) }
  }
}
