// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice/PrintedSalesInvoices` · create · permission "Sales invoices"
  nonisolated public struct PrintedSalesInvoice: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `InvoiceID` · Edm.Guid · key · required on create
    public var invoiceID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[ifPresent: 2] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 3] }

    /// `ReportingPeriod` · Edm.Int32
    public var reportingPeriod: Int32? { row[ifPresent: 4] }

    /// `ReportingYear` · Edm.Int32
    public var reportingYear: Int32? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 6] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[ifPresent: 7] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[ifPresent: 8] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[ifPresent: 9] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[ifPresent: 10] }

    /// `EmailCreationSuccess` · Edm.String
    public var emailCreationSuccess: String? { row[ifPresent: 11] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[ifPresent: 12] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[ifPresent: 13] }

    /// `PostboxSender` · Edm.Guid
    public var postboxSender: UUID? { row[ifPresent: 14] }

    /// `PostboxMessageCreationError` · Edm.String
    public var postboxMessageCreationError: String? { row[ifPresent: 15] }

    /// `PostboxMessageCreationSuccess` · Edm.String
    public var postboxMessageCreationSuccess: String? { row[ifPresent: 16] }

    /// `PeppolCreationError` · Edm.String
    public var peppolCreationError: String? { row[ifPresent: 17] }

    /// `PeppolCreationSuccess` · Edm.String
    public var peppolCreationSuccess: String? { row[ifPresent: 18] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool? { row[ifPresent: 19] }

    /// `SendInvoiceToCustomerPostbox` · Edm.Boolean
    public var sendInvoiceToCustomerPostbox: Bool? { row[ifPresent: 20] }

    /// `SendInvoiceViaPeppol` · Edm.Boolean
    public var sendInvoiceViaPeppol: Bool? { row[ifPresent: 21] }

    /// `SendOutputBasedOnAccount` · Edm.Boolean
    public var sendOutputBasedOnAccount: Bool? { row[ifPresent: 22] }

    public static let table: PropertyTable = PropertyTable(
      """
      InvoiceID                      Guid!     key create!
      Division                       Int32     create
      ExtraText                      String    create
      InvoiceDate                    DateTime  create
      ReportingPeriod                Int32     create
      ReportingYear                  Int32     create
      Document                       Guid      create
      DocumentCreationError          String    create
      DocumentCreationSuccess        String    create
      DocumentLayout                 Guid      create
      EmailCreationError             String    create
      EmailCreationSuccess           String    create
      EmailLayout                    Guid      create
      SenderEmailAddress             String    create
      PostboxSender                  Guid      create
      PostboxMessageCreationError    String    create
      PostboxMessageCreationSuccess  String    create
      PeppolCreationError            String    create
      PeppolCreationSuccess          String    create
      SendEmailToCustomer            Boolean   create
      SendInvoiceToCustomerPostbox   Boolean   create
      SendInvoiceViaPeppol           Boolean   create
      SendOutputBasedOnAccount       Boolean   create
      """)
  }
}

nonisolated extension SalesInvoice.PrintedSalesInvoice {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var invoiceID: Property<SalesInvoice.PrintedSalesInvoice, UUID> { Property(0) }
    public var division: Property<SalesInvoice.PrintedSalesInvoice, Int32?> { Property(1) }
    public var extraText: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(2) }
    public var invoiceDate: Property<SalesInvoice.PrintedSalesInvoice, LocalDateTime?> { Property(3) }
    public var reportingPeriod: Property<SalesInvoice.PrintedSalesInvoice, Int32?> { Property(4) }
    public var reportingYear: Property<SalesInvoice.PrintedSalesInvoice, Int32?> { Property(5) }
    public var document: Property<SalesInvoice.PrintedSalesInvoice, UUID?> { Property(6) }
    public var documentCreationError: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(7) }
    public var documentCreationSuccess: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(8) }
    public var documentLayout: Property<SalesInvoice.PrintedSalesInvoice, UUID?> { Property(9) }
    public var emailCreationError: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(10) }
    public var emailCreationSuccess: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(11) }
    public var emailLayout: Property<SalesInvoice.PrintedSalesInvoice, UUID?> { Property(12) }
    public var senderEmailAddress: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(13) }
    public var postboxSender: Property<SalesInvoice.PrintedSalesInvoice, UUID?> { Property(14) }
    public var postboxMessageCreationError: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(15) }
    public var postboxMessageCreationSuccess: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(16) }
    public var peppolCreationError: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(17) }
    public var peppolCreationSuccess: Property<SalesInvoice.PrintedSalesInvoice, String?> { Property(18) }
    public var sendEmailToCustomer: Property<SalesInvoice.PrintedSalesInvoice, Bool?> { Property(19) }
    public var sendInvoiceToCustomerPostbox: Property<SalesInvoice.PrintedSalesInvoice, Bool?> { Property(20) }
    public var sendInvoiceViaPeppol: Property<SalesInvoice.PrintedSalesInvoice, Bool?> { Property(21) }
    public var sendOutputBasedOnAccount: Property<SalesInvoice.PrintedSalesInvoice, Bool?> { Property(22) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var invoiceID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var extraText: WritableProperty<String> { WritableProperty(2) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var reportingPeriod: WritableProperty<Int32> { WritableProperty(4) }
    public var reportingYear: WritableProperty<Int32> { WritableProperty(5) }
    public var document: WritableProperty<UUID> { WritableProperty(6) }
    public var documentCreationError: WritableProperty<String> { WritableProperty(7) }
    public var documentCreationSuccess: WritableProperty<String> { WritableProperty(8) }
    public var documentLayout: WritableProperty<UUID> { WritableProperty(9) }
    public var emailCreationError: WritableProperty<String> { WritableProperty(10) }
    public var emailCreationSuccess: WritableProperty<String> { WritableProperty(11) }
    public var emailLayout: WritableProperty<UUID> { WritableProperty(12) }
    public var senderEmailAddress: WritableProperty<String> { WritableProperty(13) }
    public var postboxSender: WritableProperty<UUID> { WritableProperty(14) }
    public var postboxMessageCreationError: WritableProperty<String> { WritableProperty(15) }
    public var postboxMessageCreationSuccess: WritableProperty<String> { WritableProperty(16) }
    public var peppolCreationError: WritableProperty<String> { WritableProperty(17) }
    public var peppolCreationSuccess: WritableProperty<String> { WritableProperty(18) }
    public var sendEmailToCustomer: WritableProperty<Bool> { WritableProperty(19) }
    public var sendInvoiceToCustomerPostbox: WritableProperty<Bool> { WritableProperty(20) }
    public var sendInvoiceViaPeppol: WritableProperty<Bool> { WritableProperty(21) }
    public var sendOutputBasedOnAccount: WritableProperty<Bool> { WritableProperty(22) }
  }
}
