// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/ProcessPayments` · create · permission "Financial cashflow"
  nonisolated public struct PaymentList: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[0] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 1] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 2] }

    /// `BankExportDocumentsUrl` · Edm.String
    public var bankExportDocumentsURL: String? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `PaymentIDs` · expand with `expanding { $0.paymentIDs }`
    public var paymentIDs: Expanded<Cashflow.PaymentID> { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division                Int32!
      SuccessMessage          String               create
      ErrorMessage            String               create
      BankExportDocumentsUrl  String               create
      ID                      Guid!                key create
      PaymentIDs              Cashflow.PaymentID*  create!
      """,
      related: { [Cashflow.PaymentID.table] })
  }
}

nonisolated extension Cashflow.PaymentList {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Cashflow.PaymentList, Int32> { Property(0) }
    public var successMessage: Property<Cashflow.PaymentList, String?> { Property(1) }
    public var errorMessage: Property<Cashflow.PaymentList, String?> { Property(2) }
    public var bankExportDocumentsURL: Property<Cashflow.PaymentList, String?> { Property(3) }
    public var id: Property<Cashflow.PaymentList, UUID> { Property(4) }
    public var paymentIDs: Navigation<Cashflow.PaymentList, Cashflow.PaymentID> { Navigation(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var successMessage: WritableProperty<String> { WritableProperty(1) }
    public var errorMessage: WritableProperty<String> { WritableProperty(2) }
    public var bankExportDocumentsURL: WritableProperty<String> { WritableProperty(3) }
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var paymentIDs: WritableProperty<[Changes<Cashflow.PaymentID>]> { WritableProperty(5) }
  }
}
