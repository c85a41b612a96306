// exact-online-generator 0.1.0 · services/assets.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Assets {
  /// How a fixed asset's value is written down over time.
  ///
  /// `assets/DepreciationMethods` · read, create, update, delete · 60 rows a page · permission "Financial assets"
  nonisolated public struct DepreciationMethod: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `DepreciationInterval` · Edm.String
    public var depreciationInterval: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `MaxPercentage` · Edm.Double
    public var maxPercentage: Decimal? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[ifPresent: 13] }

    /// `Percentage2` · Edm.Double
    public var percentage2: Decimal? { row[ifPresent: 14] }

    /// `Periods` · Edm.Int16
    public var periods: Int16? { row[ifPresent: 15] }

    /// `Type` · Edm.Int32
    public var type: DepreciationMethodType? { row[ifPresent: 16] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 17] }

    /// `Years` · Edm.Int16
    public var years: Int16? { row[ifPresent: 18] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double    create update
      Code                  String    create! update
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      DepreciationInterval  String    create update
      Description           String    create! update
      Division              Int32
      ID                    Guid!     key create update
      MaxPercentage         Double    create update
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Percentage            Double    create update
      Percentage2           Double    create update
      Periods               Int16     create update
      Type                  Int32     create update
      TypeDescription       String
      Years                 Int16     create update
      """)
  }
}

nonisolated extension Assets.DepreciationMethod {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Assets.DepreciationMethod, Decimal?> { Property(0) }
    public var code: Property<Assets.DepreciationMethod, String?> { Property(1) }
    public var created: Property<Assets.DepreciationMethod, LocalDateTime?> { Property(2) }
    public var creator: Property<Assets.DepreciationMethod, UUID?> { Property(3) }
    public var creatorFullName: Property<Assets.DepreciationMethod, String?> { Property(4) }
    public var depreciationInterval: Property<Assets.DepreciationMethod, String?> { Property(5) }
    public var description: Property<Assets.DepreciationMethod, String?> { Property(6) }
    public var division: Property<Assets.DepreciationMethod, Int32?> { Property(7) }
    public var id: Property<Assets.DepreciationMethod, UUID> { Property(8) }
    public var maxPercentage: Property<Assets.DepreciationMethod, Decimal?> { Property(9) }
    public var modified: Property<Assets.DepreciationMethod, LocalDateTime?> { Property(10) }
    public var modifier: Property<Assets.DepreciationMethod, UUID?> { Property(11) }
    public var modifierFullName: Property<Assets.DepreciationMethod, String?> { Property(12) }
    public var percentage: Property<Assets.DepreciationMethod, Decimal?> { Property(13) }
    public var percentage2: Property<Assets.DepreciationMethod, Decimal?> { Property(14) }
    public var periods: Property<Assets.DepreciationMethod, Int16?> { Property(15) }
    public var type: Property<Assets.DepreciationMethod, DepreciationMethodType?> { Property(16) }
    public var typeDescription: Property<Assets.DepreciationMethod, String?> { Property(17) }
    public var years: Property<Assets.DepreciationMethod, Int16?> { Property(18) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amount: WritableProperty<Decimal> { WritableProperty(0) }
    public var code: WritableProperty<String> { WritableProperty(1) }
    public var depreciationInterval: WritableProperty<String> { WritableProperty(5) }
    public var description: WritableProperty<String> { WritableProperty(6) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var maxPercentage: WritableProperty<Decimal> { WritableProperty(9) }
    public var percentage: WritableProperty<Decimal> { WritableProperty(13) }
    public var percentage2: WritableProperty<Decimal> { WritableProperty(14) }
    public var periods: WritableProperty<Int16> { WritableProperty(15) }
    public var type: WritableProperty<DepreciationMethodType> { WritableProperty(16) }
    public var years: WritableProperty<Int16> { WritableProperty(18) }
  }
}
