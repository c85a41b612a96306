// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/WageScaleDetails`
  nonisolated public struct WageScaleDetail: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Age` · Edm.Int32
    public var age: Int32? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `HourlyAmount` · Edm.Double
    public var hourlyAmount: Decimal { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `PeriodAmount` · Edm.Double
    public var periodAmount: Decimal { row[9] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[10] }

    /// `Step` · Edm.String
    public var step: String? { row[ifPresent: 11] }

    /// `WageScale` · Edm.Guid
    public var wageScale: UUID { row[12] }

    /// `WageScaleCode` · Edm.String
    public var wageScaleCode: String? { row[ifPresent: 13] }

    /// `WageScaleType` · Edm.Int16
    public var wageScaleType: Int16 { row[14] }

    /// `WageScaleTypeDescription` · Edm.String
    public var wageScaleTypeDescription: String? { row[ifPresent: 15] }

    /// `YearsInService` · Edm.Int32
    public var yearsInService: Int32? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Age                       Int32      create update
      Created                   DateTime!  create update
      Creator                   Guid       create update
      CreatorFullName           String     create update
      HourlyAmount              Double!    create update
      ID                        Guid!      key create update
      Modified                  DateTime!  create update
      Modifier                  Guid       create update
      ModifierFullName          String     create update
      PeriodAmount              Double!    create update
      SequenceNumber            Int32!     create update
      Step                      String     create update
      WageScale                 Guid!      create update
      WageScaleCode             String     create update
      WageScaleType             Int16!     create update
      WageScaleTypeDescription  String     create update
      YearsInService            Int32      create update
      """)
  }
}

nonisolated extension Payroll.WageScaleDetail {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var age: Property<Payroll.WageScaleDetail, Int32?> { Property(0) }
    public var created: Property<Payroll.WageScaleDetail, LocalDateTime> { Property(1) }
    public var creator: Property<Payroll.WageScaleDetail, UUID?> { Property(2) }
    public var creatorFullName: Property<Payroll.WageScaleDetail, String?> { Property(3) }
    public var hourlyAmount: Property<Payroll.WageScaleDetail, Decimal> { Property(4) }
    public var id: Property<Payroll.WageScaleDetail, UUID> { Property(5) }
    public var modified: Property<Payroll.WageScaleDetail, LocalDateTime> { Property(6) }
    public var modifier: Property<Payroll.WageScaleDetail, UUID?> { Property(7) }
    public var modifierFullName: Property<Payroll.WageScaleDetail, String?> { Property(8) }
    public var periodAmount: Property<Payroll.WageScaleDetail, Decimal> { Property(9) }
    public var sequenceNumber: Property<Payroll.WageScaleDetail, Int32> { Property(10) }
    public var step: Property<Payroll.WageScaleDetail, String?> { Property(11) }
    public var wageScale: Property<Payroll.WageScaleDetail, UUID> { Property(12) }
    public var wageScaleCode: Property<Payroll.WageScaleDetail, String?> { Property(13) }
    public var wageScaleType: Property<Payroll.WageScaleDetail, Int16> { Property(14) }
    public var wageScaleTypeDescription: Property<Payroll.WageScaleDetail, String?> { Property(15) }
    public var yearsInService: Property<Payroll.WageScaleDetail, Int32?> { Property(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var age: WritableProperty<Int32> { WritableProperty(0) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var creator: WritableProperty<UUID> { WritableProperty(2) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(3) }
    public var hourlyAmount: WritableProperty<Decimal> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var modifier: WritableProperty<UUID> { WritableProperty(7) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(8) }
    public var periodAmount: WritableProperty<Decimal> { WritableProperty(9) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(10) }
    public var step: WritableProperty<String> { WritableProperty(11) }
    public var wageScale: WritableProperty<UUID> { WritableProperty(12) }
    public var wageScaleCode: WritableProperty<String> { WritableProperty(13) }
    public var wageScaleType: WritableProperty<Int16> { WritableProperty(14) }
    public var wageScaleTypeDescription: WritableProperty<String> { WritableProperty(15) }
    public var yearsInService: WritableProperty<Int32> { WritableProperty(16) }
  }
}
