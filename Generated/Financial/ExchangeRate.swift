// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// A conversion rate between two currencies from a given date.
  ///
  /// `financial/ExchangeRates` · read, create, update, delete · 60 rows a page · permission "Financial currencies"
  nonisolated public struct ExchangeRate: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }

    /// `Rate` · Edm.Double
    public var rate: Decimal? { row[ifPresent: 8] }

    /// `SourceCurrency` · Edm.String · required on create
    public var sourceCurrency: String? { row[ifPresent: 9] }

    /// `SourceCurrencyDescription` · Edm.String · read-only
    public var sourceCurrencyDescription: String? { row[ifPresent: 10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    /// `TargetCurrency` · Edm.String · read-only
    public var targetCurrency: String? { row[ifPresent: 12] }

    /// `TargetCurrencyDescription` · Edm.String · read-only
    public var targetCurrencyDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Division                   Int32
      ID                         Guid!     key create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Rate                       Double    create update
      SourceCurrency             String    create! update
      SourceCurrencyDescription  String
      StartDate                  DateTime  create update
      TargetCurrency             String
      TargetCurrencyDescription  String
      """)
  }
}

nonisolated extension Financial.ExchangeRate {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Financial.ExchangeRate, LocalDateTime?> { Property(0) }
    public var creator: Property<Financial.ExchangeRate, UUID?> { Property(1) }
    public var creatorFullName: Property<Financial.ExchangeRate, String?> { Property(2) }
    public var division: Property<Financial.ExchangeRate, Int32?> { Property(3) }
    public var id: Property<Financial.ExchangeRate, UUID> { Property(4) }
    public var modified: Property<Financial.ExchangeRate, LocalDateTime?> { Property(5) }
    public var modifier: Property<Financial.ExchangeRate, UUID?> { Property(6) }
    public var modifierFullName: Property<Financial.ExchangeRate, String?> { Property(7) }
    public var rate: Property<Financial.ExchangeRate, Decimal?> { Property(8) }
    public var sourceCurrency: Property<Financial.ExchangeRate, String?> { Property(9) }
    public var sourceCurrencyDescription: Property<Financial.ExchangeRate, String?> { Property(10) }
    public var startDate: Property<Financial.ExchangeRate, LocalDateTime?> { Property(11) }
    public var targetCurrency: Property<Financial.ExchangeRate, String?> { Property(12) }
    public var targetCurrencyDescription: Property<Financial.ExchangeRate, String?> { Property(13) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var rate: WritableProperty<Decimal> { WritableProperty(8) }
    public var sourceCurrency: WritableProperty<String> { WritableProperty(9) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
  }
}
