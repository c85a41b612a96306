// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxComponentRates`
  nonisolated public struct TaxComponentRate: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `Rate` · Edm.Double
    public var rate: Decimal { row[10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    /// `TaxComponent` · Edm.Guid
    public var taxComponent: UUID { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Division          Int32!    create update
      EndDate           DateTime  create update
      ID                Guid!     key create update
      LineNumber        Int32!    create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Rate              Double!   create update
      StartDate         DateTime  create update
      TaxComponent      Guid!     create update
      """)
  }
}

nonisolated extension VAT.TaxComponentRate {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<VAT.TaxComponentRate, LocalDateTime?> { Property(0) }
    public var creator: Property<VAT.TaxComponentRate, UUID?> { Property(1) }
    public var creatorFullName: Property<VAT.TaxComponentRate, String?> { Property(2) }
    public var division: Property<VAT.TaxComponentRate, Int32> { Property(3) }
    public var endDate: Property<VAT.TaxComponentRate, LocalDateTime?> { Property(4) }
    public var id: Property<VAT.TaxComponentRate, UUID> { Property(5) }
    public var lineNumber: Property<VAT.TaxComponentRate, Int32> { Property(6) }
    public var modified: Property<VAT.TaxComponentRate, LocalDateTime?> { Property(7) }
    public var modifier: Property<VAT.TaxComponentRate, UUID?> { Property(8) }
    public var modifierFullName: Property<VAT.TaxComponentRate, String?> { Property(9) }
    public var rate: Property<VAT.TaxComponentRate, Decimal> { Property(10) }
    public var startDate: Property<VAT.TaxComponentRate, LocalDateTime?> { Property(11) }
    public var taxComponent: Property<VAT.TaxComponentRate, UUID> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(2) }
    public var division: WritableProperty<Int32> { WritableProperty(3) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(6) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var modifier: WritableProperty<UUID> { WritableProperty(8) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(9) }
    public var rate: WritableProperty<Decimal> { WritableProperty(10) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var taxComponent: WritableProperty<UUID> { WritableProperty(12) }
  }
}
