// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:TransactionLine.VATType` and 6 more · documented
nonisolated public struct VATType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var salesVATToPay: Self { Self(rawValue: "A") }

  /// `D`
  public static var creditNoteExtraDutyToClaim: Self { Self(rawValue: "D") }

  /// `I`
  public static var purchaseBasis: Self { Self(rawValue: "I") }

  /// `M`
  public static var creditNotePurchaseNonDeductible: Self { Self(rawValue: "M") }

  /// `N`
  public static var purchaseNonDeductible: Self { Self(rawValue: "N") }

  /// `O`
  public static var purchaseVATToClaim: Self { Self(rawValue: "O") }

  /// `P`
  public static var purchaseVATToPay: Self { Self(rawValue: "P") }

  /// `Q`
  public static var creditNotePurchaseVATToClaim: Self { Self(rawValue: "Q") }

  /// `R`
  public static var extraDutyToPay: Self { Self(rawValue: "R") }

  /// `S`
  public static var noVAT: Self { Self(rawValue: "S") }

  /// `V`
  public static var salesBasis: Self { Self(rawValue: "V") }

  /// `W`
  public static var creditNotePurchaseBasis: Self { Self(rawValue: "W") }

  /// `X`
  public static var creditNoteSalesBasis: Self { Self(rawValue: "X") }

  /// `Y`
  public static var creditNotePurchaseVATToPay: Self { Self(rawValue: "Y") }

  /// `Z`
  public static var creditNoteSalesVATToClaim: Self { Self(rawValue: "Z") }

  public static var knownValues: [Self] {
    [
      .salesVATToPay, .creditNoteExtraDutyToClaim, .purchaseBasis, .creditNotePurchaseNonDeductible,
      .purchaseNonDeductible, .purchaseVATToClaim, .purchaseVATToPay, .creditNotePurchaseVATToClaim, .extraDutyToPay,
      .noVAT, .salesBasis, .creditNotePurchaseBasis, .creditNoteSalesBasis, .creditNotePurchaseVATToPay,
      .creditNoteSalesVATToClaim,
    ]
  }
}
