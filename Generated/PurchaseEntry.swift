// exact-online-generator 0.1.0 · for runtime 1 · services/purchaseentry.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/purchaseentry`
nonisolated public struct PurchaseEntry: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseEntries` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseEntries`
  /// · permission "Financial accounting"
  public var purchaseEntries: EntitySet<PurchaseEntry.PurchaseEntryEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchaseEntries") }

  /// `PurchaseEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var purchaseEntryLines: EntitySet<PurchaseEntry.PurchaseEntryLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchaseEntryLines") }

  /// `Approval`
  public var approval: EntitySet<PurchaseEntry.Approval, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Approval") }
}

nonisolated extension PurchaseEntry {
  /// `purchaseentry/Approval`
  nonisolated public struct Approval: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      EntryID         Guid!   key create update
      Division        Int32!  create update
      ApprovalStatus  Int16!  create update
      SuccessMessage  String  create update
      """)
  }
}

nonisolated extension PurchaseEntry.Approval {
  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[0] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: PaymentApprovalStatus { row[2] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: WritableProperty<Self, PaymentApprovalStatus> { .init(2) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(3) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(3) }
}

nonisolated extension PurchaseEntry {
  /// A purchase invoice booked directly in the ledger.
  ///
  /// `purchaseentry/PurchaseEntries` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseEntries`
  /// · permission "Financial accounting"
  nonisolated public struct PurchaseEntryEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                       Double!
      AmountFC                       Double!
      BatchNumber                    Int32                             create update
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String                            create update
      Supplier                       Guid                              create! update
      SupplierName                   String
      Description                    String                            create update
      Division                       Int32!
      Document                       Guid                              create update
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime                          create update
      EntryDate                      DateTime                          create update
      EntryID                        Guid!                             key create update
      EntryNumber                    Int32                             create update
      ExternalLinkDescription        String
      ExternalLinkReference          String                            create update
      GAccountAmountFC               Double                            create update
      InvoiceNumber                  Int32                             create update
      Journal                        String                            create! update
      JournalDescription             String
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32                             create update
      PaymentCondition               String                            create update
      PaymentConditionDescription    String
      PaymentConditionPaymentMethod  String
      PaymentReference               String                            create update
      ProcessNumber                  Int32                             create update
      Rate                           Double                            create update
      ReportingYear                  Int16                             create update
      ReportingPeriod                Int16                             create update
      Reversal                       Boolean                           create update
      Status                         Int16
      StatusDescription              String
      Type                           Int32!
      TypeDescription                String
      VATAmountDC                    Double
      VATAmountFC                    Double                            create update
      YourRef                        String                            create update
      CustomField                    String
      PurchaseEntryLines             PurchaseEntry.PurchaseEntryLine*  create!
      """, related: { [PurchaseEntry.PurchaseEntryLine.table] })
  }
}

nonisolated extension PurchaseEntry.PurchaseEntryEntity {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(1) }

  /// `BatchNumber` · Edm.Int32
  public var batchNumber: Int32? { row.int32(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: WritableProperty<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(6) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(6) }

  /// `Supplier` · Edm.Guid · required on create
  public var supplier: UUID? { row.guid(7) }
  /// `Supplier` in queries and change sets.
  public static var supplier: WritableProperty<Self, UUID?> { .init(7) }

  /// `SupplierName` · Edm.String · read-only
  public var supplierName: String? { row.string(8) }
  /// `SupplierName` in queries and change sets.
  public static var supplierName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[10] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(12) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(12) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(13) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(13) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(14) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(15) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[16] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(16) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(17) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(17) }

  /// `ExternalLinkDescription` · Edm.String · read-only
  public var externalLinkDescription: String? { row.string(18) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: Property<Self, String?> { .init(18) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(19) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: WritableProperty<Self, String?> { .init(19) }

  /// `GAccountAmountFC` · Edm.Double
  public var gAccountAmountFC: Decimal? { row.decimal(20) }
  /// `GAccountAmountFC` in queries and change sets.
  public static var gAccountAmountFC: WritableProperty<Self, Decimal?> { .init(20) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(21) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: WritableProperty<Self, Int32?> { .init(21) }

  /// `Journal` · Edm.String · required on create
  public var journal: String? { row.string(22) }
  /// `Journal` in queries and change sets.
  public static var journal: WritableProperty<Self, String?> { .init(22) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(23) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(23) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[24] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(24) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(25) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(25) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(26) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(26) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(27) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32?> { .init(27) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(28) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(28) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(29) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(29) }

  /// `PaymentConditionPaymentMethod` · Edm.String · read-only
  public var paymentConditionPaymentMethod: PaymentMethod? { row[ifPresent: 30] }
  /// `PaymentConditionPaymentMethod` in queries and change sets.
  public static var paymentConditionPaymentMethod: Property<Self, PaymentMethod?> { .init(30) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(31) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(31) }

  /// `ProcessNumber` · Edm.Int32
  public var processNumber: Int32? { row.int32(32) }
  /// `ProcessNumber` in queries and change sets.
  public static var processNumber: WritableProperty<Self, Int32?> { .init(32) }

  /// `Rate` · Edm.Double
  public var rate: Decimal? { row.decimal(33) }
  /// `Rate` in queries and change sets.
  public static var rate: WritableProperty<Self, Decimal?> { .init(33) }

  /// `ReportingYear` · Edm.Int16
  public var reportingYear: Int16? { row[ifPresent: 34] }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: WritableProperty<Self, Int16?> { .init(34) }

  /// `ReportingPeriod` · Edm.Int16
  public var reportingPeriod: Int16? { row[ifPresent: 35] }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: WritableProperty<Self, Int16?> { .init(35) }

  /// `Reversal` · Edm.Boolean
  public var reversal: Bool? { row.boolean(36) }
  /// `Reversal` in queries and change sets.
  public static var reversal: WritableProperty<Self, Bool?> { .init(36) }

  /// `Status` · Edm.Int16 · read-only
  public var status: FinancialEntryStatus? { row[ifPresent: 37] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(37) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(38) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(38) }

  /// `Type` · Edm.Int32 · read-only
  public var type: PurchaseEntryType { row[39] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, PurchaseEntryType> { .init(39) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(40) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(40) }

  /// `VATAmountDC` · Edm.Double · read-only
  public var vatAmountDC: Decimal? { row.decimal(41) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(41) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(42) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(42) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(43) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(43) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(44) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(44) }

  /// `PurchaseEntryLines` · expand with `expanding { $0.purchaseEntryLines }`
  public var purchaseEntryLines: Expanded<PurchaseEntry.PurchaseEntryLine> { row[45] }
  /// `PurchaseEntryLines` in queries and change sets.
  public static var purchaseEntryLines: WritableNavigation<Self, PurchaseEntry.PurchaseEntryLine, [Changes<PurchaseEntry.PurchaseEntryLine>]> { .init(45) }
}

nonisolated extension PurchaseEntry {
  /// One ledger line of a purchase entry.
  ///
  /// `purchaseentry/PurchaseEntryLines` · read, create, update, delete · 60 rows a page
  /// · permission "Financial accounting"
  nonisolated public struct PurchaseEntryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                    Double!
      AmountFC                    Double!   create! update
      Asset                       Guid      create update
      AssetDescription            String
      CostCenter                  String    create update
      CostCenterDescription       String
      CostUnit                    String    create update
      CostUnitDescription         String
      Description                 String    create update
      Division                    Int32!
      Expense                     Guid      create update
      ExpenseDescription          String
      From                        DateTime  create update
      GLAccount                   Guid      create! update
      GLAccountCode               String
      GLAccountDescription        String
      ID                          Guid!     key create update
      IntraStatArea               String    create update
      IntraStatCountry            String    create update
      IntraStatDeliveryTerm       String    create update
      IntraStatTransactionA       String    create update
      IntraStatTransactionB       String    create update
      IntraStatTransportMethod    String    create update
      EntryID                     Guid      create! update
      LineNumber                  Int32
      Notes                       String    create update
      PrivateUsePercentage        Double    create update
      Project                     Guid      create update
      ProjectDescription          String
      Quantity                    Double    create update
      SerialNumber                String    create update
      Subscription                Guid      create update
      SubscriptionDescription     String
      StatisticalNumber           String    create update
      StatisticalNetWeight        Double    create update
      StatisticalValue            Double    create update
      StatisticalQuantity         Double    create update
      To                          DateTime  create update
      TrackingNumber              Guid      create update
      TrackingNumberDescription   String
      Type                        Int32
      VATAmountDC                 Double
      VATAmountFC                 Double    create update
      VATBaseAmountDC             Double
      VATBaseAmountFC             Double    create update
      VATCode                     String    create update
      VATCodeDescription          String
      VATPercentage               Double    create update
      VATNonDeductiblePercentage  Double    create update
      WithholdingTax              String    create update
      WithholdingAmountDC         Double    create update
      CustomField                 String
      """)
  }
}

nonisolated extension PurchaseEntry.PurchaseEntryLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · required on create
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(1) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(2) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(2) }

  /// `AssetDescription` · Edm.String · read-only
  public var assetDescription: String? { row.string(3) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(3) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(4) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(4) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(5) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(9) }

  /// `Expense` · Edm.Guid
  public var expense: UUID? { row.guid(10) }
  /// `Expense` in queries and change sets.
  public static var expense: WritableProperty<Self, UUID?> { .init(10) }

  /// `ExpenseDescription` · Edm.String · read-only
  public var expenseDescription: String? { row.string(11) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(11) }

  /// `From` · Edm.DateTime
  public var from: LocalDateTime? { row.dateTime(12) }
  /// `From` in queries and change sets.
  public static var from: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(13) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(13) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(14) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(14) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(15) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(16) }

  /// `IntraStatArea` · Edm.String
  public var intraStatArea: String? { row.string(17) }
  /// `IntraStatArea` in queries and change sets.
  public static var intraStatArea: WritableProperty<Self, String?> { .init(17) }

  /// `IntraStatCountry` · Edm.String
  public var intraStatCountry: String? { row.string(18) }
  /// `IntraStatCountry` in queries and change sets.
  public static var intraStatCountry: WritableProperty<Self, String?> { .init(18) }

  /// `IntraStatDeliveryTerm` · Edm.String
  public var intraStatDeliveryTerm: String? { row.string(19) }
  /// `IntraStatDeliveryTerm` in queries and change sets.
  public static var intraStatDeliveryTerm: WritableProperty<Self, String?> { .init(19) }

  /// `IntraStatTransactionA` · Edm.String
  public var intraStatTransactionA: String? { row.string(20) }
  /// `IntraStatTransactionA` in queries and change sets.
  public static var intraStatTransactionA: WritableProperty<Self, String?> { .init(20) }

  /// `IntraStatTransactionB` · Edm.String
  public var intraStatTransactionB: String? { row.string(21) }
  /// `IntraStatTransactionB` in queries and change sets.
  public static var intraStatTransactionB: WritableProperty<Self, String?> { .init(21) }

  /// `IntraStatTransportMethod` · Edm.String
  public var intraStatTransportMethod: String? { row.string(22) }
  /// `IntraStatTransportMethod` in queries and change sets.
  public static var intraStatTransportMethod: WritableProperty<Self, String?> { .init(22) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID? { row.guid(23) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(23) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(24) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(25) }

  /// `PrivateUsePercentage` · Edm.Double
  public var privateUsePercentage: Decimal? { row.decimal(26) }
  /// `PrivateUsePercentage` in queries and change sets.
  public static var privateUsePercentage: WritableProperty<Self, Decimal?> { .init(26) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(27) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(27) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(28) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(28) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(29) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(29) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(30) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: WritableProperty<Self, String?> { .init(30) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(31) }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID?> { .init(31) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(32) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(32) }

  /// `StatisticalNumber` · Edm.String
  public var statisticalNumber: String? { row.string(33) }
  /// `StatisticalNumber` in queries and change sets.
  public static var statisticalNumber: WritableProperty<Self, String?> { .init(33) }

  /// `StatisticalNetWeight` · Edm.Double
  public var statisticalNetWeight: Decimal? { row.decimal(34) }
  /// `StatisticalNetWeight` in queries and change sets.
  public static var statisticalNetWeight: WritableProperty<Self, Decimal?> { .init(34) }

  /// `StatisticalValue` · Edm.Double
  public var statisticalValue: Decimal? { row.decimal(35) }
  /// `StatisticalValue` in queries and change sets.
  public static var statisticalValue: WritableProperty<Self, Decimal?> { .init(35) }

  /// `StatisticalQuantity` · Edm.Double
  public var statisticalQuantity: Decimal? { row.decimal(36) }
  /// `StatisticalQuantity` in queries and change sets.
  public static var statisticalQuantity: WritableProperty<Self, Decimal?> { .init(36) }

  /// `To` · Edm.DateTime
  public var to: LocalDateTime? { row.dateTime(37) }
  /// `To` in queries and change sets.
  public static var to: WritableProperty<Self, LocalDateTime?> { .init(37) }

  /// `TrackingNumber` · Edm.Guid
  public var trackingNumber: UUID? { row.guid(38) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, UUID?> { .init(38) }

  /// `TrackingNumberDescription` · Edm.String · read-only
  public var trackingNumberDescription: String? { row.string(39) }
  /// `TrackingNumberDescription` in queries and change sets.
  public static var trackingNumberDescription: Property<Self, String?> { .init(39) }

  /// `Type` · Edm.Int32 · read-only
  public var type: PurchaseEntryType? { row[ifPresent: 40] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, PurchaseEntryType?> { .init(40) }

  /// `VATAmountDC` · Edm.Double · read-only
  public var vatAmountDC: Decimal? { row.decimal(41) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(41) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(42) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(42) }

  /// `VATBaseAmountDC` · Edm.Double · read-only
  public var vatBaseAmountDC: Decimal? { row.decimal(43) }
  /// `VATBaseAmountDC` in queries and change sets.
  public static var vatBaseAmountDC: Property<Self, Decimal?> { .init(43) }

  /// `VATBaseAmountFC` · Edm.Double
  public var vatBaseAmountFC: Decimal? { row.decimal(44) }
  /// `VATBaseAmountFC` in queries and change sets.
  public static var vatBaseAmountFC: WritableProperty<Self, Decimal?> { .init(44) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(45) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(45) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(46) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(46) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(47) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(47) }

  /// `VATNonDeductiblePercentage` · Edm.Double
  public var vatNonDeductiblePercentage: Decimal? { row.decimal(48) }
  /// `VATNonDeductiblePercentage` in queries and change sets.
  public static var vatNonDeductiblePercentage: WritableProperty<Self, Decimal?> { .init(48) }

  /// `WithholdingTax` · Edm.String
  public var withholdingTax: String? { row.string(49) }
  /// `WithholdingTax` in queries and change sets.
  public static var withholdingTax: WritableProperty<Self, String?> { .init(49) }

  /// `WithholdingAmountDC` · Edm.Double
  public var withholdingAmountDC: Decimal? { row.decimal(50) }
  /// `WithholdingAmountDC` in queries and change sets.
  public static var withholdingAmountDC: WritableProperty<Self, Decimal?> { .init(50) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(51) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(51) }
}
