// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice/InvoiceSalesOrders` · create · permission "Sales orders"
  nonisolated public struct InvoiceSalesOrders: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreateMode` · Edm.Int32 · required on create
    public var createMode: InvoiceCreationMode? { row[ifPresent: 0] }

    /// `DeliveryNumber` · Edm.Int32
    public var deliveryNumber: Int32? { row[ifPresent: 1] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `InvoiceMode` · Edm.Int32 · required on create
    public var invoiceMode: InvoiceQuantityMode? { row[ifPresent: 4] }

    /// `JournalCode` · Edm.String · required on create
    public var journalCode: String? { row[ifPresent: 5] }

    /// `NumberOfCreatedInvoices` · Edm.Int32 · read-only
    public var numberOfCreatedInvoices: Int32? { row[ifPresent: 6] }

    /// `NumberOfFailedInvoices` · Edm.Int32 · read-only
    public var numberOfFailedInvoices: Int32? { row[ifPresent: 7] }

    /// `Errors` · Edm.String · read-only
    public var errors: String? { row[ifPresent: 8] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 9] }

    /// `UserInvoiceDate` · Edm.DateTime
    public var userInvoiceDate: LocalDateTime? { row[ifPresent: 10] }

    /// `SalesOrderIDs` · expand with `expanding { $0.salesOrderIDs }`
    public var salesOrderIDs: Expanded<SalesInvoice.SalesOrderID> { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      CreateMode               Int32                       create!
      DeliveryNumber           Int32                       create
      EndDate                  DateTime                    create
      ID                       Guid!                       key create
      InvoiceMode              Int32                       create!
      JournalCode              String                      create!
      NumberOfCreatedInvoices  Int32
      NumberOfFailedInvoices   Int32
      Errors                   String
      StartDate                DateTime                    create
      UserInvoiceDate          DateTime                    create
      SalesOrderIDs            SalesInvoice.SalesOrderID*  create!
      """,
      related: { [SalesInvoice.SalesOrderID.table] })
  }
}

nonisolated extension SalesInvoice.InvoiceSalesOrders {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createMode: Property<SalesInvoice.InvoiceSalesOrders, InvoiceCreationMode?> { Property(0) }
    public var deliveryNumber: Property<SalesInvoice.InvoiceSalesOrders, Int32?> { Property(1) }
    public var endDate: Property<SalesInvoice.InvoiceSalesOrders, LocalDateTime?> { Property(2) }
    public var id: Property<SalesInvoice.InvoiceSalesOrders, UUID> { Property(3) }
    public var invoiceMode: Property<SalesInvoice.InvoiceSalesOrders, InvoiceQuantityMode?> { Property(4) }
    public var journalCode: Property<SalesInvoice.InvoiceSalesOrders, String?> { Property(5) }
    public var numberOfCreatedInvoices: Property<SalesInvoice.InvoiceSalesOrders, Int32?> { Property(6) }
    public var numberOfFailedInvoices: Property<SalesInvoice.InvoiceSalesOrders, Int32?> { Property(7) }
    public var errors: Property<SalesInvoice.InvoiceSalesOrders, String?> { Property(8) }
    public var startDate: Property<SalesInvoice.InvoiceSalesOrders, LocalDateTime?> { Property(9) }
    public var userInvoiceDate: Property<SalesInvoice.InvoiceSalesOrders, LocalDateTime?> { Property(10) }
    public var salesOrderIDs: Navigation<SalesInvoice.InvoiceSalesOrders, SalesInvoice.SalesOrderID> { Navigation(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var createMode: WritableProperty<InvoiceCreationMode> { WritableProperty(0) }
    public var deliveryNumber: WritableProperty<Int32> { WritableProperty(1) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var id: WritableProperty<UUID> { WritableProperty(3) }
    public var invoiceMode: WritableProperty<InvoiceQuantityMode> { WritableProperty(4) }
    public var journalCode: WritableProperty<String> { WritableProperty(5) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var userInvoiceDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var salesOrderIDs: WritableProperty<[Changes<SalesInvoice.SalesOrderID>]> { WritableProperty(11) }
  }
}
