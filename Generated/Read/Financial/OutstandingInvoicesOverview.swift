// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/OutstandingInvoicesOverview` · read · 60 rows a page
  /// · permission "Financial receivables, financial payables"
  nonisolated public struct OutstandingInvoicesOverview: KeyedEntity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrencyCode` · Edm.String · key
    public var currencyCode: String { row[0] }

    /// `OutstandingPayableInvoiceAmount` · Edm.Double
    public var outstandingPayableInvoiceAmount: Decimal { row[1] }

    /// `OutstandingPayableInvoiceCount` · Edm.Double
    public var outstandingPayableInvoiceCount: Decimal { row[2] }

    /// `OutstandingReceivableInvoiceAmount` · Edm.Double
    public var outstandingReceivableInvoiceAmount: Decimal { row[3] }

    /// `OutstandingReceivableInvoiceCount` · Edm.Double
    public var outstandingReceivableInvoiceCount: Decimal { row[4] }

    /// `OverduePayableInvoiceAmount` · Edm.Double
    public var overduePayableInvoiceAmount: Decimal { row[5] }

    /// `OverduePayableInvoiceCount` · Edm.Double
    public var overduePayableInvoiceCount: Decimal { row[6] }

    /// `OverdueReceivableInvoiceAmount` · Edm.Double
    public var overdueReceivableInvoiceAmount: Decimal { row[7] }

    /// `OverdueReceivableInvoiceCount` · Edm.Double
    public var overdueReceivableInvoiceCount: Decimal { row[8] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrencyCode                        String!  key
      OutstandingPayableInvoiceAmount     Double!
      OutstandingPayableInvoiceCount      Double!
      OutstandingReceivableInvoiceAmount  Double!
      OutstandingReceivableInvoiceCount   Double!
      OverduePayableInvoiceAmount         Double!
      OverduePayableInvoiceCount          Double!
      OverdueReceivableInvoiceAmount      Double!
      OverdueReceivableInvoiceCount       Double!
      """)
  }
}

nonisolated extension Read.Financial.OutstandingInvoicesOverview {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var currencyCode: Property<Read.Financial.OutstandingInvoicesOverview, String> { Property(0) }
    public var outstandingPayableInvoiceAmount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(1)
    }
    public var outstandingPayableInvoiceCount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(2)
    }
    public var outstandingReceivableInvoiceAmount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(3)
    }
    public var outstandingReceivableInvoiceCount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(4)
    }
    public var overduePayableInvoiceAmount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(5)
    }
    public var overduePayableInvoiceCount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> { Property(6) }
    public var overdueReceivableInvoiceAmount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(7)
    }
    public var overdueReceivableInvoiceCount: Property<Read.Financial.OutstandingInvoicesOverview, Decimal> {
      Property(8)
    }
  }
}
