// Book a bank statement
//
// A line whose `OurRef` is the number of an invoice settles that invoice. Other lines are booked on a suspense account,
// for a person to look at: here a payment without a reference (*Betaling zonder kenmerk*), beside one for an invoice
// (*Factuur*). `OpeningBalanceFC` is left out, so it is the closing balance of the entry before.

import ExactOnline
import ExactOnlineAsyncHTTPClient
import Foundation

let environment = ProcessInfo.processInfo.environment
let port = environment["EXACT_PORT"].flatMap { Int($0) } ?? 8800
let exact = ExactOnlineClient(
  site: Site(Origin(scheme: "http", host: "127.0.0.1", port: port)),
  authorization: BearerToken(environment["EXACT_TOKEN"] ?? "sandbox-token"), transport: AsyncHTTPClientTransport())
let division = exact.division(123_456)

let statement: [(text: String, amount: Decimal)] = [
  ("Factuur 26700020 Zorggroep IJsselstroom", 1422.96), ("Betaling zonder kenmerk", 75),
]
let ledger = try await division.financial.glAccounts.where { $0.code == "1300" || $0.code == "1110" }
  .select { ($0.code, $0.id) }.all()
let ids = Dictionary(uniqueKeysWithValues: ledger.map { ($0 ?? "", $1) })

let receivables = division.cashflow.receivables
var lines: [Changes<FinancialTransaction.BankEntryLine>] = []
for (text, amount) in statement {
  let number = text.split(separator: " ").lazy.compactMap { Int32($0) }.first
  let open = receivables.where { $0.invoiceNumber == number && $0.isFullyPaid == false }
  let invoice = number == nil ? nil : try await open.first()
  lines.append(
    .new {
      $0.date = LocalDateTime("2026-03-16")
      $0.description = text
      $0.amountFC = amount
      $0.glAccount = ids[invoice == nil ? "1110" : "1300"]
      $0.account = invoice?.account
      $0.ourRef = invoice?.invoiceNumber
    })
}
let created = try await division.financialTransaction.bankEntries.create {
  $0.journalCode = "20"
  $0.bankEntryLines = lines
}
let entry = try await created.read()
print("entry", entry.entryNumber ?? 0, "from", entry.openingBalanceFC ?? 0, "to", entry.closingBalanceFC ?? 0)
let settled = try await receivables.where { $0.invoiceNumber == 26_700_020 }.first()
print("invoice 26700020", settled?.isFullyPaid == true ? "is paid" : "is open")
