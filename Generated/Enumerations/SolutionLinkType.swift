// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `accountancy:SolutionLink.SolutionType` · documented
nonisolated public struct SolutionLinkType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var internalSolution: Self { Self(rawValue: 0) }

  /// `1`
  public static var externalSolution: Self { Self(rawValue: 1) }

  /// `2`
  public static var otherExternalSolution: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.internalSolution, .externalSolution, .otherExternalSolution]
  }
}
