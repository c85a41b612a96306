// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/PrintQuotation` · create · permission "Crm quotes"
  nonisolated public struct PrintedQuotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[2] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime { row[3] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[4] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[5] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[6] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[7] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[8] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[9] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[10] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID              Guid!      key create!
      Division                 Int32!     create
      ExtraText                String     create
      QuotationDate            DateTime!  create
      Document                 Guid       create
      DocumentCreationError    String     create
      DocumentCreationSuccess  String     create
      DocumentLayout           Guid       create
      EmailLayout              Guid       create
      EmailCreationError       String     create
      SenderEmailAddress       String     create
      SendEmailToCustomer      Boolean!   create
      """)
  }
}

nonisolated extension CRM.PrintedQuotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.PrintedQuotation, UUID> { Property(0) }
    public var division: Property<CRM.PrintedQuotation, Int32> { Property(1) }
    public var extraText: Property<CRM.PrintedQuotation, String?> { Property(2) }
    public var quotationDate: Property<CRM.PrintedQuotation, LocalDateTime> { Property(3) }
    public var document: Property<CRM.PrintedQuotation, UUID?> { Property(4) }
    public var documentCreationError: Property<CRM.PrintedQuotation, String?> { Property(5) }
    public var documentCreationSuccess: Property<CRM.PrintedQuotation, String?> { Property(6) }
    public var documentLayout: Property<CRM.PrintedQuotation, UUID?> { Property(7) }
    public var emailLayout: Property<CRM.PrintedQuotation, UUID?> { Property(8) }
    public var emailCreationError: Property<CRM.PrintedQuotation, String?> { Property(9) }
    public var senderEmailAddress: Property<CRM.PrintedQuotation, String?> { Property(10) }
    public var sendEmailToCustomer: Property<CRM.PrintedQuotation, Bool> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.PrintedQuotation>()
    public init() {}
    public var quotationID: UUID? {
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
    public var quotationDate: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var document: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var documentCreationError: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var documentCreationSuccess: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var documentLayout: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var emailLayout: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var emailCreationError: String? {
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
