// exact-online-generator 0.1.0 · services/purchaseentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseEntry {
  /// `purchaseentry/Approval`
  nonisolated public struct Approval: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: PaymentApprovalStatus { row[2] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      EntryID         Guid!   key create update
      Division        Int32!  create update
      ApprovalStatus  Int16!  create update
      SuccessMessage  String  create update
      """)
  }
}

nonisolated extension PurchaseEntry.Approval {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var entryID: Property<PurchaseEntry.Approval, UUID> { Property(0) }
    public var division: Property<PurchaseEntry.Approval, Int32> { Property(1) }
    public var approvalStatus: Property<PurchaseEntry.Approval, PaymentApprovalStatus> { Property(2) }
    public var successMessage: Property<PurchaseEntry.Approval, String?> { Property(3) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var entryID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var approvalStatus: WritableProperty<PaymentApprovalStatus> { WritableProperty(2) }
    public var successMessage: WritableProperty<String> { WritableProperty(3) }
  }
}
