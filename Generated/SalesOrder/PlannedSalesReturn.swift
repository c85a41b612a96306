// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/PlannedSalesReturns` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct PlannedSalesReturn: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `DeliveredTo` · Edm.Guid · required on create
    public var deliveredTo: UUID { row[3] }

    /// `DeliveredToContactPerson` · Edm.Guid
    public var deliveredToContactPerson: UUID? { row[ifPresent: 4] }

    /// `DeliveredToContactPersonFullName` · Edm.String · read-only
    public var deliveredToContactPersonFullName: String? { row[ifPresent: 5] }

    /// `DeliveredToName` · Edm.String · read-only
    public var deliveredToName: String? { row[ifPresent: 6] }

    /// `DeliveryAddress` · Edm.Guid · read-only
    public var deliveryAddress: UUID? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[ifPresent: 10] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `PlannedSalesReturnID` · Edm.Guid · key
    public var plannedSalesReturnID: UUID { row[15] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 16] }

    /// `ReturnDate` · Edm.DateTime
    public var returnDate: LocalDateTime? { row[ifPresent: 17] }

    /// `ReturnNumber` · Edm.Int32 · read-only
    public var returnNumber: Int32 { row[18] }

    /// `Source` · Edm.Int16 · read-only
    public var source: PlannedSalesReturnSource? { row[ifPresent: 19] }

    /// `Status` · Edm.Int16
    public var status: PlannedSalesReturnStatus { row[20] }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID { row[21] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 22] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 23] }

    /// `PlannedSalesReturnLines` · expand with `expanding { $0.plannedSalesReturnLines }`
    public var plannedSalesReturnLines: Expanded<SalesOrder.PlannedSalesReturnLine> { row[24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      DeliveredTo                       Guid!                               create! update
      DeliveredToContactPerson          Guid                                create update
      DeliveredToContactPersonFullName  String
      DeliveredToName                   String
      DeliveryAddress                   Guid
      Description                       String                              create update
      Division                          Int32
      Document                          Guid
      DocumentSubject                   String
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      PlannedSalesReturnID              Guid!                               key create update
      Remarks                           String                              create update
      ReturnDate                        DateTime                            create update
      ReturnNumber                      Int32!
      Source                            Int16
      Status                            Int16!                              create update
      Warehouse                         Guid!                               create! update
      WarehouseCode                     String
      WarehouseDescription              String
      PlannedSalesReturnLines           SalesOrder.PlannedSalesReturnLine*  create!
      """,
      related: { [SalesOrder.PlannedSalesReturnLine.table] })
  }
}

nonisolated extension SalesOrder.PlannedSalesReturn {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesOrder.PlannedSalesReturn, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesOrder.PlannedSalesReturn, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesOrder.PlannedSalesReturn, String?> { Property(2) }
    public var deliveredTo: Property<SalesOrder.PlannedSalesReturn, UUID> { Property(3) }
    public var deliveredToContactPerson: Property<SalesOrder.PlannedSalesReturn, UUID?> { Property(4) }
    public var deliveredToContactPersonFullName: Property<SalesOrder.PlannedSalesReturn, String?> { Property(5) }
    public var deliveredToName: Property<SalesOrder.PlannedSalesReturn, String?> { Property(6) }
    public var deliveryAddress: Property<SalesOrder.PlannedSalesReturn, UUID?> { Property(7) }
    public var description: Property<SalesOrder.PlannedSalesReturn, String?> { Property(8) }
    public var division: Property<SalesOrder.PlannedSalesReturn, Int32?> { Property(9) }
    public var document: Property<SalesOrder.PlannedSalesReturn, UUID?> { Property(10) }
    public var documentSubject: Property<SalesOrder.PlannedSalesReturn, String?> { Property(11) }
    public var modified: Property<SalesOrder.PlannedSalesReturn, LocalDateTime?> { Property(12) }
    public var modifier: Property<SalesOrder.PlannedSalesReturn, UUID?> { Property(13) }
    public var modifierFullName: Property<SalesOrder.PlannedSalesReturn, String?> { Property(14) }
    public var plannedSalesReturnID: Property<SalesOrder.PlannedSalesReturn, UUID> { Property(15) }
    public var remarks: Property<SalesOrder.PlannedSalesReturn, String?> { Property(16) }
    public var returnDate: Property<SalesOrder.PlannedSalesReturn, LocalDateTime?> { Property(17) }
    public var returnNumber: Property<SalesOrder.PlannedSalesReturn, Int32> { Property(18) }
    public var source: Property<SalesOrder.PlannedSalesReturn, PlannedSalesReturnSource?> { Property(19) }
    public var status: Property<SalesOrder.PlannedSalesReturn, PlannedSalesReturnStatus> { Property(20) }
    public var warehouse: Property<SalesOrder.PlannedSalesReturn, UUID> { Property(21) }
    public var warehouseCode: Property<SalesOrder.PlannedSalesReturn, String?> { Property(22) }
    public var warehouseDescription: Property<SalesOrder.PlannedSalesReturn, String?> { Property(23) }
    public var plannedSalesReturnLines: Navigation<SalesOrder.PlannedSalesReturn, SalesOrder.PlannedSalesReturnLine> {
      Navigation(24)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var deliveredTo: WritableProperty<UUID> { WritableProperty(3) }
    public var deliveredToContactPerson: WritableProperty<UUID> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var plannedSalesReturnID: WritableProperty<UUID> { WritableProperty(15) }
    public var remarks: WritableProperty<String> { WritableProperty(16) }
    public var returnDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var status: WritableProperty<PlannedSalesReturnStatus> { WritableProperty(20) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(21) }
    public var plannedSalesReturnLines: WritableProperty<[Changes<SalesOrder.PlannedSalesReturnLine>]> {
      WritableProperty(24)
    }
  }
}
