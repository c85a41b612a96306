// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLAccount.Type` and 3 more · documented
nonisolated public struct GLAccountType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var cash: Self { Self(rawValue: 10) }

  /// `12`
  public static var bank: Self { Self(rawValue: 12) }

  /// `14`
  public static var creditCard: Self { Self(rawValue: 14) }

  /// `16`
  public static var paymentServices: Self { Self(rawValue: 16) }

  /// `20`
  public static var accountsReceivable: Self { Self(rawValue: 20) }

  /// `21`
  public static var prepaymentAccountsReceivable: Self { Self(rawValue: 21) }

  /// `22`
  public static var accountsPayable: Self { Self(rawValue: 22) }

  /// `24`
  public static var vat: Self { Self(rawValue: 24) }

  /// `25`
  public static var employeesPayable: Self { Self(rawValue: 25) }

  /// `26`
  public static var prepaidExpenses: Self { Self(rawValue: 26) }

  /// `27`
  public static var accruedExpenses: Self { Self(rawValue: 27) }

  /// `29`
  public static var incomeTaxesPayable: Self { Self(rawValue: 29) }

  /// `30`
  public static var fixedAssets: Self { Self(rawValue: 30) }

  /// `32`
  public static var otherAssets: Self { Self(rawValue: 32) }

  /// `35`
  public static var accumulatedDepreciation: Self { Self(rawValue: 35) }

  /// `40`
  public static var inventory: Self { Self(rawValue: 40) }

  /// `50`
  public static var capitalStock: Self { Self(rawValue: 50) }

  /// `52`
  public static var retainedEarnings: Self { Self(rawValue: 52) }

  /// `55`
  public static var longTermDebt: Self { Self(rawValue: 55) }

  /// `60`
  public static var currentPortionOfDebt: Self { Self(rawValue: 60) }

  /// `90`
  public static var general: Self { Self(rawValue: 90) }

  /// `100`
  public static var taxPayable: Self { Self(rawValue: 100) }

  /// `110`
  public static var revenue: Self { Self(rawValue: 110) }

  /// `111`
  public static var costOfGoods: Self { Self(rawValue: 111) }

  /// `120`
  public static var otherCosts: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesGeneralAdministrativeExpenses: Self { Self(rawValue: 121) }

  /// `122`
  public static var depreciationCosts: Self { Self(rawValue: 122) }

  /// `123`
  public static var researchAndDevelopment: Self { Self(rawValue: 123) }

  /// `125`
  public static var employeeCosts: Self { Self(rawValue: 125) }

  /// `126`
  public static var employmentCosts: Self { Self(rawValue: 126) }

  /// `130`
  public static var exceptionalCosts: Self { Self(rawValue: 130) }

  /// `140`
  public static var exceptionalIncome: Self { Self(rawValue: 140) }

  /// `150`
  public static var incomeTaxes: Self { Self(rawValue: 150) }

  /// `160`
  public static var interestIncome: Self { Self(rawValue: 160) }

  /// `300`
  public static var yearEndReflection: Self { Self(rawValue: 300) }

  /// `301`
  public static var indirectYearEndCosting: Self { Self(rawValue: 301) }

  /// `302`
  public static var directYearEndCosting: Self { Self(rawValue: 302) }

  public static var knownValues: [Self] {
    [
      .cash, .bank, .creditCard, .paymentServices, .accountsReceivable, .prepaymentAccountsReceivable, .accountsPayable,
      .vat, .employeesPayable, .prepaidExpenses, .accruedExpenses, .incomeTaxesPayable, .fixedAssets, .otherAssets,
      .accumulatedDepreciation, .inventory, .capitalStock, .retainedEarnings, .longTermDebt, .currentPortionOfDebt,
      .general, .taxPayable, .revenue, .costOfGoods, .otherCosts, .salesGeneralAdministrativeExpenses,
      .depreciationCosts, .researchAndDevelopment, .employeeCosts, .employmentCosts, .exceptionalCosts,
      .exceptionalIncome, .incomeTaxes, .interestIncome, .yearEndReflection, .indirectYearEndCosting,
      .directYearEndCosting,
    ]
  }
}
