// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxScheduleComponents`
  nonisolated public struct TaxScheduleComponent: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[4] }

    /// `Description` · Edm.String
    public var description: String? { row[5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[13] }

    /// `TaxComponent` · Edm.Guid
    public var taxComponent: UUID { row[14] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID { row[15] }

    /// `TaxComponentRates` · expand with `expanding { $0.taxComponentRates }`
    public var taxComponentRates: Expanded<VAT.TaxComponentRate> { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account            Guid                   create update
      Code               String                 create update
      Created            DateTime               create update
      Creator            Guid                   create update
      CreatorFullName    String                 create update
      Description        String                 create update
      Division           Int32!                 create update
      GLAccount          Guid                   create update
      ID                 Guid!                  key create update
      LineNumber         Int32!                 create update
      Modified           DateTime               create update
      Modifier           Guid                   create update
      ModifierFullName   String                 create update
      Notes              String                 create update
      TaxComponent       Guid!                  create update
      TaxSchedule        Guid!                  create update
      TaxComponentRates  VAT.TaxComponentRate*  create
      """,
      related: { [VAT.TaxComponentRate.table] })
  }
}

nonisolated extension VAT.TaxScheduleComponent {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<VAT.TaxScheduleComponent, UUID?> { Property(0) }
    public var code: Property<VAT.TaxScheduleComponent, String?> { Property(1) }
    public var created: Property<VAT.TaxScheduleComponent, LocalDateTime?> { Property(2) }
    public var creator: Property<VAT.TaxScheduleComponent, UUID?> { Property(3) }
    public var creatorFullName: Property<VAT.TaxScheduleComponent, String?> { Property(4) }
    public var description: Property<VAT.TaxScheduleComponent, String?> { Property(5) }
    public var division: Property<VAT.TaxScheduleComponent, Int32> { Property(6) }
    public var glAccount: Property<VAT.TaxScheduleComponent, UUID?> { Property(7) }
    public var id: Property<VAT.TaxScheduleComponent, UUID> { Property(8) }
    public var lineNumber: Property<VAT.TaxScheduleComponent, Int32> { Property(9) }
    public var modified: Property<VAT.TaxScheduleComponent, LocalDateTime?> { Property(10) }
    public var modifier: Property<VAT.TaxScheduleComponent, UUID?> { Property(11) }
    public var modifierFullName: Property<VAT.TaxScheduleComponent, String?> { Property(12) }
    public var notes: Property<VAT.TaxScheduleComponent, String?> { Property(13) }
    public var taxComponent: Property<VAT.TaxScheduleComponent, UUID> { Property(14) }
    public var taxSchedule: Property<VAT.TaxScheduleComponent, UUID> { Property(15) }
    public var taxComponentRates: Navigation<VAT.TaxScheduleComponent, VAT.TaxComponentRate> { Navigation(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<VAT.TaxScheduleComponent>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var code: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creator: UUID? {
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
    public var glAccount: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var lineNumber: Int32? {
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
    public var taxComponent: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var taxComponentRates: [VAT.TaxComponentRate.Writable]? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
  }
}
