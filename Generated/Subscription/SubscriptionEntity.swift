// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// A recurring agreement to invoice a customer.
  ///
  /// `subscription/Subscriptions` · read, create, update, delete · 60 rows a page · webhook topic `Subscriptions`
  /// · permission "Sales contracts"
  nonisolated public struct SubscriptionEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 1] }

    /// `CancellationDate` · Edm.DateTime
    public var cancellationDate: LocalDateTime? { row[ifPresent: 2] }

    /// `Classification` · Edm.Guid
    public var classification: UUID? { row[ifPresent: 3] }

    /// `ClassificationCode` · Edm.String · read-only
    public var classificationCode: String? { row[ifPresent: 4] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }

    /// `CustomerPONumber` · Edm.String
    public var customerPONumber: String? { row[ifPresent: 10] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[12] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }

    /// `InvoiceDay` · Edm.Byte
    public var invoiceDay: UInt8? { row[ifPresent: 14] }

    /// `InvoicedTo` · Edm.DateTime · read-only
    public var invoicedTo: LocalDateTime? { row[ifPresent: 15] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 16] }

    /// `InvoiceToName` · Edm.String · read-only
    public var invoiceToName: String? { row[ifPresent: 17] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 18] }

    /// `InvoiceToContactPersonFullName` · Edm.String · read-only
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 19] }

    /// `InvoicingStartDate` · Edm.DateTime
    public var invoicingStartDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID { row[22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `OrderedBy` · Edm.Guid · required on create
    public var orderedBy: UUID? { row[ifPresent: 24] }

    /// `OrderedByName` · Edm.String · read-only
    public var orderedByName: String? { row[ifPresent: 25] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 26] }

    /// `OrderedByContactPersonFullName` · Edm.String · read-only
    public var orderedByContactPersonFullName: String? { row[ifPresent: 27] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 28] }

    /// `Number` · Edm.Int32 · read-only
    public var number: Int32 { row[29] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 30] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 31] }

    /// `Printed` · Edm.Boolean
    public var printed: Bool { row[32] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 33] }

    /// `ReasonCancelled` · Edm.Guid
    public var reasonCancelled: UUID? { row[ifPresent: 34] }

    /// `ReasonCancelledCode` · Edm.String · read-only
    public var reasonCancelledCode: String? { row[ifPresent: 35] }

    /// `ReasonCancelledDescription` · Edm.String · read-only
    public var reasonCancelledDescription: String? { row[ifPresent: 36] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[37] }

    /// `SubscriptionType` · Edm.Guid · required on create
    public var subscriptionType: UUID { row[38] }

    /// `SubscriptionTypeCode` · Edm.String · read-only
    public var subscriptionTypeCode: String? { row[ifPresent: 39] }

    /// `SubscriptionTypeDescription` · Edm.String · read-only
    public var subscriptionTypeDescription: String? { row[ifPresent: 40] }

    /// `SubscriptionLines` · expand with `expanding { $0.subscriptionLines }`
    public var subscriptionLines: Expanded<Subscription.SubscriptionLine> { row[41] }

    /// `SubscriptionRestrictionEmployees` · expand with `expanding { $0.subscriptionRestrictionEmployees }` · read-only
    public var subscriptionRestrictionEmployees: Expanded<Subscription.SubscriptionRestrictionEmployee> { row[42] }

    /// `SubscriptionRestrictionItems` · expand with `expanding { $0.subscriptionRestrictionItems }` · read-only
    public var subscriptionRestrictionItems: Expanded<Subscription.SubscriptionRestrictionItem> { row[43] }

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
      """,
      related: {
        [
          Subscription.SubscriptionLine.table,
          Subscription.SubscriptionRestrictionEmployee.table,
          Subscription.SubscriptionRestrictionItem.table,
        ]
      })
  }
}

nonisolated extension Subscription.SubscriptionEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var entryID: Property<Subscription.SubscriptionEntity, UUID> { Property(0) }
    public var blockEntry: Property<Subscription.SubscriptionEntity, Bool?> { Property(1) }
    public var cancellationDate: Property<Subscription.SubscriptionEntity, LocalDateTime?> { Property(2) }
    public var classification: Property<Subscription.SubscriptionEntity, UUID?> { Property(3) }
    public var classificationCode: Property<Subscription.SubscriptionEntity, String?> { Property(4) }
    public var classificationDescription: Property<Subscription.SubscriptionEntity, String?> { Property(5) }
    public var created: Property<Subscription.SubscriptionEntity, LocalDateTime> { Property(6) }
    public var creator: Property<Subscription.SubscriptionEntity, UUID> { Property(7) }
    public var creatorFullName: Property<Subscription.SubscriptionEntity, String?> { Property(8) }
    public var currency: Property<Subscription.SubscriptionEntity, String?> { Property(9) }
    public var customerPONumber: Property<Subscription.SubscriptionEntity, String?> { Property(10) }
    public var description: Property<Subscription.SubscriptionEntity, String?> { Property(11) }
    public var division: Property<Subscription.SubscriptionEntity, Int32> { Property(12) }
    public var endDate: Property<Subscription.SubscriptionEntity, LocalDateTime?> { Property(13) }
    public var invoiceDay: Property<Subscription.SubscriptionEntity, UInt8?> { Property(14) }
    public var invoicedTo: Property<Subscription.SubscriptionEntity, LocalDateTime?> { Property(15) }
    public var invoiceTo: Property<Subscription.SubscriptionEntity, UUID?> { Property(16) }
    public var invoiceToName: Property<Subscription.SubscriptionEntity, String?> { Property(17) }
    public var invoiceToContactPerson: Property<Subscription.SubscriptionEntity, UUID?> { Property(18) }
    public var invoiceToContactPersonFullName: Property<Subscription.SubscriptionEntity, String?> { Property(19) }
    public var invoicingStartDate: Property<Subscription.SubscriptionEntity, LocalDateTime?> { Property(20) }
    public var modified: Property<Subscription.SubscriptionEntity, LocalDateTime> { Property(21) }
    public var modifier: Property<Subscription.SubscriptionEntity, UUID> { Property(22) }
    public var modifierFullName: Property<Subscription.SubscriptionEntity, String?> { Property(23) }
    public var orderedBy: Property<Subscription.SubscriptionEntity, UUID?> { Property(24) }
    public var orderedByName: Property<Subscription.SubscriptionEntity, String?> { Property(25) }
    public var orderedByContactPerson: Property<Subscription.SubscriptionEntity, UUID?> { Property(26) }
    public var orderedByContactPersonFullName: Property<Subscription.SubscriptionEntity, String?> { Property(27) }
    public var notes: Property<Subscription.SubscriptionEntity, String?> { Property(28) }
    public var number: Property<Subscription.SubscriptionEntity, Int32> { Property(29) }
    public var paymentCondition: Property<Subscription.SubscriptionEntity, String?> { Property(30) }
    public var paymentConditionDescription: Property<Subscription.SubscriptionEntity, String?> { Property(31) }
    public var printed: Property<Subscription.SubscriptionEntity, Bool> { Property(32) }
    public var project: Property<Subscription.SubscriptionEntity, UUID?> { Property(33) }
    public var reasonCancelled: Property<Subscription.SubscriptionEntity, UUID?> { Property(34) }
    public var reasonCancelledCode: Property<Subscription.SubscriptionEntity, String?> { Property(35) }
    public var reasonCancelledDescription: Property<Subscription.SubscriptionEntity, String?> { Property(36) }
    public var startDate: Property<Subscription.SubscriptionEntity, LocalDateTime> { Property(37) }
    public var subscriptionType: Property<Subscription.SubscriptionEntity, UUID> { Property(38) }
    public var subscriptionTypeCode: Property<Subscription.SubscriptionEntity, String?> { Property(39) }
    public var subscriptionTypeDescription: Property<Subscription.SubscriptionEntity, String?> { Property(40) }
    public var subscriptionLines: Navigation<Subscription.SubscriptionEntity, Subscription.SubscriptionLine> {
      Navigation(41)
    }
    public var subscriptionRestrictionEmployees:
      Navigation<Subscription.SubscriptionEntity, Subscription.SubscriptionRestrictionEmployee>
    {
      Navigation(42)
    }
    public var subscriptionRestrictionItems:
      Navigation<Subscription.SubscriptionEntity, Subscription.SubscriptionRestrictionItem>
    {
      Navigation(43)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var entryID: WritableProperty<UUID> { WritableProperty(0) }
    public var blockEntry: WritableProperty<Bool> { WritableProperty(1) }
    public var cancellationDate: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var classification: WritableProperty<UUID> { WritableProperty(3) }
    public var currency: WritableProperty<String> { WritableProperty(9) }
    public var customerPONumber: WritableProperty<String> { WritableProperty(10) }
    public var description: WritableProperty<String> { WritableProperty(11) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var invoiceDay: WritableProperty<UInt8> { WritableProperty(14) }
    public var invoiceTo: WritableProperty<UUID> { WritableProperty(16) }
    public var invoiceToContactPerson: WritableProperty<UUID> { WritableProperty(18) }
    public var invoicingStartDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
    public var orderedBy: WritableProperty<UUID> { WritableProperty(24) }
    public var orderedByContactPerson: WritableProperty<UUID> { WritableProperty(26) }
    public var notes: WritableProperty<String> { WritableProperty(28) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(30) }
    public var printed: WritableProperty<Bool> { WritableProperty(32) }
    public var project: WritableProperty<UUID> { WritableProperty(33) }
    public var reasonCancelled: WritableProperty<UUID> { WritableProperty(34) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(37) }
    public var subscriptionType: WritableProperty<UUID> { WritableProperty(38) }
    public var subscriptionLines: WritableProperty<[Changes<Subscription.SubscriptionLine>]> { WritableProperty(41) }
  }
}
