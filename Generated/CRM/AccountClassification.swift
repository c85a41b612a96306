// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassification: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AccountClassificationName` · Edm.Guid
    public var accountClassificationName: UUID? { row[ifPresent: 0] }

    /// `AccountClassificationNameDescription` · Edm.String
    public var accountClassificationNameDescription: String? { row[ifPresent: 1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      AccountClassificationName             Guid
      AccountClassificationNameDescription  String
      Code                                  String
      Created                               DateTime!
      Creator                               Guid
      CreatorFullName                       String
      Description                           String
      Division                              Int32!
      ID                                    Guid!      key
      Modified                              DateTime!
      Modifier                              Guid
      ModifierFullName                      String
      """)
  }
}

nonisolated extension CRM.AccountClassification {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var accountClassificationName: Property<CRM.AccountClassification, UUID?> { Property(0) }
    public var accountClassificationNameDescription: Property<CRM.AccountClassification, String?> { Property(1) }
    public var code: Property<CRM.AccountClassification, String?> { Property(2) }
    public var created: Property<CRM.AccountClassification, LocalDateTime> { Property(3) }
    public var creator: Property<CRM.AccountClassification, UUID?> { Property(4) }
    public var creatorFullName: Property<CRM.AccountClassification, String?> { Property(5) }
    public var description: Property<CRM.AccountClassification, String?> { Property(6) }
    public var division: Property<CRM.AccountClassification, Int32> { Property(7) }
    public var id: Property<CRM.AccountClassification, UUID> { Property(8) }
    public var modified: Property<CRM.AccountClassification, LocalDateTime> { Property(9) }
    public var modifier: Property<CRM.AccountClassification, UUID?> { Property(10) }
    public var modifierFullName: Property<CRM.AccountClassification, String?> { Property(11) }
  }
}
