// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `financial:OfficialReturn.Source` · documented
nonisolated public struct OfficialReturnSource: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var exactOnline: Self { Self(rawValue: 1) }

  /// `2`
  public static var restAPI: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.exactOnline, .restAPI]
  }
}
