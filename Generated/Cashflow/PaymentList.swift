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
    public var successMessage: String? { row[1] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[2] }

    /// `BankExportDocumentsUrl` · Edm.String
    public var bankExportDocumentsURL: String? { row[3] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Cashflow.PaymentList>()
    public init() {}
    public var successMessage: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var errorMessage: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var bankExportDocumentsURL: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var id: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var paymentIDs: [Cashflow.PaymentID.Writable]? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
  }
}
