// exact-online-generator 0.1.0 · services/sync/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Logistics {
  /// `sync/Logistics/SupplierItem` · read · 1000 rows a page · `$select` required · permission "Logistics items"
  nonisolated public struct SupplierItemSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 1] }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[2] }

    /// `CountryOfOrigin` · Edm.String
    public var countryOfOrigin: String? { row[ifPresent: 3] }

    /// `CountryOfOriginDescription` · Edm.String
    public var countryOfOriginDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 8] }

    /// `CurrencyDescription` · Edm.String
    public var currencyDescription: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `DropShipment` · Edm.Byte
    public var dropShipment: SupplierItemDropShipment? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[13] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `ItemUnit` · Edm.Guid
    public var itemUnit: UUID? { row[ifPresent: 17] }

    /// `ItemUnitCode` · Edm.String
    public var itemUnitCode: String? { row[ifPresent: 18] }

    /// `ItemUnitDescription` · Edm.String
    public var itemUnitDescription: String? { row[ifPresent: 19] }

    /// `MainSupplier` · Edm.Boolean
    public var mainSupplier: Bool? { row[ifPresent: 20] }

    /// `MinimumQuantity` · Edm.Double
    public var minimumQuantity: Decimal? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `PurchaseLeadTime` · Edm.Int32
    public var purchaseLeadTime: Int32? { row[ifPresent: 26] }

    /// `PurchaseLotSize` · Edm.Int32
    public var purchaseLotSize: Int32? { row[ifPresent: 27] }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 28] }

    /// `PurchaseUnit` · Edm.String
    public var purchaseUnit: String? { row[ifPresent: 29] }

    /// `PurchaseUnitDescription` · Edm.String
    public var purchaseUnitDescription: String? { row[ifPresent: 30] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 31] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 32] }

    /// `PurchaseVATCodeDescription` · Edm.String
    public var purchaseVATCodeDescription: String? { row[ifPresent: 33] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 34] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 35] }

    /// `SupplierCode` · Edm.String
    public var supplierCode: String? { row[ifPresent: 36] }

    /// `SupplierDescription` · Edm.String
    public var supplierDescription: String? { row[ifPresent: 37] }

    /// `SupplierItemCode` · Edm.String
    public var supplierItemCode: String? { row[ifPresent: 38] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Barcode                     String
      CopyRemarks                 Byte!
      CountryOfOrigin             String
      CountryOfOriginDescription  String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String
      CurrencyDescription         String
      Division                    Int32
      DropShipment                Byte
      EndDate                     DateTime
      ID                          Guid!
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      ItemUnit                    Guid
      ItemUnitCode                String
      ItemUnitDescription         String
      MainSupplier                Boolean
      MinimumQuantity             Double
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String
      PurchaseLeadTime            Int32
      PurchaseLotSize             Int32
      PurchasePrice               Double
      PurchaseUnit                String
      PurchaseUnitDescription     String
      PurchaseUnitFactor          Double
      PurchaseVATCode             String
      PurchaseVATCodeDescription  String
      StartDate                   DateTime
      Supplier                    Guid
      SupplierCode                String
      SupplierDescription         String
      SupplierItemCode            String
      """)
  }
}

nonisolated extension Sync.Logistics.SupplierItemSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Logistics.SupplierItemSync, Int64> { Property(0) }
    public var barcode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(1) }
    public var copyRemarks: SelectableProperty<Sync.Logistics.SupplierItemSync, UInt8> { SelectableProperty(2) }
    public var countryOfOrigin: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(3) }
    public var countryOfOriginDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(4)
    }
    public var created: SelectableProperty<Sync.Logistics.SupplierItemSync, LocalDateTime?> { SelectableProperty(5) }
    public var creator: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID?> { SelectableProperty(6) }
    public var creatorFullName: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(7) }
    public var currency: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(8) }
    public var currencyDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(9)
    }
    public var division: SelectableProperty<Sync.Logistics.SupplierItemSync, Int32?> { SelectableProperty(10) }
    public var dropShipment: SelectableProperty<Sync.Logistics.SupplierItemSync, SupplierItemDropShipment?> {
      SelectableProperty(11)
    }
    public var endDate: SelectableProperty<Sync.Logistics.SupplierItemSync, LocalDateTime?> { SelectableProperty(12) }
    public var id: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID> { SelectableProperty(13) }
    public var item: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID?> { SelectableProperty(14) }
    public var itemCode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(15) }
    public var itemDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(16) }
    public var itemUnit: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID?> { SelectableProperty(17) }
    public var itemUnitCode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(18) }
    public var itemUnitDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(19)
    }
    public var mainSupplier: SelectableProperty<Sync.Logistics.SupplierItemSync, Bool?> { SelectableProperty(20) }
    public var minimumQuantity: SelectableProperty<Sync.Logistics.SupplierItemSync, Decimal?> { SelectableProperty(21) }
    public var modified: SelectableProperty<Sync.Logistics.SupplierItemSync, LocalDateTime?> { SelectableProperty(22) }
    public var modifier: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID?> { SelectableProperty(23) }
    public var modifierFullName: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(24) }
    public var notes: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(25) }
    public var purchaseLeadTime: SelectableProperty<Sync.Logistics.SupplierItemSync, Int32?> { SelectableProperty(26) }
    public var purchaseLotSize: SelectableProperty<Sync.Logistics.SupplierItemSync, Int32?> { SelectableProperty(27) }
    public var purchasePrice: SelectableProperty<Sync.Logistics.SupplierItemSync, Decimal?> { SelectableProperty(28) }
    public var purchaseUnit: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(29) }
    public var purchaseUnitDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(30)
    }
    public var purchaseUnitFactor: SelectableProperty<Sync.Logistics.SupplierItemSync, Decimal?> {
      SelectableProperty(31)
    }
    public var purchaseVATCode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(32) }
    public var purchaseVATCodeDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(33)
    }
    public var startDate: SelectableProperty<Sync.Logistics.SupplierItemSync, LocalDateTime?> { SelectableProperty(34) }
    public var supplier: SelectableProperty<Sync.Logistics.SupplierItemSync, UUID?> { SelectableProperty(35) }
    public var supplierCode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(36) }
    public var supplierDescription: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> {
      SelectableProperty(37)
    }
    public var supplierItemCode: SelectableProperty<Sync.Logistics.SupplierItemSync, String?> { SelectableProperty(38) }
  }
}
