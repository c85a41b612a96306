// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/Lines`
  nonisolated public struct StatementLine: KeyedEntity, WritableEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[0] }

    /// `NetAmount` · Edm.Double
    public var netAmount: Decimal? { row[1] }

    /// `GrossAmount` · Edm.Double
    public var grossAmount: Decimal? { row[2] }

    /// `CollectionFeeAmount` · Edm.Double
    public var collectionFeeAmount: Decimal? { row[3] }

    /// `Description` · Edm.String
    public var description: String? { row[4] }

    /// `Notes` · Edm.String
    public var notes: String? { row[5] }

    /// `SequenceNumber` · Edm.Int32 · key
    public var sequenceNumber: Int32 { row[6] }

    /// `Type` · Edm.Int32
    public var type: Int32? { row[7] }

    /// `CounterPartyAccountName` · Edm.String
    public var counterPartyAccountName: String? { row[8] }

    /// `CounterPartyAccountIdentification` · Edm.String
    public var counterPartyAccountIdentification: String? { row[9] }

    /// `CounterPartyAccountCurrency` · Edm.String
    public var counterPartyAccountCurrency: String? { row[10] }

    /// `CounterPartyAccountBankIdentificationCode` · Edm.String
    public var counterPartyAccountBankIdentificationCode: String? { row[11] }

    /// `CounterPartyAccountType` · Edm.Int32
    public var counterPartyAccountType: Int32? { row[12] }

    /// `CounterPartyAccountBankName` · Edm.String
    public var counterPartyAccountBankName: String? { row[13] }

    /// `CounterPartyAccountBankCountry` · Edm.String
    public var counterPartyAccountBankCountry: String? { row[14] }

    /// `TransactionIdentifiers` · expand with `expanding { $0.transactionIdentifiers }`
    public var transactionIdentifiers: Expanded<Cashflow.TransactionIdentifier> { row[15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Date                                       DateTime                         create update
      NetAmount                                  Double                           create update
      GrossAmount                                Double                           create update
      CollectionFeeAmount                        Double                           create update
      Description                                String                           create update
      Notes                                      String                           create update
      SequenceNumber                             Int32!                           key create update
      Type                                       Int32                            create update
      CounterPartyAccountName                    String                           create update
      CounterPartyAccountIdentification          String                           create update
      CounterPartyAccountCurrency                String                           create update
      CounterPartyAccountBankIdentificationCode  String                           create update
      CounterPartyAccountType                    Int32                            create update
      CounterPartyAccountBankName                String                           create update
      CounterPartyAccountBankCountry             String                           create update
      TransactionIdentifiers                     Cashflow.TransactionIdentifier*  create
      """,
      related: { [Cashflow.TransactionIdentifier.table] })
  }
}

nonisolated extension Cashflow.StatementLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var date: Property<Cashflow.StatementLine, LocalDateTime?> { Property(0) }
    public var netAmount: Property<Cashflow.StatementLine, Decimal?> { Property(1) }
    public var grossAmount: Property<Cashflow.StatementLine, Decimal?> { Property(2) }
    public var collectionFeeAmount: Property<Cashflow.StatementLine, Decimal?> { Property(3) }
    public var description: Property<Cashflow.StatementLine, String?> { Property(4) }
    public var notes: Property<Cashflow.StatementLine, String?> { Property(5) }
    public var sequenceNumber: Property<Cashflow.StatementLine, Int32> { Property(6) }
    public var type: Property<Cashflow.StatementLine, Int32?> { Property(7) }
    public var counterPartyAccountName: Property<Cashflow.StatementLine, String?> { Property(8) }
    public var counterPartyAccountIdentification: Property<Cashflow.StatementLine, String?> { Property(9) }
    public var counterPartyAccountCurrency: Property<Cashflow.StatementLine, String?> { Property(10) }
    public var counterPartyAccountBankIdentificationCode: Property<Cashflow.StatementLine, String?> { Property(11) }
    public var counterPartyAccountType: Property<Cashflow.StatementLine, Int32?> { Property(12) }
    public var counterPartyAccountBankName: Property<Cashflow.StatementLine, String?> { Property(13) }
    public var counterPartyAccountBankCountry: Property<Cashflow.StatementLine, String?> { Property(14) }
    public var transactionIdentifiers: Navigation<Cashflow.StatementLine, Cashflow.TransactionIdentifier> {
      Navigation(15)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Cashflow.StatementLine>()
    public init() {}
    public var date: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var netAmount: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var grossAmount: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var collectionFeeAmount: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var notes: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var sequenceNumber: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var type: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var counterPartyAccountName: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var counterPartyAccountIdentification: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var counterPartyAccountCurrency: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var counterPartyAccountBankIdentificationCode: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var counterPartyAccountType: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var counterPartyAccountBankName: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var counterPartyAccountBankCountry: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var transactionIdentifiers: [Cashflow.TransactionIdentifier.Writable]? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
  }
}
