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
    public var division: Int32? { row[ifPresent: 1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[ifPresent: 2] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 3] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[ifPresent: 4] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[ifPresent: 5] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[ifPresent: 6] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[ifPresent: 7] }

    /// `EmailCreationSuccess` · Edm.String
    public var emailCreationSuccess: String? { row[ifPresent: 8] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[ifPresent: 9] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[ifPresent: 10] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var orderID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var extraText: WritableProperty<String> { WritableProperty(2) }
    public var document: WritableProperty<UUID> { WritableProperty(3) }
    public var documentCreationError: WritableProperty<String> { WritableProperty(4) }
    public var documentCreationSuccess: WritableProperty<String> { WritableProperty(5) }
    public var documentLayout: WritableProperty<UUID> { WritableProperty(6) }
    public var emailCreationError: WritableProperty<String> { WritableProperty(7) }
    public var emailCreationSuccess: WritableProperty<String> { WritableProperty(8) }
    public var emailLayout: WritableProperty<UUID> { WritableProperty(9) }
    public var senderEmailAddress: WritableProperty<String> { WritableProperty(10) }
    public var sendEmailToCustomer: WritableProperty<Bool> { WritableProperty(11) }
  }
}
