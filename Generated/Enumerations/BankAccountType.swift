// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:BankAccount.Type` · documented
nonisolated public struct BankAccountType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var account: Self { Self(rawValue: "A") }

  /// `E`
  public static var employee: Self { Self(rawValue: "E") }

  /// `K`
  public static var cash: Self { Self(rawValue: "K") }

  /// `P`
  public static var paymentService: Self { Self(rawValue: "P") }

  /// `R`
  public static var bank: Self { Self(rawValue: "R") }

  /// `S`
  public static var student: Self { Self(rawValue: "S") }

  /// `U`
  public static var unknown: Self { Self(rawValue: "U") }

  public static var knownValues: [Self] {
    [.account, .employee, .cash, .paymentService, .bank, .student, .unknown]
  }
}
