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
    public var amountDC: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 3] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 4] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }

    /// `ContactPerson` · Edm.Guid
    public var contactPerson: UUID? { row[ifPresent: 6] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 9] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 10] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 11] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 12] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 13] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 14] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 15] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 16] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[18] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 19] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 20] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 21] }

    /// `Source` · Edm.Int16 · read-only
    public var source: PurchaseInvoiceSource { row[22] }

    /// `Status` · Edm.Int16 · read-only
    public var status: PurchaseInvoiceStatus { row[23] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[ifPresent: 24] }

    /// `Type` · Edm.Int16 · required on create
    public var type: PurchaseInvoiceType { row[25] }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[ifPresent: 26] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 27] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 28] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var amountDiscount: WritableProperty<Decimal> { WritableProperty(3) }
    public var amountDiscountExclVAT: WritableProperty<Decimal> { WritableProperty(4) }
    public var contactPerson: WritableProperty<UUID> { WritableProperty(6) }
    public var currency: WritableProperty<String> { WritableProperty(7) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var discount: WritableProperty<Decimal> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(10) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var exchangeRate: WritableProperty<Decimal> { WritableProperty(13) }
    public var financialPeriod: WritableProperty<Int16> { WritableProperty(14) }
    public var financialYear: WritableProperty<Int16> { WritableProperty(15) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var journal: WritableProperty<String> { WritableProperty(17) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(19) }
    public var paymentReference: WritableProperty<String> { WritableProperty(20) }
    public var remarks: WritableProperty<String> { WritableProperty(21) }
    public var supplier: WritableProperty<UUID> { WritableProperty(24) }
    public var type: WritableProperty<PurchaseInvoiceType> { WritableProperty(25) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(27) }
    public var yourRef: WritableProperty<String> { WritableProperty(28) }
    public var purchaseInvoiceLines: WritableProperty<[Changes<Purchase.PurchaseInvoiceLine>]> { WritableProperty(29) }
  }
}
