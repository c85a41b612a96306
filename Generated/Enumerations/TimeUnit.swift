// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `logistics:Unit.TimeUnit` · documented
nonisolated public struct TimeUnit: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `yy`
  public static var year: Self { Self(rawValue: "yy") }

  /// `mm`
  public static var month: Self { Self(rawValue: "mm") }

  /// `wk`
  public static var week: Self { Self(rawValue: "wk") }

  /// `dd`
  public static var day: Self { Self(rawValue: "dd") }

  /// `hh`
  public static var hour: Self { Self(rawValue: "hh") }

  /// `mi`
  public static var minute: Self { Self(rawValue: "mi") }

  /// `ss`
  public static var second: Self { Self(rawValue: "ss") }

  public static var knownValues: [Self] {
    [.year, .month, .week, .day, .hour, .minute, .second]
  }
}
