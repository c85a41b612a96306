// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxScheduleComponents`
  nonisolated public struct TaxScheduleComponent: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 13] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var code: WritableProperty<String> { WritableProperty(1) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var creator: WritableProperty<UUID> { WritableProperty(3) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var division: WritableProperty<Int32> { WritableProperty(6) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(9) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var modifier: WritableProperty<UUID> { WritableProperty(11) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(12) }
    public var notes: WritableProperty<String> { WritableProperty(13) }
    public var taxComponent: WritableProperty<UUID> { WritableProperty(14) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(15) }
    public var taxComponentRates: WritableProperty<[Changes<VAT.TaxComponentRate>]> { WritableProperty(16) }
  }
}
