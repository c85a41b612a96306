// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Logistics:Item.UnitType` and 4 more · documented
nonisolated public struct UnitType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var area: Self { Self(rawValue: "A") }

  /// `L`
  public static var length: Self { Self(rawValue: "L") }

  /// `O`
  public static var other: Self { Self(rawValue: "O") }

  /// `T`
  public static var time: Self { Self(rawValue: "T") }

  /// `V`
  public static var volume: Self { Self(rawValue: "V") }

  /// `W`
  public static var weight: Self { Self(rawValue: "W") }

  public static var knownValues: [Self] {
    [.area, .length, .other, .time, .volume, .weight]
  }
}
