// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:VariableMutation.EntryFieldType` · documented
nonisolated public struct VariableMutationEntryFieldType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var quantity: Self { Self(rawValue: 1) }

  /// `2`
  public static var amount: Self { Self(rawValue: 2) }

  /// `3`
  public static var percentage: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.quantity, .amount, .percentage]
  }
}
