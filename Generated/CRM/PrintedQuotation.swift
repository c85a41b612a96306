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
    public var extraText: String? { row[ifPresent: 2] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime { row[3] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 4] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[ifPresent: 5] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[ifPresent: 6] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[ifPresent: 7] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[ifPresent: 8] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[ifPresent: 9] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[ifPresent: 10] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var extraText: WritableProperty<String> { WritableProperty(2) }
    public var quotationDate: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var document: WritableProperty<UUID> { WritableProperty(4) }
    public var documentCreationError: WritableProperty<String> { WritableProperty(5) }
    public var documentCreationSuccess: WritableProperty<String> { WritableProperty(6) }
    public var documentLayout: WritableProperty<UUID> { WritableProperty(7) }
    public var emailLayout: WritableProperty<UUID> { WritableProperty(8) }
    public var emailCreationError: WritableProperty<String> { WritableProperty(9) }
    public var senderEmailAddress: WritableProperty<String> { WritableProperty(10) }
    public var sendEmailToCustomer: WritableProperty<Bool> { WritableProperty(11) }
  }
}
