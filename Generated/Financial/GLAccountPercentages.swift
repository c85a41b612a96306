// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLAccountPercentages: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[3] }

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[11] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID { row[12] }

    /// `PrivateUsePercentage` · Edm.Double
    public var privateUsePercentage: Decimal? { row[13] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                         DateTime  create
      Creator                         Guid      create
      CreatorFullName                 String    create
      Division                        Int32     create
      ExpenseNonDeductiblePercentage  Double    create
      ID                              Guid!     key create
      LineNumber                      Int32     create
      Modified                        DateTime  create
      Modifier                        Guid      create
      ModifierFullName                String    create
      StartDate                       DateTime  create
      EndDate                         DateTime  create
      GLAccount                       Guid!     create
      PrivateUsePercentage            Double    create
      VATNonDeductiblePercentage      Double    create
      """)
  }
}

nonisolated extension Financial.GLAccountPercentages {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Financial.GLAccountPercentages, LocalDateTime?> { Property(0) }
    public var creator: Property<Financial.GLAccountPercentages, UUID?> { Property(1) }
    public var creatorFullName: Property<Financial.GLAccountPercentages, String?> { Property(2) }
    public var division: Property<Financial.GLAccountPercentages, Int32?> { Property(3) }
    public var expenseNonDeductiblePercentage: Property<Financial.GLAccountPercentages, Decimal?> { Property(4) }
    public var id: Property<Financial.GLAccountPercentages, UUID> { Property(5) }
    public var lineNumber: Property<Financial.GLAccountPercentages, Int32?> { Property(6) }
    public var modified: Property<Financial.GLAccountPercentages, LocalDateTime?> { Property(7) }
    public var modifier: Property<Financial.GLAccountPercentages, UUID?> { Property(8) }
    public var modifierFullName: Property<Financial.GLAccountPercentages, String?> { Property(9) }
    public var startDate: Property<Financial.GLAccountPercentages, LocalDateTime?> { Property(10) }
    public var endDate: Property<Financial.GLAccountPercentages, LocalDateTime?> { Property(11) }
    public var glAccount: Property<Financial.GLAccountPercentages, UUID> { Property(12) }
    public var privateUsePercentage: Property<Financial.GLAccountPercentages, Decimal?> { Property(13) }
    public var vatNonDeductiblePercentage: Property<Financial.GLAccountPercentages, Decimal?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Financial.GLAccountPercentages>()
    public init() {}
    public var created: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var creator: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var division: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var expenseNonDeductiblePercentage: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var id: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var lineNumber: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var modifier: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var glAccount: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var privateUsePercentage: Decimal? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var vatNonDeductiblePercentage: Decimal? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
