// Upload a document and read it back
//
// Files are read while they are sent, and written as they arrive. If the document exists but an attachment could not be
// added, the error is an `IncompleteDocument` that names the missing files.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let customers = division.crm.accounts.where { $0.code == "10020" }
guard let customer = try await customers.select({ $0.id }).first() else { fatalError("No customer 10020") }

let contract = Array("The lamps are to be maintained twice a year.".utf8)
let document = try await division.documents.documents.create(
  subject: "Maintenance contract", type: .miscellaneous, account: customer,
  attachments: [.bytes(contract, name: "contract.txt")]
) { $0.body = "Signed on 16 March." }

let stored = try await division.documents.documents.find(document.key)
print(stored.subject ?? "", "of", stored.accountName ?? "")
for try await attachment in division.documents.documents.attachments(of: document.key) {
  let bytes = try await division.download(attachment)
  print(attachment.name, String(decoding: bytes, as: UTF8.self), separator: ": ")
}
