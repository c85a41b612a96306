/// A VAT code as of a day.
package struct VATCode {
  package let code: String
  package let description: String?
  /// A fraction: 0.21.
  package let percentage: Amount
  /// Whether amounts include it.
  package let isIncluded: Bool
  /// Reverse charge: the buyer owes it and claims it.
  package let isReverseCharge: Bool
  package let toPay: String?
  package let toClaim: String?
  /// `S`, `P`, or `B` for both.
  package let transactions: String

  package init(_ row: Record, percentage: Amount) {
    code = row.text("Code") ?? ""
    description = row.text("Description")
    // 21 means 21 % if a user wrote it like this.
    self.percentage = percentage > .one ? percentage / Amount(100) : percentage
    isIncluded = row.text("Type") == "I"
    isReverseCharge = row.flag("Charged")
    toPay = row.text("GLToPay")
    toClaim = row.text("GLToClaim")
    transactions = row.text("VATTransactionType") ?? "B"
  }

  /// The part of an amount that is without VAT, and the VAT.
  package func parts(of amount: Amount, vat given: Amount?) -> (base: Amount, vat: Amount) {
    if isIncluded {
      let vat = given ?? (amount * percentage / (.one + percentage)).rounded
      return (amount - vat, vat)
    }
    return (amount, given ?? (amount * percentage).rounded)
  }
}
