// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.IncotermVersionPurchase` and 17 more · documented
nonisolated public struct IncotermVersion: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2010`
  public static var incoterms2010: Self { Self(rawValue: 2010) }

  /// `2020`
  public static var incoterms2020: Self { Self(rawValue: 2020) }

  public static var knownValues: [Self] {
    [.incoterms2010, .incoterms2020]
  }
}
