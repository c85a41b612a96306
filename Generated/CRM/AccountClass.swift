// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClass: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CreditManagementScenario` · Edm.Guid
    public var creditManagementScenario: UUID? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                      String
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      CreditManagementScenario  Guid
      Description               String
      Division                  Int32
      ID                        Guid!     key
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      """)
  }
}

nonisolated extension CRM.AccountClass {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<CRM.AccountClass, String?> { Property(0) }
    public var created: Property<CRM.AccountClass, LocalDateTime?> { Property(1) }
    public var creator: Property<CRM.AccountClass, UUID?> { Property(2) }
    public var creatorFullName: Property<CRM.AccountClass, String?> { Property(3) }
    public var creditManagementScenario: Property<CRM.AccountClass, UUID?> { Property(4) }
    public var description: Property<CRM.AccountClass, String?> { Property(5) }
    public var division: Property<CRM.AccountClass, Int32?> { Property(6) }
    public var id: Property<CRM.AccountClass, UUID> { Property(7) }
    public var modified: Property<CRM.AccountClass, LocalDateTime?> { Property(8) }
    public var modifier: Property<CRM.AccountClass, UUID?> { Property(9) }
    public var modifierFullName: Property<CRM.AccountClass, String?> { Property(10) }
  }
}
