// Create a customer with a contact and a delivery address
//
// `createOnce` looks for a row before it creates it, so that the program can run again after a failure; here it finds the
// customer by its Chamber of Commerce number. The service assigns the code.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let customer = try await division.crm.accounts.createOnce(where: { $0.chamberOfCommerce == "27365981" }) {
  $0.name = "Lichthuis Delft B.V."
  $0.status = .customer
  $0.chamberOfCommerce = "27365981"
  $0.email = "info@lichthuisdelft.example"
  $0.addressLine1 = "Markt 1"
  $0.postcode = "2611 GP"
  $0.city = "Delft"
  $0.country = "NL"
}
let contact = try await division.crm.contacts.createOnce(
  where: { $0.account == customer.key && $0.email == "noor@lichthuisdelft.example" }
) {
  $0.account = customer.key
  $0.firstName = "Noor"
  $0.lastName = "de Wit"
  $0.email = "noor@lichthuisdelft.example"
}
let address = try await division.crm.addresses.createOnce(
  where: { $0.account == customer.key && $0.type == .delivery }
) {
  $0.account = customer.key
  $0.type = .delivery
  $0.addressLine1 = "Havenstraat 12"
  $0.postcode = "2613 AB"
  $0.city = "Delft"
  $0.country = "NL"
}
print(try await customer.read().name ?? "", customer.wasThere ? "was there" : "is new")
print(try await contact.read().lastName ?? "", contact.wasThere ? "was there" : "is new")
print(try await address.read().city ?? "", address.wasThere ? "was there" : "is new")
