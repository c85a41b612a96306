// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/CompleteSalesOrder` · create · permission "Sales orders"
  nonisolated public struct CompleteSalesOrder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `OrderID` · Edm.Guid · key · required on create
    public var orderID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `CompleteDelivery` · Edm.Boolean
    public var completeDelivery: Bool? { row[ifPresent: 2] }

    /// `CompleteInvoice` · Edm.Boolean
    public var completeInvoice: Bool? { row[ifPresent: 3] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 4] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      OrderID           Guid!    key create!
      Division          Int32!   create
      CompleteDelivery  Boolean  create
      CompleteInvoice   Boolean  create
      SuccessMessage    String   create
      ErrorMessage      String   create
      """)
  }
}

nonisolated extension SalesOrder.CompleteSalesOrder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var orderID: Property<SalesOrder.CompleteSalesOrder, UUID> { Property(0) }
    public var division: Property<SalesOrder.CompleteSalesOrder, Int32> { Property(1) }
    public var completeDelivery: Property<SalesOrder.CompleteSalesOrder, Bool?> { Property(2) }
    public var completeInvoice: Property<SalesOrder.CompleteSalesOrder, Bool?> { Property(3) }
    public var successMessage: Property<SalesOrder.CompleteSalesOrder, String?> { Property(4) }
    public var errorMessage: Property<SalesOrder.CompleteSalesOrder, String?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var orderID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var completeDelivery: WritableProperty<Bool> { WritableProperty(2) }
    public var completeInvoice: WritableProperty<Bool> { WritableProperty(3) }
    public var successMessage: WritableProperty<String> { WritableProperty(4) }
    public var errorMessage: WritableProperty<String> { WritableProperty(5) }
  }
}
