// exact-online-generator 0.1.0 · for runtime 1 · services/openingbalance/PreviousYear.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension OpeningBalance {
  /// `/api/v1/{division}/openingbalance/PreviousYear`
  nonisolated public struct PreviousYear: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `AfterEntry` · read · 60 rows a page · permission "Financial accounting"
    public var afterEntry: EntitySet<OpeningBalance.PreviousYear.AfterEntry, Methods.Read> { EntitySet(root, "AfterEntry") }

    /// `Processed` · read · 60 rows a page · permission "Financial accounting"
    public var processed: EntitySet<OpeningBalance.PreviousYear.Processed, Methods.Read> { EntitySet(root, "Processed") }
  }
}

nonisolated extension OpeningBalance.PreviousYear {
  /// `openingbalance/PreviousYear/AfterEntry` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct AfterEntry: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated public struct Key: EntityKey {
      /// `Division` · Edm.Int32 · key
      public var division: Int32
      /// `GLAccount` · Edm.Guid · key
      public var glAccount: UUID
      /// `ReportingYear` · Edm.Int32 · key
      public var reportingYear: Int32

      /// Creates a key from its values.
      public init(division: Int32, glAccount: UUID, reportingYear: Int32) {
        self.division = division
        self.glAccount = glAccount
        self.reportingYear = reportingYear
      }

      /// The key with the values of a row; nil if they have other types.
      public init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 3 else { return nil }
        guard let division = Int32(odataValue: odataKeyValues[0]) else { return nil }
        guard let glAccount = UUID(odataValue: odataKeyValues[1]) else { return nil }
        guard let reportingYear = Int32(odataValue: odataKeyValues[2]) else { return nil }
        self.init(division: division, glAccount: glAccount, reportingYear: reportingYear)
      }

      /// The values in the order of the property table.
      public var odataKeyValues: [PrimitiveValue] {
        [
          division.odataValue,
          glAccount.odataValue,
          reportingYear.odataValue,
        ]
      }
    }

    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension OpeningBalance.PreviousYear.AfterEntry {
  /// `Division` · Edm.Int32 · key
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(0) }

  /// `GLAccount` · Edm.Guid · key
  public var glAccount: UUID { row[1] }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID> { .init(1) }

  /// `ReportingYear` · Edm.Int32 · key
  public var reportingYear: Int32 { row[2] }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: Property<Self, Int32> { .init(2) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(3) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(3) }

  /// `BalanceSide` · Edm.String
  public var balanceSide: BalanceSide? { row[ifPresent: 4] }
  /// `BalanceSide` in queries and change sets.
  public static var balanceSide: Property<Self, BalanceSide?> { .init(4) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(5) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(5) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(6) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(6) }
}

nonisolated extension OpeningBalance.PreviousYear {
  /// `openingbalance/PreviousYear/Processed` · read · 60 rows a page · permission "Financial accounting"
  nonisolated public struct Processed: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated public struct Key: EntityKey {
      /// `Division` · Edm.Int32 · key
      public var division: Int32
      /// `GLAccount` · Edm.Guid · key
      public var glAccount: UUID
      /// `ReportingYear` · Edm.Int32 · key
      public var reportingYear: Int32

      /// Creates a key from its values.
      public init(division: Int32, glAccount: UUID, reportingYear: Int32) {
        self.division = division
        self.glAccount = glAccount
        self.reportingYear = reportingYear
      }

      /// The key with the values of a row; nil if they have other types.
      public init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 3 else { return nil }
        guard let division = Int32(odataValue: odataKeyValues[0]) else { return nil }
        guard let glAccount = UUID(odataValue: odataKeyValues[1]) else { return nil }
        guard let reportingYear = Int32(odataValue: odataKeyValues[2]) else { return nil }
        self.init(division: division, glAccount: glAccount, reportingYear: reportingYear)
      }

      /// The values in the order of the property table.
      public var odataKeyValues: [PrimitiveValue] {
        [
          division.odataValue,
          glAccount.odataValue,
          reportingYear.odataValue,
        ]
      }
    }

    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension OpeningBalance.PreviousYear.Processed {
  /// `Division` · Edm.Int32 · key
  public var division: Int32 { row[0] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(0) }

  /// `GLAccount` · Edm.Guid · key
  public var glAccount: UUID { row[1] }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID> { .init(1) }

  /// `ReportingYear` · Edm.Int32 · key
  public var reportingYear: Int32 { row[2] }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: Property<Self, Int32> { .init(2) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(3) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(3) }

  /// `BalanceSide` · Edm.String
  public var balanceSide: BalanceSide? { row[ifPresent: 4] }
  /// `BalanceSide` in queries and change sets.
  public static var balanceSide: Property<Self, BalanceSide?> { .init(4) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(5) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(5) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(6) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(6) }
}
