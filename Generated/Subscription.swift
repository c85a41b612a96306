// exact-online-generator 0.1.0 · for runtime 1 · services/subscription.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/subscription`
nonisolated public struct Subscription: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Subscriptions` · read, create, update, delete · 60 rows a page · webhook topic `Subscriptions`
  /// · permission "Sales contracts"
  public var subscriptions: EntitySet<Subscription.SubscriptionEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Subscriptions") }

  /// `SubscriptionLines` · read, create, update, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionLines: EntitySet<Subscription.SubscriptionLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SubscriptionLines") }

  /// `SubscriptionTypes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionTypes: EntitySet<Subscription.SubscriptionType, Methods.Read> { EntitySet(root, "SubscriptionTypes") }

  /// `SubscriptionReasonCodes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionReasonCodes: EntitySet<Subscription.SubscriptionReasonCode, Methods.Read> { EntitySet(root, "SubscriptionReasonCodes") }

  /// `SubscriptionRestrictionEmployees` · read, create, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionRestrictionEmployees: EntitySet<Subscription.SubscriptionRestrictionEmployee, Methods.ReadCreateDelete> { EntitySet(root, "SubscriptionRestrictionEmployees") }

  /// `SubscriptionRestrictionItems` · read, create, delete · 60 rows a page · permission "Sales contracts"
  public var subscriptionRestrictionItems: EntitySet<Subscription.SubscriptionRestrictionItem, Methods.ReadCreateDelete> { EntitySet(root, "SubscriptionRestrictionItems") }

  /// `SubscriptionLineTypes` · read · 60 rows a page · permission "Sales contracts"
  public var subscriptionLineTypes: EntitySet<Subscription.SubscriptionChargeType, Methods.Read> { EntitySet(root, "SubscriptionLineTypes") }
}

nonisolated extension Subscription {
  /// `subscription/SubscriptionLineTypes` · read · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionChargeType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int16
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int16 · key
    public var id: Int16 { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, Int16> { Property(0) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(1) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Description  String
      """)
  }
}

nonisolated extension Subscription {
  /// A recurring agreement to invoice a customer.
  ///
  /// `subscription/Subscriptions` · read, create, update, delete · 60 rows a page · webhook topic `Subscriptions`
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }
    /// `EntryID` in queries and change sets.
    public static var entryID: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }
    /// `BlockEntry` in queries and change sets.
    public static var blockEntry: WritableProperty<Self, Bool?> { WritableProperty(1) }

    /// `CancellationDate` · Edm.DateTime
    public var cancellationDate: LocalDateTime? { row[ifPresent: 2] }
    /// `CancellationDate` in queries and change sets.
    public static var cancellationDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(2) }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 3] }
    /// `Classification` in queries and change sets.
    public static var classification: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `ClassificationCode` · Edm.String · read-only
    public var classificationCode: String? { row[ifPresent: 4] }
    /// `ClassificationCode` in queries and change sets.
    public static var classificationCode: Property<Self, String?> { Property(4) }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 5] }
    /// `ClassificationDescription` in queries and change sets.
    public static var classificationDescription: Property<Self, String?> { Property(5) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime> { Property(6) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID { row[7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID> { Property(7) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `CustomerPONumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 10] }
    /// `CustomerPONumber` in queries and change sets.
    public static var customerPONumber: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 11] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[12] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(12) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(13) }

    /// `InvoiceDay` · Edm.Byte
    public var invoiceDay: UInt8? { row[ifPresent: 14] }
    /// `InvoiceDay` in queries and change sets.
    public static var invoiceDay: WritableProperty<Self, UInt8?> { WritableProperty(14) }

    /// `InvoicedTo` · Edm.DateTime · read-only
    public var invoicedTo: LocalDateTime? { row[ifPresent: 15] }
    /// `InvoicedTo` in queries and change sets.
    public static var invoicedTo: Property<Self, LocalDateTime?> { Property(15) }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 16] }
    /// `InvoiceTo` in queries and change sets.
    public static var invoiceTo: WritableProperty<Self, UUID?> { WritableProperty(16) }

    /// `InvoiceToName` · Edm.String · read-only
    public var invoiceToName: String? { row[ifPresent: 17] }
    /// `InvoiceToName` in queries and change sets.
    public static var invoiceToName: Property<Self, String?> { Property(17) }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 18] }
    /// `InvoiceToContactPerson` in queries and change sets.
    public static var invoiceToContactPerson: WritableProperty<Self, UUID?> { WritableProperty(18) }

    /// `InvoiceToContactPersonFullName` · Edm.String · read-only
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 19] }
    /// `InvoiceToContactPersonFullName` in queries and change sets.
    public static var invoiceToContactPersonFullName: Property<Self, String?> { Property(19) }

    /// `InvoicingStartDate` · Edm.DateTime
    public var invoicingStartDate: LocalDateTime? { row[ifPresent: 20] }
    /// `InvoicingStartDate` in queries and change sets.
    public static var invoicingStartDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[21] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(21) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID { row[22] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID> { Property(22) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(23) }

    /// `OrderedBy` · Edm.Guid · required on create
    public var orderedBy: UUID? { row[ifPresent: 24] }
    /// `OrderedBy` in queries and change sets.
    public static var orderedBy: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `OrderedByName` · Edm.String · read-only
    public var orderedByName: String? { row[ifPresent: 25] }
    /// `OrderedByName` in queries and change sets.
    public static var orderedByName: Property<Self, String?> { Property(25) }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 26] }
    /// `OrderedByContactPerson` in queries and change sets.
    public static var orderedByContactPerson: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `OrderedByContactPersonFullName` · Edm.String · read-only
    public var orderedByContactPersonFullName: String? { row[ifPresent: 27] }
    /// `OrderedByContactPersonFullName` in queries and change sets.
    public static var orderedByContactPersonFullName: Property<Self, String?> { Property(27) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(28) }

    /// `Number` · Edm.Int32 · read-only
    public var number: Int32 { row[29] }
    /// `Number` in queries and change sets.
    public static var number: Property<Self, Int32> { Property(29) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 30] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: WritableProperty<Self, String?> { WritableProperty(30) }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 31] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: Property<Self, String?> { Property(31) }

    /// `Printed` · Edm.Boolean
    public var printed: Bool { row[32] }
    /// `Printed` in queries and change sets.
    public static var printed: WritableProperty<Self, Bool> { WritableProperty(32) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 33] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(33) }

    /// `ReasonCancelled` · Edm.Guid
    public var reasonCancelled: UUID? { row[ifPresent: 34] }
    /// `ReasonCancelled` in queries and change sets.
    public static var reasonCancelled: WritableProperty<Self, UUID?> { WritableProperty(34) }

    /// `ReasonCancelledCode` · Edm.String · read-only
    public var reasonCancelledCode: String? { row[ifPresent: 35] }
    /// `ReasonCancelledCode` in queries and change sets.
    public static var reasonCancelledCode: Property<Self, String?> { Property(35) }

    /// `ReasonCancelledDescription` · Edm.String · read-only
    public var reasonCancelledDescription: String? { row[ifPresent: 36] }
    /// `ReasonCancelledDescription` in queries and change sets.
    public static var reasonCancelledDescription: Property<Self, String?> { Property(36) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[37] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime> { WritableProperty(37) }

    /// `SubscriptionType` · Edm.Guid · required on create
    public var subscriptionType: UUID { row[38] }
    /// `SubscriptionType` in queries and change sets.
    public static var subscriptionType: WritableProperty<Self, UUID> { WritableProperty(38) }

    /// `SubscriptionTypeCode` · Edm.String · read-only
    public var subscriptionTypeCode: String? { row[ifPresent: 39] }
    /// `SubscriptionTypeCode` in queries and change sets.
    public static var subscriptionTypeCode: Property<Self, String?> { Property(39) }

    /// `SubscriptionTypeDescription` · Edm.String · read-only
    public var subscriptionTypeDescription: String? { row[ifPresent: 40] }
    /// `SubscriptionTypeDescription` in queries and change sets.
    public static var subscriptionTypeDescription: Property<Self, String?> { Property(40) }

    /// `SubscriptionLines` · expand with `expanding { $0.subscriptionLines }`
    public var subscriptionLines: Expanded<Subscription.SubscriptionLine> { row[41] }
    /// `SubscriptionLines` in queries and change sets.
    public static var subscriptionLines: WritableNavigation<Self, Subscription.SubscriptionLine, [Changes<Subscription.SubscriptionLine>]> { WritableNavigation(41) }

    /// `SubscriptionRestrictionEmployees` · expand with `expanding { $0.subscriptionRestrictionEmployees }` · read-only
    public var subscriptionRestrictionEmployees: Expanded<Subscription.SubscriptionRestrictionEmployee> { row[42] }
    /// `SubscriptionRestrictionEmployees` in queries and change sets.
    public static var subscriptionRestrictionEmployees: Navigation<Self, Subscription.SubscriptionRestrictionEmployee> { Navigation(42) }

    /// `SubscriptionRestrictionItems` · expand with `expanding { $0.subscriptionRestrictionItems }` · read-only
    public var subscriptionRestrictionItems: Expanded<Subscription.SubscriptionRestrictionItem> { row[43] }
    /// `SubscriptionRestrictionItems` in queries and change sets.
    public static var subscriptionRestrictionItems: Navigation<Self, Subscription.SubscriptionRestrictionItem> { Navigation(43) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      EntryID                           Guid!                                          key create update
      BlockEntry                        Boolean                                        create update
      CancellationDate                  DateTime                                       create update
      Classification                    Guid                                           create update
      ClassificationCode                String
      ClassificationDescription         String
      Created                           DateTime!
      Creator                           Guid!
      CreatorFullName                   String
      Currency                          String                                         create update
      CustomerPONumber                  String                                         create update
      Description                       String                                         create! update
      Division                          Int32!
      EndDate                           DateTime                                       create update
      InvoiceDay                        Byte                                           create update
      InvoicedTo                        DateTime
      InvoiceTo                         Guid                                           create update
      InvoiceToName                     String
      InvoiceToContactPerson            Guid                                           create update
      InvoiceToContactPersonFullName    String
      InvoicingStartDate                DateTime                                       create update
      Modified                          DateTime!
      Modifier                          Guid!
      ModifierFullName                  String
      OrderedBy                         Guid                                           create! update
      OrderedByName                     String
      OrderedByContactPerson            Guid                                           create update
      OrderedByContactPersonFullName    String
      Notes                             String                                         create update
      Number                            Int32!
      PaymentCondition                  String                                         create update
      PaymentConditionDescription       String
      Printed                           Boolean!                                       create update
      Project                           Guid                                           create update
      ReasonCancelled                   Guid                                           create update
      ReasonCancelledCode               String
      ReasonCancelledDescription        String
      StartDate                         DateTime!                                      create update
      SubscriptionType                  Guid!                                          create! update
      SubscriptionTypeCode              String
      SubscriptionTypeDescription       String
      SubscriptionLines                 Subscription.SubscriptionLine*                 create!
      SubscriptionRestrictionEmployees  Subscription.SubscriptionRestrictionEmployee*
      SubscriptionRestrictionItems      Subscription.SubscriptionRestrictionItem*
      """, related: { [Subscription.SubscriptionLine.table, Subscription.SubscriptionRestrictionEmployee.table, Subscription.SubscriptionRestrictionItem.table] })
  }
}

nonisolated extension Subscription {
  /// One item or service billed by a subscription.
  ///
  /// `subscription/SubscriptionLines` · read, create, update, delete · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 1] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(1) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[2] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: WritableProperty<Self, Decimal> { WritableProperty(2) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[3] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: WritableProperty<Self, Decimal> { WritableProperty(3) }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 4] }
    /// `Costcenter` in queries and change sets.
    public static var costcenter: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 5] }
    /// `Costunit` in queries and change sets.
    public static var costunit: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(6) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 7] }
    /// `Discount` in queries and change sets.
    public static var discount: WritableProperty<Self, Decimal?> { WritableProperty(7) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[8] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(8) }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID { row[9] }
    /// `EntryID` in queries and change sets.
    public static var entryID: WritableProperty<Self, UUID> { WritableProperty(9) }

    /// `FromDate` · Edm.DateTime
    public var fromDate: LocalDateTime { row[10] }
    /// `FromDate` in queries and change sets.
    public static var fromDate: WritableProperty<Self, LocalDateTime> { WritableProperty(10) }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID { row[11] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID> { WritableProperty(11) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 12] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(12) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[13] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32> { Property(13) }

    /// `LineType` · Edm.Int16
    public var lineType: SubscriptionLineType? { row[ifPresent: 14] }
    /// `LineType` in queries and change sets.
    public static var lineType: WritableProperty<Self, SubscriptionLineType?> { WritableProperty(14) }

    /// `LineTypeDescription` · Edm.String · read-only
    public var lineTypeDescription: String? { row[ifPresent: 15] }
    /// `LineTypeDescription` in queries and change sets.
    public static var lineTypeDescription: Property<Self, String?> { Property(15) }

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

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[19] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal> { WritableProperty(19) }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32 { row[20] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32> { Property(20) }

    /// `ToDate` · Edm.DateTime
    public var toDate: LocalDateTime? { row[ifPresent: 21] }
    /// `ToDate` in queries and change sets.
    public static var toDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(21) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 22] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: WritableProperty<Self, String?> { WritableProperty(22) }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 23] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: Property<Self, String?> { Property(23) }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal { row[24] }
    /// `UnitPrice` in queries and change sets.
    public static var unitPrice: WritableProperty<Self, Decimal> { WritableProperty(24) }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 25] }
    /// `VATAmountFC` in queries and change sets.
    public static var vatAmountFC: WritableProperty<Self, Decimal?> { WritableProperty(25) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 26] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: WritableProperty<Self, String?> { WritableProperty(26) }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 27] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: Property<Self, String?> { Property(27) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!      key create update
      CustomField          String
      AmountDC             Double!    create update
      AmountFC             Double!    create update
      Costcenter           String     create update
      Costunit             String     create update
      Description          String     create update
      Discount             Double     create update
      Division             Int32!
      EntryID              Guid!      create! update
      FromDate             DateTime!  create update
      Item                 Guid!      create! update
      ItemDescription      String
      LineNumber           Int32!
      LineType             Int16      create update
      LineTypeDescription  String
      Modified             DateTime!
      NetPrice             Double!    create update
      Notes                String     create update
      Quantity             Double!    create update
      SubscriptionNumber   Int32!
      ToDate               DateTime   create update
      UnitCode             String     create update
      UnitDescription      String
      UnitPrice            Double!    create update
      VATAmountFC          Double     create update
      VATCode              String     create update
      VATCodeDescription   String
      """)
  }
}

nonisolated extension Subscription {
  /// `subscription/SubscriptionReasonCodes` · read · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionReasonCode: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool { row[0] }
    /// `Active` in queries and change sets.
    public static var active: Property<Self, Bool> { Property(0) }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(1) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[2] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime> { Property(2) }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[3] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID> { Property(3) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(4) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(5) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(6) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(8) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 9] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(9) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(10) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[11] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID> { Property(11) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 12] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(12) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean!
      Code              String
      Created           DateTime!
      Creator           Guid!
      CreatorFullName   String
      CustomField       String
      Description       String
      Division          Int32!
      ID                Guid!      key
      Notes             String
      Modified          DateTime!
      Modifier          Guid!
      ModifierFullName  String
      """)
  }
}

nonisolated extension Subscription {
  /// `subscription:SubscriptionRestriction`
  nonisolated public struct SubscriptionRestriction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(4) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID { row[8] }
    /// `Subscription` in queries and change sets.
    public static var subscription: Property<Self, UUID> { Property(8) }

    /// `SubscriptionNumber` · Edm.Int32
    public var subscriptionNumber: Int32 { row[9] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32> { Property(9) }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 10] }
    /// `SubscriptionDescription` in queries and change sets.
    public static var subscriptionDescription: Property<Self, String?> { Property(10) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Division                 Int32!
      ID                       Guid!     key
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Subscription             Guid!
      SubscriptionNumber       Int32!
      SubscriptionDescription  String
      """)
  }
}

nonisolated extension Subscription {
  /// `subscription/SubscriptionRestrictionEmployees` · read, create, delete · 60 rows a page
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionRestrictionEmployee: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Subscription` · Edm.Guid · required on create
    public var subscription: UUID { row[8] }
    /// `Subscription` in queries and change sets.
    public static var subscription: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32 { row[9] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32> { Property(9) }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 10] }
    /// `SubscriptionDescription` in queries and change sets.
    public static var subscriptionDescription: Property<Self, String?> { Property(10) }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 11] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 12] }
    /// `EmployeeFullName` in queries and change sets.
    public static var employeeFullName: Property<Self, String?> { Property(12) }

    /// `EmployeeHID` · Edm.Int32 · read-only
    public var employeeHID: Int32? { row[ifPresent: 13] }
    /// `EmployeeHID` in queries and change sets.
    public static var employeeHID: Property<Self, Int32?> { Property(13) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Division                 Int32!
      ID                       Guid!     key create
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Subscription             Guid!     create!
      SubscriptionNumber       Int32!
      SubscriptionDescription  String
      Employee                 Guid      create!
      EmployeeFullName         String
      EmployeeHID              Int32
      """)
  }
}

nonisolated extension Subscription {
  /// `subscription/SubscriptionRestrictionItems` · read, create, delete · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionRestrictionItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 5] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(5) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 6] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(6) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 7] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(7) }

    /// `Subscription` · Edm.Guid · required on create
    public var subscription: UUID { row[8] }
    /// `Subscription` in queries and change sets.
    public static var subscription: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `SubscriptionNumber` · Edm.Int32 · read-only
    public var subscriptionNumber: Int32 { row[9] }
    /// `SubscriptionNumber` in queries and change sets.
    public static var subscriptionNumber: Property<Self, Int32> { Property(9) }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 10] }
    /// `SubscriptionDescription` in queries and change sets.
    public static var subscriptionDescription: Property<Self, String?> { Property(10) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 12] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(12) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(13) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Division                 Int32!
      ID                       Guid!     key create
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Subscription             Guid!     create!
      SubscriptionNumber       Int32!
      SubscriptionDescription  String
      Item                     Guid      create
      ItemCode                 String
      ItemDescription          String
      """)
  }
}

nonisolated extension Subscription {
  /// `subscription/SubscriptionTypes` · read · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AutomaticGenerateInvoiceDays` · Edm.Int16
    public var automaticGenerateInvoiceDays: Int16? { row[ifPresent: 0] }
    /// `AutomaticGenerateInvoiceDays` in queries and change sets.
    public static var automaticGenerateInvoiceDays: Property<Self, Int16?> { Property(0) }

    /// `AutomaticGenerateInvoiceDescription` · Edm.String
    public var automaticGenerateInvoiceDescription: String? { row[ifPresent: 1] }
    /// `AutomaticGenerateInvoiceDescription` in queries and change sets.
    public static var automaticGenerateInvoiceDescription: Property<Self, String?> { Property(1) }

    /// `AutomaticGenerateInvoiceType` · Edm.Int16
    public var automaticGenerateInvoiceType: SubscriptionInvoiceGeneration? { row[ifPresent: 2] }
    /// `AutomaticGenerateInvoiceType` in queries and change sets.
    public static var automaticGenerateInvoiceType: Property<Self, SubscriptionInvoiceGeneration?> { Property(2) }

    /// `AutomaticSendInvoiceDays` · Edm.Int16
    public var automaticSendInvoiceDays: Int16? { row[ifPresent: 3] }
    /// `AutomaticSendInvoiceDays` in queries and change sets.
    public static var automaticSendInvoiceDays: Property<Self, Int16?> { Property(3) }

    /// `AutomaticSendInvoiceMethod` · Edm.Int16
    public var automaticSendInvoiceMethod: SubscriptionInvoiceSendMethod? { row[ifPresent: 4] }
    /// `AutomaticSendInvoiceMethod` in queries and change sets.
    public static var automaticSendInvoiceMethod: Property<Self, SubscriptionInvoiceSendMethod?> { Property(4) }

    /// `AutomaticSendInvoiceSender` · Edm.Int16
    public var automaticSendInvoiceSender: SubscriptionInvoiceSender? { row[ifPresent: 5] }
    /// `AutomaticSendInvoiceSender` in queries and change sets.
    public static var automaticSendInvoiceSender: Property<Self, SubscriptionInvoiceSender?> { Property(5) }

    /// `AutomaticSendInvoiceSenderMailbox` · Edm.Guid
    public var automaticSendInvoiceSenderMailbox: UUID? { row[ifPresent: 6] }
    /// `AutomaticSendInvoiceSenderMailbox` in queries and change sets.
    public static var automaticSendInvoiceSenderMailbox: Property<Self, UUID?> { Property(6) }

    /// `AutomaticSendInvoiceType` · Edm.Int16
    public var automaticSendInvoiceType: SubscriptionInvoiceSending? { row[ifPresent: 7] }
    /// `AutomaticSendInvoiceType` in queries and change sets.
    public static var automaticSendInvoiceType: Property<Self, SubscriptionInvoiceSending?> { Property(7) }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 8] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String?> { Property(8) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(9) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(10) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(11) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(12) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 13] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(13) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[14] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(14) }

    /// `EnablePaymentLink` · Edm.Int16
    public var enablePaymentLink: SubscriptionPaymentLink? { row[ifPresent: 15] }
    /// `EnablePaymentLink` in queries and change sets.
    public static var enablePaymentLink: Property<Self, SubscriptionPaymentLink?> { Property(15) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(16) }

    /// `InvoiceCorrectionMethod` · Edm.Int16
    public var invoiceCorrectionMethod: SubscriptionInvoiceCorrection? { row[ifPresent: 17] }
    /// `InvoiceCorrectionMethod` in queries and change sets.
    public static var invoiceCorrectionMethod: Property<Self, SubscriptionInvoiceCorrection?> { Property(17) }

    /// `ManualRenewalMethod` · Edm.Int16
    public var manualRenewalMethod: SubscriptionManualRenewal? { row[ifPresent: 18] }
    /// `ManualRenewalMethod` in queries and change sets.
    public static var manualRenewalMethod: Property<Self, SubscriptionManualRenewal?> { Property(18) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 19] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(19) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 20] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(20) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 21] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(21) }

    /// `ProlongationType` · Edm.Byte
    public var prolongationType: SubscriptionProlongation { row[22] }
    /// `ProlongationType` in queries and change sets.
    public static var prolongationType: Property<Self, SubscriptionProlongation> { Property(22) }

    /// `InvoicePeriod` · Edm.Int16
    public var invoicePeriod: Int16 { row[23] }
    /// `InvoicePeriod` in queries and change sets.
    public static var invoicePeriod: Property<Self, Int16> { Property(23) }

    /// `InvoicePeriodUnit` · Edm.String
    public var invoicePeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 24] }
    /// `InvoicePeriodUnit` in queries and change sets.
    public static var invoicePeriodUnit: Property<Self, SubscriptionPeriodUnit?> { Property(24) }

    /// `SubscriptionPeriod` · Edm.Int16
    public var subscriptionPeriod: Int16 { row[25] }
    /// `SubscriptionPeriod` in queries and change sets.
    public static var subscriptionPeriod: Property<Self, Int16> { Property(25) }

    /// `SubscriptionPeriodUnit` · Edm.String
    public var subscriptionPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 26] }
    /// `SubscriptionPeriodUnit` in queries and change sets.
    public static var subscriptionPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { Property(26) }

    /// `CancellationPeriod` · Edm.Int16
    public var cancellationPeriod: Int16 { row[27] }
    /// `CancellationPeriod` in queries and change sets.
    public static var cancellationPeriod: Property<Self, Int16> { Property(27) }

    /// `CancellationPeriodUnit` · Edm.String
    public var cancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 28] }
    /// `CancellationPeriodUnit` in queries and change sets.
    public static var cancellationPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { Property(28) }

    /// `RenewalPeriod` · Edm.Int16
    public var renewalPeriod: Int16 { row[29] }
    /// `RenewalPeriod` in queries and change sets.
    public static var renewalPeriod: Property<Self, Int16> { Property(29) }

    /// `RenewalPeriodUnit` · Edm.String
    public var renewalPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 30] }
    /// `RenewalPeriodUnit` in queries and change sets.
    public static var renewalPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { Property(30) }

    /// `RenewalCancellationPeriod` · Edm.Int16
    public var renewalCancellationPeriod: Int16 { row[31] }
    /// `RenewalCancellationPeriod` in queries and change sets.
    public static var renewalCancellationPeriod: Property<Self, Int16> { Property(31) }

    /// `RenewalCancellationPeriodUnit` · Edm.String
    public var renewalCancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 32] }
    /// `RenewalCancellationPeriodUnit` in queries and change sets.
    public static var renewalCancellationPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { Property(32) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(33) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AutomaticGenerateInvoiceDays         Int16
      AutomaticGenerateInvoiceDescription  String
      AutomaticGenerateInvoiceType         Int16
      AutomaticSendInvoiceDays             Int16
      AutomaticSendInvoiceMethod           Int16
      AutomaticSendInvoiceSender           Int16
      AutomaticSendInvoiceSenderMailbox    Guid
      AutomaticSendInvoiceType             Int16
      Code                                 String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      CustomField                          String
      Description                          String
      Division                             Int32!
      EnablePaymentLink                    Int16
      ID                                   Guid!     key
      InvoiceCorrectionMethod              Int16
      ManualRenewalMethod                  Int16
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      ProlongationType                     Byte!
      InvoicePeriod                        Int16!
      InvoicePeriodUnit                    String
      SubscriptionPeriod                   Int16!
      SubscriptionPeriodUnit               String
      CancellationPeriod                   Int16!
      CancellationPeriodUnit               String
      RenewalPeriod                        Int16!
      RenewalPeriodUnit                    String
      RenewalCancellationPeriod            Int16!
      RenewalCancellationPeriodUnit        String
      Notes                                String
      """)
  }
}
