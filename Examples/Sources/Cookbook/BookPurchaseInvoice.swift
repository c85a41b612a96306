// Book a purchase invoice with its scan
//
// The scan becomes the attachment of a document, and the entry refers to that document, so that the scan can be opened
// from the books. The program first looks for an entry with the supplier's invoice number, so that it can run again after
// a failure.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let suppliers = division.crm.accounts.where { $0.code == "60009" }
guard let supplier = try await suppliers.select({ $0.id }).first(),
  let costs = try await division.financial.glAccounts.where({ $0.code == "4400" }).select({ $0.id }).first()
else { fatalError("No supplier 60009, or no account 4400") }

let number = "2026-118"
let entries = division.purchaseEntry.purchaseEntries
if let entry = try await entries.where({ $0.supplier == supplier && $0.yourRef == number }).first() {
  print("booked before, as", entry.entryNumber ?? 0)
  exit(0)
}
let scan = Array("%PDF-1.7 a scan".utf8)  // in a program: .file(path)
let document = try await division.documents.documents.create(
  subject: "Invoice \(number)", type: .purchaseInvoice, account: supplier,
  attachments: [.bytes(scan, name: "\(number).pdf")])
let created = try await entries.create {
  $0.supplier = supplier
  $0.journal = "60"
  $0.yourRef = number
  $0.document = document.key
  $0.purchaseEntryLines = [
    .new {
      $0.glAccount = costs
      $0.description = "Paper"
      $0.amountFC = 50
      $0.vatCode = "4"
    }
  ]
}
let entry = try await created.read()
print("entry", entry.entryNumber ?? 0, entry.supplierName ?? "", entry.amountFC, terminator: " ")
print(entry.document == document.key ? "with its scan" : "without its scan")
