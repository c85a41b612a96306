// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VATCode.IntrastatType` · documented
nonisolated public struct IntrastatType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `L`
  public static var goods: Self { Self(rawValue: "L") }

  /// `N`
  public static var empty: Self { Self(rawValue: "N") }

  /// `S`
  public static var services: Self { Self(rawValue: "S") }

  public static var knownValues: [Self] {
    [.goods, .empty, .services]
  }
}
