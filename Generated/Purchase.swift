// exact-online-generator 0.1.0 · for runtime 1 · services/purchase.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/purchase`
nonisolated public struct Purchase: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseInvoiceLines` · read, create · 60 rows a page · permission "Purchase invoices"
  public var purchaseInvoiceLines: EntitySet<Purchase.PurchaseInvoiceLine, Methods.ReadCreate> { EntitySet(root, "PurchaseInvoiceLines") }

  /// `PurchaseInvoices` · read, create, update, delete · 60 rows a page · permission "Purchase invoices"
  public var purchaseInvoices: EntitySet<Purchase.PurchaseInvoice, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchaseInvoices") }
}

nonisolated extension Purchase {
  /// `purchase/PurchaseInvoices` · read, create, update, delete · 60 rows a page · permission "Purchase invoices"
  nonisolated public struct PurchaseInvoice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Amount` · Edm.Double · read-only
    public var amount: Decimal { row[1] }
    /// `Amount` in queries and change sets.
    public static var amount: Property<Self, Decimal> { Property(1) }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 2] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal?> { Property(2) }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 3] }
    /// `AmountDiscount` in queries and change sets.
    public static var amountDiscount: WritableProperty<Self, Decimal?> { WritableProperty(3) }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 4] }
    /// `AmountDiscountExclVat` in queries and change sets.
    public static var amountDiscountExclVAT: WritableProperty<Self, Decimal?> { WritableProperty(4) }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }
    /// `AmountFCExclVat` in queries and change sets.
    public static var amountFCExclVAT: Property<Self, Decimal?> { Property(5) }

    /// `ContactPerson` · Edm.Guid
    public var contactPerson: UUID? { row[ifPresent: 6] }
    /// `ContactPerson` in queries and change sets.
    public static var contactPerson: WritableProperty<Self, UUID?> { WritableProperty(6) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 7] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(8) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 9] }
    /// `Discount` in queries and change sets.
    public static var discount: WritableProperty<Self, Decimal?> { WritableProperty(9) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 10] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 11] }
    /// `DueDate` in queries and change sets.
    public static var dueDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(11) }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 12] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: Property<Self, Int32?> { Property(12) }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 13] }
    /// `ExchangeRate` in queries and change sets.
    public static var exchangeRate: WritableProperty<Self, Decimal?> { WritableProperty(13) }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 14] }
    /// `FinancialPeriod` in queries and change sets.
    public static var financialPeriod: WritableProperty<Self, Int16?> { WritableProperty(14) }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 15] }
    /// `FinancialYear` in queries and change sets.
    public static var financialYear: WritableProperty<Self, Int16?> { WritableProperty(15) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 16] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[ifPresent: 17] }
    /// `Journal` in queries and change sets.
    public static var journal: WritableProperty<Self, String?> { WritableProperty(17) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[18] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(18) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 19] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 20] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: WritableProperty<Self, String?> { WritableProperty(20) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 21] }
    /// `Remarks` in queries and change sets.
    public static var remarks: WritableProperty<Self, String?> { WritableProperty(21) }

    /// `Source` · Edm.Int16 · read-only
    public var source: PurchaseInvoiceSource { row[22] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, PurchaseInvoiceSource> { Property(22) }

    /// `Status` · Edm.Int16 · read-only
    public var status: PurchaseInvoiceStatus { row[23] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, PurchaseInvoiceStatus> { Property(23) }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[ifPresent: 24] }
    /// `Supplier` in queries and change sets.
    public static var supplier: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `Type` · Edm.Int16 · required on create
    public var type: PurchaseInvoiceType { row[25] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, PurchaseInvoiceType> { WritableProperty(25) }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[ifPresent: 26] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: Property<Self, Decimal?> { Property(26) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 27] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(27) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 28] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: WritableProperty<Self, String?> { WritableProperty(28) }

    /// `PurchaseInvoiceLines` · expand with `expanding { $0.purchaseInvoiceLines }`
    public var purchaseInvoiceLines: Expanded<Purchase.PurchaseInvoiceLine> { row[29] }
    /// `PurchaseInvoiceLines` in queries and change sets.
    public static var purchaseInvoiceLines: WritableNavigation<Self, Purchase.PurchaseInvoiceLine, [Changes<Purchase.PurchaseInvoiceLine>]> { WritableNavigation(29) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      """, related: { [Purchase.PurchaseInvoiceLine.table] })
  }
}

nonisolated extension Purchase {
  /// `purchase/PurchaseInvoiceLines` · read, create · 60 rows a page · permission "Purchase invoices"
  nonisolated public struct PurchaseInvoiceLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Amount` · Edm.Double
    public var amount: Decimal { row[1] }
    /// `Amount` in queries and change sets.
    public static var amount: WritableProperty<Self, Decimal> { WritableProperty(1) }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 2] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal?> { Property(2) }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 5] }
    /// `Currency` in queries and change sets.
    public static var currency: Property<Self, String?> { Property(5) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 6] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(6) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 8] }
    /// `Discount` in queries and change sets.
    public static var discount: WritableProperty<Self, Decimal?> { WritableProperty(8) }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 9] }
    /// `Expense` in queries and change sets.
    public static var expense: WritableProperty<Self, UUID?> { WritableProperty(9) }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[ifPresent: 10] }
    /// `ExpenseDescription` in queries and change sets.
    public static var expenseDescription: Property<Self, String?> { Property(10) }

    /// `InvoiceID` · Edm.Guid · read-only
    public var invoiceID: UUID? { row[ifPresent: 11] }
    /// `InvoiceID` in queries and change sets.
    public static var invoiceID: Property<Self, UUID?> { Property(11) }

    /// `InvoiceType` · Edm.Int16
    public var invoiceType: PurchaseInvoiceType? { row[ifPresent: 12] }
    /// `InvoiceType` in queries and change sets.
    public static var invoiceType: WritableProperty<Self, PurchaseInvoiceType?> { WritableProperty(12) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(13) }

    /// `ItemUnit` · Edm.String · read-only
    public var itemUnit: String? { row[ifPresent: 14] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: Property<Self, String?> { Property(14) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[15] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32> { Property(15) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[16] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(16) }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[17] }
    /// `NetPrice` in queries and change sets.
    public static var netPrice: WritableProperty<Self, Decimal> { WritableProperty(17) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 19] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 20] }
    /// `PurchaseOrderLine` in queries and change sets.
    public static var purchaseOrderLine: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 21] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(21) }

    /// `QuantityInDefaultUnits` · Edm.Double · read-only
    public var quantityInDefaultUnits: Decimal? { row[ifPresent: 22] }
    /// `QuantityInDefaultUnits` in queries and change sets.
    public static var quantityInDefaultUnits: Property<Self, Decimal?> { Property(22) }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[ifPresent: 23] }
    /// `Rebill` in queries and change sets.
    public static var rebill: WritableProperty<Self, Bool?> { WritableProperty(23) }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 24] }
    /// `Unit` in queries and change sets.
    public static var unit: Property<Self, String?> { Property(24) }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 25] }
    /// `UnitPrice` in queries and change sets.
    public static var unitPrice: WritableProperty<Self, Decimal?> { WritableProperty(25) }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 26] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: WritableProperty<Self, Decimal?> { WritableProperty(26) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 27] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: WritableProperty<Self, String?> { WritableProperty(27) }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 28] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: Property<Self, Decimal?> { Property(28) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
