/// A payment condition.
struct PaymentTerms: Sendable {
  var code: String
  var description: String
  var days: Int

  static let all = [
    PaymentTerms(code: "30", description: "Binnen 30 dagen", days: 30),
    PaymentTerms(code: "14", description: "Binnen 14 dagen", days: 14),
    PaymentTerms(code: "08", description: "Binnen 8 dagen", days: 8),
    PaymentTerms(code: "60", description: "Binnen 60 dagen", days: 60),
    PaymentTerms(code: "00", description: "Contant", days: 0),
  ]
}
