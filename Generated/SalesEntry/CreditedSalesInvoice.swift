// exact-online-generator 0.1.0 · services/salesentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesEntry {
  /// `salesentry/CreditedSalesInvoices`
  nonisolated public struct CreditedSalesInvoice: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[1] }

    /// `Description` · Edm.String
    public var description: String? { row[2] }

    /// `FilterOptions` · Edm.Int32
    public var filterOptions: Int32? { row[3] }

    /// `TargetEntryID` · Edm.Guid
    public var targetEntryID: UUID? { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      EntryID        Guid!     key create update
      InvoiceDate    DateTime  create update
      Description    String    create update
      FilterOptions  Int32     create update
      TargetEntryID  Guid      create update
      """)
  }
}

nonisolated extension SalesEntry.CreditedSalesInvoice {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var entryID: Property<SalesEntry.CreditedSalesInvoice, UUID> { Property(0) }
    public var invoiceDate: Property<SalesEntry.CreditedSalesInvoice, LocalDateTime?> { Property(1) }
    public var description: Property<SalesEntry.CreditedSalesInvoice, String?> { Property(2) }
    public var filterOptions: Property<SalesEntry.CreditedSalesInvoice, Int32?> { Property(3) }
    public var targetEntryID: Property<SalesEntry.CreditedSalesInvoice, UUID?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesEntry.CreditedSalesInvoice>()
    public init() {}
    public var entryID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var invoiceDate: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var filterOptions: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var targetEntryID: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
  }
}
