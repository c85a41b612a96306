// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/ReopenQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReopenedQuotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 2] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID     Guid!   key create!
      Division        Int32!  create
      SuccessMessage  String  create
      ErrorMessage    String  create
      """)
  }
}

nonisolated extension CRM.ReopenedQuotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.ReopenedQuotation, UUID> { Property(0) }
    public var division: Property<CRM.ReopenedQuotation, Int32> { Property(1) }
    public var successMessage: Property<CRM.ReopenedQuotation, String?> { Property(2) }
    public var errorMessage: Property<CRM.ReopenedQuotation, String?> { Property(3) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var successMessage: WritableProperty<String> { WritableProperty(2) }
    public var errorMessage: WritableProperty<String> { WritableProperty(3) }
  }
}
