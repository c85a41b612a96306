// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/Lines`
  nonisolated public struct StatementLine: KeyedEntity, WritableEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 0] }

    /// `NetAmount` · Edm.Double
    public var netAmount: Decimal? { row[ifPresent: 1] }

    /// `GrossAmount` · Edm.Double
    public var grossAmount: Decimal? { row[ifPresent: 2] }

    /// `CollectionFeeAmount` · Edm.Double
    public var collectionFeeAmount: Decimal? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 5] }

    /// `SequenceNumber` · Edm.Int32 · key
    public var sequenceNumber: Int32 { row[6] }

    /// `Type` · Edm.Int32
    public var type: Int32? { row[ifPresent: 7] }

    /// `CounterPartyAccountName` · Edm.String
    public var counterPartyAccountName: String? { row[ifPresent: 8] }

    /// `CounterPartyAccountIdentification` · Edm.String
    public var counterPartyAccountIdentification: String? { row[ifPresent: 9] }

    /// `CounterPartyAccountCurrency` · Edm.String
    public var counterPartyAccountCurrency: String? { row[ifPresent: 10] }

    /// `CounterPartyAccountBankIdentificationCode` · Edm.String
    public var counterPartyAccountBankIdentificationCode: String? { row[ifPresent: 11] }

    /// `CounterPartyAccountType` · Edm.Int32
    public var counterPartyAccountType: Int32? { row[ifPresent: 12] }

    /// `CounterPartyAccountBankName` · Edm.String
    public var counterPartyAccountBankName: String? { row[ifPresent: 13] }

    /// `CounterPartyAccountBankCountry` · Edm.String
    public var counterPartyAccountBankCountry: String? { row[ifPresent: 14] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var date: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var netAmount: WritableProperty<Decimal> { WritableProperty(1) }
    public var grossAmount: WritableProperty<Decimal> { WritableProperty(2) }
    public var collectionFeeAmount: WritableProperty<Decimal> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var notes: WritableProperty<String> { WritableProperty(5) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(6) }
    public var type: WritableProperty<Int32> { WritableProperty(7) }
    public var counterPartyAccountName: WritableProperty<String> { WritableProperty(8) }
    public var counterPartyAccountIdentification: WritableProperty<String> { WritableProperty(9) }
    public var counterPartyAccountCurrency: WritableProperty<String> { WritableProperty(10) }
    public var counterPartyAccountBankIdentificationCode: WritableProperty<String> { WritableProperty(11) }
    public var counterPartyAccountType: WritableProperty<Int32> { WritableProperty(12) }
    public var counterPartyAccountBankName: WritableProperty<String> { WritableProperty(13) }
    public var counterPartyAccountBankCountry: WritableProperty<String> { WritableProperty(14) }
    public var transactionIdentifiers: WritableProperty<[Changes<Cashflow.TransactionIdentifier>]> {
      WritableProperty(15)
    }
  }
}
