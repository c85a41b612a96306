// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesinvoice:InvoiceSalesOrders.InvoiceMode` · documented
nonisolated public struct InvoiceQuantityMode: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var quantityDelivered: Self { Self(rawValue: 0) }

  /// `1`
  public static var quantityOrdered: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.quantityDelivered, .quantityOrdered]
  }
}
