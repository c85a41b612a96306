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
    public var amount: Decimal? { row[0] }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[4] }

    /// `DepreciationInterval` · Edm.String
    public var depreciationInterval: String? { row[5] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `MaxPercentage` · Edm.Double
    public var maxPercentage: Decimal? { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[12] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal? { row[13] }

    /// `Percentage2` · Edm.Double
    public var percentage2: Decimal? { row[14] }

    /// `Periods` · Edm.Int16
    public var periods: Int16? { row[15] }

    /// `Type` · Edm.Int32
    public var type: DepreciationMethodType? { row[16] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[17] }

    /// `Years` · Edm.Int16
    public var years: Int16? { row[18] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Assets.DepreciationMethod>()
    public init() {}
    public var amount: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var code: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var depreciationInterval: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var description: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var id: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var maxPercentage: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var percentage: Decimal? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var percentage2: Decimal? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var periods: Int16? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var type: DepreciationMethodType? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var years: Int16? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
  }
}
