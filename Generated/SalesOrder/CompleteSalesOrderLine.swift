// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/CompleteSalesOrderLine` · create · permission "Sales orders"
  nonisolated public struct CompleteSalesOrderLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }

    /// `ID` · Edm.Guid · key · required on create
    public var id: UUID { row[1] }

    /// `CompleteDelivery` · Edm.Boolean
    public var completeDelivery: Bool? { row[ifPresent: 2] }

    /// `CompleteInvoice` · Edm.Boolean
    public var completeInvoice: Bool? { row[ifPresent: 3] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 4] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division          Int32    create
      ID                Guid!    key create!
      CompleteDelivery  Boolean  create
      CompleteInvoice   Boolean  create
      ErrorMessage      String   create
      SuccessMessage    String   create
      """)
  }
}

nonisolated extension SalesOrder.CompleteSalesOrderLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<SalesOrder.CompleteSalesOrderLine, Int32?> { Property(0) }
    public var id: Property<SalesOrder.CompleteSalesOrderLine, UUID> { Property(1) }
    public var completeDelivery: Property<SalesOrder.CompleteSalesOrderLine, Bool?> { Property(2) }
    public var completeInvoice: Property<SalesOrder.CompleteSalesOrderLine, Bool?> { Property(3) }
    public var errorMessage: Property<SalesOrder.CompleteSalesOrderLine, String?> { Property(4) }
    public var successMessage: Property<SalesOrder.CompleteSalesOrderLine, String?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var id: WritableProperty<UUID> { WritableProperty(1) }
    public var completeDelivery: WritableProperty<Bool> { WritableProperty(2) }
    public var completeInvoice: WritableProperty<Bool> { WritableProperty(3) }
    public var errorMessage: WritableProperty<String> { WritableProperty(4) }
    public var successMessage: WritableProperty<String> { WritableProperty(5) }
  }
}
