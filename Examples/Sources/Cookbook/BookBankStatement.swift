// Book a bank statement
//
// A line whose `OurRef` is the number of an invoice settles it. Other lines get a general ledger account and a VAT code.
// `OpeningBalanceFC` is left out, and follows from the entry before.

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
  ("Factuur 26700020 Zorggroep IJsselstroom", 1422.96), ("Bankkosten maart", -12.50),
]
let ledger = try await division.financial.glAccounts.where { $0.code == "1300" || $0.code == "4700" }
  .select { ($0.code, $0.id) }.all()
let ids = Dictionary(uniqueKeysWithValues: ledger.map { ($0 ?? "", $1) })

var lines: [Changes<FinancialTransaction.BankEntryLine>] = []
for (text, amount) in statement {
  // The first word of eight digits is the number of an invoice.
  let number = text.split(separator: " ").first { $0.count == 8 }.flatMap { Int32($0) }
  let receivables = division.cashflow.receivables.where { $0.invoiceNumber == number && $0.isFullyPaid == false }
  let account = number == nil ? nil : try await receivables.first()?.account
  lines.append(
    .new {
      $0.date = LocalDateTime("2026-03-16")
      $0.description = text
      $0.amountFC = amount
      $0.glAccount = ids[number == nil ? "4700" : "1300"]
      $0.account = account
      $0.ourRef = number
    })
}
let created = try await division.financialTransaction.bankEntries.create {
  $0.journalCode = "20"
  $0.bankEntryLines = lines
}
let entry = try await created.read()
print("entry", entry.entryNumber ?? 0, "from", entry.openingBalanceFC ?? 0, "to", entry.closingBalanceFC ?? 0)
let settled = try await division.cashflow.receivables.where { $0.invoiceNumber == 26_700_020 }.first()
print("invoice", 26_700_020, settled?.isFullyPaid == true ? "is paid" : "is open")
