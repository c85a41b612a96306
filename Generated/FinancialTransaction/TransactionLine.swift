// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// One ledger booking line, whatever kind of entry made it.
  ///
  /// `financialtransaction/TransactionLines` · read · 60 rows a page · webhook topic `FinancialTransactions`
  /// · permission "Financial accounting"
  nonisolated public struct TransactionLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 1] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 3] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 4] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[5] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[6] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 7] }

    /// `AmountVATBaseFC` · Edm.Double
    public var amountVATBaseFC: Decimal? { row[ifPresent: 8] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 9] }

    /// `AssetCode` · Edm.String
    public var assetCode: String? { row[ifPresent: 10] }

    /// `AssetDescription` · Edm.String
    public var assetDescription: String? { row[ifPresent: 11] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 12] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 13] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 14] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 15] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[16] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 17] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 18] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 19] }

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

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 39] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 40] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 41] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 42] }

    /// `JournalCode` · Edm.String
    public var journalCode: String? { row[ifPresent: 43] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 44] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 45] }

    /// `LineType` · Edm.Int16
    public var lineType: Int16 { row[46] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[47] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 48] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 49] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 50] }

    /// `OffsetID` · Edm.Guid
    public var offsetID: UUID? { row[ifPresent: 51] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 52] }

    /// `PaymentDiscountAmount` · Edm.Double
    public var paymentDiscountAmount: Decimal? { row[ifPresent: 53] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 54] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 55] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 56] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 57] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 58] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 59] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 60] }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 61] }

    /// `Status` · Edm.Int16
    public var status: FinancialEntryStatus? { row[ifPresent: 62] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 63] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 64] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 65] }

    /// `TrackingNumberDescription` · Edm.String
    public var trackingNumberDescription: String? { row[ifPresent: 66] }

    /// `Type` · Edm.Int32
    public var type: FinancialTransactionType { row[67] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 68] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 69] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 70] }

    /// `VATType` · Edm.String
    public var vatType: VATType? { row[ifPresent: 71] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 72] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 73] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!      key
      ShopOrder                  Guid
      Account                    Guid
      AccountCode                String
      AccountName                String
      AmountDC                   Double!
      AmountFC                   Double!
      AmountVATFC                Double
      AmountVATBaseFC            Double
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
      CustomField                String
      """)
  }
}

nonisolated extension FinancialTransaction.TransactionLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<FinancialTransaction.TransactionLine, UUID> { Property(0) }
    public var shopOrder: Property<FinancialTransaction.TransactionLine, UUID?> { Property(1) }
    public var account: Property<FinancialTransaction.TransactionLine, UUID?> { Property(2) }
    public var accountCode: Property<FinancialTransaction.TransactionLine, String?> { Property(3) }
    public var accountName: Property<FinancialTransaction.TransactionLine, String?> { Property(4) }
    public var amountDC: Property<FinancialTransaction.TransactionLine, Decimal> { Property(5) }
    public var amountFC: Property<FinancialTransaction.TransactionLine, Decimal> { Property(6) }
    public var amountVATFC: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(7) }
    public var amountVATBaseFC: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(8) }
    public var asset: Property<FinancialTransaction.TransactionLine, UUID?> { Property(9) }
    public var assetCode: Property<FinancialTransaction.TransactionLine, String?> { Property(10) }
    public var assetDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(11) }
    public var costCenter: Property<FinancialTransaction.TransactionLine, String?> { Property(12) }
    public var costCenterDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(13) }
    public var costUnit: Property<FinancialTransaction.TransactionLine, String?> { Property(14) }
    public var costUnitDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(15) }
    public var created: Property<FinancialTransaction.TransactionLine, LocalDateTime> { Property(16) }
    public var creator: Property<FinancialTransaction.TransactionLine, UUID?> { Property(17) }
    public var creatorFullName: Property<FinancialTransaction.TransactionLine, String?> { Property(18) }
    public var currency: Property<FinancialTransaction.TransactionLine, String?> { Property(19) }
    public var date: Property<FinancialTransaction.TransactionLine, LocalDateTime?> { Property(20) }
    public var description: Property<FinancialTransaction.TransactionLine, String?> { Property(21) }
    public var division: Property<FinancialTransaction.TransactionLine, Int32> { Property(22) }
    public var document: Property<FinancialTransaction.TransactionLine, UUID?> { Property(23) }
    public var documentNumber: Property<FinancialTransaction.TransactionLine, Int32?> { Property(24) }
    public var documentSubject: Property<FinancialTransaction.TransactionLine, String?> { Property(25) }
    public var dueDate: Property<FinancialTransaction.TransactionLine, LocalDateTime?> { Property(26) }
    public var entryID: Property<FinancialTransaction.TransactionLine, UUID?> { Property(27) }
    public var entryNumber: Property<FinancialTransaction.TransactionLine, Int32?> { Property(28) }
    public var exchangeRate: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(29) }
    public var externalLinkDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(30) }
    public var externalLinkReference: Property<FinancialTransaction.TransactionLine, String?> { Property(31) }
    public var extraDutyAmountFC: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(32) }
    public var extraDutyPercentage: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(33) }
    public var financialPeriod: Property<FinancialTransaction.TransactionLine, Int16?> { Property(34) }
    public var financialYear: Property<FinancialTransaction.TransactionLine, Int16?> { Property(35) }
    public var glAccount: Property<FinancialTransaction.TransactionLine, UUID?> { Property(36) }
    public var glAccountCode: Property<FinancialTransaction.TransactionLine, String?> { Property(37) }
    public var glAccountDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(38) }
    public var invoiceNumber: Property<FinancialTransaction.TransactionLine, Int32?> { Property(39) }
    public var item: Property<FinancialTransaction.TransactionLine, UUID?> { Property(40) }
    public var itemCode: Property<FinancialTransaction.TransactionLine, String?> { Property(41) }
    public var itemDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(42) }
    public var journalCode: Property<FinancialTransaction.TransactionLine, String?> { Property(43) }
    public var journalDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(44) }
    public var lineNumber: Property<FinancialTransaction.TransactionLine, Int32?> { Property(45) }
    public var lineType: Property<FinancialTransaction.TransactionLine, Int16> { Property(46) }
    public var modified: Property<FinancialTransaction.TransactionLine, LocalDateTime> { Property(47) }
    public var modifier: Property<FinancialTransaction.TransactionLine, UUID?> { Property(48) }
    public var modifierFullName: Property<FinancialTransaction.TransactionLine, String?> { Property(49) }
    public var notes: Property<FinancialTransaction.TransactionLine, String?> { Property(50) }
    public var offsetID: Property<FinancialTransaction.TransactionLine, UUID?> { Property(51) }
    public var orderNumber: Property<FinancialTransaction.TransactionLine, Int32?> { Property(52) }
    public var paymentDiscountAmount: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(53) }
    public var paymentReference: Property<FinancialTransaction.TransactionLine, String?> { Property(54) }
    public var project: Property<FinancialTransaction.TransactionLine, UUID?> { Property(55) }
    public var projectCode: Property<FinancialTransaction.TransactionLine, String?> { Property(56) }
    public var projectDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(57) }
    public var projectWBS: Property<FinancialTransaction.TransactionLine, UUID?> { Property(58) }
    public var projectWBSDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(59) }
    public var quantity: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(60) }
    public var serialNumber: Property<FinancialTransaction.TransactionLine, String?> { Property(61) }
    public var status: Property<FinancialTransaction.TransactionLine, FinancialEntryStatus?> { Property(62) }
    public var subscription: Property<FinancialTransaction.TransactionLine, UUID?> { Property(63) }
    public var subscriptionDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(64) }
    public var trackingNumber: Property<FinancialTransaction.TransactionLine, String?> { Property(65) }
    public var trackingNumberDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(66) }
    public var type: Property<FinancialTransaction.TransactionLine, FinancialTransactionType> { Property(67) }
    public var vatCode: Property<FinancialTransaction.TransactionLine, String?> { Property(68) }
    public var vatCodeDescription: Property<FinancialTransaction.TransactionLine, String?> { Property(69) }
    public var vatPercentage: Property<FinancialTransaction.TransactionLine, Decimal?> { Property(70) }
    public var vatType: Property<FinancialTransaction.TransactionLine, VATType?> { Property(71) }
    public var yourRef: Property<FinancialTransaction.TransactionLine, String?> { Property(72) }
    public var customField: Property<FinancialTransaction.TransactionLine, String?> { Property(73) }
  }
}
