// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/DeductibilityPercentages` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLAccountPercentages: KeyedEntity, WritableEntity {
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

    /// `ExpenseNonDeductiblePercentage` · Edm.Double
    public var expenseNonDeductiblePercentage: Decimal? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 10] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 11] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID { row[12] }

    /// `PrivateUsePercentage` · Edm.Double
    public var privateUsePercentage: Decimal? { row[ifPresent: 13] }

    /// `VATNonDeductiblePercentage` · Edm.Double
    public var vatNonDeductiblePercentage: Decimal? { row[ifPresent: 14] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(2) }
    public var division: WritableProperty<Int32> { WritableProperty(3) }
    public var expenseNonDeductiblePercentage: WritableProperty<Decimal> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(6) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var modifier: WritableProperty<UUID> { WritableProperty(8) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(9) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(12) }
    public var privateUsePercentage: WritableProperty<Decimal> { WritableProperty(13) }
    public var vatNonDeductiblePercentage: WritableProperty<Decimal> { WritableProperty(14) }
  }
}
