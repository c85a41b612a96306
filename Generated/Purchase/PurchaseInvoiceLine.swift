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
    public var amountDC: Decimal? { row[ifPresent: 2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 5] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 8] }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 9] }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[ifPresent: 10] }

    /// `InvoiceID` · Edm.Guid · read-only
    public var invoiceID: UUID? { row[ifPresent: 11] }

    /// `InvoiceType` · Edm.Int16
    public var invoiceType: PurchaseInvoiceType? { row[ifPresent: 12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemUnit` · Edm.String · read-only
    public var itemUnit: String? { row[ifPresent: 14] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[16] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 19] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 20] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 21] }

    /// `QuantityInDefaultUnits` · Edm.Double · read-only
    public var quantityInDefaultUnits: Decimal? { row[ifPresent: 22] }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[ifPresent: 23] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 24] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 25] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 26] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 27] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 28] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var amount: WritableProperty<Decimal> { WritableProperty(1) }
    public var costCenter: WritableProperty<String> { WritableProperty(3) }
    public var costUnit: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(7) }
    public var discount: WritableProperty<Decimal> { WritableProperty(8) }
    public var expense: WritableProperty<UUID> { WritableProperty(9) }
    public var invoiceType: WritableProperty<PurchaseInvoiceType> { WritableProperty(12) }
    public var item: WritableProperty<UUID> { WritableProperty(13) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(17) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var project: WritableProperty<UUID> { WritableProperty(19) }
    public var purchaseOrderLine: WritableProperty<UUID> { WritableProperty(20) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(21) }
    public var rebill: WritableProperty<Bool> { WritableProperty(23) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(25) }
    public var vatAmount: WritableProperty<Decimal> { WritableProperty(26) }
    public var vatCode: WritableProperty<String> { WritableProperty(27) }
  }
}
