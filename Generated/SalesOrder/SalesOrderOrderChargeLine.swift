// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/SalesOrderOrderChargeLines` · read, create, update, delete · 60 rows a page
  /// · permission "Sales orders"
  nonisolated public struct SalesOrderOrderChargeLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[0] }

    /// `AmountFCExclVAT` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[1] }

    /// `AmountFCInclVAT` · Edm.Double
    public var amountFCInclVAT: Decimal? { row[2] }

    /// `AmountVATFC` · Edm.Double · read-only
    public var amountVATFC: Decimal? { row[3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `IsShippingCost` · Edm.Boolean
    public var isShippingCost: Bool? { row[6] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[7] }

    /// `OrderCharge` · Edm.Guid
    public var orderCharge: UUID? { row[8] }

    /// `OrderChargeCode` · Edm.String · read-only
    public var orderChargeCode: String? { row[9] }

    /// `OrderChargeDescription` · Edm.String · read-only
    public var orderChargeDescription: String? { row[10] }

    /// `OrderChargesLineDescription` · Edm.String
    public var orderChargesLineDescription: String? { row[11] }

    /// `OrderID` · Edm.Guid · required on create
    public var orderID: UUID? { row[12] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[13] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[14] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[15] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                     Double
      AmountFCExclVAT              Double   create update
      AmountFCInclVAT              Double   create update
      AmountVATFC                  Double
      Division                     Int32
      ID                           Guid!    key create update
      IsShippingCost               Boolean  create update
      LineNumber                   Int32
      OrderCharge                  Guid     create update
      OrderChargeCode              String
      OrderChargeDescription       String
      OrderChargesLineDescription  String   create update
      OrderID                      Guid     create! update
      VATCode                      String   create update
      VATDescription               String
      VATPercentage                Double
      """)
  }
}

nonisolated extension SalesOrder.SalesOrderOrderChargeLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesOrder.SalesOrderOrderChargeLine, Decimal?> { Property(0) }
    public var amountFCExclVAT: Property<SalesOrder.SalesOrderOrderChargeLine, Decimal?> { Property(1) }
    public var amountFCInclVAT: Property<SalesOrder.SalesOrderOrderChargeLine, Decimal?> { Property(2) }
    public var amountVATFC: Property<SalesOrder.SalesOrderOrderChargeLine, Decimal?> { Property(3) }
    public var division: Property<SalesOrder.SalesOrderOrderChargeLine, Int32?> { Property(4) }
    public var id: Property<SalesOrder.SalesOrderOrderChargeLine, UUID> { Property(5) }
    public var isShippingCost: Property<SalesOrder.SalesOrderOrderChargeLine, Bool?> { Property(6) }
    public var lineNumber: Property<SalesOrder.SalesOrderOrderChargeLine, Int32?> { Property(7) }
    public var orderCharge: Property<SalesOrder.SalesOrderOrderChargeLine, UUID?> { Property(8) }
    public var orderChargeCode: Property<SalesOrder.SalesOrderOrderChargeLine, String?> { Property(9) }
    public var orderChargeDescription: Property<SalesOrder.SalesOrderOrderChargeLine, String?> { Property(10) }
    public var orderChargesLineDescription: Property<SalesOrder.SalesOrderOrderChargeLine, String?> { Property(11) }
    public var orderID: Property<SalesOrder.SalesOrderOrderChargeLine, UUID?> { Property(12) }
    public var vatCode: Property<SalesOrder.SalesOrderOrderChargeLine, String?> { Property(13) }
    public var vatDescription: Property<SalesOrder.SalesOrderOrderChargeLine, String?> { Property(14) }
    public var vatPercentage: Property<SalesOrder.SalesOrderOrderChargeLine, Decimal?> { Property(15) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.SalesOrderOrderChargeLine>()
    public init() {}
    public var amountFCExclVAT: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var amountFCInclVAT: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var id: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var isShippingCost: Bool? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var orderCharge: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var orderChargesLineDescription: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var orderID: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var vatCode: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
  }
}
