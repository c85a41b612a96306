// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder:ShopOrderPurchasePlanning`
  nonisolated public struct ShopOrderPurchasePlanning: KeyedEntity {
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

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!   key
      LineNumber         Int32!
      PurchaseOrderLine  Guid!
      ShopOrder          Guid!
      ShopOrderNumber    Int32!
      """)
  }
}

nonisolated extension PurchaseOrder.ShopOrderPurchasePlanning {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<PurchaseOrder.ShopOrderPurchasePlanning, UUID> { Property(0) }
    public var lineNumber: Property<PurchaseOrder.ShopOrderPurchasePlanning, Int32> { Property(1) }
    public var purchaseOrderLine: Property<PurchaseOrder.ShopOrderPurchasePlanning, UUID> { Property(2) }
    public var shopOrder: Property<PurchaseOrder.ShopOrderPurchasePlanning, UUID> { Property(3) }
    public var shopOrderNumber: Property<PurchaseOrder.ShopOrderPurchasePlanning, Int32> { Property(4) }
  }
}
