// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectTerm.InvoiceStatus` · documented
nonisolated public struct ProjectTermInvoiceStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var processing: Self { Self(rawValue: 30) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.draft, .open, .processing, .processed]
  }
}
