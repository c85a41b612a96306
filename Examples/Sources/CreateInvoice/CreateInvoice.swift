import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

/// `CreateInvoice CUSTOMER ITEM QUANTITY`: a sales invoice with two lines, from the code of a customer and of an item.
///
/// Takes the access token, the division's code and the code of a sales journal from the environment, `EXACT_TOKEN`,
/// `EXACT_DIVISION` and `EXACT_JOURNAL`.
@main
struct CreateInvoice {
  static func main() async throws {
    let environment = ProcessInfo.processInfo.environment
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let quantity = Decimal(string: arguments[3]), let token = environment["EXACT_TOKEN"],
      let code = environment["EXACT_DIVISION"].flatMap({ Int32($0) }), let journal = environment["EXACT_JOURNAL"]
    else {
      print("Usage: CreateInvoice CUSTOMER ITEM QUANTITY, with EXACT_TOKEN, EXACT_DIVISION and EXACT_JOURNAL set.")
      exit(64)
    }
    let division = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken(token), transport: AsyncHTTPClientTransport()
    ).division(code)

    let customers = division.crm.accounts.where { $0.code == PaddedCode(arguments[1]) }.select { ($0.id, $0.name) }
    let items = division.logistics.items.where { $0.code == arguments[2] }.select { ($0.id, $0.description) }
    do {
      guard let (customer, name) = try await customers.first(), let (item, _) = try await items.first() else {
        print("There is no such customer, or no such item.")
        exit(1)
      }
      let key = try await createInvoice(
        in: division, journal: journal, customer: customer, item: item, quantity: quantity)
      print("Created \(key) for \(name ?? arguments[1]).")
    } catch let error as ODataError {
      // One line: what was attempted, what came back, and what to do.
      print(error)
      exit(1)
    }
  }
}

/// An invoice of a quantity of an item, and one more for free.
func createInvoice(
  in division: Division, journal: String, customer: UUID, item: UUID, quantity: Decimal
) async throws -> UUID {
  let invoice = try await division.salesInvoice.salesInvoices.create {
    $0.journal = journal
    $0.orderedBy = customer
    $0.salesInvoiceLines = [
      .new {
        $0.item = item
        $0.quantity = quantity
      },
      .new {
        $0.item = item
        $0.description = "One for free"
        $0.netPrice = 0
      },
    ]
  }
  return invoice.key
}
