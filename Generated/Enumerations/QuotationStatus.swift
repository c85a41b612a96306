// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Quotation.Status` and 2 more · documented
nonisolated public struct QuotationStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `6`
  public static var reviewedAndClosed: Self { Self(rawValue: 6) }

  /// `10`
  public static var recovery: Self { Self(rawValue: 10) }

  /// `20`
  public static var draft: Self { Self(rawValue: 20) }

  /// `25`
  public static var open: Self { Self(rawValue: 25) }

  /// `35`
  public static var processing: Self { Self(rawValue: 35) }

  /// `40`
  public static var printed: Self { Self(rawValue: 40) }

  /// `50`
  public static var accepted: Self { Self(rawValue: 50) }

  /// `60`
  public static var awaitingOnlineAcceptance: Self { Self(rawValue: 60) }

  /// `70`
  public static var acceptedWithError: Self { Self(rawValue: 70) }

  public static var knownValues: [Self] {
    [
      .rejected, .reviewedAndClosed, .recovery, .draft, .open, .processing, .printed, .accepted,
      .awaitingOnlineAcceptance, .acceptedWithError,
    ]
  }
}
