// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Contact.Gender` and 9 more · documented
nonisolated public struct Gender: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `M`
  public static var male: Self { Self(rawValue: "M") }

  /// `V`
  public static var female: Self { Self(rawValue: "V") }

  /// `O`
  public static var unknown: Self { Self(rawValue: "O") }

  public static var knownValues: [Self] {
    [.male, .female, .unknown]
  }
}
