// exact-online-generator 0.1.0 · services/sync/Financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Financial {
  /// `sync/Financial/TransactionLines` · read · 1000 rows a page · `$select` required
  /// · permission "Financial accounting"
  nonisolated public struct TransactionLineSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[4] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[5] }

    /// `AmountVATBaseFC` · Edm.Double
    public var amountVATBaseFC: Decimal? { row[ifPresent: 6] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 7] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 8] }

    /// `AssetCode` · Edm.String
    public var assetCode: String? { row[ifPresent: 9] }

    /// `AssetDescription` · Edm.String
    public var assetDescription: String? { row[ifPresent: 10] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 11] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 12] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 13] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 14] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[15] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 16] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 17] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 18] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 19] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 20] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 21] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[22] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 23] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 24] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 25] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 26] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 27] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 28] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 29] }

    /// `ExternalLinkDescription` · Edm.String
    public var externalLinkDescription: String? { row[ifPresent: 30] }

    /// `ExternalLinkReference` · Edm.String
    public var externalLinkReference: String? { row[ifPresent: 31] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 32] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 33] }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 34] }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 35] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 36] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 37] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 38] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[39] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 40] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 41] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 42] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 43] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 44] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 45] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 46] }

    /// `LineType` · Edm.Int16
    public var lineType: Int16 { row[47] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[48] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 49] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 50] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 51] }

    /// `OffsetID` · Edm.Guid
    public var offsetID: UUID? { row[ifPresent: 52] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 53] }

    /// `PaymentDiscountAmount` · Edm.Double
    public var paymentDiscountAmount: Decimal? { row[ifPresent: 54] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 55] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 56] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 57] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 58] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 59] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 60] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 61] }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 62] }

    /// `Status` · Edm.Int16
    public var status: FinancialEntryStatus? { row[ifPresent: 63] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 64] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 65] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 66] }

    /// `TrackingNumberDescription` · Edm.String
    public var trackingNumberDescription: String? { row[ifPresent: 67] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType { row[68] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 69] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 70] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 71] }

    /// `VATType` · Edm.String
    public var vatType: VATType? { row[ifPresent: 72] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 73] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!     key
      Account                    Guid
      AccountCode                String
      AccountName                String
      AmountDC                   Double!
      AmountFC                   Double!
      AmountVATBaseFC            Double
      AmountVATFC                Double
      Asset                      Guid
      AssetCode                  String
      AssetDescription           String
      CostCenter                 String
      CostCenterDescription      String
      CostUnit                   String
      CostUnitDescription        String
      Created                    DateTime!
      Creator                    Guid
      CreatorFullName            String
      Currency                   String
      CustomField                String
      Date                       DateTime
      Description                String
      Division                   Int32!
      Document                   Guid
      DocumentNumber             Int32
      DocumentSubject            String
      DueDate                    DateTime
      EntryID                    Guid
      EntryNumber                Int32
      ExchangeRate               Double
      ExternalLinkDescription    String
      ExternalLinkReference      String
      ExtraDutyAmountFC          Double
      ExtraDutyPercentage        Double
      FinancialPeriod            Int16
      FinancialYear              Int16
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      ID                         Guid!
      InvoiceNumber              Int32
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      JournalCode                String
      JournalDescription         String
      LineNumber                 Int32
      LineType                   Int16!
      Modified                   DateTime!
      Modifier                   Guid
      ModifierFullName           String
      Notes                      String
      OffsetID                   Guid
      OrderNumber                Int32
      PaymentDiscountAmount      Double
      PaymentReference           String
      Project                    Guid
      ProjectCode                String
      ProjectDescription         String
      ProjectWBS                 Guid
      ProjectWBSDescription      String
      Quantity                   Double
      SerialNumber               String
      Status                     Int16
      Subscription               Guid
      SubscriptionDescription    String
      TrackingNumber             String
      TrackingNumberDescription  String
      Type                       Int32!
      VATCode                    String
      VATCodeDescription         String
      VATPercentage              Double
      VATType                    String
      YourRef                    String
      """)
  }
}

nonisolated extension Sync.Financial.TransactionLineSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Financial.TransactionLineSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(1) }
    public var accountCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(2) }
    public var accountName: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(3) }
    public var amountDC: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal> { SelectableProperty(4) }
    public var amountFC: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal> { SelectableProperty(5) }
    public var amountVATBaseFC: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> {
      SelectableProperty(6)
    }
    public var amountVATFC: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> { SelectableProperty(7) }
    public var asset: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(8) }
    public var assetCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(9) }
    public var assetDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(10)
    }
    public var costCenter: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(11) }
    public var costCenterDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(12)
    }
    public var costUnit: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(13) }
    public var costUnitDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(14)
    }
    public var created: SelectableProperty<Sync.Financial.TransactionLineSync, LocalDateTime> { SelectableProperty(15) }
    public var creator: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(16) }
    public var creatorFullName: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(17)
    }
    public var currency: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(18) }
    public var customField: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(19) }
    public var date: SelectableProperty<Sync.Financial.TransactionLineSync, LocalDateTime?> { SelectableProperty(20) }
    public var description: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(21) }
    public var division: SelectableProperty<Sync.Financial.TransactionLineSync, Int32> { SelectableProperty(22) }
    public var document: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(23) }
    public var documentNumber: SelectableProperty<Sync.Financial.TransactionLineSync, Int32?> { SelectableProperty(24) }
    public var documentSubject: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(25)
    }
    public var dueDate: SelectableProperty<Sync.Financial.TransactionLineSync, LocalDateTime?> {
      SelectableProperty(26)
    }
    public var entryID: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(27) }
    public var entryNumber: SelectableProperty<Sync.Financial.TransactionLineSync, Int32?> { SelectableProperty(28) }
    public var exchangeRate: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> { SelectableProperty(29) }
    public var externalLinkDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(30)
    }
    public var externalLinkReference: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(31)
    }
    public var extraDutyAmountFC: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> {
      SelectableProperty(32)
    }
    public var extraDutyPercentage: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> {
      SelectableProperty(33)
    }
    public var financialPeriod: SelectableProperty<Sync.Financial.TransactionLineSync, Int16?> {
      SelectableProperty(34)
    }
    public var financialYear: SelectableProperty<Sync.Financial.TransactionLineSync, Int16?> { SelectableProperty(35) }
    public var glAccount: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(36) }
    public var glAccountCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(37) }
    public var glAccountDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(38)
    }
    public var id: SelectableProperty<Sync.Financial.TransactionLineSync, UUID> { SelectableProperty(39) }
    public var invoiceNumber: SelectableProperty<Sync.Financial.TransactionLineSync, Int32?> { SelectableProperty(40) }
    public var item: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(41) }
    public var itemCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(42) }
    public var itemDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(43)
    }
    public var journalCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(44) }
    public var journalDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(45)
    }
    public var lineNumber: SelectableProperty<Sync.Financial.TransactionLineSync, Int32?> { SelectableProperty(46) }
    public var lineType: SelectableProperty<Sync.Financial.TransactionLineSync, Int16> { SelectableProperty(47) }
    public var modified: SelectableProperty<Sync.Financial.TransactionLineSync, LocalDateTime> {
      SelectableProperty(48)
    }
    public var modifier: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(49) }
    public var modifierFullName: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(50)
    }
    public var notes: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(51) }
    public var offsetID: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(52) }
    public var orderNumber: SelectableProperty<Sync.Financial.TransactionLineSync, Int32?> { SelectableProperty(53) }
    public var paymentDiscountAmount: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> {
      SelectableProperty(54)
    }
    public var paymentReference: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(55)
    }
    public var project: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(56) }
    public var projectCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(57) }
    public var projectDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(58)
    }
    public var projectWBS: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(59) }
    public var projectWBSDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(60)
    }
    public var quantity: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> { SelectableProperty(61) }
    public var serialNumber: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(62) }
    public var status: SelectableProperty<Sync.Financial.TransactionLineSync, FinancialEntryStatus?> {
      SelectableProperty(63)
    }
    public var subscription: SelectableProperty<Sync.Financial.TransactionLineSync, UUID?> { SelectableProperty(64) }
    public var subscriptionDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(65)
    }
    public var trackingNumber: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(66)
    }
    public var trackingNumberDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(67)
    }
    public var type: SelectableProperty<Sync.Financial.TransactionLineSync, FinancialTransactionType> {
      SelectableProperty(68)
    }
    public var vatCode: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(69) }
    public var vatCodeDescription: SelectableProperty<Sync.Financial.TransactionLineSync, String?> {
      SelectableProperty(70)
    }
    public var vatPercentage: SelectableProperty<Sync.Financial.TransactionLineSync, Decimal?> {
      SelectableProperty(71)
    }
    public var vatType: SelectableProperty<Sync.Financial.TransactionLineSync, VATType?> { SelectableProperty(72) }
    public var yourRef: SelectableProperty<Sync.Financial.TransactionLineSync, String?> { SelectableProperty(73) }
  }
}
