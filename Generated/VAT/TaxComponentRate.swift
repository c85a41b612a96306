// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/TaxComponentRates`
  nonisolated public struct TaxComponentRate: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[9] }

    /// `Rate` · Edm.Double
    public var rate: Decimal { row[10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[11] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<VAT.TaxComponentRate>()
    public init() {}
    public var created: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var creator: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var division: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var id: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var lineNumber: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modifier: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var rate: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var taxComponent: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
  }
}
