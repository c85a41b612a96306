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
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `AmountFCExclVAT` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 1] }

    /// `AmountFCInclVAT` · Edm.Double
    public var amountFCInclVAT: Decimal? { row[ifPresent: 2] }

    /// `AmountVATFC` · Edm.Double · read-only
    public var amountVATFC: Decimal? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `IsShippingCost` · Edm.Boolean
    public var isShippingCost: Bool? { row[ifPresent: 6] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 7] }

    /// `OrderCharge` · Edm.Guid
    public var orderCharge: UUID? { row[ifPresent: 8] }

    /// `OrderChargeCode` · Edm.String · read-only
    public var orderChargeCode: String? { row[ifPresent: 9] }

    /// `OrderChargeDescription` · Edm.String · read-only
    public var orderChargeDescription: String? { row[ifPresent: 10] }

    /// `OrderChargesLineDescription` · Edm.String
    public var orderChargesLineDescription: String? { row[ifPresent: 11] }

    /// `OrderID` · Edm.Guid · required on create
    public var orderID: UUID? { row[ifPresent: 12] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 13] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 14] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 15] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountFCExclVAT: WritableProperty<Decimal> { WritableProperty(1) }
    public var amountFCInclVAT: WritableProperty<Decimal> { WritableProperty(2) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var isShippingCost: WritableProperty<Bool> { WritableProperty(6) }
    public var orderCharge: WritableProperty<UUID> { WritableProperty(8) }
    public var orderChargesLineDescription: WritableProperty<String> { WritableProperty(11) }
    public var orderID: WritableProperty<UUID> { WritableProperty(12) }
    public var vatCode: WritableProperty<String> { WritableProperty(13) }
  }
}
