// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Address.Type` and 3 more · documented
nonisolated public struct AddressType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var visit: Self { Self(rawValue: 1) }

  /// `2`
  public static var postal: Self { Self(rawValue: 2) }

  /// `3`
  public static var invoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var delivery: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.visit, .postal, .invoice, .delivery]
  }
}
