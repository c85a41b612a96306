/// A transaction line of an entry before it is written.
struct Posting {
  static let totalLine: Int64 = 0
  static let vatLine: Int64 = 9999

  var number: Int64
  var account: GLAccount
  /// Debit is positive.
  var amount: Amount
  /// In the currency of the division.
  var amountDC = Amount.zero
  var vat: Amount?
  var vatBase: Amount?
  var code: VATCode?
  var vatType: String?
  /// The customer or supplier.
  var party: Record?
  var date: Int64
  var description: String?
  /// The line of the entry from which it is derived, whose id it has.
  var line: Record?
  var id: String?
  /// The id of the transaction line that it settles.
  var settles: String?
  var invoiceNumber: Int64?
}

/// The consequences of an entry.
struct Booking {
  var header: Record
  var lines: [Record]
  var postings: [Posting]
}
