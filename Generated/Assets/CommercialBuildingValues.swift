// exact-online-generator 0.1.0 · services/assets.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Assets {
  /// `assets/CommercialBuildingValues` · read · 60 rows a page · permission "Financial assets"
  nonisolated public struct CommercialBuildingValues: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 3] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 4] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }

    /// `PropertyValue` · Edm.Double
    public var propertyValue: Decimal? { row[ifPresent: 6] }

    /// `PropertyValueOption` · Edm.Int16
    public var propertyValueOption: Int16? { row[ifPresent: 7] }

    /// `MinimumValue` · Edm.Double
    public var minimumValue: Decimal? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!     key
      Asset                Guid
      Division             Int32
      LineNumber           Int32
      StartDate            DateTime
      EndDate              DateTime
      PropertyValue        Double
      PropertyValueOption  Int16
      MinimumValue         Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      """)
  }
}

nonisolated extension Assets.CommercialBuildingValues {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Assets.CommercialBuildingValues, UUID> { Property(0) }
    public var asset: Property<Assets.CommercialBuildingValues, UUID?> { Property(1) }
    public var division: Property<Assets.CommercialBuildingValues, Int32?> { Property(2) }
    public var lineNumber: Property<Assets.CommercialBuildingValues, Int32?> { Property(3) }
    public var startDate: Property<Assets.CommercialBuildingValues, LocalDateTime?> { Property(4) }
    public var endDate: Property<Assets.CommercialBuildingValues, LocalDateTime?> { Property(5) }
    public var propertyValue: Property<Assets.CommercialBuildingValues, Decimal?> { Property(6) }
    public var propertyValueOption: Property<Assets.CommercialBuildingValues, Int16?> { Property(7) }
    public var minimumValue: Property<Assets.CommercialBuildingValues, Decimal?> { Property(8) }
    public var created: Property<Assets.CommercialBuildingValues, LocalDateTime?> { Property(9) }
    public var creator: Property<Assets.CommercialBuildingValues, UUID?> { Property(10) }
    public var creatorFullName: Property<Assets.CommercialBuildingValues, String?> { Property(11) }
    public var modified: Property<Assets.CommercialBuildingValues, LocalDateTime?> { Property(12) }
    public var modifier: Property<Assets.CommercialBuildingValues, UUID?> { Property(13) }
    public var modifierFullName: Property<Assets.CommercialBuildingValues, String?> { Property(14) }
  }
}
