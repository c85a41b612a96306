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
    public var reasonCode: UUID? { row[ifPresent: 2] }

    /// `NotificationLayout` · Edm.Guid
    public var notificationLayout: UUID? { row[ifPresent: 3] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 4] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 5] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var reasonCode: WritableProperty<UUID> { WritableProperty(2) }
    public var notificationLayout: WritableProperty<UUID> { WritableProperty(3) }
    public var successMessage: WritableProperty<String> { WritableProperty(4) }
    public var errorMessage: WritableProperty<String> { WritableProperty(5) }
  }
}
