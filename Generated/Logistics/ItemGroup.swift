// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// Groups items that share ledger accounts.
  ///
  /// `logistics/ItemGroups` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemGroup: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `GLCosts` · Edm.Guid
    public var glCosts: UUID? { row[ifPresent: 6] }

    /// `GLCostsCode` · Edm.String
    public var glCostsCode: String? { row[ifPresent: 7] }

    /// `GLCostsDescription` · Edm.String
    public var glCostsDescription: String? { row[ifPresent: 8] }

    /// `GLCostsWorkInProgress` · Edm.Guid
    public var glCostsWorkInProgress: UUID? { row[ifPresent: 9] }

    /// `GLCostsWorkInProgressCode` · Edm.String
    public var glCostsWorkInProgressCode: String? { row[ifPresent: 10] }

    /// `GLCostsWorkInProgressDescription` · Edm.String
    public var glCostsWorkInProgressDescription: String? { row[ifPresent: 11] }

    /// `GLPurchaseAccount` · Edm.Guid
    public var glPurchaseAccount: UUID? { row[ifPresent: 12] }

    /// `GLPurchaseAccountCode` · Edm.String
    public var glPurchaseAccountCode: String? { row[ifPresent: 13] }

    /// `GLPurchaseAccountDescription` · Edm.String
    public var glPurchaseAccountDescription: String? { row[ifPresent: 14] }

    /// `GLPurchasePriceDifference` · Edm.Guid
    public var glPurchasePriceDifference: UUID? { row[ifPresent: 15] }

    /// `GLPurchasePriceDifferenceCode` · Edm.String
    public var glPurchasePriceDifferenceCode: String? { row[ifPresent: 16] }

    /// `GLPurchasePriceDifferenceDescr` · Edm.String
    public var glPurchasePriceDifferenceDescr: String? { row[ifPresent: 17] }

    /// `GLRevenue` · Edm.Guid
    public var glRevenue: UUID? { row[ifPresent: 18] }

    /// `GLRevenueCode` · Edm.String
    public var glRevenueCode: String? { row[ifPresent: 19] }

    /// `GLRevenueDescription` · Edm.String
    public var glRevenueDescription: String? { row[ifPresent: 20] }

    /// `GLRevenueWorkInProgress` · Edm.Guid
    public var glRevenueWorkInProgress: UUID? { row[ifPresent: 21] }

    /// `GLRevenueWorkInProgressCode` · Edm.String
    public var glRevenueWorkInProgressCode: String? { row[ifPresent: 22] }

    /// `GLRevenueWorkInProgressDescription` · Edm.String
    public var glRevenueWorkInProgressDescription: String? { row[ifPresent: 23] }

    /// `GLStock` · Edm.Guid
    public var glStock: UUID? { row[ifPresent: 24] }

    /// `GLStockCode` · Edm.String
    public var glStockCode: String? { row[ifPresent: 25] }

    /// `GLStockDescription` · Edm.String
    public var glStockDescription: String? { row[ifPresent: 26] }

    /// `GLStockVariance` · Edm.Guid
    public var glStockVariance: UUID? { row[ifPresent: 27] }

    /// `GLStockVarianceCode` · Edm.String
    public var glStockVarianceCode: String? { row[ifPresent: 28] }

    /// `GLStockVarianceDescription` · Edm.String
    public var glStockVarianceDescription: String? { row[ifPresent: 29] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[30] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[31] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 32] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 33] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 34] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 35] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                                String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      Description                         String
      Division                            Int32
      GLCosts                             Guid
      GLCostsCode                         String
      GLCostsDescription                  String
      GLCostsWorkInProgress               Guid
      GLCostsWorkInProgressCode           String
      GLCostsWorkInProgressDescription    String
      GLPurchaseAccount                   Guid
      GLPurchaseAccountCode               String
      GLPurchaseAccountDescription        String
      GLPurchasePriceDifference           Guid
      GLPurchasePriceDifferenceCode       String
      GLPurchasePriceDifferenceDescr      String
      GLRevenue                           Guid
      GLRevenueCode                       String
      GLRevenueDescription                String
      GLRevenueWorkInProgress             Guid
      GLRevenueWorkInProgressCode         String
      GLRevenueWorkInProgressDescription  String
      GLStock                             Guid
      GLStockCode                         String
      GLStockDescription                  String
      GLStockVariance                     Guid
      GLStockVarianceCode                 String
      GLStockVarianceDescription          String
      ID                                  Guid!     key
      IsDefault                           Byte!
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String
      """)
  }
}

nonisolated extension Logistics.ItemGroup {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Logistics.ItemGroup, String?> { Property(0) }
    public var created: Property<Logistics.ItemGroup, LocalDateTime?> { Property(1) }
    public var creator: Property<Logistics.ItemGroup, UUID?> { Property(2) }
    public var creatorFullName: Property<Logistics.ItemGroup, String?> { Property(3) }
    public var description: Property<Logistics.ItemGroup, String?> { Property(4) }
    public var division: Property<Logistics.ItemGroup, Int32?> { Property(5) }
    public var glCosts: Property<Logistics.ItemGroup, UUID?> { Property(6) }
    public var glCostsCode: Property<Logistics.ItemGroup, String?> { Property(7) }
    public var glCostsDescription: Property<Logistics.ItemGroup, String?> { Property(8) }
    public var glCostsWorkInProgress: Property<Logistics.ItemGroup, UUID?> { Property(9) }
    public var glCostsWorkInProgressCode: Property<Logistics.ItemGroup, String?> { Property(10) }
    public var glCostsWorkInProgressDescription: Property<Logistics.ItemGroup, String?> { Property(11) }
    public var glPurchaseAccount: Property<Logistics.ItemGroup, UUID?> { Property(12) }
    public var glPurchaseAccountCode: Property<Logistics.ItemGroup, String?> { Property(13) }
    public var glPurchaseAccountDescription: Property<Logistics.ItemGroup, String?> { Property(14) }
    public var glPurchasePriceDifference: Property<Logistics.ItemGroup, UUID?> { Property(15) }
    public var glPurchasePriceDifferenceCode: Property<Logistics.ItemGroup, String?> { Property(16) }
    public var glPurchasePriceDifferenceDescr: Property<Logistics.ItemGroup, String?> { Property(17) }
    public var glRevenue: Property<Logistics.ItemGroup, UUID?> { Property(18) }
    public var glRevenueCode: Property<Logistics.ItemGroup, String?> { Property(19) }
    public var glRevenueDescription: Property<Logistics.ItemGroup, String?> { Property(20) }
    public var glRevenueWorkInProgress: Property<Logistics.ItemGroup, UUID?> { Property(21) }
    public var glRevenueWorkInProgressCode: Property<Logistics.ItemGroup, String?> { Property(22) }
    public var glRevenueWorkInProgressDescription: Property<Logistics.ItemGroup, String?> { Property(23) }
    public var glStock: Property<Logistics.ItemGroup, UUID?> { Property(24) }
    public var glStockCode: Property<Logistics.ItemGroup, String?> { Property(25) }
    public var glStockDescription: Property<Logistics.ItemGroup, String?> { Property(26) }
    public var glStockVariance: Property<Logistics.ItemGroup, UUID?> { Property(27) }
    public var glStockVarianceCode: Property<Logistics.ItemGroup, String?> { Property(28) }
    public var glStockVarianceDescription: Property<Logistics.ItemGroup, String?> { Property(29) }
    public var id: Property<Logistics.ItemGroup, UUID> { Property(30) }
    public var isDefault: Property<Logistics.ItemGroup, UInt8> { Property(31) }
    public var modified: Property<Logistics.ItemGroup, LocalDateTime?> { Property(32) }
    public var modifier: Property<Logistics.ItemGroup, UUID?> { Property(33) }
    public var modifierFullName: Property<Logistics.ItemGroup, String?> { Property(34) }
    public var notes: Property<Logistics.ItemGroup, String?> { Property(35) }
  }
}
