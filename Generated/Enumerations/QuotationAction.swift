// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:AcceptedQuotation.Action` and 1 more · documented
nonisolated public struct QuotationAction: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noAction: Self { Self(rawValue: 0) }

  /// `1`
  public static var createSalesOrder: Self { Self(rawValue: 1) }

  /// `2`
  public static var createSalesInvoice: Self { Self(rawValue: 2) }

  /// `3`
  public static var createProject: Self { Self(rawValue: 3) }

  /// `4`
  public static var addToExistingProject: Self { Self(rawValue: 4) }

  /// `5`
  public static var createSubscription: Self { Self(rawValue: 5) }

  /// `99`
  public static var followEmailSignOff: Self { Self(rawValue: 99) }

  public static var knownValues: [Self] {
    [
      .noAction, .createSalesOrder, .createSalesInvoice, .createProject, .addToExistingProject, .createSubscription,
      .followEmailSignOff,
    ]
  }
}
