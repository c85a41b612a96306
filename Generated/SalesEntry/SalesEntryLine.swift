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
    public var asset: UUID? { row[ifPresent: 2] }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[ifPresent: 3] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 4] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[9] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 10] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 11] }

    /// `From` · Edm.DateTime
    public var from: LocalDateTime? { row[ifPresent: 12] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 13] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 14] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[ifPresent: 17] }

    /// `IntraStatCountry` · Edm.String
    public var intraStatCountry: String? { row[ifPresent: 18] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[ifPresent: 19] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[ifPresent: 20] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[ifPresent: 21] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[ifPresent: 22] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID { row[23] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 27] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 28] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 29] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 30] }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 31] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 32] }

    /// `StatisticalNumber` · Edm.String
    public var statisticalNumber: String? { row[ifPresent: 33] }

    /// `StatisticalNetWeight` · Edm.Double
    public var statisticalNetWeight: Decimal? { row[ifPresent: 34] }

    /// `StatisticalValue` · Edm.Double
    public var statisticalValue: Decimal? { row[ifPresent: 35] }

    /// `StatisticalQuantity` · Edm.Double
    public var statisticalQuantity: Decimal? { row[ifPresent: 36] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 37] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 38] }

    /// `To` · Edm.DateTime
    public var to: LocalDateTime? { row[ifPresent: 39] }

    /// `TrackingNumber` · Edm.Guid
    public var trackingNumber: UUID? { row[ifPresent: 40] }

    /// `TrackingNumberDescription` · Edm.String · read-only
    public var trackingNumberDescription: String? { row[ifPresent: 41] }

    /// `Type` · Edm.Int32 · read-only
    public var type: SalesEntryType? { row[ifPresent: 42] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[ifPresent: 43] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 44] }

    /// `VATBaseAmountDC` · Edm.Double
    public var vatBaseAmountDC: Decimal? { row[ifPresent: 45] }

    /// `VATBaseAmountFC` · Edm.Double
    public var vatBaseAmountFC: Decimal? { row[ifPresent: 46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 47] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 48] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 49] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 50] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountFC: WritableProperty<Decimal> { WritableProperty(1) }
    public var asset: WritableProperty<UUID> { WritableProperty(2) }
    public var costCenter: WritableProperty<String> { WritableProperty(4) }
    public var costUnit: WritableProperty<String> { WritableProperty(6) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var extraDutyAmountFC: WritableProperty<Decimal> { WritableProperty(10) }
    public var extraDutyPercentage: WritableProperty<Decimal> { WritableProperty(11) }
    public var from: WritableProperty<LocalDateTime> { WritableProperty(12) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(13) }
    public var id: WritableProperty<UUID> { WritableProperty(16) }
    public var intraStatArea: WritableProperty<String> { WritableProperty(17) }
    public var intraStatCountry: WritableProperty<String> { WritableProperty(18) }
    public var intraStatDeliveryTerm: WritableProperty<String> { WritableProperty(19) }
    public var intraStatTransactionA: WritableProperty<String> { WritableProperty(20) }
    public var intraStatTransactionB: WritableProperty<String> { WritableProperty(21) }
    public var intraStatTransportMethod: WritableProperty<String> { WritableProperty(22) }
    public var entryID: WritableProperty<UUID> { WritableProperty(23) }
    public var notes: WritableProperty<String> { WritableProperty(25) }
    public var project: WritableProperty<UUID> { WritableProperty(26) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(28) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(30) }
    public var serialNumber: WritableProperty<String> { WritableProperty(31) }
    public var subscription: WritableProperty<UUID> { WritableProperty(32) }
    public var statisticalNumber: WritableProperty<String> { WritableProperty(33) }
    public var statisticalNetWeight: WritableProperty<Decimal> { WritableProperty(34) }
    public var statisticalValue: WritableProperty<Decimal> { WritableProperty(35) }
    public var statisticalQuantity: WritableProperty<Decimal> { WritableProperty(36) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(38) }
    public var to: WritableProperty<LocalDateTime> { WritableProperty(39) }
    public var trackingNumber: WritableProperty<UUID> { WritableProperty(40) }
    public var vatAmountFC: WritableProperty<Decimal> { WritableProperty(44) }
    public var vatBaseAmountDC: WritableProperty<Decimal> { WritableProperty(45) }
    public var vatBaseAmountFC: WritableProperty<Decimal> { WritableProperty(46) }
    public var vatCode: WritableProperty<String> { WritableProperty(47) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(50) }
  }
}
