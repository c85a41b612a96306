// exact-online-generator 0.1.0 · services/sync/SalesInvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.SalesInvoice {
  /// `sync/SalesInvoice/SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

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

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 6] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 7] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 8] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 14] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 16] }

    /// `DeliverToAddress` · Edm.Guid
    public var deliverToAddress: UUID? { row[ifPresent: 17] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 18] }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 19] }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 20] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 21] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 22] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 23] }

    /// `DiscountType` · Edm.Int16
    public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 24] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 26] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 27] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 28] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 29] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 30] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 31] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 32] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 33] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 34] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[ifPresent: 35] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 36] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 37] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[38] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 39] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 40] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 41] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 42] }

    /// `InvoiceID` · Edm.Guid
    public var invoiceID: UUID { row[43] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 44] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 45] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 46] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 47] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 48] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 49] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 50] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 51] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 52] }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 53] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 54] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 55] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 56] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 57] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 58] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 59] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 60] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 61] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 62] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 63] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 64] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 65] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 66] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 67] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 68] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 69] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 70] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 71] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 72] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 73] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 74] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 75] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 76] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 77] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 78] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 79] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 80] }

    /// `SalesOrder` · Edm.Guid
    public var salesOrder: UUID? { row[ifPresent: 81] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 82] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 83] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 84] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 85] }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 86] }

    /// `StarterSalesInvoiceStatus` · Edm.Int16
    public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 87] }

    /// `StarterSalesInvoiceStatusDescription` · Edm.String
    public var starterSalesInvoiceStatusDescription: String? { row[ifPresent: 88] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 89] }

    /// `Status` · Edm.Int16
    public var status: SalesInvoiceStatus? { row[ifPresent: 90] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 91] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 92] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 93] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 94] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 95] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 96] }

    /// `Type` · Edm.Int32
    public var type: SalesInvoiceType? { row[ifPresent: 97] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 98] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 99] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 100] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 101] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 102] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 103] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 104] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 105] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 106] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 107] }

    /// `WithholdingTaxAmountFC` · Edm.Double
    public var withholdingTaxAmountFC: Decimal? { row[ifPresent: 108] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[ifPresent: 109] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[ifPresent: 110] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 111] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.SalesInvoice.SalesInvoiceSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(2)
    }
    public var amountDiscountExclVAT: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(3)
    }
    public var amountFC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(4) }
    public var amountFCExclVAT: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(5)
    }
    public var costCenter: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(6) }
    public var costCenterDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(7)
    }
    public var costUnit: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(8) }
    public var costUnitDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(9)
    }
    public var created: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(10)
    }
    public var creator: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(11) }
    public var creatorFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(12)
    }
    public var currency: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(13) }
    public var customerItemCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(14)
    }
    public var customField: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(15) }
    public var deliverTo: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(16) }
    public var deliverToAddress: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> {
      SelectableProperty(17)
    }
    public var deliverToContactPerson: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> {
      SelectableProperty(18)
    }
    public var deliverToContactPersonFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(19)
    }
    public var deliverToName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(20) }
    public var deliveryDate: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(21)
    }
    public var description: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(22) }
    public var discount: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(23) }
    public var discountType: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, SalesInvoiceDiscountType?> {
      SelectableProperty(24)
    }
    public var division: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> { SelectableProperty(25) }
    public var document: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(26) }
    public var documentNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> { SelectableProperty(27) }
    public var documentSubject: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(28)
    }
    public var dueDate: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(29)
    }
    public var employee: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(30) }
    public var employeeFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(31)
    }
    public var endTime: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(32)
    }
    public var extraDutyAmountFC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(33)
    }
    public var extraDutyPercentage: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(34)
    }
    public var gAccountAmountFC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(35)
    }
    public var glAccount: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(36) }
    public var glAccountDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(37)
    }
    public var id: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID> { SelectableProperty(38) }
    public var incotermAddress: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(39)
    }
    public var incotermCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(40) }
    public var incotermVersion: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, IncotermVersion?> {
      SelectableProperty(41)
    }
    public var invoiceDate: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(42)
    }
    public var invoiceID: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID> { SelectableProperty(43) }
    public var invoiceNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> { SelectableProperty(44) }
    public var invoiceTo: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(45) }
    public var invoiceToContactPerson: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> {
      SelectableProperty(46)
    }
    public var invoiceToContactPersonFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(47)
    }
    public var invoiceToName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(48) }
    public var isExtraDuty: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Bool?> { SelectableProperty(49) }
    public var item: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(50) }
    public var itemCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(51) }
    public var itemDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(52)
    }
    public var journal: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(53) }
    public var journalDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(54)
    }
    public var lineNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> { SelectableProperty(55) }
    public var modified: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(56)
    }
    public var modifier: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(57) }
    public var modifierFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(58)
    }
    public var netPrice: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(59) }
    public var notes: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(60) }
    public var orderDate: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(61)
    }
    public var orderedBy: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(62) }
    public var orderedByContactPerson: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> {
      SelectableProperty(63)
    }
    public var orderedByContactPersonFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(64)
    }
    public var orderedByName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(65) }
    public var orderNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> { SelectableProperty(66) }
    public var paymentCondition: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(67)
    }
    public var paymentConditionDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(68)
    }
    public var paymentReference: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(69)
    }
    public var pricelist: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(70) }
    public var pricelistDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(71)
    }
    public var project: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(72) }
    public var projectDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(73)
    }
    public var projectWBS: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(74) }
    public var projectWBSDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(75)
    }
    public var quantity: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(76) }
    public var remarks: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(77) }
    public var salesChannel: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(78) }
    public var salesChannelCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(79)
    }
    public var salesChannelDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(80)
    }
    public var salesOrder: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(81) }
    public var salesOrderLine: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(82) }
    public var salesOrderLineNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> {
      SelectableProperty(83)
    }
    public var salesOrderNumber: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int32?> {
      SelectableProperty(84)
    }
    public var salesperson: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(85) }
    public var salespersonFullName: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(86)
    }
    public var starterSalesInvoiceStatus: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Int16?> {
      SelectableProperty(87)
    }
    public var starterSalesInvoiceStatusDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(88)
    }
    public var startTime: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, LocalDateTime?> {
      SelectableProperty(89)
    }
    public var status: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, SalesInvoiceStatus?> {
      SelectableProperty(90)
    }
    public var statusDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(91)
    }
    public var subscription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(92) }
    public var subscriptionDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(93)
    }
    public var taxSchedule: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(94) }
    public var taxScheduleCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(95)
    }
    public var taxScheduleDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(96)
    }
    public var type: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, SalesInvoiceType?> {
      SelectableProperty(97)
    }
    public var typeDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(98)
    }
    public var unitCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(99) }
    public var unitDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(100)
    }
    public var unitPrice: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(101) }
    public var vatAmountDC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(102) }
    public var vatAmountFC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> { SelectableProperty(103) }
    public var vatCode: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(104) }
    public var vatCodeDescription: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> {
      SelectableProperty(105)
    }
    public var vatPercentage: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(106)
    }
    public var warehouse: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, UUID?> { SelectableProperty(107) }
    public var withholdingTaxAmountFC: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(108)
    }
    public var withholdingTaxBaseAmount: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(109)
    }
    public var withholdingTaxPercentage: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, Decimal?> {
      SelectableProperty(110)
    }
    public var yourRef: SelectableProperty<Sync.SalesInvoice.SalesInvoiceSync, String?> { SelectableProperty(111) }
  }
}
