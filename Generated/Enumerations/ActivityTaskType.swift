// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `activities:Task.TaskType` · documented
nonisolated public struct ActivityTaskType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1`
  public static var call: Self { Self(rawValue: 1) }

  /// `2`
  public static var informationRequest: Self { Self(rawValue: 2) }

  /// `3`
  public static var investigation: Self { Self(rawValue: 3) }

  /// `4`
  public static var correspondence: Self { Self(rawValue: 4) }

  /// `5`
  public static var createAppointment: Self { Self(rawValue: 5) }

  /// `6`
  public static var createQuotation: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.other, .call, .informationRequest, .investigation, .correspondence, .createAppointment, .createQuotation]
  }
}
