// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesinvoice:InvoiceSalesOrders.CreateMode` · documented
nonisolated public struct InvoiceCreationMode: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var perCustomer: Self { Self(rawValue: 0) }

  /// `1`
  public static var perSalesOrder: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.perCustomer, .perSalesOrder]
  }
}
