// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VATCode.EUSalesListing` · documented
nonisolated public struct EUSalesListing: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `L`
  public static var goods: Self { Self(rawValue: "L") }

  /// `N`
  public static var noListing: Self { Self(rawValue: "N") }

  /// `S`
  public static var services: Self { Self(rawValue: "S") }

  /// `T`
  public static var triangulation: Self { Self(rawValue: "T") }

  public static var knownValues: [Self] {
    [.goods, .noListing, .services, .triangulation]
  }
}
