// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `mailbox:MailMessagesSent.RecipientStatus` · documented
nonisolated public struct MailMessageRecipientStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `25`
  public static var prepared: Self { Self(rawValue: 25) }

  /// `30`
  public static var approved: Self { Self(rawValue: 30) }

  /// `40`
  public static var realized: Self { Self(rawValue: 40) }

  /// `42`
  public static var inProcess: Self { Self(rawValue: 42) }

  /// `43`
  public static var atScanningService: Self { Self(rawValue: 43) }

  /// `45`
  public static var errorDuringProcessing: Self { Self(rawValue: 45) }

  /// `46`
  public static var blocked: Self { Self(rawValue: 46) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [
      .rejected, .draft, .open, .prepared, .approved, .realized, .inProcess, .atScanningService, .errorDuringProcessing,
      .blocked, .processed,
    ]
  }
}
