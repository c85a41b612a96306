// exact-online-generator 0.1.0 · services/bulk/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Financial {
  /// `bulk/Financial/GLClassifications` · read · 1000 rows a page · `$select` required
  /// · permission "Financial generalledgers"
  nonisolated public struct GLClassification: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Abstract` · Edm.Boolean
    public var abstract: Bool? { row[ifPresent: 1] }

    /// `Balance` · Edm.String
    public var balance: GLClassificationBalance? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `IsTupleSubElement` · Edm.Boolean
    public var isTupleSubElement: Bool? { row[ifPresent: 9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 13] }

    /// `Nillable` · Edm.Boolean
    public var nillable: Bool? { row[ifPresent: 14] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 15] }

    /// `PeriodType` · Edm.String
    public var periodType: GLClassificationPeriodType? { row[ifPresent: 16] }

    /// `SubstitutionGroup` · Edm.String
    public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 17] }

    /// `TaxonomyNamespace` · Edm.Guid
    public var taxonomyNamespace: UUID? { row[ifPresent: 18] }

    /// `TaxonomyNamespaceDescription` · Edm.String
    public var taxonomyNamespaceDescription: String? { row[ifPresent: 19] }

    /// `Type` · Edm.Guid
    public var type: UUID? { row[ifPresent: 20] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!     key
      Abstract                      Boolean
      Balance                       String
      Code                          String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String
      Division                      Int32
      IsTupleSubElement             Boolean
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      Name                          String
      Nillable                      Boolean
      Parent                        Guid
      PeriodType                    String
      SubstitutionGroup             String
      TaxonomyNamespace             Guid
      TaxonomyNamespaceDescription  String
      Type                          Guid
      """)
  }
}

nonisolated extension Bulk.Financial.GLClassification {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Financial.GLClassification, UUID> { Property(0) }
    public var abstract: SelectableProperty<Bulk.Financial.GLClassification, Bool?> { SelectableProperty(1) }
    public var balance: SelectableProperty<Bulk.Financial.GLClassification, GLClassificationBalance?> {
      SelectableProperty(2)
    }
    public var code: Property<Bulk.Financial.GLClassification, String?> { Property(3) }
    public var created: SelectableProperty<Bulk.Financial.GLClassification, LocalDateTime?> { SelectableProperty(4) }
    public var creator: SelectableProperty<Bulk.Financial.GLClassification, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Bulk.Financial.GLClassification, String?> { SelectableProperty(6) }
    public var description: SelectableProperty<Bulk.Financial.GLClassification, String?> { SelectableProperty(7) }
    public var division: SelectableProperty<Bulk.Financial.GLClassification, Int32?> { SelectableProperty(8) }
    public var isTupleSubElement: SelectableProperty<Bulk.Financial.GLClassification, Bool?> { SelectableProperty(9) }
    public var modified: SelectableProperty<Bulk.Financial.GLClassification, LocalDateTime?> { SelectableProperty(10) }
    public var modifier: SelectableProperty<Bulk.Financial.GLClassification, UUID?> { SelectableProperty(11) }
    public var modifierFullName: SelectableProperty<Bulk.Financial.GLClassification, String?> { SelectableProperty(12) }
    public var name: Property<Bulk.Financial.GLClassification, String?> { Property(13) }
    public var nillable: SelectableProperty<Bulk.Financial.GLClassification, Bool?> { SelectableProperty(14) }
    public var parent: Property<Bulk.Financial.GLClassification, UUID?> { Property(15) }
    public var periodType: SelectableProperty<Bulk.Financial.GLClassification, GLClassificationPeriodType?> {
      SelectableProperty(16)
    }
    public var substitutionGroup:
      SelectableProperty<Bulk.Financial.GLClassification, GLClassificationSubstitutionGroup?>
    {
      SelectableProperty(17)
    }
    public var taxonomyNamespace: Property<Bulk.Financial.GLClassification, UUID?> { Property(18) }
    public var taxonomyNamespaceDescription: SelectableProperty<Bulk.Financial.GLClassification, String?> {
      SelectableProperty(19)
    }
    public var type: Property<Bulk.Financial.GLClassification, UUID?> { Property(20) }
  }
}
