// exact-online-generator 0.1.0 · services/sync/Subscription.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Subscription`
  nonisolated public struct Subscription: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SubscriptionLines` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptionLines: EntitySet<Sync.Subscription.SubscriptionLineSync, Methods.Read> {
      EntitySet(root, "SubscriptionLines")
    }

    /// `Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
    public var subscriptions: EntitySet<Sync.Subscription.SubscriptionSync, Methods.Read> {
      EntitySet(root, "Subscriptions")
    }
  }
}

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/SubscriptionLines` · read · 1000 rows a page · `$select` required
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionLineSync: Entity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[8] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[9] }

    /// `FromDate` · Edm.DateTime
    public var fromDate: LocalDateTime { row[10] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[12] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[14] }

    /// `LineType` · Edm.Int16
    public var lineType: SubscriptionLineType? { row[ifPresent: 15] }

    /// `LineTypeDescription` · Edm.String
    public var lineTypeDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[17] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[20] }

    /// `SubscriptionNumber` · Edm.Int32
    public var subscriptionNumber: Int32 { row[21] }

    /// `ToDate` · Edm.DateTime
    public var toDate: LocalDateTime? { row[ifPresent: 22] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 23] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 24] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal { row[25] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 26] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 27] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 28] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Sync.Subscription.SubscriptionLineSync {
  public static var timestamp: Property<Self, Int64> { Property(0) }
  public static var amountDC: SelectableProperty<Self, Decimal> { SelectableProperty(1) }
  public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(2) }
  public static var costcenter: SelectableProperty<Self, String?> { SelectableProperty(3) }
  public static var costunit: SelectableProperty<Self, String?> { SelectableProperty(4) }
  public static var customField: SelectableProperty<Self, String?> { SelectableProperty(5) }
  public static var description: SelectableProperty<Self, String?> { SelectableProperty(6) }
  public static var discount: SelectableProperty<Self, Decimal?> { SelectableProperty(7) }
  public static var division: SelectableProperty<Self, Int32> { SelectableProperty(8) }
  public static var entryID: SelectableProperty<Self, UUID> { SelectableProperty(9) }
  public static var fromDate: SelectableProperty<Self, LocalDateTime> { SelectableProperty(10) }
  public static var id: SelectableProperty<Self, UUID> { SelectableProperty(11) }
  public static var item: SelectableProperty<Self, UUID> { SelectableProperty(12) }
  public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(13) }
  public static var lineNumber: SelectableProperty<Self, Int32> { SelectableProperty(14) }
  public static var lineType: SelectableProperty<Self, SubscriptionLineType?> { SelectableProperty(15) }
  public static var lineTypeDescription: SelectableProperty<Self, String?> { SelectableProperty(16) }
  public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(17) }
  public static var netPrice: SelectableProperty<Self, Decimal> { SelectableProperty(18) }
  public static var notes: SelectableProperty<Self, String?> { SelectableProperty(19) }
  public static var quantity: SelectableProperty<Self, Decimal> { SelectableProperty(20) }
  public static var subscriptionNumber: SelectableProperty<Self, Int32> { SelectableProperty(21) }
  public static var toDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(22) }
  public static var unitCode: SelectableProperty<Self, String?> { SelectableProperty(23) }
  public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(24) }
  public static var unitPrice: SelectableProperty<Self, Decimal> { SelectableProperty(25) }
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { SelectableProperty(26) }
  public static var vatCode: SelectableProperty<Self, String?> { SelectableProperty(27) }
  public static var vatCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(28) }
}

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
  nonisolated public struct SubscriptionSync: Entity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }

    /// `CancellationDate` · Edm.DateTime
    public var cancellationDate: LocalDateTime? { row[ifPresent: 2] }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 3] }

    /// `ClassificationCode` · Edm.String
    public var classificationCode: String? { row[ifPresent: 4] }

    /// `ClassificationDescription` · Edm.String
    public var classificationDescription: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }

    /// `CustomerPONumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 10] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[12] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[14] }

    /// `InvoiceDay` · Edm.Byte
    public var invoiceDay: UInt8? { row[ifPresent: 15] }

    /// `InvoicedTo` · Edm.DateTime
    public var invoicedTo: LocalDateTime? { row[ifPresent: 16] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 17] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 18] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 19] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 20] }

    /// `InvoicingStartDate` · Edm.DateTime
    public var invoicingStartDate: LocalDateTime? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `Number` · Edm.Int32
    public var number: Int32 { row[26] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 27] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 28] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 29] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 30] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 31] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 32] }

    /// `Printed` · Edm.Boolean
    public var printed: Bool { row[33] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 34] }

    /// `ReasonCancelled` · Edm.Guid
    public var reasonCancelled: UUID? { row[ifPresent: 35] }

    /// `ReasonCancelledCode` · Edm.String
    public var reasonCancelledCode: String? { row[ifPresent: 36] }

    /// `ReasonCancelledDescription` · Edm.String
    public var reasonCancelledDescription: String? { row[ifPresent: 37] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[38] }

    /// `SubscriptionType` · Edm.Guid
    public var subscriptionType: UUID { row[39] }

    /// `SubscriptionTypeCode` · Edm.String
    public var subscriptionTypeCode: String? { row[ifPresent: 40] }

    /// `SubscriptionTypeDescription` · Edm.String
    public var subscriptionTypeDescription: String? { row[ifPresent: 41] }

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

// Its properties by name, for queries and change sets.
nonisolated extension Sync.Subscription.SubscriptionSync {
  public static var timestamp: Property<Self, Int64> { Property(0) }
  public static var blockEntry: SelectableProperty<Self, Bool?> { SelectableProperty(1) }
  public static var cancellationDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(2) }
  public static var classification: SelectableProperty<Self, UUID?> { SelectableProperty(3) }
  public static var classificationCode: SelectableProperty<Self, String?> { SelectableProperty(4) }
  public static var classificationDescription: SelectableProperty<Self, String?> { SelectableProperty(5) }
  public static var created: SelectableProperty<Self, LocalDateTime> { SelectableProperty(6) }
  public static var creator: SelectableProperty<Self, UUID> { SelectableProperty(7) }
  public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(8) }
  public static var currency: SelectableProperty<Self, String?> { SelectableProperty(9) }
  public static var customerPONumber: SelectableProperty<Self, String?> { SelectableProperty(10) }
  public static var description: SelectableProperty<Self, String?> { SelectableProperty(11) }
  public static var division: SelectableProperty<Self, Int32> { SelectableProperty(12) }
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(13) }
  public static var entryID: SelectableProperty<Self, UUID> { SelectableProperty(14) }
  public static var invoiceDay: SelectableProperty<Self, UInt8?> { SelectableProperty(15) }
  public static var invoicedTo: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(16) }
  public static var invoiceTo: SelectableProperty<Self, UUID?> { SelectableProperty(17) }
  public static var invoiceToContactPerson: SelectableProperty<Self, UUID?> { SelectableProperty(18) }
  public static var invoiceToContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(19) }
  public static var invoiceToName: SelectableProperty<Self, String?> { SelectableProperty(20) }
  public static var invoicingStartDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(21) }
  public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(22) }
  public static var modifier: SelectableProperty<Self, UUID> { SelectableProperty(23) }
  public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(24) }
  public static var notes: SelectableProperty<Self, String?> { SelectableProperty(25) }
  public static var number: SelectableProperty<Self, Int32> { SelectableProperty(26) }
  public static var orderedBy: SelectableProperty<Self, UUID?> { SelectableProperty(27) }
  public static var orderedByContactPerson: SelectableProperty<Self, UUID?> { SelectableProperty(28) }
  public static var orderedByContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(29) }
  public static var orderedByName: SelectableProperty<Self, String?> { SelectableProperty(30) }
  public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(31) }
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(32) }
  public static var printed: SelectableProperty<Self, Bool> { SelectableProperty(33) }
  public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(34) }
  public static var reasonCancelled: SelectableProperty<Self, UUID?> { SelectableProperty(35) }
  public static var reasonCancelledCode: SelectableProperty<Self, String?> { SelectableProperty(36) }
  public static var reasonCancelledDescription: SelectableProperty<Self, String?> { SelectableProperty(37) }
  public static var startDate: SelectableProperty<Self, LocalDateTime> { SelectableProperty(38) }
  public static var subscriptionType: SelectableProperty<Self, UUID> { SelectableProperty(39) }
  public static var subscriptionTypeCode: SelectableProperty<Self, String?> { SelectableProperty(40) }
  public static var subscriptionTypeDescription: SelectableProperty<Self, String?> { SelectableProperty(41) }
}
