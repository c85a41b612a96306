// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/RejectQuotation` · create · permission "Crm quotes"
  nonisolated public struct RejectedQuotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[2] }

    /// `NotificationLayout` · Edm.Guid
    public var notificationLayout: UUID? { row[3] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[4] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID         Guid!   key create!
      Division            Int32!  create
      ReasonCode          Guid    create
      NotificationLayout  Guid    create
      SuccessMessage      String  create
      ErrorMessage        String  create
      """)
  }
}

nonisolated extension CRM.RejectedQuotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.RejectedQuotation, UUID> { Property(0) }
    public var division: Property<CRM.RejectedQuotation, Int32> { Property(1) }
    public var reasonCode: Property<CRM.RejectedQuotation, UUID?> { Property(2) }
    public var notificationLayout: Property<CRM.RejectedQuotation, UUID?> { Property(3) }
    public var successMessage: Property<CRM.RejectedQuotation, String?> { Property(4) }
    public var errorMessage: Property<CRM.RejectedQuotation, String?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.RejectedQuotation>()
    public init() {}
    public var quotationID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var reasonCode: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var notificationLayout: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var successMessage: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var errorMessage: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
  }
}
