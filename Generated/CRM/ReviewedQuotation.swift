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
    public var orderAccount: UUID? { row[ifPresent: 2] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[ifPresent: 3] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 6] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 7] }

    /// `CopyItemPrices` · Edm.Boolean
    public var copyItemPrices: Bool? { row[ifPresent: 8] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 9] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 10] }

    /// `NewQuotationID` · Edm.Guid
    public var newQuotationID: UUID? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var orderAccount: WritableProperty<UUID> { WritableProperty(2) }
    public var orderAccountContact: WritableProperty<UUID> { WritableProperty(3) }
    public var quotationDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var document: WritableProperty<UUID> { WritableProperty(6) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(7) }
    public var copyItemPrices: WritableProperty<Bool> { WritableProperty(8) }
    public var successMessage: WritableProperty<String> { WritableProperty(9) }
    public var errorMessage: WritableProperty<String> { WritableProperty(10) }
    public var newQuotationID: WritableProperty<UUID> { WritableProperty(11) }
  }
}
