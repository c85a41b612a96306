// exact-online-generator 0.1.0 · services/purchase.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Purchase {
  /// `purchase/PurchaseInvoiceLines` · read, create · 60 rows a page · permission "Purchase invoices"
  nonisolated public struct PurchaseInvoiceLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Amount` · Edm.Double
    public var amount: Decimal { row[1] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[4] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[5] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[6] }

    /// `Description` · Edm.String
    public var description: String? { row[7] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[8] }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[9] }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[10] }

    /// `InvoiceID` · Edm.Guid · read-only
    public var invoiceID: UUID? { row[11] }

    /// `InvoiceType` · Edm.Int16
    public var invoiceType: PurchaseInvoiceType? { row[12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[13] }

    /// `ItemUnit` · Edm.String · read-only
    public var itemUnit: String? { row[14] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[16] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[18] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[19] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[20] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[21] }

    /// `QuantityInDefaultUnits` · Edm.Double · read-only
    public var quantityInDefaultUnits: Decimal? { row[22] }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[23] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[24] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[25] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[26] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[27] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!      key create
      Amount                  Double!    create
      AmountDC                Double
      CostCenter              String     create
      CostUnit                String     create
      Currency                String
      CustomField             String
      Description             String     create
      Discount                Double     create
      Expense                 Guid       create
      ExpenseDescription      String
      InvoiceID               Guid
      InvoiceType             Int16      create
      Item                    Guid       create
      ItemUnit                String
      LineNumber              Int32!
      Modified                DateTime!
      NetPrice                Double!    create
      Notes                   String     create
      Project                 Guid       create
      PurchaseOrderLine       Guid       create
      Quantity                Double     create
      QuantityInDefaultUnits  Double
      Rebill                  Boolean    create
      Unit                    String
      UnitPrice               Double     create
      VATAmount               Double     create
      VATCode                 String     create
      VATPercentage           Double
      """)
  }
}

nonisolated extension Purchase.PurchaseInvoiceLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Purchase.PurchaseInvoiceLine, UUID> { Property(0) }
    public var amount: Property<Purchase.PurchaseInvoiceLine, Decimal> { Property(1) }
    public var amountDC: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(2) }
    public var costCenter: Property<Purchase.PurchaseInvoiceLine, String?> { Property(3) }
    public var costUnit: Property<Purchase.PurchaseInvoiceLine, String?> { Property(4) }
    public var currency: Property<Purchase.PurchaseInvoiceLine, String?> { Property(5) }
    public var customField: Property<Purchase.PurchaseInvoiceLine, String?> { Property(6) }
    public var description: Property<Purchase.PurchaseInvoiceLine, String?> { Property(7) }
    public var discount: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(8) }
    public var expense: Property<Purchase.PurchaseInvoiceLine, UUID?> { Property(9) }
    public var expenseDescription: Property<Purchase.PurchaseInvoiceLine, String?> { Property(10) }
    public var invoiceID: Property<Purchase.PurchaseInvoiceLine, UUID?> { Property(11) }
    public var invoiceType: Property<Purchase.PurchaseInvoiceLine, PurchaseInvoiceType?> { Property(12) }
    public var item: Property<Purchase.PurchaseInvoiceLine, UUID?> { Property(13) }
    public var itemUnit: Property<Purchase.PurchaseInvoiceLine, String?> { Property(14) }
    public var lineNumber: Property<Purchase.PurchaseInvoiceLine, Int32> { Property(15) }
    public var modified: Property<Purchase.PurchaseInvoiceLine, LocalDateTime> { Property(16) }
    public var netPrice: Property<Purchase.PurchaseInvoiceLine, Decimal> { Property(17) }
    public var notes: Property<Purchase.PurchaseInvoiceLine, String?> { Property(18) }
    public var project: Property<Purchase.PurchaseInvoiceLine, UUID?> { Property(19) }
    public var purchaseOrderLine: Property<Purchase.PurchaseInvoiceLine, UUID?> { Property(20) }
    public var quantity: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(21) }
    public var quantityInDefaultUnits: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(22) }
    public var rebill: Property<Purchase.PurchaseInvoiceLine, Bool?> { Property(23) }
    public var unit: Property<Purchase.PurchaseInvoiceLine, String?> { Property(24) }
    public var unitPrice: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(25) }
    public var vatAmount: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(26) }
    public var vatCode: Property<Purchase.PurchaseInvoiceLine, String?> { Property(27) }
    public var vatPercentage: Property<Purchase.PurchaseInvoiceLine, Decimal?> { Property(28) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Purchase.PurchaseInvoiceLine>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var amount: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costCenter: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var costUnit: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var discount: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var expense: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var invoiceType: PurchaseInvoiceType? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var item: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var netPrice: Decimal? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var notes: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var project: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var purchaseOrderLine: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var rebill: Bool? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var unitPrice: Decimal? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var vatAmount: Decimal? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var vatCode: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
  }
}
