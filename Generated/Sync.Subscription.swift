// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Subscription.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Subscription`
  nonisolated public struct Subscription: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `SubscriptionLines` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptionLines: EntitySet<Sync.Subscription.SubscriptionLineSync, Methods.Read> { EntitySet(root, "SubscriptionLines") }

    /// `Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptions: EntitySet<Sync.Subscription.SubscriptionSync, Methods.Read> { EntitySet(root, "Subscriptions") }
  }
}

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/SubscriptionLines` · read · 1000 rows a page · `$select` required
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionLineSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp            Int64!     key
      AmountDC             Double!
      AmountFC             Double!
      Costcenter           String
      Costunit             String
      CustomField          String
      Description          String
      Discount             Double
      Division             Int32!
      EntryID              Guid!
      FromDate             DateTime!
      ID                   Guid!
      Item                 Guid!
      ItemDescription      String
      LineNumber           Int32!
      LineType             Int16
      LineTypeDescription  String
      Modified             DateTime!
      NetPrice             Double!
      Notes                String
      Quantity             Double!
      SubscriptionNumber   Int32!
      ToDate               DateTime
      UnitCode             String
      UnitDescription      String
      UnitPrice            Double!
      VATAmountFC          Double
      VATCode              String
      VATCodeDescription   String
      """)
  }
}

nonisolated extension Sync.Subscription.SubscriptionLineSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[2] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(2) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(3) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: SelectableProperty<Self, String?> { .init(3) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(4) }
  /// `Costunit` in queries and change sets.
  public static var costunit: SelectableProperty<Self, String?> { .init(4) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(5) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(6) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(7) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[8] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(8) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID { row[9] }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID> { .init(9) }

  /// `FromDate` · Edm.DateTime
  public var fromDate: LocalDateTime { row[10] }
  /// `FromDate` in queries and change sets.
  public static var fromDate: SelectableProperty<Self, LocalDateTime> { .init(10) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(11) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[12] }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID> { .init(12) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(13) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[14] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32> { .init(14) }

  /// `LineType` · Edm.Int16
  public var lineType: SubscriptionLineType? { row[ifPresent: 15] }
  /// `LineType` in queries and change sets.
  public static var lineType: SelectableProperty<Self, SubscriptionLineType?> { .init(15) }

  /// `LineTypeDescription` · Edm.String
  public var lineTypeDescription: String? { row.string(16) }
  /// `LineTypeDescription` in queries and change sets.
  public static var lineTypeDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[17] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(17) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal { row[18] }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(19) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal { row[20] }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal> { .init(20) }

  /// `SubscriptionNumber` · Edm.Int32
  public var subscriptionNumber: Int32 { row[21] }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: SelectableProperty<Self, Int32> { .init(21) }

  /// `ToDate` · Edm.DateTime
  public var toDate: LocalDateTime? { row.dateTime(22) }
  /// `ToDate` in queries and change sets.
  public static var toDate: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(23) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(23) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(24) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal { row[25] }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal> { .init(25) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(26) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { .init(26) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(27) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(27) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(28) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: SelectableProperty<Self, String?> { .init(28) }
}

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
  nonisolated public struct SubscriptionSync: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                       Int64!     key
      BlockEntry                      Boolean
      CancellationDate                DateTime
      Classification                  Guid
      ClassificationCode              String
      ClassificationDescription       String
      Created                         DateTime!
      Creator                         Guid!
      CreatorFullName                 String
      Currency                        String
      CustomerPONumber                String
      Description                     String
      Division                        Int32!
      EndDate                         DateTime
      EntryID                         Guid!
      InvoiceDay                      Byte
      InvoicedTo                      DateTime
      InvoiceTo                       Guid
      InvoiceToContactPerson          Guid
      InvoiceToContactPersonFullName  String
      InvoiceToName                   String
      InvoicingStartDate              DateTime
      Modified                        DateTime!
      Modifier                        Guid!
      ModifierFullName                String
      Notes                           String
      Number                          Int32!
      OrderedBy                       Guid
      OrderedByContactPerson          Guid
      OrderedByContactPersonFullName  String
      OrderedByName                   String
      PaymentCondition                String
      PaymentConditionDescription     String
      Printed                         Boolean!
      Project                         Guid
      ReasonCancelled                 Guid
      ReasonCancelledCode             String
      ReasonCancelledDescription      String
      StartDate                       DateTime!
      SubscriptionType                Guid!
      SubscriptionTypeCode            String
      SubscriptionTypeDescription     String
      """)
  }
}

nonisolated extension Sync.Subscription.SubscriptionSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(1) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: SelectableProperty<Self, Bool?> { .init(1) }

  /// `CancellationDate` · Edm.DateTime
  public var cancellationDate: LocalDateTime? { row.dateTime(2) }
  /// `CancellationDate` in queries and change sets.
  public static var cancellationDate: SelectableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Classification` · Edm.Guid
  public var classification: UUID? { row.guid(3) }
  /// `Classification` in queries and change sets.
  public static var classification: SelectableProperty<Self, UUID?> { .init(3) }

  /// `ClassificationCode` · Edm.String
  public var classificationCode: String? { row.string(4) }
  /// `ClassificationCode` in queries and change sets.
  public static var classificationCode: SelectableProperty<Self, String?> { .init(4) }

  /// `ClassificationDescription` · Edm.String
  public var classificationDescription: String? { row.string(5) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: SelectableProperty<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[6] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(6) }

  /// `Creator` · Edm.Guid
  public var creator: UUID { row[7] }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID> { .init(7) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(8) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(9) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(9) }

  /// `CustomerPONumber` · Edm.String
  public var customerPONumber: String? { row.string(10) }
  /// `CustomerPONumber` in queries and change sets.
  public static var customerPONumber: SelectableProperty<Self, String?> { .init(10) }

  /// `Description` · Edm.String
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[12] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(12) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(13) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(13) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID { row[14] }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID> { .init(14) }

  /// `InvoiceDay` · Edm.Byte
  public var invoiceDay: UInt8? { row[ifPresent: 15] }
  /// `InvoiceDay` in queries and change sets.
  public static var invoiceDay: SelectableProperty<Self, UInt8?> { .init(15) }

  /// `InvoicedTo` · Edm.DateTime
  public var invoicedTo: LocalDateTime? { row.dateTime(16) }
  /// `InvoicedTo` in queries and change sets.
  public static var invoicedTo: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(17) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: SelectableProperty<Self, UUID?> { .init(17) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(18) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: SelectableProperty<Self, UUID?> { .init(18) }

  /// `InvoiceToContactPersonFullName` · Edm.String
  public var invoiceToContactPersonFullName: String? { row.string(19) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `InvoiceToName` · Edm.String
  public var invoiceToName: String? { row.string(20) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: SelectableProperty<Self, String?> { .init(20) }

  /// `InvoicingStartDate` · Edm.DateTime
  public var invoicingStartDate: LocalDateTime? { row.dateTime(21) }
  /// `InvoicingStartDate` in queries and change sets.
  public static var invoicingStartDate: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[22] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(22) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID { row[23] }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID> { .init(23) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(24) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(25) }

  /// `Number` · Edm.Int32
  public var number: Int32 { row[26] }
  /// `Number` in queries and change sets.
  public static var number: SelectableProperty<Self, Int32> { .init(26) }

  /// `OrderedBy` · Edm.Guid
  public var orderedBy: UUID? { row.guid(27) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: SelectableProperty<Self, UUID?> { .init(27) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(28) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: SelectableProperty<Self, UUID?> { .init(28) }

  /// `OrderedByContactPersonFullName` · Edm.String
  public var orderedByContactPersonFullName: String? { row.string(29) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: SelectableProperty<Self, String?> { .init(29) }

  /// `OrderedByName` · Edm.String
  public var orderedByName: String? { row.string(30) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: SelectableProperty<Self, String?> { .init(30) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(31) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(31) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(32) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `Printed` · Edm.Boolean
  public var printed: Bool { row[33] }
  /// `Printed` in queries and change sets.
  public static var printed: SelectableProperty<Self, Bool> { .init(33) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(34) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(34) }

  /// `ReasonCancelled` · Edm.Guid
  public var reasonCancelled: UUID? { row.guid(35) }
  /// `ReasonCancelled` in queries and change sets.
  public static var reasonCancelled: SelectableProperty<Self, UUID?> { .init(35) }

  /// `ReasonCancelledCode` · Edm.String
  public var reasonCancelledCode: String? { row.string(36) }
  /// `ReasonCancelledCode` in queries and change sets.
  public static var reasonCancelledCode: SelectableProperty<Self, String?> { .init(36) }

  /// `ReasonCancelledDescription` · Edm.String
  public var reasonCancelledDescription: String? { row.string(37) }
  /// `ReasonCancelledDescription` in queries and change sets.
  public static var reasonCancelledDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[38] }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime> { .init(38) }

  /// `SubscriptionType` · Edm.Guid
  public var subscriptionType: UUID { row[39] }
  /// `SubscriptionType` in queries and change sets.
  public static var subscriptionType: SelectableProperty<Self, UUID> { .init(39) }

  /// `SubscriptionTypeCode` · Edm.String
  public var subscriptionTypeCode: String? { row.string(40) }
  /// `SubscriptionTypeCode` in queries and change sets.
  public static var subscriptionTypeCode: SelectableProperty<Self, String?> { .init(40) }

  /// `SubscriptionTypeDescription` · Edm.String
  public var subscriptionTypeDescription: String? { row.string(41) }
  /// `SubscriptionTypeDescription` in queries and change sets.
  public static var subscriptionTypeDescription: SelectableProperty<Self, String?> { .init(41) }
}
