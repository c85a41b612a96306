// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `mailbox:Mailbox.Type` · documented
nonisolated public struct MailboxType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var unknown: Self { Self(rawValue: 0) }

  /// `1`
  public static var exact: Self { Self(rawValue: 1) }

  /// `2`
  public static var government: Self { Self(rawValue: 2) }

  /// `3`
  public static var manualInput: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.unknown, .exact, .government, .manualInput]
  }
}
