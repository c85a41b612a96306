// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/Statements`
  nonisolated public struct Statement: KeyedEntity, WritableEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Number` · Edm.String · key
    public var number: String { row[0] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[1] }

    /// `PreviousStatementNumber` · Edm.String
    public var previousStatementNumber: String? { row[2] }

    /// `OwnerAccountName` · Edm.String
    public var ownerAccountName: String? { row[3] }

    /// `OwnerAccountIdentification` · Edm.String
    public var ownerAccountIdentification: String? { row[4] }

    /// `OwnerAccountCurrency` · Edm.String
    public var ownerAccountCurrency: String? { row[5] }

    /// `OwnerAccountBankIdentificationCode` · Edm.String
    public var ownerAccountBankIdentificationCode: String? { row[6] }

    /// `OwnerAccountType` · Edm.Int32
    public var ownerAccountType: Int32? { row[7] }

    /// `OwnerAccountBankName` · Edm.String
    public var ownerAccountBankName: String? { row[8] }

    /// `OwnerAccountBankCountry` · Edm.String
    public var ownerAccountBankCountry: String? { row[9] }

    /// `OpeningBalanceAmount` · Edm.Double
    public var openingBalanceAmount: Decimal? { row[10] }

    /// `OpeningBalanceDate` · Edm.DateTime
    public var openingBalanceDate: LocalDateTime? { row[11] }

    /// `ClosingBalanceAmount` · Edm.Double
    public var closingBalanceAmount: Decimal? { row[12] }

    /// `ClosingBalanceDate` · Edm.DateTime
    public var closingBalanceDate: LocalDateTime? { row[13] }

    /// `Lines` · expand with `expanding { $0.lines }`
    public var lines: Expanded<Cashflow.StatementLine> { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Number                              String!                  key create update
      Date                                DateTime                 create update
      PreviousStatementNumber             String                   create update
      OwnerAccountName                    String                   create update
      OwnerAccountIdentification          String                   create update
      OwnerAccountCurrency                String                   create update
      OwnerAccountBankIdentificationCode  String                   create update
      OwnerAccountType                    Int32                    create update
      OwnerAccountBankName                String                   create update
      OwnerAccountBankCountry             String                   create update
      OpeningBalanceAmount                Double                   create update
      OpeningBalanceDate                  DateTime                 create update
      ClosingBalanceAmount                Double                   create update
      ClosingBalanceDate                  DateTime                 create update
      Lines                               Cashflow.StatementLine*  create
      """,
      related: { [Cashflow.StatementLine.table] })
  }
}

nonisolated extension Cashflow.Statement {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var number: Property<Cashflow.Statement, String> { Property(0) }
    public var date: Property<Cashflow.Statement, LocalDateTime?> { Property(1) }
    public var previousStatementNumber: Property<Cashflow.Statement, String?> { Property(2) }
    public var ownerAccountName: Property<Cashflow.Statement, String?> { Property(3) }
    public var ownerAccountIdentification: Property<Cashflow.Statement, String?> { Property(4) }
    public var ownerAccountCurrency: Property<Cashflow.Statement, String?> { Property(5) }
    public var ownerAccountBankIdentificationCode: Property<Cashflow.Statement, String?> { Property(6) }
    public var ownerAccountType: Property<Cashflow.Statement, Int32?> { Property(7) }
    public var ownerAccountBankName: Property<Cashflow.Statement, String?> { Property(8) }
    public var ownerAccountBankCountry: Property<Cashflow.Statement, String?> { Property(9) }
    public var openingBalanceAmount: Property<Cashflow.Statement, Decimal?> { Property(10) }
    public var openingBalanceDate: Property<Cashflow.Statement, LocalDateTime?> { Property(11) }
    public var closingBalanceAmount: Property<Cashflow.Statement, Decimal?> { Property(12) }
    public var closingBalanceDate: Property<Cashflow.Statement, LocalDateTime?> { Property(13) }
    public var lines: Navigation<Cashflow.Statement, Cashflow.StatementLine> { Navigation(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Cashflow.Statement>()
    public init() {}
    public var number: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var date: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var previousStatementNumber: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var ownerAccountName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var ownerAccountIdentification: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var ownerAccountCurrency: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var ownerAccountBankIdentificationCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var ownerAccountType: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var ownerAccountBankName: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var ownerAccountBankCountry: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var openingBalanceAmount: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var openingBalanceDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var closingBalanceAmount: Decimal? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var closingBalanceDate: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var lines: [Cashflow.StatementLine.Writable]? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
  }
}
