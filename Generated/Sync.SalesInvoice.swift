// exact-online-generator 0.1.0 · for runtime 1 · services/sync/SalesInvoice.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/SalesInvoice`
  nonisolated public struct SalesInvoice: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoices: EntitySet<Sync.SalesInvoice.SalesInvoiceSync, Methods.Read> { EntitySet(root, "SalesInvoices") }
  }
}

nonisolated extension Sync.SalesInvoice {
  /// `sync/SalesInvoice/SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                             Int64!    key
      AmountDC                              Double
      AmountDiscount                        Double
      AmountDiscountExclVat                 Double
      AmountFC                              Double
      AmountFCExclVat                       Double
      CostCenter                            String
      CostCenterDescription                 String
      CostUnit                              String
      CostUnitDescription                   String
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Currency                              String
      CustomerItemCode                      String
      CustomField                           String
      DeliverTo                             Guid
      DeliverToAddress                      Guid
      DeliverToContactPerson                Guid
      DeliverToContactPersonFullName        String
      DeliverToName                         String
      DeliveryDate                          DateTime
      Description                           String
      Discount                              Double
      DiscountType                          Int16
      Division                              Int32
      Document                              Guid
      DocumentNumber                        Int32
      DocumentSubject                       String
      DueDate                               DateTime
      Employee                              Guid
      EmployeeFullName                      String
      EndTime                               DateTime
      ExtraDutyAmountFC                     Double
      ExtraDutyPercentage                   Double
      GAccountAmountFC                      Double
      GLAccount                             Guid
      GLAccountDescription                  String
      ID                                    Guid!
      IncotermAddress                       String
      IncotermCode                          String
      IncotermVersion                       Int16
      InvoiceDate                           DateTime
      InvoiceID                             Guid!
      InvoiceNumber                         Int32
      InvoiceTo                             Guid
      InvoiceToContactPerson                Guid
      InvoiceToContactPersonFullName        String
      InvoiceToName                         String
      IsExtraDuty                           Boolean
      Item                                  Guid
      ItemCode                              String
      ItemDescription                       String
      Journal                               String
      JournalDescription                    String
      LineNumber                            Int32
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      NetPrice                              Double
      Notes                                 String
      OrderDate                             DateTime
      OrderedBy                             Guid
      OrderedByContactPerson                Guid
      OrderedByContactPersonFullName        String
      OrderedByName                         String
      OrderNumber                           Int32
      PaymentCondition                      String
      PaymentConditionDescription           String
      PaymentReference                      String
      Pricelist                             Guid
      PricelistDescription                  String
      Project                               Guid
      ProjectDescription                    String
      ProjectWBS                            Guid
      ProjectWBSDescription                 String
      Quantity                              Double
      Remarks                               String
      SalesChannel                          Guid
      SalesChannelCode                      String
      SalesChannelDescription               String
      SalesOrder                            Guid
      SalesOrderLine                        Guid
      SalesOrderLineNumber                  Int32
      SalesOrderNumber                      Int32
      Salesperson                           Guid
      SalespersonFullName                   String
      StarterSalesInvoiceStatus             Int16
      StarterSalesInvoiceStatusDescription  String
      StartTime                             DateTime
      Status                                Int16
      StatusDescription                     String
      Subscription                          Guid
      SubscriptionDescription               String
      TaxSchedule                           Guid
      TaxScheduleCode                       String
      TaxScheduleDescription                String
      Type                                  Int32
      TypeDescription                       String
      UnitCode                              String
      UnitDescription                       String
      UnitPrice                             Double
      VATAmountDC                           Double
      VATAmountFC                           Double
      VATCode                               String
      VATCodeDescription                    String
      VATPercentage                         Double
      Warehouse                             Guid
      WithholdingTaxAmountFC                Double
      WithholdingTaxBaseAmount              Double
      WithholdingTaxPercentage              Double
      YourRef                               String
      """)
  }
}

nonisolated extension Sync.SalesInvoice.SalesInvoiceSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(1) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `AmountFCExclVat` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(5) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(6) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(6) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(7) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(8) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(8) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(9) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(9) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(12) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(13) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(13) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(14) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: SelectableProperty<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(15) }

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(16) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: SelectableProperty<Self, UUID?> { .init(16) }

  /// `DeliverToAddress` · Edm.Guid
  public var deliverToAddress: UUID? { row.guid(17) }
  /// `DeliverToAddress` in queries and change sets.
  public static var deliverToAddress: SelectableProperty<Self, UUID?> { .init(17) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(18) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: SelectableProperty<Self, UUID?> { .init(18) }

  /// `DeliverToContactPersonFullName` · Edm.String
  public var deliverToContactPersonFullName: String? { row.string(19) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `DeliverToName` · Edm.String
  public var deliverToName: String? { row.string(20) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: SelectableProperty<Self, String?> { .init(20) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(21) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Description` · Edm.String
  public var description: String? { row.string(22) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(22) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(23) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `DiscountType` · Edm.Int16
  public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 24] }
  /// `DiscountType` in queries and change sets.
  public static var discountType: SelectableProperty<Self, SalesInvoiceDiscountType?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(25) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(26) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(26) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(27) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(27) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(28) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(28) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(29) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(30) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(30) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(31) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: SelectableProperty<Self, String?> { .init(31) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(32) }
  /// `EndTime` in queries and change sets.
  public static var endTime: SelectableProperty<Self, LocalDateTime?> { .init(32) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(33) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(34) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: SelectableProperty<Self, Decimal?> { .init(34) }

  /// `GAccountAmountFC` · Edm.Double
  public var gAccountAmountFC: Decimal? { row.decimal(35) }
  /// `GAccountAmountFC` in queries and change sets.
  public static var gAccountAmountFC: SelectableProperty<Self, Decimal?> { .init(35) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(36) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: SelectableProperty<Self, UUID?> { .init(36) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(37) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[38] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(38) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(39) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: SelectableProperty<Self, String?> { .init(39) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(40) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: SelectableProperty<Self, String?> { .init(40) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 41] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { .init(41) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(42) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: SelectableProperty<Self, LocalDateTime?> { .init(42) }

  /// `InvoiceID` · Edm.Guid
  public var invoiceID: UUID { row[43] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: SelectableProperty<Self, UUID> { .init(43) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(44) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: SelectableProperty<Self, Int32?> { .init(44) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(45) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: SelectableProperty<Self, UUID?> { .init(45) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(46) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: SelectableProperty<Self, UUID?> { .init(46) }

  /// `InvoiceToContactPersonFullName` · Edm.String
  public var invoiceToContactPersonFullName: String? { row.string(47) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: SelectableProperty<Self, String?> { .init(47) }

  /// `InvoiceToName` · Edm.String
  public var invoiceToName: String? { row.string(48) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: SelectableProperty<Self, String?> { .init(48) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(49) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: SelectableProperty<Self, Bool?> { .init(49) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(50) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(50) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(51) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(51) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(52) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(52) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(53) }
  /// `Journal` in queries and change sets.
  public static var journal: SelectableProperty<Self, String?> { .init(53) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(54) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: SelectableProperty<Self, String?> { .init(54) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(55) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(55) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(56) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(56) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(57) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(57) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(58) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(58) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(59) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal?> { .init(59) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(60) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(60) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(61) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: SelectableProperty<Self, LocalDateTime?> { .init(61) }

  /// `OrderedBy` · Edm.Guid
  public var orderedBy: UUID? { row.guid(62) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: SelectableProperty<Self, UUID?> { .init(62) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(63) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: SelectableProperty<Self, UUID?> { .init(63) }

  /// `OrderedByContactPersonFullName` · Edm.String
  public var orderedByContactPersonFullName: String? { row.string(64) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: SelectableProperty<Self, String?> { .init(64) }

  /// `OrderedByName` · Edm.String
  public var orderedByName: String? { row.string(65) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: SelectableProperty<Self, String?> { .init(65) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(66) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32?> { .init(66) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(67) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(67) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(68) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(68) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(69) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(69) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(70) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: SelectableProperty<Self, UUID?> { .init(70) }

  /// `PricelistDescription` · Edm.String
  public var pricelistDescription: String? { row.string(71) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: SelectableProperty<Self, String?> { .init(71) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(72) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(72) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(73) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(73) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(74) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: SelectableProperty<Self, UUID?> { .init(74) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(75) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: SelectableProperty<Self, String?> { .init(75) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(76) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(76) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(77) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(77) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(78) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: SelectableProperty<Self, UUID?> { .init(78) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(79) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: SelectableProperty<Self, String?> { .init(79) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(80) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: SelectableProperty<Self, String?> { .init(80) }

  /// `SalesOrder` · Edm.Guid
  public var salesOrder: UUID? { row.guid(81) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: SelectableProperty<Self, UUID?> { .init(81) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(82) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: SelectableProperty<Self, UUID?> { .init(82) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(83) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { .init(83) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(84) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: SelectableProperty<Self, Int32?> { .init(84) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(85) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: SelectableProperty<Self, UUID?> { .init(85) }

  /// `SalespersonFullName` · Edm.String
  public var salespersonFullName: String? { row.string(86) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: SelectableProperty<Self, String?> { .init(86) }

  /// `StarterSalesInvoiceStatus` · Edm.Int16
  public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 87] }
  /// `StarterSalesInvoiceStatus` in queries and change sets.
  public static var starterSalesInvoiceStatus: SelectableProperty<Self, Int16?> { .init(87) }

  /// `StarterSalesInvoiceStatusDescription` · Edm.String
  public var starterSalesInvoiceStatusDescription: String? { row.string(88) }
  /// `StarterSalesInvoiceStatusDescription` in queries and change sets.
  public static var starterSalesInvoiceStatusDescription: SelectableProperty<Self, String?> { .init(88) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(89) }
  /// `StartTime` in queries and change sets.
  public static var startTime: SelectableProperty<Self, LocalDateTime?> { .init(89) }

  /// `Status` · Edm.Int16
  public var status: SalesInvoiceStatus? { row[ifPresent: 90] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, SalesInvoiceStatus?> { .init(90) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(91) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(91) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(92) }
  /// `Subscription` in queries and change sets.
  public static var subscription: SelectableProperty<Self, UUID?> { .init(92) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(93) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: SelectableProperty<Self, String?> { .init(93) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(94) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: SelectableProperty<Self, UUID?> { .init(94) }

  /// `TaxScheduleCode` · Edm.String
  public var taxScheduleCode: String? { row.string(95) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: SelectableProperty<Self, String?> { .init(95) }

  /// `TaxScheduleDescription` · Edm.String
  public var taxScheduleDescription: String? { row.string(96) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: SelectableProperty<Self, String?> { .init(96) }

  /// `Type` · Edm.Int32
  public var type: SalesInvoiceType? { row[ifPresent: 97] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, SalesInvoiceType?> { .init(97) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(98) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(98) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(99) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(99) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(100) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(100) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(101) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal?> { .init(101) }

  /// `VATAmountDC` · Edm.Double
  public var vatAmountDC: Decimal? { row.decimal(102) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: SelectableProperty<Self, Decimal?> { .init(102) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(103) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { .init(103) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(104) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(104) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(105) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: SelectableProperty<Self, String?> { .init(105) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(106) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(106) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(107) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(107) }

  /// `WithholdingTaxAmountFC` · Edm.Double
  public var withholdingTaxAmountFC: Decimal? { row.decimal(108) }
  /// `WithholdingTaxAmountFC` in queries and change sets.
  public static var withholdingTaxAmountFC: SelectableProperty<Self, Decimal?> { .init(108) }

  /// `WithholdingTaxBaseAmount` · Edm.Double
  public var withholdingTaxBaseAmount: Decimal? { row.decimal(109) }
  /// `WithholdingTaxBaseAmount` in queries and change sets.
  public static var withholdingTaxBaseAmount: SelectableProperty<Self, Decimal?> { .init(109) }

  /// `WithholdingTaxPercentage` · Edm.Double
  public var withholdingTaxPercentage: Decimal? { row.decimal(110) }
  /// `WithholdingTaxPercentage` in queries and change sets.
  public static var withholdingTaxPercentage: SelectableProperty<Self, Decimal?> { .init(110) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(111) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(111) }
}
