// exact-online-generator 0.1.0 · services/vat.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension VAT {
  /// `vat/VatPercentages` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct VATPercentage: KeyedEntity, WritableEntity {
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
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(2) }
    public var division: WritableProperty<Int32> { WritableProperty(3) }
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(5) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var modifier: WritableProperty<UUID> { WritableProperty(7) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(8) }
    public var percentage: WritableProperty<Decimal> { WritableProperty(9) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var vatCodeID: WritableProperty<UUID> { WritableProperty(12) }
    public var type: WritableProperty<VATPercentageType> { WritableProperty(13) }
  }
}
