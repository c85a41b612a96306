// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLClassification.SubstitutionGroup` and 2 more · documented
nonisolated public struct GLClassificationSubstitutionGroup: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `xbrli:item`
  public static var item: Self { Self(rawValue: "xbrli:item") }

  /// `xbrli:tuple`
  public static var tuple: Self { Self(rawValue: "xbrli:tuple") }

  public static var knownValues: [Self] {
    [.item, .tuple]
  }
}
