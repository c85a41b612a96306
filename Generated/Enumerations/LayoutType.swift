// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `general:GeneralLayout.Type` and 5 more · documented
nonisolated public struct LayoutType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var layout: Self { Self(rawValue: 1) }

  /// `2`
  public static var emailTextLayout: Self { Self(rawValue: 2) }

  /// `3`
  public static var wordTemplate: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.layout, .emailTextLayout, .wordTemplate]
  }
}
