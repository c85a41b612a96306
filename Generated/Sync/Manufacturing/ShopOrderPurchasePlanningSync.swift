// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderPurchasePlanning` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderPurchasePlanningSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `Factor` · Edm.Double
    public var factor: Decimal? { row[ifPresent: 5] }

    /// `FactorType` · Edm.Int32
    public var factorType: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 11] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 12] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 13] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID { row[14] }

    /// `ShopOrderMaterialPlan` · Edm.Guid
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 15] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32 { row[16] }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                 Int64!    key
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Factor                    Double
      FactorType                Int32
      ID                        Guid!
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      PurchaseOrder             Guid
      PurchaseOrderNumber       Int32
      Quantity                  Double
      ShopOrder                 Guid!
      ShopOrderMaterialPlan     Guid
      ShopOrderNumber           Int32!
      ShopOrderRoutingStepPlan  Guid
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderPurchasePlanningSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID?> {
      SelectableProperty(2)
    }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, String?> {
      SelectableProperty(3)
    }
    public var division: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Int32?> {
      SelectableProperty(4)
    }
    public var factor: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Decimal?> {
      SelectableProperty(5)
    }
    public var factorType: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Int32?> {
      SelectableProperty(6)
    }
    public var id: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID> { SelectableProperty(7) }
    public var modified: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, LocalDateTime?> {
      SelectableProperty(8)
    }
    public var modifier: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID?> {
      SelectableProperty(9)
    }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, String?> {
      SelectableProperty(10)
    }
    public var purchaseOrder: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID?> {
      SelectableProperty(11)
    }
    public var purchaseOrderNumber: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Int32?> {
      SelectableProperty(12)
    }
    public var quantity: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Decimal?> {
      SelectableProperty(13)
    }
    public var shopOrder: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID> {
      SelectableProperty(14)
    }
    public var shopOrderMaterialPlan: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID?> {
      SelectableProperty(15)
    }
    public var shopOrderNumber: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Int32> {
      SelectableProperty(16)
    }
    public var shopOrderRoutingStepPlan: SelectableProperty<Sync.Manufacturing.ShopOrderPurchasePlanningSync, UUID?> {
      SelectableProperty(17)
    }
  }
}
