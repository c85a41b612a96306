/// A line of a quotation, an order or an invoice.
struct TradeLine {
  var product: Product
  var number: Int
  var quantity: Int
  /// In hundredths, without VAT, before the discount.
  var unitPrice: Int
  /// In hundredths of the price.
  var discount = 0
  var tax = TaxCode.high

  var netPrice: Int { (unitPrice * (100 - discount) + 50) / 100 }
  var net: Int { netPrice * quantity }
  var vat: Int { tax.amount(of: net) }
}

extension [TradeLine] {
  var net: Int { reduce(0) { $0 + $1.net } }
  var vat: Int { reduce(0) { $0 + $1.vat } }
}
