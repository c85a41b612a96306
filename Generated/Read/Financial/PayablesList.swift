// exact-online-generator 0.1.0 · services/read/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Financial {
  /// `read/financial/PayablesList` · read · 60 rows a page · permission "Financial payables"
  nonisolated public struct PayablesList: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `HID` · Edm.Int64 · key
    public var hid: Int64 { row[0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountId` · Edm.Guid
    public var accountID: UUID { row[2] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }

    /// `Amount` · Edm.Double
    public var amount: Decimal { row[4] }

    /// `AmountInTransit` · Edm.Double
    public var amountInTransit: Decimal { row[5] }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: PaymentApprovalStatus? { row[ifPresent: 6] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime { row[9] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32 { row[10] }

    /// `Id` · Edm.Guid
    public var id: UUID { row[11] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime { row[12] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32 { row[13] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 14] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 15] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      HID                 Int64!     key
      AccountCode         String
      AccountId           Guid!
      AccountName         String
      Amount              Double!
      AmountInTransit     Double!
      ApprovalStatus      Int16
      CurrencyCode        String
      Description         String
      DueDate             DateTime!
      EntryNumber         Int32!
      Id                  Guid!
      InvoiceDate         DateTime!
      InvoiceNumber       Int32!
      JournalCode         String
      JournalDescription  String
      YourRef             String
      """)
  }
}

nonisolated extension Read.Financial.PayablesList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var hid: Property<Read.Financial.PayablesList, Int64> { Property(0) }
    public var accountCode: Property<Read.Financial.PayablesList, String?> { Property(1) }
    public var accountID: Property<Read.Financial.PayablesList, UUID> { Property(2) }
    public var accountName: Property<Read.Financial.PayablesList, String?> { Property(3) }
    public var amount: Property<Read.Financial.PayablesList, Decimal> { Property(4) }
    public var amountInTransit: Property<Read.Financial.PayablesList, Decimal> { Property(5) }
    public var approvalStatus: Property<Read.Financial.PayablesList, PaymentApprovalStatus?> { Property(6) }
    public var currencyCode: Property<Read.Financial.PayablesList, String?> { Property(7) }
    public var description: Property<Read.Financial.PayablesList, String?> { Property(8) }
    public var dueDate: Property<Read.Financial.PayablesList, LocalDateTime> { Property(9) }
    public var entryNumber: Property<Read.Financial.PayablesList, Int32> { Property(10) }
    public var id: Property<Read.Financial.PayablesList, UUID> { Property(11) }
    public var invoiceDate: Property<Read.Financial.PayablesList, LocalDateTime> { Property(12) }
    public var invoiceNumber: Property<Read.Financial.PayablesList, Int32> { Property(13) }
    public var journalCode: Property<Read.Financial.PayablesList, String?> { Property(14) }
    public var journalDescription: Property<Read.Financial.PayablesList, String?> { Property(15) }
    public var yourRef: Property<Read.Financial.PayablesList, String?> { Property(16) }
  }
}
