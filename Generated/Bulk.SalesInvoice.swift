// exact-online-generator 0.1.0 · services/bulk/SalesInvoice.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/SalesInvoice`
  nonisolated public struct SalesInvoice: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoiceLines: EntitySet<Bulk.SalesInvoice.SalesInvoiceLine, Methods.Read> {
      EntitySet(root, "SalesInvoiceLines")
    }

    /// `SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoices: EntitySet<Bulk.SalesInvoice.SalesInvoiceEntity, Methods.Read> {
      EntitySet(root, "SalesInvoices")
    }
  }
}

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceEntity: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `InvoiceID` · Edm.Guid · key
    public var invoiceID: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 1] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `AmountFCExclVat` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 10] }

    /// `DeliverToAddress` · Edm.Guid
    public var deliverToAddress: UUID? { row[ifPresent: 11] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 12] }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 13] }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 14] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 15] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 16] }

    /// `DiscountType` · Edm.Int16
    public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 17] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 18] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 19] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 20] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 21] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 22] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 23] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[ifPresent: 24] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 25] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 26] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 27] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 28] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 29] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 30] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 31] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 32] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 33] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 34] }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 35] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 36] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 37] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 38] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 39] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 40] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 41] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 42] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 43] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 44] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 45] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 46] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 47] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 48] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 49] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 50] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 51] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 52] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 53] }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 54] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 55] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 56] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 57] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 58] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 59] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 60] }

    /// `StarterSalesInvoiceStatus` · Edm.Int16
    public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 61] }

    /// `StarterSalesInvoiceStatusDescription` · Edm.String
    public var starterSalesInvoiceStatusDescription: String? { row[ifPresent: 62] }

    /// `Status` · Edm.Int16
    public var status: SalesInvoiceStatus? { row[ifPresent: 63] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 64] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 65] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 66] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 67] }

    /// `Type` · Edm.Int32
    public var type: SalesInvoiceType? { row[ifPresent: 68] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 69] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 70] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 71] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 72] }

    /// `WithholdingTaxAmountFC` · Edm.Double
    public var withholdingTaxAmountFC: Decimal? { row[ifPresent: 73] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[ifPresent: 74] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[ifPresent: 75] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 76] }

    /// `SalesInvoiceLines` · expand with `expanding { $0.salesInvoiceLines }`
    public var salesInvoiceLines: Expanded<Bulk.SalesInvoice.SalesInvoiceLine> { row[77] }

    public static let table: PropertyTable = PropertyTable(
      """
      InvoiceID                             Guid!                                key
      AmountDC                              Double
      AmountDiscount                        Double
      AmountDiscountExclVat                 Double
      AmountFC                              Double
      AmountFCExclVat                       Double
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Currency                              String
      DeliverTo                             Guid
      DeliverToAddress                      Guid
      DeliverToContactPerson                Guid
      DeliverToContactPersonFullName        String
      DeliverToName                         String
      Description                           String
      Discount                              Double
      DiscountType                          Int16
      Division                              Int32
      Document                              Guid
      DocumentNumber                        Int32
      DocumentSubject                       String
      DueDate                               DateTime
      ExtraDutyAmountFC                     Double
      GAccountAmountFC                      Double
      IncotermAddress                       String
      IncotermCode                          String
      IncotermVersion                       Int16
      InvoiceDate                           DateTime
      InvoiceNumber                         Int32
      InvoiceTo                             Guid
      InvoiceToContactPerson                Guid
      InvoiceToContactPersonFullName        String
      InvoiceToName                         String
      IsExtraDuty                           Boolean
      Journal                               String
      JournalDescription                    String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      OrderDate                             DateTime
      OrderedBy                             Guid
      OrderedByContactPerson                Guid
      OrderedByContactPersonFullName        String
      OrderedByName                         String
      OrderNumber                           Int32
      PaymentCondition                      String
      PaymentConditionDescription           String
      PaymentReference                      String
      Remarks                               String
      SalesChannel                          Guid
      SalesChannelCode                      String
      SalesChannelDescription               String
      Salesperson                           Guid
      SalespersonFullName                   String
      SelectionCode                         Guid
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShippingMethod                        Guid
      ShippingMethodCode                    String
      ShippingMethodDescription             String
      StarterSalesInvoiceStatus             Int16
      StarterSalesInvoiceStatusDescription  String
      Status                                Int16
      StatusDescription                     String
      TaxSchedule                           Guid
      TaxScheduleCode                       String
      TaxScheduleDescription                String
      Type                                  Int32
      TypeDescription                       String
      VATAmountDC                           Double
      VATAmountFC                           Double
      Warehouse                             Guid
      WithholdingTaxAmountFC                Double
      WithholdingTaxBaseAmount              Double
      WithholdingTaxPercentage              Double
      YourRef                               String
      SalesInvoiceLines                     Bulk.SalesInvoice.SalesInvoiceLine*
      """,
      related: { [Bulk.SalesInvoice.SalesInvoiceLine.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Bulk.SalesInvoice.SalesInvoiceEntity {
  public static var invoiceID: Property<Self, UUID> { Property(0) }
  public static var amountDC: Property<Self, Decimal?> { Property(1) }
  public static var amountDiscount: Property<Self, Decimal?> { Property(2) }
  public static var amountDiscountExclVAT: Property<Self, Decimal?> { Property(3) }
  public static var amountFC: Property<Self, Decimal?> { Property(4) }
  public static var amountFCExclVAT: Property<Self, Decimal?> { Property(5) }
  public static var created: Property<Self, LocalDateTime?> { Property(6) }
  public static var creator: Property<Self, UUID?> { Property(7) }
  public static var creatorFullName: Property<Self, String?> { Property(8) }
  public static var currency: Property<Self, String?> { Property(9) }
  public static var deliverTo: Property<Self, UUID?> { Property(10) }
  public static var deliverToAddress: Property<Self, UUID?> { Property(11) }
  public static var deliverToContactPerson: Property<Self, UUID?> { Property(12) }
  public static var deliverToContactPersonFullName: Property<Self, String?> { Property(13) }
  public static var deliverToName: Property<Self, String?> { Property(14) }
  public static var description: Property<Self, String?> { Property(15) }
  public static var discount: Property<Self, Decimal?> { Property(16) }
  public static var discountType: Property<Self, SalesInvoiceDiscountType?> { Property(17) }
  public static var division: Property<Self, Int32?> { Property(18) }
  public static var document: Property<Self, UUID?> { Property(19) }
  public static var documentNumber: Property<Self, Int32?> { Property(20) }
  public static var documentSubject: Property<Self, String?> { Property(21) }
  public static var dueDate: Property<Self, LocalDateTime?> { Property(22) }
  public static var extraDutyAmountFC: Property<Self, Decimal?> { Property(23) }
  public static var gAccountAmountFC: Property<Self, Decimal?> { Property(24) }
  public static var incotermAddress: Property<Self, String?> { Property(25) }
  public static var incotermCode: Property<Self, String?> { Property(26) }
  public static var incotermVersion: Property<Self, IncotermVersion?> { Property(27) }
  public static var invoiceDate: Property<Self, LocalDateTime?> { Property(28) }
  public static var invoiceNumber: Property<Self, Int32?> { Property(29) }
  public static var invoiceTo: Property<Self, UUID?> { Property(30) }
  public static var invoiceToContactPerson: Property<Self, UUID?> { Property(31) }
  public static var invoiceToContactPersonFullName: Property<Self, String?> { Property(32) }
  public static var invoiceToName: Property<Self, String?> { Property(33) }
  public static var isExtraDuty: Property<Self, Bool?> { Property(34) }
  public static var journal: Property<Self, String?> { Property(35) }
  public static var journalDescription: Property<Self, String?> { Property(36) }
  public static var modified: Property<Self, LocalDateTime?> { Property(37) }
  public static var modifier: Property<Self, UUID?> { Property(38) }
  public static var modifierFullName: Property<Self, String?> { Property(39) }
  public static var orderDate: Property<Self, LocalDateTime?> { Property(40) }
  public static var orderedBy: Property<Self, UUID?> { Property(41) }
  public static var orderedByContactPerson: Property<Self, UUID?> { Property(42) }
  public static var orderedByContactPersonFullName: Property<Self, String?> { Property(43) }
  public static var orderedByName: Property<Self, String?> { Property(44) }
  public static var orderNumber: Property<Self, Int32?> { Property(45) }
  public static var paymentCondition: Property<Self, String?> { Property(46) }
  public static var paymentConditionDescription: Property<Self, String?> { Property(47) }
  public static var paymentReference: Property<Self, String?> { Property(48) }
  public static var remarks: Property<Self, String?> { Property(49) }
  public static var salesChannel: Property<Self, UUID?> { Property(50) }
  public static var salesChannelCode: Property<Self, String?> { Property(51) }
  public static var salesChannelDescription: Property<Self, String?> { Property(52) }
  public static var salesperson: Property<Self, UUID?> { Property(53) }
  public static var salespersonFullName: Property<Self, String?> { Property(54) }
  public static var selectionCode: Property<Self, UUID?> { Property(55) }
  public static var selectionCodeCode: Property<Self, String?> { Property(56) }
  public static var selectionCodeDescription: Property<Self, String?> { Property(57) }
  public static var shippingMethod: Property<Self, UUID?> { Property(58) }
  public static var shippingMethodCode: Property<Self, String?> { Property(59) }
  public static var shippingMethodDescription: Property<Self, String?> { Property(60) }
  public static var starterSalesInvoiceStatus: Property<Self, Int16?> { Property(61) }
  public static var starterSalesInvoiceStatusDescription: Property<Self, String?> { Property(62) }
  public static var status: Property<Self, SalesInvoiceStatus?> { Property(63) }
  public static var statusDescription: Property<Self, String?> { Property(64) }
  public static var taxSchedule: Property<Self, UUID?> { Property(65) }
  public static var taxScheduleCode: Property<Self, String?> { Property(66) }
  public static var taxScheduleDescription: Property<Self, String?> { Property(67) }
  public static var type: Property<Self, SalesInvoiceType?> { Property(68) }
  public static var typeDescription: Property<Self, String?> { Property(69) }
  public static var vatAmountDC: Property<Self, Decimal?> { Property(70) }
  public static var vatAmountFC: Property<Self, Decimal?> { Property(71) }
  public static var warehouse: Property<Self, UUID?> { Property(72) }
  public static var withholdingTaxAmountFC: Property<Self, Decimal?> { Property(73) }
  public static var withholdingTaxBaseAmount: Property<Self, Decimal?> { Property(74) }
  public static var withholdingTaxPercentage: Property<Self, Decimal?> { Property(75) }
  public static var yourRef: Property<Self, String?> { Property(76) }
  public static var salesInvoiceLines: Navigation<Self, Bulk.SalesInvoice.SalesInvoiceLine> { Navigation(77) }
}

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceLine: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 5] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 6] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 7] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 8] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 13] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 14] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 15] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 16] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 17] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 18] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 19] }

    /// `InvoiceID` · Edm.Guid
    public var invoiceID: UUID { row[20] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 21] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 22] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 23] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 24] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 25] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 27] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 29] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 31] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 32] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 33] }

    /// `SalesOrder` · Edm.Guid
    public var salesOrder: UUID? { row[ifPresent: 34] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 35] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 36] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 37] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 38] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 39] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 40] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 41] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 42] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 43] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 44] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 45] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 46] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 47] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 48] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 49] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 50] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 51] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!     key
      AmountDC                 Double
      AmountFC                 Double
      CostCenter               String
      CostCenterDescription    String
      CostUnit                 String
      CostUnitDescription      String
      CustomerItemCode         String
      CustomField              String
      DeliveryDate             DateTime
      Description              String
      Discount                 Double
      Division                 Int32
      Employee                 Guid
      EmployeeFullName         String
      EndTime                  DateTime
      ExtraDutyAmountFC        Double
      ExtraDutyPercentage      Double
      GLAccount                Guid
      GLAccountDescription     String
      InvoiceID                Guid!
      Item                     Guid
      ItemCode                 String
      ItemDescription          String
      LineNumber               Int32
      NetPrice                 Double
      Notes                    String
      Pricelist                Guid
      PricelistDescription     String
      Project                  Guid
      ProjectDescription       String
      ProjectWBS               Guid
      ProjectWBSDescription    String
      Quantity                 Double
      SalesOrder               Guid
      SalesOrderLine           Guid
      SalesOrderLineNumber     Int32
      SalesOrderNumber         Int32
      StartTime                DateTime
      Subscription             Guid
      SubscriptionDescription  String
      TaxSchedule              Guid
      TaxScheduleCode          String
      TaxScheduleDescription   String
      UnitCode                 String
      UnitDescription          String
      UnitPrice                Double
      VATAmountDC              Double
      VATAmountFC              Double
      VATCode                  String
      VATCodeDescription       String
      VATPercentage            Double
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Bulk.SalesInvoice.SalesInvoiceLine {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var amountDC: Property<Self, Decimal?> { Property(1) }
  public static var amountFC: Property<Self, Decimal?> { Property(2) }
  public static var costCenter: Property<Self, String?> { Property(3) }
  public static var costCenterDescription: Property<Self, String?> { Property(4) }
  public static var costUnit: Property<Self, String?> { Property(5) }
  public static var costUnitDescription: Property<Self, String?> { Property(6) }
  public static var customerItemCode: Property<Self, String?> { Property(7) }
  public static var customField: Property<Self, String?> { Property(8) }
  public static var deliveryDate: Property<Self, LocalDateTime?> { Property(9) }
  public static var description: Property<Self, String?> { Property(10) }
  public static var discount: Property<Self, Decimal?> { Property(11) }
  public static var division: Property<Self, Int32?> { Property(12) }
  public static var employee: Property<Self, UUID?> { Property(13) }
  public static var employeeFullName: Property<Self, String?> { Property(14) }
  public static var endTime: Property<Self, LocalDateTime?> { Property(15) }
  public static var extraDutyAmountFC: Property<Self, Decimal?> { Property(16) }
  public static var extraDutyPercentage: Property<Self, Decimal?> { Property(17) }
  public static var glAccount: Property<Self, UUID?> { Property(18) }
  public static var glAccountDescription: Property<Self, String?> { Property(19) }
  public static var invoiceID: Property<Self, UUID> { Property(20) }
  public static var item: Property<Self, UUID?> { Property(21) }
  public static var itemCode: Property<Self, String?> { Property(22) }
  public static var itemDescription: Property<Self, String?> { Property(23) }
  public static var lineNumber: Property<Self, Int32?> { Property(24) }
  public static var netPrice: Property<Self, Decimal?> { Property(25) }
  public static var notes: Property<Self, String?> { Property(26) }
  public static var pricelist: Property<Self, UUID?> { Property(27) }
  public static var pricelistDescription: Property<Self, String?> { Property(28) }
  public static var project: Property<Self, UUID?> { Property(29) }
  public static var projectDescription: Property<Self, String?> { Property(30) }
  public static var projectWBS: Property<Self, UUID?> { Property(31) }
  public static var projectWBSDescription: Property<Self, String?> { Property(32) }
  public static var quantity: Property<Self, Decimal?> { Property(33) }
  public static var salesOrder: Property<Self, UUID?> { Property(34) }
  public static var salesOrderLine: Property<Self, UUID?> { Property(35) }
  public static var salesOrderLineNumber: Property<Self, Int32?> { Property(36) }
  public static var salesOrderNumber: Property<Self, Int32?> { Property(37) }
  public static var startTime: Property<Self, LocalDateTime?> { Property(38) }
  public static var subscription: Property<Self, UUID?> { Property(39) }
  public static var subscriptionDescription: Property<Self, String?> { Property(40) }
  public static var taxSchedule: Property<Self, UUID?> { Property(41) }
  public static var taxScheduleCode: Property<Self, String?> { Property(42) }
  public static var taxScheduleDescription: Property<Self, String?> { Property(43) }
  public static var unitCode: Property<Self, String?> { Property(44) }
  public static var unitDescription: Property<Self, String?> { Property(45) }
  public static var unitPrice: Property<Self, Decimal?> { Property(46) }
  public static var vatAmountDC: Property<Self, Decimal?> { Property(47) }
  public static var vatAmountFC: Property<Self, Decimal?> { Property(48) }
  public static var vatCode: Property<Self, String?> { Property(49) }
  public static var vatCodeDescription: Property<Self, String?> { Property(50) }
  public static var vatPercentage: Property<Self, Decimal?> { Property(51) }
}
