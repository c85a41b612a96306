// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/financial:Return.Type` · documented
nonisolated public struct ReturnType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `31`
  public static var vat: Self { Self(rawValue: 31) }

  /// `32`
  public static var ecSalesList: Self { Self(rawValue: 32) }

  /// `146`
  public static var payrollDeclaration: Self { Self(rawValue: 146) }

  public static var knownValues: [Self] {
    [.vat, .ecSalesList, .payrollDeclaration]
  }
}
