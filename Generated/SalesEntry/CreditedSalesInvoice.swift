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
    public var invoiceDate: LocalDateTime? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `FilterOptions` · Edm.Int32
    public var filterOptions: Int32? { row[ifPresent: 3] }

    /// `TargetEntryID` · Edm.Guid
    public var targetEntryID: UUID? { row[ifPresent: 4] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var entryID: WritableProperty<UUID> { WritableProperty(0) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(2) }
    public var filterOptions: WritableProperty<Int32> { WritableProperty(3) }
    public var targetEntryID: WritableProperty<UUID> { WritableProperty(4) }
  }
}
