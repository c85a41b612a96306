// exact-online-generator 0.1.0 · services/openingbalance/CurrentYear.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension OpeningBalance {
  /// `/api/v1/{division}/openingbalance/CurrentYear`
  nonisolated public struct CurrentYear: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `AfterEntry` · read · 60 rows a page · permission "Financial accounting"
    public var afterEntry: EntitySet<OpeningBalance.CurrentYear.AfterEntry, Methods.Read> {
      EntitySet(root, "AfterEntry")
    }

    /// `Processed` · read · 60 rows a page · permission "Financial accounting"
    public var processed: EntitySet<OpeningBalance.CurrentYear.Processed, Methods.Read> { EntitySet(root, "Processed") }
  }
}

nonisolated extension OpeningBalance.CurrentYear {
  /// `openingbalance/CurrentYear/AfterEntry` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct AfterEntry: Entity {
    nonisolated public struct Key: EntityKey {
      public var division: Int32
      public var glAccount: UUID
      public var reportingYear: Int32

      public init(
        division: Int32,
        glAccount: UUID,
        reportingYear: Int32
      ) {
        self.division = division
        self.glAccount = glAccount
        self.reportingYear = reportingYear
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 3 else { return nil }
        guard let division = Int32(keyValues[0]) else { return nil }
        guard let glAccount = UUID(keyValues[1]) else { return nil }
        guard let reportingYear = Int32(keyValues[2]) else { return nil }
        self.init(
          division: division,
          glAccount: glAccount,
          reportingYear: reportingYear)
      }

      public var keyValues: [PrimitiveValue] {
        [
          division.primitiveValue,
          glAccount.primitiveValue,
          reportingYear.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }

    /// `GLAccount` · Edm.Guid · key
    public var glAccount: UUID { row[1] }

    /// `ReportingYear` · Edm.Int32 · key
    public var reportingYear: Int32 { row[2] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 3] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[ifPresent: 4] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 5] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division              Int32!  key
      GLAccount             Guid!   key
      ReportingYear         Int32!  key
      Amount                Double
      BalanceSide           String
      GLAccountCode         String
      GLAccountDescription  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension OpeningBalance.CurrentYear.AfterEntry {
  public static var division: Property<Self, Int32> { Property(0) }
  public static var glAccount: Property<Self, UUID> { Property(1) }
  public static var reportingYear: Property<Self, Int32> { Property(2) }
  public static var amount: Property<Self, Decimal?> { Property(3) }
  public static var balanceSide: Property<Self, BalanceSide?> { Property(4) }
  public static var glAccountCode: Property<Self, String?> { Property(5) }
  public static var glAccountDescription: Property<Self, String?> { Property(6) }
}

nonisolated extension OpeningBalance.CurrentYear {
  /// `openingbalance/CurrentYear/Processed` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct Processed: Entity {
    nonisolated public struct Key: EntityKey {
      public var division: Int32
      public var glAccount: UUID
      public var reportingYear: Int32

      public init(
        division: Int32,
        glAccount: UUID,
        reportingYear: Int32
      ) {
        self.division = division
        self.glAccount = glAccount
        self.reportingYear = reportingYear
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 3 else { return nil }
        guard let division = Int32(keyValues[0]) else { return nil }
        guard let glAccount = UUID(keyValues[1]) else { return nil }
        guard let reportingYear = Int32(keyValues[2]) else { return nil }
        self.init(
          division: division,
          glAccount: glAccount,
          reportingYear: reportingYear)
      }

      public var keyValues: [PrimitiveValue] {
        [
          division.primitiveValue,
          glAccount.primitiveValue,
          reportingYear.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · key
    public var division: Int32 { row[0] }

    /// `GLAccount` · Edm.Guid · key
    public var glAccount: UUID { row[1] }

    /// `ReportingYear` · Edm.Int32 · key
    public var reportingYear: Int32 { row[2] }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 3] }

    /// `BalanceSide` · Edm.String
    public var balanceSide: BalanceSide? { row[ifPresent: 4] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 5] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division              Int32!  key
      GLAccount             Guid!   key
      ReportingYear         Int32!  key
      Amount                Double
      BalanceSide           String
      GLAccountCode         String
      GLAccountDescription  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension OpeningBalance.CurrentYear.Processed {
  public static var division: Property<Self, Int32> { Property(0) }
  public static var glAccount: Property<Self, UUID> { Property(1) }
  public static var reportingYear: Property<Self, Int32> { Property(2) }
  public static var amount: Property<Self, Decimal?> { Property(3) }
  public static var balanceSide: Property<Self, BalanceSide?> { Property(4) }
  public static var glAccountCode: Property<Self, String?> { Property(5) }
  public static var glAccountDescription: Property<Self, String?> { Property(6) }
}
