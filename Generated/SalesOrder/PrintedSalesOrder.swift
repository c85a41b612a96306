// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/PrintedSalesOrders` · create · permission "Sales orders"
  nonisolated public struct PrintedSalesOrder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `OrderId` · Edm.Guid · key · required on create
    public var orderID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[2] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[3] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[4] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[5] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[6] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[7] }

    /// `EmailCreationSuccess` · Edm.String
    public var emailCreationSuccess: String? { row[8] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[9] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[10] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool? { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      OrderId                  Guid!    key create!
      Division                 Int32    create
      ExtraText                String   create
      Document                 Guid     create
      DocumentCreationError    String   create
      DocumentCreationSuccess  String   create
      DocumentLayout           Guid     create
      EmailCreationError       String   create
      EmailCreationSuccess     String   create
      EmailLayout              Guid     create
      SenderEmailAddress       String   create
      SendEmailToCustomer      Boolean  create
      """)
  }
}

nonisolated extension SalesOrder.PrintedSalesOrder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var orderID: Property<SalesOrder.PrintedSalesOrder, UUID> { Property(0) }
    public var division: Property<SalesOrder.PrintedSalesOrder, Int32?> { Property(1) }
    public var extraText: Property<SalesOrder.PrintedSalesOrder, String?> { Property(2) }
    public var document: Property<SalesOrder.PrintedSalesOrder, UUID?> { Property(3) }
    public var documentCreationError: Property<SalesOrder.PrintedSalesOrder, String?> { Property(4) }
    public var documentCreationSuccess: Property<SalesOrder.PrintedSalesOrder, String?> { Property(5) }
    public var documentLayout: Property<SalesOrder.PrintedSalesOrder, UUID?> { Property(6) }
    public var emailCreationError: Property<SalesOrder.PrintedSalesOrder, String?> { Property(7) }
    public var emailCreationSuccess: Property<SalesOrder.PrintedSalesOrder, String?> { Property(8) }
    public var emailLayout: Property<SalesOrder.PrintedSalesOrder, UUID?> { Property(9) }
    public var senderEmailAddress: Property<SalesOrder.PrintedSalesOrder, String?> { Property(10) }
    public var sendEmailToCustomer: Property<SalesOrder.PrintedSalesOrder, Bool?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.PrintedSalesOrder>()
    public init() {}
    public var orderID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var extraText: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var document: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var documentCreationError: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var documentCreationSuccess: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var documentLayout: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var emailCreationError: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var emailCreationSuccess: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var emailLayout: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var senderEmailAddress: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var sendEmailToCustomer: Bool? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
  }
}
