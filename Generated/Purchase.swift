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

nonisolated extension Purchase.PurchaseInvoice {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Amount` · Edm.Double · read-only
  public var amount: Decimal { row[1] }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal> { .init(1) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(2) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(2) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(3) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: WritableProperty<Self, Decimal?> { .init(3) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(4) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: WritableProperty<Self, Decimal?> { .init(4) }

  /// `AmountFCExclVat` · Edm.Double · read-only
  public var amountFCExclVAT: Decimal? { row.decimal(5) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(5) }

  /// `ContactPerson` · Edm.Guid
  public var contactPerson: UUID? { row.guid(6) }
  /// `ContactPerson` in queries and change sets.
  public static var contactPerson: WritableProperty<Self, UUID?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(9) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(10) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(10) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(11) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(12) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(12) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(13) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: WritableProperty<Self, Decimal?> { .init(13) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 14] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: WritableProperty<Self, Int16?> { .init(14) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 15] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: WritableProperty<Self, Int16?> { .init(15) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(16) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Journal` · Edm.String · required on create
  public var journal: String? { row.string(17) }
  /// `Journal` in queries and change sets.
  public static var journal: WritableProperty<Self, String?> { .init(17) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[18] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(18) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(19) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(19) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(20) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(20) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(21) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(21) }

  /// `Source` · Edm.Int16 · read-only
  public var source: PurchaseInvoiceSource { row[22] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PurchaseInvoiceSource> { .init(22) }

  /// `Status` · Edm.Int16 · read-only
  public var status: PurchaseInvoiceStatus { row[23] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PurchaseInvoiceStatus> { .init(23) }

  /// `Supplier` · Edm.Guid · required on create
  public var supplier: UUID? { row.guid(24) }
  /// `Supplier` in queries and change sets.
  public static var supplier: WritableProperty<Self, UUID?> { .init(24) }

  /// `Type` · Edm.Int16 · required on create
  public var type: PurchaseInvoiceType { row[25] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, PurchaseInvoiceType> { .init(25) }

  /// `VATAmount` · Edm.Double · read-only
  public var vatAmount: Decimal? { row.decimal(26) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: Property<Self, Decimal?> { .init(26) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(27) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(27) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(28) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(28) }

  /// `PurchaseInvoiceLines` · expand with `expanding { $0.purchaseInvoiceLines }`
  public var purchaseInvoiceLines: Expanded<Purchase.PurchaseInvoiceLine> { row[29] }
  /// `PurchaseInvoiceLines` in queries and change sets.
  public static var purchaseInvoiceLines: WritableNavigation<Self, Purchase.PurchaseInvoiceLine, [Changes<Purchase.PurchaseInvoiceLine>]> { .init(29) }
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

nonisolated extension Purchase.PurchaseInvoiceLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal { row[1] }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal> { .init(1) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(2) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(2) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(3) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(3) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(4) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(4) }

  /// `Currency` · Edm.String · read-only
  public var currency: String? { row.string(5) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(5) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(6) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(7) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(8) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(8) }

  /// `Expense` · Edm.Guid
  public var expense: UUID? { row.guid(9) }
  /// `Expense` in queries and change sets.
  public static var expense: WritableProperty<Self, UUID?> { .init(9) }

  /// `ExpenseDescription` · Edm.String · read-only
  public var expenseDescription: String? { row.string(10) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(10) }

  /// `InvoiceID` · Edm.Guid · read-only
  public var invoiceID: UUID? { row.guid(11) }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: Property<Self, UUID?> { .init(11) }

  /// `InvoiceType` · Edm.Int16
  public var invoiceType: PurchaseInvoiceType? { row[ifPresent: 12] }
  /// `InvoiceType` in queries and change sets.
  public static var invoiceType: WritableProperty<Self, PurchaseInvoiceType?> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(13) }

  /// `ItemUnit` · Edm.String · read-only
  public var itemUnit: String? { row.string(14) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: Property<Self, String?> { .init(14) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32 { row[15] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(15) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[16] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(16) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal { row[17] }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(19) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(19) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID? { row.guid(20) }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: WritableProperty<Self, UUID?> { .init(20) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(21) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(21) }

  /// `QuantityInDefaultUnits` · Edm.Double · read-only
  public var quantityInDefaultUnits: Decimal? { row.decimal(22) }
  /// `QuantityInDefaultUnits` in queries and change sets.
  public static var quantityInDefaultUnits: Property<Self, Decimal?> { .init(22) }

  /// `Rebill` · Edm.Boolean
  public var rebill: Bool? { row.boolean(23) }
  /// `Rebill` in queries and change sets.
  public static var rebill: WritableProperty<Self, Bool?> { .init(23) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(24) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(24) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(25) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(25) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(26) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: WritableProperty<Self, Decimal?> { .init(26) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(27) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(27) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(28) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(28) }
}
