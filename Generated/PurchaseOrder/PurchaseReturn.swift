// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchaseReturns` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct PurchaseReturn: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Supplier` · Edm.Guid · read-only
    public var supplier: UUID? { row[ifPresent: 1] }

    /// `SupplierContact` · Edm.Guid · read-only
    public var supplierContact: UUID? { row[ifPresent: 2] }

    /// `SupplierContactFullName` · Edm.String · read-only
    public var supplierContactFullName: String? { row[ifPresent: 3] }

    /// `SupplierAddress` · Edm.Guid · read-only
    public var supplierAddress: UUID? { row[ifPresent: 4] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 5] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 6] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 7] }

    /// `Status` · Edm.Int16 · read-only
    public var status: Int16? { row[ifPresent: 8] }

    /// `ReturnNumber` · Edm.Int32 · read-only
    public var returnNumber: Int32? { row[ifPresent: 9] }

    /// `ReturnDate` · Edm.DateTime · required on create
    public var returnDate: LocalDateTime? { row[ifPresent: 10] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 13] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 14] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 16] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 17] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 18] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 19] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 20] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 21] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 22] }

    /// `PurchaseReturnLines` · expand with `expanding { $0.purchaseReturnLines }`
    public var purchaseReturnLines: Expanded<PurchaseOrder.PurchaseReturnLines> { row[23] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!                               key create update
      Supplier                 Guid
      SupplierContact          Guid
      SupplierContactFullName  String
      SupplierAddress          Guid
      Warehouse                Guid
      WarehouseCode            String
      WarehouseDescription     String
      Status                   Int16
      ReturnNumber             Int32
      ReturnDate               DateTime                            create! update
      TrackingNumber           String                              create update
      Description              String                              create update
      Document                 Guid                                create update
      YourRef                  String                              create update
      Remarks                  String                              create update
      Division                 Int32
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      PurchaseReturnLines      PurchaseOrder.PurchaseReturnLines*  create!
      """,
      related: { [PurchaseOrder.PurchaseReturnLines.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseReturn {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<PurchaseOrder.PurchaseReturn, UUID> { Property(0) }
    public var supplier: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(1) }
    public var supplierContact: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(2) }
    public var supplierContactFullName: Property<PurchaseOrder.PurchaseReturn, String?> { Property(3) }
    public var supplierAddress: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(4) }
    public var warehouse: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(5) }
    public var warehouseCode: Property<PurchaseOrder.PurchaseReturn, String?> { Property(6) }
    public var warehouseDescription: Property<PurchaseOrder.PurchaseReturn, String?> { Property(7) }
    public var status: Property<PurchaseOrder.PurchaseReturn, Int16?> { Property(8) }
    public var returnNumber: Property<PurchaseOrder.PurchaseReturn, Int32?> { Property(9) }
    public var returnDate: Property<PurchaseOrder.PurchaseReturn, LocalDateTime?> { Property(10) }
    public var trackingNumber: Property<PurchaseOrder.PurchaseReturn, String?> { Property(11) }
    public var description: Property<PurchaseOrder.PurchaseReturn, String?> { Property(12) }
    public var document: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(13) }
    public var yourRef: Property<PurchaseOrder.PurchaseReturn, String?> { Property(14) }
    public var remarks: Property<PurchaseOrder.PurchaseReturn, String?> { Property(15) }
    public var division: Property<PurchaseOrder.PurchaseReturn, Int32?> { Property(16) }
    public var created: Property<PurchaseOrder.PurchaseReturn, LocalDateTime?> { Property(17) }
    public var creator: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(18) }
    public var creatorFullName: Property<PurchaseOrder.PurchaseReturn, String?> { Property(19) }
    public var modified: Property<PurchaseOrder.PurchaseReturn, LocalDateTime?> { Property(20) }
    public var modifier: Property<PurchaseOrder.PurchaseReturn, UUID?> { Property(21) }
    public var modifierFullName: Property<PurchaseOrder.PurchaseReturn, String?> { Property(22) }
    public var purchaseReturnLines: Navigation<PurchaseOrder.PurchaseReturn, PurchaseOrder.PurchaseReturnLines> {
      Navigation(23)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var returnDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var trackingNumber: WritableProperty<String> { WritableProperty(11) }
    public var description: WritableProperty<String> { WritableProperty(12) }
    public var document: WritableProperty<UUID> { WritableProperty(13) }
    public var yourRef: WritableProperty<String> { WritableProperty(14) }
    public var remarks: WritableProperty<String> { WritableProperty(15) }
    public var purchaseReturnLines: WritableProperty<[Changes<PurchaseOrder.PurchaseReturnLines>]> {
      WritableProperty(23)
    }
  }
}
