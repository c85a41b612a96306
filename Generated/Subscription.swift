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

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Description  String
      """)
  }
}

nonisolated extension Subscription.SubscriptionChargeType {
  /// `ID` · Edm.Int16 · key
  public var id: Int16 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int16> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
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

nonisolated extension Subscription.SubscriptionEntity {
  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[0] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(0) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(1) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: WritableProperty<Self, Bool?> { .init(1) }

  /// `CancellationDate` · Edm.DateTime
  public var cancellationDate: LocalDateTime? { row.dateTime(2) }
  /// `CancellationDate` in queries and change sets.
  public static var cancellationDate: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Classification` · Edm.Guid
  public var classification: UUID? { row.guid(3) }
  /// `Classification` in queries and change sets.
  public static var classification: WritableProperty<Self, UUID?> { .init(3) }

  /// `ClassificationCode` · Edm.String · read-only
  public var classificationCode: String? { row.string(4) }
  /// `ClassificationCode` in queries and change sets.
  public static var classificationCode: Property<Self, String?> { .init(4) }

  /// `ClassificationDescription` · Edm.String · read-only
  public var classificationDescription: String? { row.string(5) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[6] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID { row[7] }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(9) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(9) }

  /// `CustomerPONumber` · Edm.String
  public var customerPONumber: String? { row.string(10) }
  /// `CustomerPONumber` in queries and change sets.
  public static var customerPONumber: WritableProperty<Self, String?> { .init(10) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[12] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(12) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(13) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `InvoiceDay` · Edm.Byte
  public var invoiceDay: UInt8? { row[ifPresent: 14] }
  /// `InvoiceDay` in queries and change sets.
  public static var invoiceDay: WritableProperty<Self, UInt8?> { .init(14) }

  /// `InvoicedTo` · Edm.DateTime · read-only
  public var invoicedTo: LocalDateTime? { row.dateTime(15) }
  /// `InvoicedTo` in queries and change sets.
  public static var invoicedTo: Property<Self, LocalDateTime?> { .init(15) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(16) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: WritableProperty<Self, UUID?> { .init(16) }

  /// `InvoiceToName` · Edm.String · read-only
  public var invoiceToName: String? { row.string(17) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: Property<Self, String?> { .init(17) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(18) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: WritableProperty<Self, UUID?> { .init(18) }

  /// `InvoiceToContactPersonFullName` · Edm.String · read-only
  public var invoiceToContactPersonFullName: String? { row.string(19) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: Property<Self, String?> { .init(19) }

  /// `InvoicingStartDate` · Edm.DateTime
  public var invoicingStartDate: LocalDateTime? { row.dateTime(20) }
  /// `InvoicingStartDate` in queries and change sets.
  public static var invoicingStartDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[21] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID { row[22] }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `OrderedBy` · Edm.Guid · required on create
  public var orderedBy: UUID? { row.guid(24) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: WritableProperty<Self, UUID?> { .init(24) }

  /// `OrderedByName` · Edm.String · read-only
  public var orderedByName: String? { row.string(25) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: Property<Self, String?> { .init(25) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(26) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: WritableProperty<Self, UUID?> { .init(26) }

  /// `OrderedByContactPersonFullName` · Edm.String · read-only
  public var orderedByContactPersonFullName: String? { row.string(27) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: Property<Self, String?> { .init(27) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(28) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(28) }

  /// `Number` · Edm.Int32 · read-only
  public var number: Int32 { row[29] }
  /// `Number` in queries and change sets.
  public static var number: Property<Self, Int32> { .init(29) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(30) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(30) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(31) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(31) }

  /// `Printed` · Edm.Boolean
  public var printed: Bool { row[32] }
  /// `Printed` in queries and change sets.
  public static var printed: WritableProperty<Self, Bool> { .init(32) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(33) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(33) }

  /// `ReasonCancelled` · Edm.Guid
  public var reasonCancelled: UUID? { row.guid(34) }
  /// `ReasonCancelled` in queries and change sets.
  public static var reasonCancelled: WritableProperty<Self, UUID?> { .init(34) }

  /// `ReasonCancelledCode` · Edm.String · read-only
  public var reasonCancelledCode: String? { row.string(35) }
  /// `ReasonCancelledCode` in queries and change sets.
  public static var reasonCancelledCode: Property<Self, String?> { .init(35) }

  /// `ReasonCancelledDescription` · Edm.String · read-only
  public var reasonCancelledDescription: String? { row.string(36) }
  /// `ReasonCancelledDescription` in queries and change sets.
  public static var reasonCancelledDescription: Property<Self, String?> { .init(36) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[37] }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime> { .init(37) }

  /// `SubscriptionType` · Edm.Guid · required on create
  public var subscriptionType: UUID { row[38] }
  /// `SubscriptionType` in queries and change sets.
  public static var subscriptionType: WritableProperty<Self, UUID> { .init(38) }

  /// `SubscriptionTypeCode` · Edm.String · read-only
  public var subscriptionTypeCode: String? { row.string(39) }
  /// `SubscriptionTypeCode` in queries and change sets.
  public static var subscriptionTypeCode: Property<Self, String?> { .init(39) }

  /// `SubscriptionTypeDescription` · Edm.String · read-only
  public var subscriptionTypeDescription: String? { row.string(40) }
  /// `SubscriptionTypeDescription` in queries and change sets.
  public static var subscriptionTypeDescription: Property<Self, String?> { .init(40) }

  /// `SubscriptionLines` · expand with `expanding { $0.subscriptionLines }`
  public var subscriptionLines: Expanded<Subscription.SubscriptionLine> { row[41] }
  /// `SubscriptionLines` in queries and change sets.
  public static var subscriptionLines: WritableNavigation<Self, Subscription.SubscriptionLine, [Changes<Subscription.SubscriptionLine>]> { .init(41) }

  /// `SubscriptionRestrictionEmployees` · expand with `expanding { $0.subscriptionRestrictionEmployees }` · read-only
  public var subscriptionRestrictionEmployees: Expanded<Subscription.SubscriptionRestrictionEmployee> { row[42] }
  /// `SubscriptionRestrictionEmployees` in queries and change sets.
  public static var subscriptionRestrictionEmployees: Navigation<Self, Subscription.SubscriptionRestrictionEmployee> { .init(42) }

  /// `SubscriptionRestrictionItems` · expand with `expanding { $0.subscriptionRestrictionItems }` · read-only
  public var subscriptionRestrictionItems: Expanded<Subscription.SubscriptionRestrictionItem> { row[43] }
  /// `SubscriptionRestrictionItems` in queries and change sets.
  public static var subscriptionRestrictionItems: Navigation<Self, Subscription.SubscriptionRestrictionItem> { .init(43) }
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

nonisolated extension Subscription.SubscriptionLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(1) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(1) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[2] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: WritableProperty<Self, Decimal> { .init(2) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[3] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(3) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(4) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(4) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(5) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(6) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(7) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(7) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[8] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(8) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID { row[9] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(9) }

  /// `FromDate` · Edm.DateTime
  public var fromDate: LocalDateTime { row[10] }
  /// `FromDate` in queries and change sets.
  public static var fromDate: WritableProperty<Self, LocalDateTime> { .init(10) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID { row[11] }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID> { .init(11) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(12) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32 { row[13] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(13) }

  /// `LineType` · Edm.Int16
  public var lineType: SubscriptionLineType? { row[ifPresent: 14] }
  /// `LineType` in queries and change sets.
  public static var lineType: WritableProperty<Self, SubscriptionLineType?> { .init(14) }

  /// `LineTypeDescription` · Edm.String · read-only
  public var lineTypeDescription: String? { row.string(15) }
  /// `LineTypeDescription` in queries and change sets.
  public static var lineTypeDescription: Property<Self, String?> { .init(15) }

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

  /// `Quantity` · Edm.Double
  public var quantity: Decimal { row[19] }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal> { .init(19) }

  /// `SubscriptionNumber` · Edm.Int32 · read-only
  public var subscriptionNumber: Int32 { row[20] }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32> { .init(20) }

  /// `ToDate` · Edm.DateTime
  public var toDate: LocalDateTime? { row.dateTime(21) }
  /// `ToDate` in queries and change sets.
  public static var toDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(22) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(22) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(23) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(23) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal { row[24] }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal> { .init(24) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(25) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(25) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(26) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(26) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(27) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(27) }
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

nonisolated extension Subscription.SubscriptionReasonCode {
  /// `Active` · Edm.Boolean
  public var active: Bool { row[0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, Bool> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[2] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID { row[3] }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(5) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(9) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[10] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID { row[11] }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }
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

nonisolated extension Subscription.SubscriptionRestriction {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID { row[8] }
  /// `Subscription` in queries and change sets.
  public static var subscription: Property<Self, UUID> { .init(8) }

  /// `SubscriptionNumber` · Edm.Int32
  public var subscriptionNumber: Int32 { row[9] }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32> { .init(9) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(10) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(10) }
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

nonisolated extension Subscription.SubscriptionRestrictionEmployee {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Subscription` · Edm.Guid · required on create
  public var subscription: UUID { row[8] }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID> { .init(8) }

  /// `SubscriptionNumber` · Edm.Int32 · read-only
  public var subscriptionNumber: Int32 { row[9] }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32> { .init(9) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(10) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(10) }

  /// `Employee` · Edm.Guid · required on create
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(11) }

  /// `EmployeeFullName` · Edm.String · read-only
  public var employeeFullName: String? { row.string(12) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(12) }

  /// `EmployeeHID` · Edm.Int32 · read-only
  public var employeeHID: Int32? { row.int32(13) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(13) }
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

nonisolated extension Subscription.SubscriptionRestrictionItem {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(5) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(5) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(6) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(6) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(7) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(7) }

  /// `Subscription` · Edm.Guid · required on create
  public var subscription: UUID { row[8] }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID> { .init(8) }

  /// `SubscriptionNumber` · Edm.Int32 · read-only
  public var subscriptionNumber: Int32 { row[9] }
  /// `SubscriptionNumber` in queries and change sets.
  public static var subscriptionNumber: Property<Self, Int32> { .init(9) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(10) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(12) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(13) }
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

nonisolated extension Subscription.SubscriptionType {
  /// `AutomaticGenerateInvoiceDays` · Edm.Int16
  public var automaticGenerateInvoiceDays: Int16? { row[ifPresent: 0] }
  /// `AutomaticGenerateInvoiceDays` in queries and change sets.
  public static var automaticGenerateInvoiceDays: Property<Self, Int16?> { .init(0) }

  /// `AutomaticGenerateInvoiceDescription` · Edm.String
  public var automaticGenerateInvoiceDescription: String? { row.string(1) }
  /// `AutomaticGenerateInvoiceDescription` in queries and change sets.
  public static var automaticGenerateInvoiceDescription: Property<Self, String?> { .init(1) }

  /// `AutomaticGenerateInvoiceType` · Edm.Int16
  public var automaticGenerateInvoiceType: SubscriptionInvoiceGeneration? { row[ifPresent: 2] }
  /// `AutomaticGenerateInvoiceType` in queries and change sets.
  public static var automaticGenerateInvoiceType: Property<Self, SubscriptionInvoiceGeneration?> { .init(2) }

  /// `AutomaticSendInvoiceDays` · Edm.Int16
  public var automaticSendInvoiceDays: Int16? { row[ifPresent: 3] }
  /// `AutomaticSendInvoiceDays` in queries and change sets.
  public static var automaticSendInvoiceDays: Property<Self, Int16?> { .init(3) }

  /// `AutomaticSendInvoiceMethod` · Edm.Int16
  public var automaticSendInvoiceMethod: SubscriptionInvoiceSendMethod? { row[ifPresent: 4] }
  /// `AutomaticSendInvoiceMethod` in queries and change sets.
  public static var automaticSendInvoiceMethod: Property<Self, SubscriptionInvoiceSendMethod?> { .init(4) }

  /// `AutomaticSendInvoiceSender` · Edm.Int16
  public var automaticSendInvoiceSender: SubscriptionInvoiceSender? { row[ifPresent: 5] }
  /// `AutomaticSendInvoiceSender` in queries and change sets.
  public static var automaticSendInvoiceSender: Property<Self, SubscriptionInvoiceSender?> { .init(5) }

  /// `AutomaticSendInvoiceSenderMailbox` · Edm.Guid
  public var automaticSendInvoiceSenderMailbox: UUID? { row.guid(6) }
  /// `AutomaticSendInvoiceSenderMailbox` in queries and change sets.
  public static var automaticSendInvoiceSenderMailbox: Property<Self, UUID?> { .init(6) }

  /// `AutomaticSendInvoiceType` · Edm.Int16
  public var automaticSendInvoiceType: SubscriptionInvoiceSending? { row[ifPresent: 7] }
  /// `AutomaticSendInvoiceType` in queries and change sets.
  public static var automaticSendInvoiceType: Property<Self, SubscriptionInvoiceSending?> { .init(7) }

  /// `Code` · Edm.String
  public var code: String? { row.string(8) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(12) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(12) }

  /// `Description` · Edm.String
  public var description: String? { row.string(13) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[14] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(14) }

  /// `EnablePaymentLink` · Edm.Int16
  public var enablePaymentLink: SubscriptionPaymentLink? { row[ifPresent: 15] }
  /// `EnablePaymentLink` in queries and change sets.
  public static var enablePaymentLink: Property<Self, SubscriptionPaymentLink?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(16) }

  /// `InvoiceCorrectionMethod` · Edm.Int16
  public var invoiceCorrectionMethod: SubscriptionInvoiceCorrection? { row[ifPresent: 17] }
  /// `InvoiceCorrectionMethod` in queries and change sets.
  public static var invoiceCorrectionMethod: Property<Self, SubscriptionInvoiceCorrection?> { .init(17) }

  /// `ManualRenewalMethod` · Edm.Int16
  public var manualRenewalMethod: SubscriptionManualRenewal? { row[ifPresent: 18] }
  /// `ManualRenewalMethod` in queries and change sets.
  public static var manualRenewalMethod: Property<Self, SubscriptionManualRenewal?> { .init(18) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(19) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(19) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(20) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(20) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(21) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(21) }

  /// `ProlongationType` · Edm.Byte
  public var prolongationType: SubscriptionProlongation { row[22] }
  /// `ProlongationType` in queries and change sets.
  public static var prolongationType: Property<Self, SubscriptionProlongation> { .init(22) }

  /// `InvoicePeriod` · Edm.Int16
  public var invoicePeriod: Int16 { row[23] }
  /// `InvoicePeriod` in queries and change sets.
  public static var invoicePeriod: Property<Self, Int16> { .init(23) }

  /// `InvoicePeriodUnit` · Edm.String
  public var invoicePeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 24] }
  /// `InvoicePeriodUnit` in queries and change sets.
  public static var invoicePeriodUnit: Property<Self, SubscriptionPeriodUnit?> { .init(24) }

  /// `SubscriptionPeriod` · Edm.Int16
  public var subscriptionPeriod: Int16 { row[25] }
  /// `SubscriptionPeriod` in queries and change sets.
  public static var subscriptionPeriod: Property<Self, Int16> { .init(25) }

  /// `SubscriptionPeriodUnit` · Edm.String
  public var subscriptionPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 26] }
  /// `SubscriptionPeriodUnit` in queries and change sets.
  public static var subscriptionPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { .init(26) }

  /// `CancellationPeriod` · Edm.Int16
  public var cancellationPeriod: Int16 { row[27] }
  /// `CancellationPeriod` in queries and change sets.
  public static var cancellationPeriod: Property<Self, Int16> { .init(27) }

  /// `CancellationPeriodUnit` · Edm.String
  public var cancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 28] }
  /// `CancellationPeriodUnit` in queries and change sets.
  public static var cancellationPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { .init(28) }

  /// `RenewalPeriod` · Edm.Int16
  public var renewalPeriod: Int16 { row[29] }
  /// `RenewalPeriod` in queries and change sets.
  public static var renewalPeriod: Property<Self, Int16> { .init(29) }

  /// `RenewalPeriodUnit` · Edm.String
  public var renewalPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 30] }
  /// `RenewalPeriodUnit` in queries and change sets.
  public static var renewalPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { .init(30) }

  /// `RenewalCancellationPeriod` · Edm.Int16
  public var renewalCancellationPeriod: Int16 { row[31] }
  /// `RenewalCancellationPeriod` in queries and change sets.
  public static var renewalCancellationPeriod: Property<Self, Int16> { .init(31) }

  /// `RenewalCancellationPeriodUnit` · Edm.String
  public var renewalCancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 32] }
  /// `RenewalCancellationPeriodUnit` in queries and change sets.
  public static var renewalCancellationPeriodUnit: Property<Self, SubscriptionPeriodUnit?> { .init(32) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(33) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(33) }
}
