// exact-online-generator 0.1.0 · services/subscription.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Subscription {
  /// `subscription/SubscriptionTypes` · read · 60 rows a page · permission "Sales contracts"
  nonisolated public struct SubscriptionType: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutomaticGenerateInvoiceDays` · Edm.Int16
    public var automaticGenerateInvoiceDays: Int16? { row[ifPresent: 0] }

    /// `AutomaticGenerateInvoiceDescription` · Edm.String
    public var automaticGenerateInvoiceDescription: String? { row[ifPresent: 1] }

    /// `AutomaticGenerateInvoiceType` · Edm.Int16
    public var automaticGenerateInvoiceType: SubscriptionInvoiceGeneration? { row[ifPresent: 2] }

    /// `AutomaticSendInvoiceDays` · Edm.Int16
    public var automaticSendInvoiceDays: Int16? { row[ifPresent: 3] }

    /// `AutomaticSendInvoiceMethod` · Edm.Int16
    public var automaticSendInvoiceMethod: SubscriptionInvoiceSendMethod? { row[ifPresent: 4] }

    /// `AutomaticSendInvoiceSender` · Edm.Int16
    public var automaticSendInvoiceSender: SubscriptionInvoiceSender? { row[ifPresent: 5] }

    /// `AutomaticSendInvoiceSenderMailbox` · Edm.Guid
    public var automaticSendInvoiceSenderMailbox: UUID? { row[ifPresent: 6] }

    /// `AutomaticSendInvoiceType` · Edm.Int16
    public var automaticSendInvoiceType: SubscriptionInvoiceSending? { row[ifPresent: 7] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[14] }

    /// `EnablePaymentLink` · Edm.Int16
    public var enablePaymentLink: SubscriptionPaymentLink? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `InvoiceCorrectionMethod` · Edm.Int16
    public var invoiceCorrectionMethod: SubscriptionInvoiceCorrection? { row[ifPresent: 17] }

    /// `ManualRenewalMethod` · Edm.Int16
    public var manualRenewalMethod: SubscriptionManualRenewal? { row[ifPresent: 18] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 19] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 20] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 21] }

    /// `ProlongationType` · Edm.Byte
    public var prolongationType: SubscriptionProlongation { row[22] }

    /// `InvoicePeriod` · Edm.Int16
    public var invoicePeriod: Int16 { row[23] }

    /// `InvoicePeriodUnit` · Edm.String
    public var invoicePeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 24] }

    /// `SubscriptionPeriod` · Edm.Int16
    public var subscriptionPeriod: Int16 { row[25] }

    /// `SubscriptionPeriodUnit` · Edm.String
    public var subscriptionPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 26] }

    /// `CancellationPeriod` · Edm.Int16
    public var cancellationPeriod: Int16 { row[27] }

    /// `CancellationPeriodUnit` · Edm.String
    public var cancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 28] }

    /// `RenewalPeriod` · Edm.Int16
    public var renewalPeriod: Int16 { row[29] }

    /// `RenewalPeriodUnit` · Edm.String
    public var renewalPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 30] }

    /// `RenewalCancellationPeriod` · Edm.Int16
    public var renewalCancellationPeriod: Int16 { row[31] }

    /// `RenewalCancellationPeriodUnit` · Edm.String
    public var renewalCancellationPeriodUnit: SubscriptionPeriodUnit? { row[ifPresent: 32] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var automaticGenerateInvoiceDays: Property<Subscription.SubscriptionType, Int16?> { Property(0) }
    public var automaticGenerateInvoiceDescription: Property<Subscription.SubscriptionType, String?> { Property(1) }
    public var automaticGenerateInvoiceType: Property<Subscription.SubscriptionType, SubscriptionInvoiceGeneration?> {
      Property(2)
    }
    public var automaticSendInvoiceDays: Property<Subscription.SubscriptionType, Int16?> { Property(3) }
    public var automaticSendInvoiceMethod: Property<Subscription.SubscriptionType, SubscriptionInvoiceSendMethod?> {
      Property(4)
    }
    public var automaticSendInvoiceSender: Property<Subscription.SubscriptionType, SubscriptionInvoiceSender?> {
      Property(5)
    }
    public var automaticSendInvoiceSenderMailbox: Property<Subscription.SubscriptionType, UUID?> { Property(6) }
    public var automaticSendInvoiceType: Property<Subscription.SubscriptionType, SubscriptionInvoiceSending?> {
      Property(7)
    }
    public var code: Property<Subscription.SubscriptionType, String?> { Property(8) }
    public var created: Property<Subscription.SubscriptionType, LocalDateTime?> { Property(9) }
    public var creator: Property<Subscription.SubscriptionType, UUID?> { Property(10) }
    public var creatorFullName: Property<Subscription.SubscriptionType, String?> { Property(11) }
    public var customField: Property<Subscription.SubscriptionType, String?> { Property(12) }
    public var description: Property<Subscription.SubscriptionType, String?> { Property(13) }
    public var division: Property<Subscription.SubscriptionType, Int32> { Property(14) }
    public var enablePaymentLink: Property<Subscription.SubscriptionType, SubscriptionPaymentLink?> { Property(15) }
    public var id: Property<Subscription.SubscriptionType, UUID> { Property(16) }
    public var invoiceCorrectionMethod: Property<Subscription.SubscriptionType, SubscriptionInvoiceCorrection?> {
      Property(17)
    }
    public var manualRenewalMethod: Property<Subscription.SubscriptionType, SubscriptionManualRenewal?> { Property(18) }
    public var modified: Property<Subscription.SubscriptionType, LocalDateTime?> { Property(19) }
    public var modifier: Property<Subscription.SubscriptionType, UUID?> { Property(20) }
    public var modifierFullName: Property<Subscription.SubscriptionType, String?> { Property(21) }
    public var prolongationType: Property<Subscription.SubscriptionType, SubscriptionProlongation> { Property(22) }
    public var invoicePeriod: Property<Subscription.SubscriptionType, Int16> { Property(23) }
    public var invoicePeriodUnit: Property<Subscription.SubscriptionType, SubscriptionPeriodUnit?> { Property(24) }
    public var subscriptionPeriod: Property<Subscription.SubscriptionType, Int16> { Property(25) }
    public var subscriptionPeriodUnit: Property<Subscription.SubscriptionType, SubscriptionPeriodUnit?> { Property(26) }
    public var cancellationPeriod: Property<Subscription.SubscriptionType, Int16> { Property(27) }
    public var cancellationPeriodUnit: Property<Subscription.SubscriptionType, SubscriptionPeriodUnit?> { Property(28) }
    public var renewalPeriod: Property<Subscription.SubscriptionType, Int16> { Property(29) }
    public var renewalPeriodUnit: Property<Subscription.SubscriptionType, SubscriptionPeriodUnit?> { Property(30) }
    public var renewalCancellationPeriod: Property<Subscription.SubscriptionType, Int16> { Property(31) }
    public var renewalCancellationPeriodUnit: Property<Subscription.SubscriptionType, SubscriptionPeriodUnit?> {
      Property(32)
    }
    public var notes: Property<Subscription.SubscriptionType, String?> { Property(33) }
  }
}
