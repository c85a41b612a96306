// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Project:ProjectWBS.InvoiceMethod` and 4 more · documented
nonisolated public struct ProjectWBSInvoiceMethod: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `2`
  public static var fixedPrice: Self { Self(rawValue: 2) }

  /// `3`
  public static var timeAndMaterial: Self { Self(rawValue: 3) }

  /// `4`
  public static var nonBillable: Self { Self(rawValue: 4) }

  /// `5`
  public static var prepaid: Self { Self(rawValue: 5) }

  /// `6`
  public static var fixed: Self { Self(rawValue: 6) }

  /// `7`
  public static var rebill: Self { Self(rawValue: 7) }

  /// `8`
  public static var nonRebillable: Self { Self(rawValue: 8) }

  public static var knownValues: [Self] {
    [.fixedPrice, .timeAndMaterial, .nonBillable, .prepaid, .fixed, .rebill, .nonRebillable]
  }
}
