/// The result of invoicing orders.
struct InvoicingOutcome: Sendable {
  var created = 0
  var failed = 0
  var errors: [String] = []
}
