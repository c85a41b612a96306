// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// One ordered item on a purchase order.
  ///
  /// `purchaseorder/PurchaseOrderLines` · read, create, update, delete · 60 rows a page · permission "Purchase orders"
  nonisolated public struct PurchaseOrderLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 11] }

    /// `Expense` · Edm.Guid · read-only
    public var expense: UUID? { row[ifPresent: 12] }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[ifPresent: 13] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[14] }

    /// `InvoicedQuantity` · Edm.Double · read-only
    public var invoicedQuantity: Decimal? { row[ifPresent: 15] }

    /// `InStock` · Edm.Double · read-only
    public var inStock: Decimal? { row[ifPresent: 16] }

    /// `IsBatchNumberItem` · Edm.Byte · read-only
    public var isBatchNumberItem: UInt8 { row[17] }

    /// `IsSerialNumberItem` · Edm.Byte · read-only
    public var isSerialNumberItem: UInt8 { row[18] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 19] }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 20] }

    /// `ItemBarcodeAdditional` · Edm.String · read-only
    public var itemBarcodeAdditional: String? { row[ifPresent: 21] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 22] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 23] }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 24] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 25] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 26] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 27] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 28] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 29] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 30] }

    /// `PurchaseOrderID` · Edm.Guid · required on create
    public var purchaseOrderID: UUID { row[31] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 32] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 33] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 34] }

    /// `ProjectedStock` · Edm.Double · read-only
    public var projectedStock: Decimal? { row[ifPresent: 35] }

    /// `Quantity` · Edm.Double · read-only
    public var quantity: Decimal? { row[ifPresent: 36] }

    /// `QuantityInPurchaseUnits` · Edm.Double · required on create
    public var quantityInPurchaseUnits: Decimal? { row[ifPresent: 37] }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[ifPresent: 38] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 39] }

    /// `ReceivedQuantity` · Edm.Double · read-only
    public var receivedQuantity: Decimal? { row[ifPresent: 40] }

    /// `SalesOrder` · Edm.Guid · read-only
    public var salesOrder: UUID? { row[ifPresent: 41] }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[ifPresent: 42] }

    /// `SalesOrderLineNumber` · Edm.Int32 · read-only
    public var salesOrderLineNumber: Int32? { row[ifPresent: 43] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 44] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 45] }

    /// `ShopOrderMaterialPlan` · Edm.Guid · read-only
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 46] }

    /// `ShopOrderMaterialPlanLineNumber` · Edm.Int32 · read-only
    public var shopOrderMaterialPlanLineNumber: Int32? { row[ifPresent: 47] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 48] }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid · read-only
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 49] }

    /// `ShopOrderRoutingStepPlanLineNumber` · Edm.Int32 · read-only
    public var shopOrderRoutingStepPlanLineNumber: Int32? { row[ifPresent: 50] }

    /// `SupplierItemCode` · Edm.String · read-only
    public var supplierItemCode: String? { row[ifPresent: 51] }

    /// `SupplierItemCopyRemarks` · Edm.Byte · read-only
    public var supplierItemCopyRemarks: UInt8? { row[ifPresent: 52] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 53] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 54] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 55] }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[ifPresent: 56] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 57] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 58] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 59] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 60] }

    /// `ShopOrderMaterialPlans` · expand with `expanding { $0.shopOrderMaterialPlans }` · read-only
    public var shopOrderMaterialPlans: Expanded<PurchaseOrder.PurchaseMaterialPlanning> { row[61] }

    /// `ShopOrderRoutingStepPlans` · expand with `expanding { $0.shopOrderRoutingStepPlans }` · read-only
    public var shopOrderRoutingStepPlans: Expanded<PurchaseOrder.PurchaseSubcontractPlanning> { row[62] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                            Double
      AmountFC                            Double
      CostCenter                          String                                      create update
      CostCenterDescription               String
      CostUnit                            String                                      create update
      CostUnitDescription                 String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      Description                         String                                      create update
      Discount                            Double                                      create update
      Division                            Int32
      Expense                             Guid
      ExpenseDescription                  String
      ID                                  Guid!                                       key create update
      InvoicedQuantity                    Double
      InStock                             Double
      IsBatchNumberItem                   Byte!
      IsSerialNumberItem                  Byte!
      Item                                Guid                                        create! update
      ItemBarcode                         String
      ItemBarcodeAdditional               String
      ItemCode                            String
      ItemDescription                     String
      ItemDivisable                       Boolean
      LineNumber                          Int32
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String                                      create update
      NetPrice                            Double                                      create update
      PurchaseOrderID                     Guid!                                       create! update
      Project                             Guid                                        create update
      ProjectCode                         String
      ProjectDescription                  String
      ProjectedStock                      Double
      Quantity                            Double
      QuantityInPurchaseUnits             Double                                      create! update
      Rebill                              Boolean                                     create update
      ReceiptDate                         DateTime                                    create update
      ReceivedQuantity                    Double
      SalesOrder                          Guid
      SalesOrderLine                      Guid
      SalesOrderLineNumber                Int32
      SalesOrderNumber                    Int32
      ShopOrder                           Guid
      ShopOrderMaterialPlan               Guid
      ShopOrderMaterialPlanLineNumber     Int32
      ShopOrderNumber                     Int32
      ShopOrderRoutingStepPlan            Guid
      ShopOrderRoutingStepPlanLineNumber  Int32
      SupplierItemCode                    String
      SupplierItemCopyRemarks             Byte
      Unit                                String
      UnitDescription                     String
      UnitPrice                           Double                                      create update
      VATAmount                           Double
      VATCode                             String                                      create update
      VATDescription                      String
      VATPercentage                       Double                                      create update
      CustomField                         String
      ShopOrderMaterialPlans              PurchaseOrder.PurchaseMaterialPlanning*
      ShopOrderRoutingStepPlans           PurchaseOrder.PurchaseSubcontractPlanning*
      """,
      related: { [PurchaseOrder.PurchaseMaterialPlanning.table, PurchaseOrder.PurchaseSubcontractPlanning.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseOrderLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(0) }
    public var amountFC: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(1) }
    public var costCenter: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(2) }
    public var costCenterDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(3) }
    public var costUnit: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(4) }
    public var costUnitDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(5) }
    public var created: Property<PurchaseOrder.PurchaseOrderLine, LocalDateTime?> { Property(6) }
    public var creator: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(7) }
    public var creatorFullName: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(8) }
    public var description: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(9) }
    public var discount: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(10) }
    public var division: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(11) }
    public var expense: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(12) }
    public var expenseDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(13) }
    public var id: Property<PurchaseOrder.PurchaseOrderLine, UUID> { Property(14) }
    public var invoicedQuantity: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(15) }
    public var inStock: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(16) }
    public var isBatchNumberItem: Property<PurchaseOrder.PurchaseOrderLine, UInt8> { Property(17) }
    public var isSerialNumberItem: Property<PurchaseOrder.PurchaseOrderLine, UInt8> { Property(18) }
    public var item: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(19) }
    public var itemBarcode: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(20) }
    public var itemBarcodeAdditional: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(21) }
    public var itemCode: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(22) }
    public var itemDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(23) }
    public var itemDivisable: Property<PurchaseOrder.PurchaseOrderLine, Bool?> { Property(24) }
    public var lineNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(25) }
    public var modified: Property<PurchaseOrder.PurchaseOrderLine, LocalDateTime?> { Property(26) }
    public var modifier: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(27) }
    public var modifierFullName: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(28) }
    public var notes: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(29) }
    public var netPrice: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(30) }
    public var purchaseOrderID: Property<PurchaseOrder.PurchaseOrderLine, UUID> { Property(31) }
    public var project: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(32) }
    public var projectCode: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(33) }
    public var projectDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(34) }
    public var projectedStock: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(35) }
    public var quantity: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(36) }
    public var quantityInPurchaseUnits: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(37) }
    public var rebill: Property<PurchaseOrder.PurchaseOrderLine, Bool?> { Property(38) }
    public var receiptDate: Property<PurchaseOrder.PurchaseOrderLine, LocalDateTime?> { Property(39) }
    public var receivedQuantity: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(40) }
    public var salesOrder: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(41) }
    public var salesOrderLine: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(42) }
    public var salesOrderLineNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(43) }
    public var salesOrderNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(44) }
    public var shopOrder: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(45) }
    public var shopOrderMaterialPlan: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(46) }
    public var shopOrderMaterialPlanLineNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(47) }
    public var shopOrderNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(48) }
    public var shopOrderRoutingStepPlan: Property<PurchaseOrder.PurchaseOrderLine, UUID?> { Property(49) }
    public var shopOrderRoutingStepPlanLineNumber: Property<PurchaseOrder.PurchaseOrderLine, Int32?> { Property(50) }
    public var supplierItemCode: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(51) }
    public var supplierItemCopyRemarks: Property<PurchaseOrder.PurchaseOrderLine, UInt8?> { Property(52) }
    public var unit: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(53) }
    public var unitDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(54) }
    public var unitPrice: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(55) }
    public var vatAmount: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(56) }
    public var vatCode: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(57) }
    public var vatDescription: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(58) }
    public var vatPercentage: Property<PurchaseOrder.PurchaseOrderLine, Decimal?> { Property(59) }
    public var customField: Property<PurchaseOrder.PurchaseOrderLine, String?> { Property(60) }
    public var shopOrderMaterialPlans:
      Navigation<PurchaseOrder.PurchaseOrderLine, PurchaseOrder.PurchaseMaterialPlanning>
    {
      Navigation(61)
    }
    public var shopOrderRoutingStepPlans:
      Navigation<PurchaseOrder.PurchaseOrderLine, PurchaseOrder.PurchaseSubcontractPlanning>
    {
      Navigation(62)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var costCenter: WritableProperty<String> { WritableProperty(2) }
    public var costUnit: WritableProperty<String> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var discount: WritableProperty<Decimal> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(14) }
    public var item: WritableProperty<UUID> { WritableProperty(19) }
    public var notes: WritableProperty<String> { WritableProperty(29) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(30) }
    public var purchaseOrderID: WritableProperty<UUID> { WritableProperty(31) }
    public var project: WritableProperty<UUID> { WritableProperty(32) }
    public var quantityInPurchaseUnits: WritableProperty<Decimal> { WritableProperty(37) }
    public var rebill: WritableProperty<Bool> { WritableProperty(38) }
    public var receiptDate: WritableProperty<LocalDateTime> { WritableProperty(39) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(55) }
    public var vatCode: WritableProperty<String> { WritableProperty(57) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(59) }
  }
}
