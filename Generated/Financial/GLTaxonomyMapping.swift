// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/GLAccountClassificationMappings` · read, create, update, delete · 60 rows a page
  /// · permission "Financial generalledgers"
  nonisolated public struct GLTaxonomyMapping: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Classification` · Edm.Guid · required on create
    public var classification: UUID { row[0] }

    /// `ClassificationCode` · Edm.String · read-only
    public var classificationCode: String? { row[ifPresent: 1] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 4] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 5] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 6] }

    /// `GLSchemeCode` · Edm.String · read-only
    public var glSchemeCode: String? { row[ifPresent: 7] }

    /// `GLSchemeDescription` · Edm.String · read-only
    public var glSchemeDescription: String? { row[ifPresent: 8] }

    /// `GLSchemeID` · Edm.Guid · required on create
    public var glSchemeID: UUID? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Classification             Guid!   create! update
      ClassificationCode         String
      ClassificationDescription  String
      Division                   Int32!
      GLAccount                  Guid    create! update
      GLAccountCode              String
      GLAccountDescription       String
      GLSchemeCode               String
      GLSchemeDescription        String
      GLSchemeID                 Guid    create! update
      ID                         Guid!   key create update
      """)
  }
}

nonisolated extension Financial.GLTaxonomyMapping {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var classification: Property<Financial.GLTaxonomyMapping, UUID> { Property(0) }
    public var classificationCode: Property<Financial.GLTaxonomyMapping, String?> { Property(1) }
    public var classificationDescription: Property<Financial.GLTaxonomyMapping, String?> { Property(2) }
    public var division: Property<Financial.GLTaxonomyMapping, Int32> { Property(3) }
    public var glAccount: Property<Financial.GLTaxonomyMapping, UUID?> { Property(4) }
    public var glAccountCode: Property<Financial.GLTaxonomyMapping, String?> { Property(5) }
    public var glAccountDescription: Property<Financial.GLTaxonomyMapping, String?> { Property(6) }
    public var glSchemeCode: Property<Financial.GLTaxonomyMapping, String?> { Property(7) }
    public var glSchemeDescription: Property<Financial.GLTaxonomyMapping, String?> { Property(8) }
    public var glSchemeID: Property<Financial.GLTaxonomyMapping, UUID?> { Property(9) }
    public var id: Property<Financial.GLTaxonomyMapping, UUID> { Property(10) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var classification: WritableProperty<UUID> { WritableProperty(0) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(4) }
    public var glSchemeID: WritableProperty<UUID> { WritableProperty(9) }
    public var id: WritableProperty<UUID> { WritableProperty(10) }
  }
}
