// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATPercentage: KeyedEntity, WritableEntity {
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
    public var division: Int32? { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[8] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[11] }

    /// `VATCodeID` · Edm.Guid
    public var vatCodeID: UUID { row[12] }

    /// `Type` · Edm.Int16
    public var type: VATPercentageType { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create
      Creator           Guid      create
      CreatorFullName   String    create
      Division          Int32     create
      ID                Guid!     key create
      LineNumber        Int32     create
      Modified          DateTime  create
      Modifier          Guid      create
      ModifierFullName  String    create
      Percentage        Double    create
      StartDate         DateTime  create
      EndDate           DateTime  create
      VATCodeID         Guid!     create
      Type              Int16!    create
      """)
  }
}

nonisolated extension VAT.VATPercentage {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<VAT.VATPercentage, LocalDateTime?> { Property(0) }
    public var creator: Property<VAT.VATPercentage, UUID?> { Property(1) }
    public var creatorFullName: Property<VAT.VATPercentage, String?> { Property(2) }
    public var division: Property<VAT.VATPercentage, Int32?> { Property(3) }
    public var id: Property<VAT.VATPercentage, UUID> { Property(4) }
    public var lineNumber: Property<VAT.VATPercentage, Int32?> { Property(5) }
    public var modified: Property<VAT.VATPercentage, LocalDateTime?> { Property(6) }
    public var modifier: Property<VAT.VATPercentage, UUID?> { Property(7) }
    public var modifierFullName: Property<VAT.VATPercentage, String?> { Property(8) }
    public var percentage: Property<VAT.VATPercentage, Decimal?> { Property(9) }
    public var startDate: Property<VAT.VATPercentage, LocalDateTime?> { Property(10) }
    public var endDate: Property<VAT.VATPercentage, LocalDateTime?> { Property(11) }
    public var vatCodeID: Property<VAT.VATPercentage, UUID> { Property(12) }
    public var type: Property<VAT.VATPercentage, VATPercentageType> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<VAT.VATPercentage>()
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
    public var id: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var lineNumber: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var modifier: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var percentage: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var vatCodeID: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var type: VATPercentageType? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
  }
}
