// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesorder:DigitalOrderPicking.Status` and 1 more · one-source
nonisolated public struct DigitalOrderPickingStatus: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `12`
  public static var open: Self { Self(rawValue: 12) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `21`
  public static var completed: Self { Self(rawValue: 21) }

  /// `22`
  public static var picked: Self { Self(rawValue: 22) }

  /// `23`
  public static var inProcess: Self { Self(rawValue: 23) }

  /// `40`
  public static var delivered: Self { Self(rawValue: 40) }

  /// `45`
  public static var cancelled: Self { Self(rawValue: 45) }

  public static var knownValues: [Self] {
    [.open, .partial, .completed, .picked, .inProcess, .delivered, .cancelled]
  }
}
