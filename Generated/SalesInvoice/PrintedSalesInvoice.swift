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
    public var division: Int32? { row[1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[2] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[3] }

    /// `ReportingPeriod` · Edm.Int32
    public var reportingPeriod: Int32? { row[4] }

    /// `ReportingYear` · Edm.Int32
    public var reportingYear: Int32? { row[5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[6] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[7] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[8] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[9] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[10] }

    /// `EmailCreationSuccess` · Edm.String
    public var emailCreationSuccess: String? { row[11] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[12] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[13] }

    /// `PostboxSender` · Edm.Guid
    public var postboxSender: UUID? { row[14] }

    /// `PostboxMessageCreationError` · Edm.String
    public var postboxMessageCreationError: String? { row[15] }

    /// `PostboxMessageCreationSuccess` · Edm.String
    public var postboxMessageCreationSuccess: String? { row[16] }

    /// `PeppolCreationError` · Edm.String
    public var peppolCreationError: String? { row[17] }

    /// `PeppolCreationSuccess` · Edm.String
    public var peppolCreationSuccess: String? { row[18] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool? { row[19] }

    /// `SendInvoiceToCustomerPostbox` · Edm.Boolean
    public var sendInvoiceToCustomerPostbox: Bool? { row[20] }

    /// `SendInvoiceViaPeppol` · Edm.Boolean
    public var sendInvoiceViaPeppol: Bool? { row[21] }

    /// `SendOutputBasedOnAccount` · Edm.Boolean
    public var sendOutputBasedOnAccount: Bool? { row[22] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesInvoice.PrintedSalesInvoice>()
    public init() {}
    public var invoiceID: UUID? {
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
    public var invoiceDate: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var reportingPeriod: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var reportingYear: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var document: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var documentCreationError: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var documentCreationSuccess: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var documentLayout: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var emailCreationError: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var emailCreationSuccess: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var emailLayout: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var senderEmailAddress: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var postboxSender: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var postboxMessageCreationError: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var postboxMessageCreationSuccess: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var peppolCreationError: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var peppolCreationSuccess: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var sendEmailToCustomer: Bool? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var sendInvoiceToCustomerPostbox: Bool? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var sendInvoiceViaPeppol: Bool? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var sendOutputBasedOnAccount: Bool? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
  }
}
