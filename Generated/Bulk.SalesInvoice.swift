// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/SalesInvoice.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/SalesInvoice`
  nonisolated public struct SalesInvoice: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoiceLines: EntitySet<Bulk.SalesInvoice.SalesInvoiceLine, Methods.Read> { EntitySet(root, "SalesInvoiceLines") }

    /// `SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
    public var salesInvoices: EntitySet<Bulk.SalesInvoice.SalesInvoiceEntity, Methods.Read> { EntitySet(root, "SalesInvoices") }
  }
}

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      """, related: { [Bulk.SalesInvoice.SalesInvoiceLine.table] })
  }
}

nonisolated extension Bulk.SalesInvoice.SalesInvoiceEntity {
  /// `InvoiceID` · Edm.Guid · key
  public var invoiceID: UUID { row[0] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: Property<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(1) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: Property<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: Property<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(4) }

  /// `AmountFCExclVat` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(5) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(5) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(9) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(9) }

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(10) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: Property<Self, UUID?> { .init(10) }

  /// `DeliverToAddress` · Edm.Guid
  public var deliverToAddress: UUID? { row.guid(11) }
  /// `DeliverToAddress` in queries and change sets.
  public static var deliverToAddress: Property<Self, UUID?> { .init(11) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(12) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: Property<Self, UUID?> { .init(12) }

  /// `DeliverToContactPersonFullName` · Edm.String
  public var deliverToContactPersonFullName: String? { row.string(13) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: Property<Self, String?> { .init(13) }

  /// `DeliverToName` · Edm.String
  public var deliverToName: String? { row.string(14) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: Property<Self, String?> { .init(14) }

  /// `Description` · Edm.String
  public var description: String? { row.string(15) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(15) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(16) }
  /// `Discount` in queries and change sets.
  public static var discount: Property<Self, Decimal?> { .init(16) }

  /// `DiscountType` · Edm.Int16
  public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 17] }
  /// `DiscountType` in queries and change sets.
  public static var discountType: Property<Self, SalesInvoiceDiscountType?> { .init(17) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(18) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(18) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(19) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(19) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(20) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(20) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(21) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(21) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(22) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(22) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(23) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: Property<Self, Decimal?> { .init(23) }

  /// `GAccountAmountFC` · Edm.Double
  public var gAccountAmountFC: Decimal? { row.decimal(24) }
  /// `GAccountAmountFC` in queries and change sets.
  public static var gAccountAmountFC: Property<Self, Decimal?> { .init(24) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(25) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: Property<Self, String?> { .init(25) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(26) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: Property<Self, String?> { .init(26) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 27] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: Property<Self, IncotermVersion?> { .init(27) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(28) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(28) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(29) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(29) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(30) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: Property<Self, UUID?> { .init(30) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(31) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: Property<Self, UUID?> { .init(31) }

  /// `InvoiceToContactPersonFullName` · Edm.String
  public var invoiceToContactPersonFullName: String? { row.string(32) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: Property<Self, String?> { .init(32) }

  /// `InvoiceToName` · Edm.String
  public var invoiceToName: String? { row.string(33) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: Property<Self, String?> { .init(33) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(34) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: Property<Self, Bool?> { .init(34) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(35) }
  /// `Journal` in queries and change sets.
  public static var journal: Property<Self, String?> { .init(35) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(36) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(36) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(37) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(37) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(38) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(38) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(39) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(39) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(40) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: Property<Self, LocalDateTime?> { .init(40) }

  /// `OrderedBy` · Edm.Guid
  public var orderedBy: UUID? { row.guid(41) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: Property<Self, UUID?> { .init(41) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(42) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: Property<Self, UUID?> { .init(42) }

  /// `OrderedByContactPersonFullName` · Edm.String
  public var orderedByContactPersonFullName: String? { row.string(43) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: Property<Self, String?> { .init(43) }

  /// `OrderedByName` · Edm.String
  public var orderedByName: String? { row.string(44) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: Property<Self, String?> { .init(44) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(45) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32?> { .init(45) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(46) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: Property<Self, String?> { .init(46) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(47) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(47) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(48) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: Property<Self, String?> { .init(48) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(49) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(49) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(50) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: Property<Self, UUID?> { .init(50) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(51) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: Property<Self, String?> { .init(51) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(52) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: Property<Self, String?> { .init(52) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(53) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: Property<Self, UUID?> { .init(53) }

  /// `SalespersonFullName` · Edm.String
  public var salespersonFullName: String? { row.string(54) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: Property<Self, String?> { .init(54) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(55) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: Property<Self, UUID?> { .init(55) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(56) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(56) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(57) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(57) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(58) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: Property<Self, UUID?> { .init(58) }

  /// `ShippingMethodCode` · Edm.String
  public var shippingMethodCode: String? { row.string(59) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: Property<Self, String?> { .init(59) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(60) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(60) }

  /// `StarterSalesInvoiceStatus` · Edm.Int16
  public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 61] }
  /// `StarterSalesInvoiceStatus` in queries and change sets.
  public static var starterSalesInvoiceStatus: Property<Self, Int16?> { .init(61) }

  /// `StarterSalesInvoiceStatusDescription` · Edm.String
  public var starterSalesInvoiceStatusDescription: String? { row.string(62) }
  /// `StarterSalesInvoiceStatusDescription` in queries and change sets.
  public static var starterSalesInvoiceStatusDescription: Property<Self, String?> { .init(62) }

  /// `Status` · Edm.Int16
  public var status: SalesInvoiceStatus? { row[ifPresent: 63] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, SalesInvoiceStatus?> { .init(63) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(64) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(64) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(65) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: Property<Self, UUID?> { .init(65) }

  /// `TaxScheduleCode` · Edm.String
  public var taxScheduleCode: String? { row.string(66) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(66) }

  /// `TaxScheduleDescription` · Edm.String
  public var taxScheduleDescription: String? { row.string(67) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(67) }

  /// `Type` · Edm.Int32
  public var type: SalesInvoiceType? { row[ifPresent: 68] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, SalesInvoiceType?> { .init(68) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(69) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(69) }

  /// `VATAmountDC` · Edm.Double
  public var vatAmountDC: Decimal? { row.decimal(70) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(70) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(71) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: Property<Self, Decimal?> { .init(71) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(72) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(72) }

  /// `WithholdingTaxAmountFC` · Edm.Double
  public var withholdingTaxAmountFC: Decimal? { row.decimal(73) }
  /// `WithholdingTaxAmountFC` in queries and change sets.
  public static var withholdingTaxAmountFC: Property<Self, Decimal?> { .init(73) }

  /// `WithholdingTaxBaseAmount` · Edm.Double
  public var withholdingTaxBaseAmount: Decimal? { row.decimal(74) }
  /// `WithholdingTaxBaseAmount` in queries and change sets.
  public static var withholdingTaxBaseAmount: Property<Self, Decimal?> { .init(74) }

  /// `WithholdingTaxPercentage` · Edm.Double
  public var withholdingTaxPercentage: Decimal? { row.decimal(75) }
  /// `WithholdingTaxPercentage` in queries and change sets.
  public static var withholdingTaxPercentage: Property<Self, Decimal?> { .init(75) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(76) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(76) }

  /// `SalesInvoiceLines` · expand with `expanding { $0.salesInvoiceLines }`
  public var salesInvoiceLines: Expanded<Bulk.SalesInvoice.SalesInvoiceLine> { row[77] }
  /// `SalesInvoiceLines` in queries and change sets.
  public static var salesInvoiceLines: Navigation<Self, Bulk.SalesInvoice.SalesInvoiceLine> { .init(77) }
}

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Bulk.SalesInvoice.SalesInvoiceLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(1) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(2) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(2) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(3) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(3) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(4) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(4) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(5) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(5) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(6) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(6) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(7) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(7) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(8) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(8) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(9) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `Description` · Edm.String
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(10) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(11) }
  /// `Discount` in queries and change sets.
  public static var discount: Property<Self, Decimal?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(12) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(13) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(13) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(14) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(14) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(15) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(15) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(16) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: Property<Self, Decimal?> { .init(16) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(17) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: Property<Self, Decimal?> { .init(17) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(18) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(18) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(19) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(19) }

  /// `InvoiceID` · Edm.Guid
  public var invoiceID: UUID { row[20] }
  /// `InvoiceID` in queries and change sets.
  public static var invoiceID: Property<Self, UUID> { .init(20) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(21) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(21) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(22) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(22) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(23) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(23) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(24) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(24) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(25) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: Property<Self, Decimal?> { .init(25) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(26) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(26) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(27) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: Property<Self, UUID?> { .init(27) }

  /// `PricelistDescription` · Edm.String
  public var pricelistDescription: String? { row.string(28) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: Property<Self, String?> { .init(28) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(29) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(29) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(30) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(30) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(31) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: Property<Self, UUID?> { .init(31) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(32) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(32) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(33) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(33) }

  /// `SalesOrder` · Edm.Guid
  public var salesOrder: UUID? { row.guid(34) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: Property<Self, UUID?> { .init(34) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(35) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(35) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(36) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(36) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(37) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(37) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(38) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(38) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(39) }
  /// `Subscription` in queries and change sets.
  public static var subscription: Property<Self, UUID?> { .init(39) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(40) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(40) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(41) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: Property<Self, UUID?> { .init(41) }

  /// `TaxScheduleCode` · Edm.String
  public var taxScheduleCode: String? { row.string(42) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(42) }

  /// `TaxScheduleDescription` · Edm.String
  public var taxScheduleDescription: String? { row.string(43) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(43) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(44) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(44) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(45) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(45) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(46) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: Property<Self, Decimal?> { .init(46) }

  /// `VATAmountDC` · Edm.Double
  public var vatAmountDC: Decimal? { row.decimal(47) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(47) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(48) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: Property<Self, Decimal?> { .init(48) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(49) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(49) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(50) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(50) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(51) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(51) }
}
