// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `system:User.AuthenticationType` · one-source
nonisolated public struct AuthenticationType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `2`
  public static var forms: Self { Self(rawValue: 2) }

  /// `8`
  public static var totp: Self { Self(rawValue: 8) }

  /// `64`
  public static var b2cFederatedLogin: Self { Self(rawValue: 64) }

  /// `128`
  public static var b2cLogin: Self { Self(rawValue: 128) }

  public static var knownValues: [Self] {
    [.forms, .totp, .b2cFederatedLogin, .b2cLogin]
  }
}
