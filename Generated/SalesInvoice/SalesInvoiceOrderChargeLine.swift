// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice/SalesInvoiceOrderChargeLines` · read, create, update, delete · 60 rows a page
  /// · permission "Sales invoices"
  nonisolated public struct SalesInvoiceOrderChargeLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFCExclVAT` · Edm.Double
    public var amountFCExclVAT: Decimal { row[1] }

    /// `AmountFCInclVAT` · Edm.Double
    public var amountFCInclVAT: Decimal { row[2] }

    /// `AmountVATFC` · Edm.Double · read-only
    public var amountVATFC: Decimal? { row[ifPresent: 3] }

    /// `OrderChargesLineDescription` · Edm.String
    public var orderChargesLineDescription: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `GLAccount` · Edm.Guid · read-only
    public var glAccount: UUID? { row[ifPresent: 6] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 7] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `InvoiceID` · Edm.Guid · required on create
    public var invoiceID: UUID { row[10] }

    /// `IsShippingCost` · Edm.Boolean
    public var isShippingCost: Bool { row[11] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 12] }

    /// `OrderCharge` · Edm.Guid
    public var orderCharge: UUID { row[13] }

    /// `OrderChargeCode` · Edm.String · read-only
    public var orderChargeCode: String? { row[ifPresent: 14] }

    /// `OrderChargeDescription` · Edm.String · read-only
    public var orderChargeDescription: String? { row[ifPresent: 15] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 16] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 17] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 18] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                     Double!
      AmountFCExclVAT              Double!   create update
      AmountFCInclVAT              Double!   create update
      AmountVATFC                  Double
      OrderChargesLineDescription  String    create update
      Division                     Int32
      GLAccount                    Guid
      GLAccountCode                String
      GLAccountDescription         String
      ID                           Guid!     key create update
      InvoiceID                    Guid!     create! update
      IsShippingCost               Boolean!  create update
      LineNumber                   Int32
      OrderCharge                  Guid!     create update
      OrderChargeCode              String
      OrderChargeDescription       String
      VATCode                      String    create update
      VATDescription               String
      VATPercentage                Double
      """)
  }
}

nonisolated extension SalesInvoice.SalesInvoiceOrderChargeLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Decimal> { Property(0) }
    public var amountFCExclVAT: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Decimal> { Property(1) }
    public var amountFCInclVAT: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Decimal> { Property(2) }
    public var amountVATFC: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Decimal?> { Property(3) }
    public var orderChargesLineDescription: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(4) }
    public var division: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Int32?> { Property(5) }
    public var glAccount: Property<SalesInvoice.SalesInvoiceOrderChargeLine, UUID?> { Property(6) }
    public var glAccountCode: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(7) }
    public var glAccountDescription: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(8) }
    public var id: Property<SalesInvoice.SalesInvoiceOrderChargeLine, UUID> { Property(9) }
    public var invoiceID: Property<SalesInvoice.SalesInvoiceOrderChargeLine, UUID> { Property(10) }
    public var isShippingCost: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Bool> { Property(11) }
    public var lineNumber: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Int32?> { Property(12) }
    public var orderCharge: Property<SalesInvoice.SalesInvoiceOrderChargeLine, UUID> { Property(13) }
    public var orderChargeCode: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(14) }
    public var orderChargeDescription: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(15) }
    public var vatCode: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(16) }
    public var vatDescription: Property<SalesInvoice.SalesInvoiceOrderChargeLine, String?> { Property(17) }
    public var vatPercentage: Property<SalesInvoice.SalesInvoiceOrderChargeLine, Decimal?> { Property(18) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountFCExclVAT: WritableProperty<Decimal> { WritableProperty(1) }
    public var amountFCInclVAT: WritableProperty<Decimal> { WritableProperty(2) }
    public var orderChargesLineDescription: WritableProperty<String> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var invoiceID: WritableProperty<UUID> { WritableProperty(10) }
    public var isShippingCost: WritableProperty<Bool> { WritableProperty(11) }
    public var orderCharge: WritableProperty<UUID> { WritableProperty(13) }
    public var vatCode: WritableProperty<String> { WritableProperty(16) }
  }
}
