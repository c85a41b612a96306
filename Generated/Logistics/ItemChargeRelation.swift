// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ItemChargeRelation` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemChargeRelation: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `ChargeCode` · Edm.String
    public var chargeCode: String? { row[ifPresent: 1] }

    /// `ChargeDescription` · Edm.String
    public var chargeDescription: String? { row[ifPresent: 2] }

    /// `ChargeID` · Edm.Guid
    public var chargeID: UUID { row[3] }

    /// `ChargeVATCode` · Edm.String
    public var chargeVATCode: String? { row[ifPresent: 4] }

    /// `ChargeVATDescription` · Edm.String
    public var chargeVATDescription: String? { row[ifPresent: 5] }

    /// `ChargeVATPercentage` · Edm.Double
    public var chargeVATPercentage: Decimal? { row[ifPresent: 6] }

    /// `ChargeVATType` · Edm.String
    public var chargeVATType: VATCodeType? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `ItemID` · Edm.Guid
    public var itemID: UUID { row[16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[20] }

    /// `TotalAmount` · Edm.Double
    public var totalAmount: Decimal? { row[ifPresent: 21] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double
      ChargeCode            String
      ChargeDescription     String
      ChargeID              Guid!
      ChargeVATCode         String
      ChargeVATDescription  String
      ChargeVATPercentage   Double
      ChargeVATType         String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Currency              String
      Division              Int32
      ID                    Guid!     key
      ItemCode              String
      ItemDescription       String
      ItemID                Guid!
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Quantity              Double!
      TotalAmount           Double
      """)
  }
}

nonisolated extension Logistics.ItemChargeRelation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Logistics.ItemChargeRelation, Decimal?> { Property(0) }
    public var chargeCode: Property<Logistics.ItemChargeRelation, String?> { Property(1) }
    public var chargeDescription: Property<Logistics.ItemChargeRelation, String?> { Property(2) }
    public var chargeID: Property<Logistics.ItemChargeRelation, UUID> { Property(3) }
    public var chargeVATCode: Property<Logistics.ItemChargeRelation, String?> { Property(4) }
    public var chargeVATDescription: Property<Logistics.ItemChargeRelation, String?> { Property(5) }
    public var chargeVATPercentage: Property<Logistics.ItemChargeRelation, Decimal?> { Property(6) }
    public var chargeVATType: Property<Logistics.ItemChargeRelation, VATCodeType?> { Property(7) }
    public var created: Property<Logistics.ItemChargeRelation, LocalDateTime?> { Property(8) }
    public var creator: Property<Logistics.ItemChargeRelation, UUID?> { Property(9) }
    public var creatorFullName: Property<Logistics.ItemChargeRelation, String?> { Property(10) }
    public var currency: Property<Logistics.ItemChargeRelation, String?> { Property(11) }
    public var division: Property<Logistics.ItemChargeRelation, Int32?> { Property(12) }
    public var id: Property<Logistics.ItemChargeRelation, UUID> { Property(13) }
    public var itemCode: Property<Logistics.ItemChargeRelation, String?> { Property(14) }
    public var itemDescription: Property<Logistics.ItemChargeRelation, String?> { Property(15) }
    public var itemID: Property<Logistics.ItemChargeRelation, UUID> { Property(16) }
    public var modified: Property<Logistics.ItemChargeRelation, LocalDateTime?> { Property(17) }
    public var modifier: Property<Logistics.ItemChargeRelation, UUID?> { Property(18) }
    public var modifierFullName: Property<Logistics.ItemChargeRelation, String?> { Property(19) }
    public var quantity: Property<Logistics.ItemChargeRelation, Decimal> { Property(20) }
    public var totalAmount: Property<Logistics.ItemChargeRelation, Decimal?> { Property(21) }
  }
}
