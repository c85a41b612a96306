// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchasePlanningShopOrderMaterialPlans`
  nonisolated public struct PurchaseMaterialPlanning: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[1] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID { row[2] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID { row[3] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32 { row[4] }

    /// `ShopOrderMaterialPlan` · Edm.Guid
    public var shopOrderMaterialPlan: UUID { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!   key create update
      LineNumber             Int32!  create update
      PurchaseOrderLine      Guid!   create update
      ShopOrder              Guid!   create update
      ShopOrderNumber        Int32!  create update
      ShopOrderMaterialPlan  Guid!   create update
      """)
  }
}

nonisolated extension PurchaseOrder.PurchaseMaterialPlanning {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<PurchaseOrder.PurchaseMaterialPlanning, UUID> { Property(0) }
    public var lineNumber: Property<PurchaseOrder.PurchaseMaterialPlanning, Int32> { Property(1) }
    public var purchaseOrderLine: Property<PurchaseOrder.PurchaseMaterialPlanning, UUID> { Property(2) }
    public var shopOrder: Property<PurchaseOrder.PurchaseMaterialPlanning, UUID> { Property(3) }
    public var shopOrderNumber: Property<PurchaseOrder.PurchaseMaterialPlanning, Int32> { Property(4) }
    public var shopOrderMaterialPlan: Property<PurchaseOrder.PurchaseMaterialPlanning, UUID> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(1) }
    public var purchaseOrderLine: WritableProperty<UUID> { WritableProperty(2) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(3) }
    public var shopOrderNumber: WritableProperty<Int32> { WritableProperty(4) }
    public var shopOrderMaterialPlan: WritableProperty<UUID> { WritableProperty(5) }
  }
}
