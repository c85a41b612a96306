// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/ReviewQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReviewedQuotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `OrderAccount` · Edm.Guid
    public var orderAccount: UUID? { row[2] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[3] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[4] }

    /// `Description` · Edm.String
    public var description: String? { row[5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[6] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[7] }

    /// `CopyItemPrices` · Edm.Boolean
    public var copyItemPrices: Bool? { row[8] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[9] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[10] }

    /// `NewQuotationID` · Edm.Guid
    public var newQuotationID: UUID? { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID          Guid!     key create!
      Division             Int32!    create
      OrderAccount         Guid      create
      OrderAccountContact  Guid      create
      QuotationDate        DateTime  create
      Description          String    create
      Document             Guid      create
      PaymentCondition     String    create
      CopyItemPrices       Boolean   create
      SuccessMessage       String    create
      ErrorMessage         String    create
      NewQuotationID       Guid      create
      """)
  }
}

nonisolated extension CRM.ReviewedQuotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.ReviewedQuotation, UUID> { Property(0) }
    public var division: Property<CRM.ReviewedQuotation, Int32> { Property(1) }
    public var orderAccount: Property<CRM.ReviewedQuotation, UUID?> { Property(2) }
    public var orderAccountContact: Property<CRM.ReviewedQuotation, UUID?> { Property(3) }
    public var quotationDate: Property<CRM.ReviewedQuotation, LocalDateTime?> { Property(4) }
    public var description: Property<CRM.ReviewedQuotation, String?> { Property(5) }
    public var document: Property<CRM.ReviewedQuotation, UUID?> { Property(6) }
    public var paymentCondition: Property<CRM.ReviewedQuotation, String?> { Property(7) }
    public var copyItemPrices: Property<CRM.ReviewedQuotation, Bool?> { Property(8) }
    public var successMessage: Property<CRM.ReviewedQuotation, String?> { Property(9) }
    public var errorMessage: Property<CRM.ReviewedQuotation, String?> { Property(10) }
    public var newQuotationID: Property<CRM.ReviewedQuotation, UUID?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.ReviewedQuotation>()
    public init() {}
    public var quotationID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var orderAccount: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var orderAccountContact: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var quotationDate: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var document: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var copyItemPrices: Bool? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var successMessage: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var errorMessage: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var newQuotationID: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
  }
}
