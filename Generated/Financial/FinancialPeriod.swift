// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// A bookkeeping period with its start and end date.
  ///
  /// `financial/FinancialPeriods` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct FinancialPeriod: KeyedEntity {
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

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 4] }

    /// `FinPeriod` · Edm.Int16
    public var finPeriod: Int16? { row[ifPresent: 5] }

    /// `FinYear` · Edm.Int16
    public var finYear: Int16? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      EndDate           DateTime
      FinPeriod         Int16
      FinYear           Int16
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime
      """)
  }
}

nonisolated extension Financial.FinancialPeriod {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Financial.FinancialPeriod, LocalDateTime?> { Property(0) }
    public var creator: Property<Financial.FinancialPeriod, UUID?> { Property(1) }
    public var creatorFullName: Property<Financial.FinancialPeriod, String?> { Property(2) }
    public var division: Property<Financial.FinancialPeriod, Int32?> { Property(3) }
    public var endDate: Property<Financial.FinancialPeriod, LocalDateTime?> { Property(4) }
    public var finPeriod: Property<Financial.FinancialPeriod, Int16?> { Property(5) }
    public var finYear: Property<Financial.FinancialPeriod, Int16?> { Property(6) }
    public var id: Property<Financial.FinancialPeriod, UUID> { Property(7) }
    public var modified: Property<Financial.FinancialPeriod, LocalDateTime?> { Property(8) }
    public var modifier: Property<Financial.FinancialPeriod, UUID?> { Property(9) }
    public var modifierFullName: Property<Financial.FinancialPeriod, String?> { Property(10) }
    public var startDate: Property<Financial.FinancialPeriod, LocalDateTime?> { Property(11) }
  }
}
