// exact-online-generator 0.1.0 · services/salesentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesEntry {
  /// One ledger line of a sales entry.
  ///
  /// `salesentry/SalesEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  nonisolated public struct SalesEntryLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · required on create
    public var amountFC: Decimal { row[1] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[2] }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[3] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[4] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[6] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[7] }

    /// `Description` · Edm.String
    public var description: String? { row[8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[9] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[10] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[11] }

    /// `From` · Edm.DateTime
    public var from: LocalDateTime? { row[12] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[13] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[14] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[17] }

    /// `IntraStatCountry` · Edm.String
    public var intraStatCountry: String? { row[18] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[19] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[20] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[21] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[22] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID { row[23] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[26] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[27] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[28] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[29] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[30] }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[31] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[32] }

    /// `StatisticalNumber` · Edm.String
    public var statisticalNumber: String? { row[33] }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[34] }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[35] }

    /// `StatisticalQuantity` · Edm.Double
    public var statisticalQuantity: Decimal? { row[36] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[37] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[38] }

    /// `To` · Edm.DateTime
    public var to: LocalDateTime? { row[39] }

    /// `TrackingNumber` · Edm.Guid
    public var trackingNumber: UUID? { row[40] }

    /// `TrackingNumberDescription` · Edm.String · read-only
    public var trackingNumberDescription: String? { row[41] }

    /// `Type` · Edm.Int32 · read-only
    public var type: SalesEntryType? { row[42] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[43] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[44] }

    /// `VATBaseAmountDC` · Edm.Double
    public var vatBaseAmountDC: Decimal? { row[45] }

    /// `VATBaseAmountFC` · Edm.Double
    public var vatBaseAmountFC: Decimal? { row[46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[47] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[48] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[49] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[50] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                   Double!
      AmountFC                   Double!   create! update
      Asset                      Guid      create update
      AssetDescription           String
      CostCenter                 String    create update
      CostCenterDescription      String
      CostUnit                   String    create update
      CostUnitDescription        String
      Description                String    create update
      Division                   Int32!
      ExtraDutyAmountFC          Double    create update
      ExtraDutyPercentage        Double    create update
      From                       DateTime  create update
      GLAccount                  Guid      create! update
      GLAccountCode              String
      GLAccountDescription       String
      ID                         Guid!     key create update
      IntraStatArea              String    create update
      IntraStatCountry           String    create update
      IntraStatDeliveryTerm      String    create update
      IntraStatTransactionA      String    create update
      IntraStatTransactionB      String    create update
      IntraStatTransportMethod   String    create update
      EntryID                    Guid!     create! update
      LineNumber                 Int32
      Notes                      String    create update
      Project                    Guid      create update
      ProjectDescription         String
      ProjectWBS                 Guid      create update
      ProjectWBSDescription      String
      Quantity                   Double    create update
      SerialNumber               String    create update
      Subscription               Guid      create update
      StatisticalNumber          String    create update
      StatisticalNetWeight       Double    create update
      StatisticalValue           Double    create update
      StatisticalQuantity        Double    create update
      SubscriptionDescription    String
      TaxSchedule                Guid      create update
      To                         DateTime  create update
      TrackingNumber             Guid      create update
      TrackingNumberDescription  String
      Type                       Int32
      VATAmountDC                Double
      VATAmountFC                Double    create update
      VATBaseAmountDC            Double    create update
      VATBaseAmountFC            Double    create update
      VATCode                    String    create update
      VATCodeDescription         String
      CustomField                String
      VATPercentage              Double    create update
      """)
  }
}

nonisolated extension SalesEntry.SalesEntryLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesEntry.SalesEntryLine, Decimal> { Property(0) }
    public var amountFC: Property<SalesEntry.SalesEntryLine, Decimal> { Property(1) }
    public var asset: Property<SalesEntry.SalesEntryLine, UUID?> { Property(2) }
    public var assetDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(3) }
    public var costCenter: Property<SalesEntry.SalesEntryLine, String?> { Property(4) }
    public var costCenterDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(5) }
    public var costUnit: Property<SalesEntry.SalesEntryLine, String?> { Property(6) }
    public var costUnitDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(7) }
    public var description: Property<SalesEntry.SalesEntryLine, String?> { Property(8) }
    public var division: Property<SalesEntry.SalesEntryLine, Int32> { Property(9) }
    public var extraDutyAmountFC: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(10) }
    public var extraDutyPercentage: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(11) }
    public var from: Property<SalesEntry.SalesEntryLine, LocalDateTime?> { Property(12) }
    public var glAccount: Property<SalesEntry.SalesEntryLine, UUID?> { Property(13) }
    public var glAccountCode: Property<SalesEntry.SalesEntryLine, String?> { Property(14) }
    public var glAccountDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(15) }
    public var id: Property<SalesEntry.SalesEntryLine, UUID> { Property(16) }
    public var intraStatArea: Property<SalesEntry.SalesEntryLine, String?> { Property(17) }
    public var intraStatCountry: Property<SalesEntry.SalesEntryLine, String?> { Property(18) }
    public var intraStatDeliveryTerm: Property<SalesEntry.SalesEntryLine, String?> { Property(19) }
    public var intraStatTransactionA: Property<SalesEntry.SalesEntryLine, String?> { Property(20) }
    public var intraStatTransactionB: Property<SalesEntry.SalesEntryLine, String?> { Property(21) }
    public var intraStatTransportMethod: Property<SalesEntry.SalesEntryLine, String?> { Property(22) }
    public var entryID: Property<SalesEntry.SalesEntryLine, UUID> { Property(23) }
    public var lineNumber: Property<SalesEntry.SalesEntryLine, Int32?> { Property(24) }
    public var notes: Property<SalesEntry.SalesEntryLine, String?> { Property(25) }
    public var project: Property<SalesEntry.SalesEntryLine, UUID?> { Property(26) }
    public var projectDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(27) }
    public var projectWBS: Property<SalesEntry.SalesEntryLine, UUID?> { Property(28) }
    public var projectWBSDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(29) }
    public var quantity: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(30) }
    public var serialNumber: Property<SalesEntry.SalesEntryLine, String?> { Property(31) }
    public var subscription: Property<SalesEntry.SalesEntryLine, UUID?> { Property(32) }
    public var statisticalNumber: Property<SalesEntry.SalesEntryLine, String?> { Property(33) }
    public var statisticalNetWeight: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(34) }
    public var statisticalValue: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(35) }
    public var statisticalQuantity: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(36) }
    public var subscriptionDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(37) }
    public var taxSchedule: Property<SalesEntry.SalesEntryLine, UUID?> { Property(38) }
    public var to: Property<SalesEntry.SalesEntryLine, LocalDateTime?> { Property(39) }
    public var trackingNumber: Property<SalesEntry.SalesEntryLine, UUID?> { Property(40) }
    public var trackingNumberDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(41) }
    public var type: Property<SalesEntry.SalesEntryLine, SalesEntryType?> { Property(42) }
    public var vatAmountDC: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(43) }
    public var vatAmountFC: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(44) }
    public var vatBaseAmountDC: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(45) }
    public var vatBaseAmountFC: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(46) }
    public var vatCode: Property<SalesEntry.SalesEntryLine, String?> { Property(47) }
    public var vatCodeDescription: Property<SalesEntry.SalesEntryLine, String?> { Property(48) }
    public var customField: Property<SalesEntry.SalesEntryLine, String?> { Property(49) }
    public var vatPercentage: Property<SalesEntry.SalesEntryLine, Decimal?> { Property(50) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesEntry.SalesEntryLine>()
    public init() {}
    public var amountFC: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var asset: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var costCenter: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var costUnit: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var extraDutyAmountFC: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var extraDutyPercentage: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var from: LocalDateTime? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var glAccount: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var id: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var intraStatArea: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var intraStatCountry: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var intraStatDeliveryTerm: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var intraStatTransactionA: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var intraStatTransactionB: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var intraStatTransportMethod: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var entryID: UUID? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var notes: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var project: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var serialNumber: String? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var subscription: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var statisticalNumber: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var statisticalNetWeight: Decimal? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var statisticalValue: Decimal? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var statisticalQuantity: Decimal? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var to: LocalDateTime? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var trackingNumber: UUID? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var vatAmountFC: Decimal? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var vatBaseAmountDC: Decimal? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var vatBaseAmountFC: Decimal? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var vatCode: String? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var vatPercentage: Decimal? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
  }
}
