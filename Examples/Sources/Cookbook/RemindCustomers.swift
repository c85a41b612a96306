// Find overdue receivables and write reminders
//
// The open items that are overdue, oldest first. The e-mail addresses of all customers come in one call of the bulk
// service, which has 1,000 rows a page; one call for each customer would use up the calls of a minute.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

// In a program: LocalDateTime(Date()).
guard let today = LocalDateTime("2026-03-16") else { fatalError("No such day") }
let overdue = division.cashflow.receivables
  .where { $0.isFullyPaid == false && $0.dueDate < today }
  .orderBy { $0.dueDate }
  .select { ($0.account, $0.accountName, $0.invoiceNumber, $0.dueDate, $0.amountDC) }

var emails: [UUID: String] = [:]
let accounts = division.bulk.crm.accounts.select { ($0.id, $0.email) }
for try await (id, email) in accounts { emails[id] = email }

for try await (account, name, number, due, amount) in overdue {
  let email = account.flatMap { emails[$0] } ?? "no e-mail address"
  print("\(name ?? "") <\(email)>: invoice \(number ?? 0) of € \(amount)", terminator: " ")
  print("was due on \(due?.description.prefix(10) ?? "?").")
}
