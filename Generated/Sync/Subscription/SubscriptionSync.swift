// exact-online-generator 0.1.0 · services/sync/Subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Subscription {
  /// `sync/Subscription/Subscriptions` · read · 1000 rows a page · `$select` required · permission "Sales contracts"
  nonisolated public struct SubscriptionSync: KeyedEntity {
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

nonisolated extension Sync.Subscription.SubscriptionSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Subscription.SubscriptionSync, Int64> { Property(0) }
    public var blockEntry: SelectableProperty<Sync.Subscription.SubscriptionSync, Bool?> { SelectableProperty(1) }
    public var cancellationDate: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime?> {
      SelectableProperty(2)
    }
    public var classification: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> { SelectableProperty(3) }
    public var classificationCode: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(4)
    }
    public var classificationDescription: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(5)
    }
    public var created: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime> { SelectableProperty(6) }
    public var creator: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID> { SelectableProperty(7) }
    public var creatorFullName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(8)
    }
    public var currency: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> { SelectableProperty(9) }
    public var customerPONumber: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(10)
    }
    public var description: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> { SelectableProperty(11) }
    public var division: SelectableProperty<Sync.Subscription.SubscriptionSync, Int32> { SelectableProperty(12) }
    public var endDate: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime?> {
      SelectableProperty(13)
    }
    public var entryID: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID> { SelectableProperty(14) }
    public var invoiceDay: SelectableProperty<Sync.Subscription.SubscriptionSync, UInt8?> { SelectableProperty(15) }
    public var invoicedTo: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime?> {
      SelectableProperty(16)
    }
    public var invoiceTo: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> { SelectableProperty(17) }
    public var invoiceToContactPerson: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> {
      SelectableProperty(18)
    }
    public var invoiceToContactPersonFullName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(19)
    }
    public var invoiceToName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> { SelectableProperty(20) }
    public var invoicingStartDate: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime?> {
      SelectableProperty(21)
    }
    public var modified: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime> {
      SelectableProperty(22)
    }
    public var modifier: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID> { SelectableProperty(23) }
    public var modifierFullName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(24)
    }
    public var notes: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> { SelectableProperty(25) }
    public var number: SelectableProperty<Sync.Subscription.SubscriptionSync, Int32> { SelectableProperty(26) }
    public var orderedBy: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> { SelectableProperty(27) }
    public var orderedByContactPerson: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> {
      SelectableProperty(28)
    }
    public var orderedByContactPersonFullName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(29)
    }
    public var orderedByName: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> { SelectableProperty(30) }
    public var paymentCondition: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(31)
    }
    public var paymentConditionDescription: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(32)
    }
    public var printed: SelectableProperty<Sync.Subscription.SubscriptionSync, Bool> { SelectableProperty(33) }
    public var project: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> { SelectableProperty(34) }
    public var reasonCancelled: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID?> { SelectableProperty(35) }
    public var reasonCancelledCode: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(36)
    }
    public var reasonCancelledDescription: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(37)
    }
    public var startDate: SelectableProperty<Sync.Subscription.SubscriptionSync, LocalDateTime> {
      SelectableProperty(38)
    }
    public var subscriptionType: SelectableProperty<Sync.Subscription.SubscriptionSync, UUID> { SelectableProperty(39) }
    public var subscriptionTypeCode: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(40)
    }
    public var subscriptionTypeDescription: SelectableProperty<Sync.Subscription.SubscriptionSync, String?> {
      SelectableProperty(41)
    }
  }
}
