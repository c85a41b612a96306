// exact-online-generator 0.1.0 · services/sync/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Financial {
  /// `sync/Financial/GLClassifications` · read · 1000 rows a page · `$select` required
  /// · permission "Financial generalledgers"
  nonisolated public struct GLClassificationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

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

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }

    /// `IsTupleSubElement` · Edm.Boolean
    public var isTupleSubElement: Bool? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 14] }

    /// `Nillable` · Edm.Boolean
    public var nillable: Bool? { row[ifPresent: 15] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 16] }

    /// `PeriodType` · Edm.String
    public var periodType: GLClassificationPeriodType? { row[ifPresent: 17] }

    /// `SubstitutionGroup` · Edm.String
    public var substitutionGroup: GLClassificationSubstitutionGroup? { row[ifPresent: 18] }

    /// `TaxonomyNamespace` · Edm.Guid
    public var taxonomyNamespace: UUID? { row[ifPresent: 19] }

    /// `TaxonomyNamespaceDescription` · Edm.String
    public var taxonomyNamespaceDescription: String? { row[ifPresent: 20] }

    /// `Type` · Edm.Guid
    public var type: UUID? { row[ifPresent: 21] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                     Int64!    key
      Abstract                      Boolean
      Balance                       String
      Code                          String
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String
      Division                      Int32
      ID                            Guid!
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

nonisolated extension Sync.Financial.GLClassificationSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Financial.GLClassificationSync, Int64> { Property(0) }
    public var abstract: SelectableProperty<Sync.Financial.GLClassificationSync, Bool?> { SelectableProperty(1) }
    public var balance: SelectableProperty<Sync.Financial.GLClassificationSync, GLClassificationBalance?> {
      SelectableProperty(2)
    }
    public var code: SelectableProperty<Sync.Financial.GLClassificationSync, String?> { SelectableProperty(3) }
    public var created: SelectableProperty<Sync.Financial.GLClassificationSync, LocalDateTime?> {
      SelectableProperty(4)
    }
    public var creator: SelectableProperty<Sync.Financial.GLClassificationSync, UUID?> { SelectableProperty(5) }
    public var creatorFullName: SelectableProperty<Sync.Financial.GLClassificationSync, String?> {
      SelectableProperty(6)
    }
    public var description: SelectableProperty<Sync.Financial.GLClassificationSync, String?> { SelectableProperty(7) }
    public var division: SelectableProperty<Sync.Financial.GLClassificationSync, Int32?> { SelectableProperty(8) }
    public var id: SelectableProperty<Sync.Financial.GLClassificationSync, UUID> { SelectableProperty(9) }
    public var isTupleSubElement: SelectableProperty<Sync.Financial.GLClassificationSync, Bool?> {
      SelectableProperty(10)
    }
    public var modified: SelectableProperty<Sync.Financial.GLClassificationSync, LocalDateTime?> {
      SelectableProperty(11)
    }
    public var modifier: SelectableProperty<Sync.Financial.GLClassificationSync, UUID?> { SelectableProperty(12) }
    public var modifierFullName: SelectableProperty<Sync.Financial.GLClassificationSync, String?> {
      SelectableProperty(13)
    }
    public var name: SelectableProperty<Sync.Financial.GLClassificationSync, String?> { SelectableProperty(14) }
    public var nillable: SelectableProperty<Sync.Financial.GLClassificationSync, Bool?> { SelectableProperty(15) }
    public var parent: SelectableProperty<Sync.Financial.GLClassificationSync, UUID?> { SelectableProperty(16) }
    public var periodType: SelectableProperty<Sync.Financial.GLClassificationSync, GLClassificationPeriodType?> {
      SelectableProperty(17)
    }
    public var substitutionGroup:
      SelectableProperty<Sync.Financial.GLClassificationSync, GLClassificationSubstitutionGroup?>
    {
      SelectableProperty(18)
    }
    public var taxonomyNamespace: SelectableProperty<Sync.Financial.GLClassificationSync, UUID?> {
      SelectableProperty(19)
    }
    public var taxonomyNamespaceDescription: SelectableProperty<Sync.Financial.GLClassificationSync, String?> {
      SelectableProperty(20)
    }
    public var type: SelectableProperty<Sync.Financial.GLClassificationSync, UUID?> { SelectableProperty(21) }
  }
}
