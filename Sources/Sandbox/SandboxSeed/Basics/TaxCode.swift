/// A VAT code.
struct TaxCode: Sendable {
  var code: String
  var description: String
  var percent: Int
  /// Whether prices and amounts include it.
  var isIncluded = false

  var id: String { SeedID.vatCode.text(Int(code) ?? 0) }
  var fraction: SeedValue { .real(Double(percent) / 100) }

  /// The VAT of an amount without it, in hundredths.
  func amount(of cents: Int) -> Int {
    let sign = cents < 0 ? -1 : 1
    return sign * ((abs(cents) * percent + 50) / 100)
  }

  static let none = TaxCode(code: "0", description: "Geen btw", percent: 0)
  static let low = TaxCode(code: "2", description: "Btw laag 9%, exclusief", percent: 9)
  static let high = TaxCode(code: "4", description: "Btw hoog 21%, exclusief", percent: 21)
  static let reversed = TaxCode(code: "6", description: "Btw verlegd", percent: 21)
  /// For prices of consumers, which include it; the company itself sells to none.
  static let lowIncluded = TaxCode(code: "1", description: "Btw laag 9%, inclusief", percent: 9, isIncluded: true)
  static let highIncluded = TaxCode(code: "3", description: "Btw hoog 21%, inclusief", percent: 21, isIncluded: true)
  static let all = [none, low, high, reversed, lowIncluded, highIncluded]

  /// The type by Exact Online's list: without VAT, included in amounts, or in addition to them.
  var type: String { percent == 0 ? "N" : isIncluded ? "I" : "E" }
}
