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
    public var date: LocalDateTime? { row[ifPresent: 1] }

    /// `PreviousStatementNumber` · Edm.String
    public var previousStatementNumber: String? { row[ifPresent: 2] }

    /// `OwnerAccountName` · Edm.String
    public var ownerAccountName: String? { row[ifPresent: 3] }

    /// `OwnerAccountIdentification` · Edm.String
    public var ownerAccountIdentification: String? { row[ifPresent: 4] }

    /// `OwnerAccountCurrency` · Edm.String
    public var ownerAccountCurrency: String? { row[ifPresent: 5] }

    /// `OwnerAccountBankIdentificationCode` · Edm.String
    public var ownerAccountBankIdentificationCode: String? { row[ifPresent: 6] }

    /// `OwnerAccountType` · Edm.Int32
    public var ownerAccountType: Int32? { row[ifPresent: 7] }

    /// `OwnerAccountBankName` · Edm.String
    public var ownerAccountBankName: String? { row[ifPresent: 8] }

    /// `OwnerAccountBankCountry` · Edm.String
    public var ownerAccountBankCountry: String? { row[ifPresent: 9] }

    /// `OpeningBalanceAmount` · Edm.Double
    public var openingBalanceAmount: Decimal? { row[ifPresent: 10] }

    /// `OpeningBalanceDate` · Edm.DateTime
    public var openingBalanceDate: LocalDateTime? { row[ifPresent: 11] }

    /// `ClosingBalanceAmount` · Edm.Double
    public var closingBalanceAmount: Decimal? { row[ifPresent: 12] }

    /// `ClosingBalanceDate` · Edm.DateTime
    public var closingBalanceDate: LocalDateTime? { row[ifPresent: 13] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var number: WritableProperty<String> { WritableProperty(0) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var previousStatementNumber: WritableProperty<String> { WritableProperty(2) }
    public var ownerAccountName: WritableProperty<String> { WritableProperty(3) }
    public var ownerAccountIdentification: WritableProperty<String> { WritableProperty(4) }
    public var ownerAccountCurrency: WritableProperty<String> { WritableProperty(5) }
    public var ownerAccountBankIdentificationCode: WritableProperty<String> { WritableProperty(6) }
    public var ownerAccountType: WritableProperty<Int32> { WritableProperty(7) }
    public var ownerAccountBankName: WritableProperty<String> { WritableProperty(8) }
    public var ownerAccountBankCountry: WritableProperty<String> { WritableProperty(9) }
    public var openingBalanceAmount: WritableProperty<Decimal> { WritableProperty(10) }
    public var openingBalanceDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var closingBalanceAmount: WritableProperty<Decimal> { WritableProperty(12) }
    public var closingBalanceDate: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var lines: WritableProperty<[Changes<Cashflow.StatementLine>]> { WritableProperty(14) }
  }
}
