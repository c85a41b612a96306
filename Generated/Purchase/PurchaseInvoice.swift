// exact-online-generator 0.1.0 · services/purchase.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Purchase {
  /// `purchase/PurchaseInvoices` · read, create, update, delete · 60 rows a page · permission "Purchase invoices"
  nonisolated public struct PurchaseInvoice: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Amount` · Edm.Double · read-only
    public var amount: Decimal { row[1] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[2] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[3] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[4] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[5] }

    /// `ContactPerson` · Edm.Guid
    public var contactPerson: UUID? { row[6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[7] }

    /// `Description` · Edm.String
    public var description: String? { row[8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[9] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[10] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[11] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[12] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[13] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[14] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[15] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[16] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[17] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[18] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[19] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[20] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[21] }

    /// `Source` · Edm.Int16 · read-only
    public var source: PurchaseInvoiceSource { row[22] }

    /// `Status` · Edm.Int16 · read-only
    public var status: PurchaseInvoiceStatus { row[23] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[24] }

    /// `Type` · Edm.Int16 · required on create
    public var type: PurchaseInvoiceType { row[25] }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[26] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[27] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[28] }

    /// `PurchaseInvoiceLines` · expand with `expanding { $0.purchaseInvoiceLines }`
    public var purchaseInvoiceLines: Expanded<Purchase.PurchaseInvoiceLine> { row[29] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!                          key create update
      Amount                 Double!
      AmountDC               Double
      AmountDiscount         Double                         create update
      AmountDiscountExclVat  Double                         create update
      AmountFCExclVat        Double
      ContactPerson          Guid                           create update
      Currency               String                         create update
      Description            String                         create update
      Discount               Double                         create update
      Document               Guid                           create update
      DueDate                DateTime                       create update
      EntryNumber            Int32
      ExchangeRate           Double                         create update
      FinancialPeriod        Int16                          create update
      FinancialYear          Int16                          create update
      InvoiceDate            DateTime                       create update
      Journal                String                         create! update
      Modified               DateTime!
      PaymentCondition       String                         create update
      PaymentReference       String                         create update
      Remarks                String                         create update
      Source                 Int16!
      Status                 Int16!
      Supplier               Guid                           create! update
      Type                   Int16!                         create! update
      VATAmount              Double
      Warehouse              Guid                           create update
      YourRef                String                         create update
      PurchaseInvoiceLines   Purchase.PurchaseInvoiceLine*  create!
      """,
      related: { [Purchase.PurchaseInvoiceLine.table] })
  }
}

nonisolated extension Purchase.PurchaseInvoice {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Purchase.PurchaseInvoice, UUID> { Property(0) }
    public var amount: Property<Purchase.PurchaseInvoice, Decimal> { Property(1) }
    public var amountDC: Property<Purchase.PurchaseInvoice, Decimal?> { Property(2) }
    public var amountDiscount: Property<Purchase.PurchaseInvoice, Decimal?> { Property(3) }
    public var amountDiscountExclVAT: Property<Purchase.PurchaseInvoice, Decimal?> { Property(4) }
    public var amountFCExclVAT: Property<Purchase.PurchaseInvoice, Decimal?> { Property(5) }
    public var contactPerson: Property<Purchase.PurchaseInvoice, UUID?> { Property(6) }
    public var currency: Property<Purchase.PurchaseInvoice, String?> { Property(7) }
    public var description: Property<Purchase.PurchaseInvoice, String?> { Property(8) }
    public var discount: Property<Purchase.PurchaseInvoice, Decimal?> { Property(9) }
    public var document: Property<Purchase.PurchaseInvoice, UUID?> { Property(10) }
    public var dueDate: Property<Purchase.PurchaseInvoice, LocalDateTime?> { Property(11) }
    public var entryNumber: Property<Purchase.PurchaseInvoice, Int32?> { Property(12) }
    public var exchangeRate: Property<Purchase.PurchaseInvoice, Decimal?> { Property(13) }
    public var financialPeriod: Property<Purchase.PurchaseInvoice, Int16?> { Property(14) }
    public var financialYear: Property<Purchase.PurchaseInvoice, Int16?> { Property(15) }
    public var invoiceDate: Property<Purchase.PurchaseInvoice, LocalDateTime?> { Property(16) }
    public var journal: Property<Purchase.PurchaseInvoice, String?> { Property(17) }
    public var modified: Property<Purchase.PurchaseInvoice, LocalDateTime> { Property(18) }
    public var paymentCondition: Property<Purchase.PurchaseInvoice, String?> { Property(19) }
    public var paymentReference: Property<Purchase.PurchaseInvoice, String?> { Property(20) }
    public var remarks: Property<Purchase.PurchaseInvoice, String?> { Property(21) }
    public var source: Property<Purchase.PurchaseInvoice, PurchaseInvoiceSource> { Property(22) }
    public var status: Property<Purchase.PurchaseInvoice, PurchaseInvoiceStatus> { Property(23) }
    public var supplier: Property<Purchase.PurchaseInvoice, UUID?> { Property(24) }
    public var type: Property<Purchase.PurchaseInvoice, PurchaseInvoiceType> { Property(25) }
    public var vatAmount: Property<Purchase.PurchaseInvoice, Decimal?> { Property(26) }
    public var warehouse: Property<Purchase.PurchaseInvoice, UUID?> { Property(27) }
    public var yourRef: Property<Purchase.PurchaseInvoice, String?> { Property(28) }
    public var purchaseInvoiceLines: Navigation<Purchase.PurchaseInvoice, Purchase.PurchaseInvoiceLine> {
      Navigation(29)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Purchase.PurchaseInvoice>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var amountDiscount: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var amountDiscountExclVAT: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var contactPerson: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var currency: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var discount: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var document: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var exchangeRate: Decimal? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var financialPeriod: Int16? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var financialYear: Int16? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var invoiceDate: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var journal: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var paymentReference: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var remarks: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var supplier: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var type: PurchaseInvoiceType? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var yourRef: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var purchaseInvoiceLines: [Purchase.PurchaseInvoiceLine.Writable]? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
  }
}
