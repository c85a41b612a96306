// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanning.CommunicationErrorStatus` and 1 more · documented
nonisolated public struct CommunicationErrorStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var noError: Self { Self(rawValue: 0) }

  /// `1`
  public static var credentialsError: Self { Self(rawValue: 1) }

  /// `2`
  public static var technicalError: Self { Self(rawValue: 2) }

  /// `3`
  public static var credentialsAndTechnicalError: Self { Self(rawValue: 3) }

  /// `4`
  public static var inProgress: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.noError, .credentialsError, .technicalError, .credentialsAndTechnicalError, .inProgress]
  }
}
