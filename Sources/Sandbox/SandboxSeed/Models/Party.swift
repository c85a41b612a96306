/// A customer or a supplier.
struct Party {
  var number: Int
  var name: String
  var town: Town
  var isSupplier: Bool
  /// Days in which invoices are to be paid.
  var days: Int
  /// Days that it is late.
  var delay: Int

  var id: String { SeedID.account.text(number) }
  var contact: String { SeedID.contact.text(number) }
  var contactName: String
  var address: String { SeedID.address.text(number) }
  var bankAccount: String { SeedID.bankAccount.text(number) }
  var iban: String
  var terms: PaymentTerms { PaymentTerms.all.first { $0.days == days } ?? PaymentTerms.all[0] }
  /// Customers have codes from 10001 on, suppliers from 60001 on.
  var code: Int { (isSupplier ? 60_000 : 10_000) + ordinal }
  /// Its place among the customers or the suppliers, from 1.
  var ordinal: Int
}
