import ExactOnline

struct Customer: Sendable {
  var id: UUID
  var name: String?
}

func read(_ division: Division, id: UUID) async throws {
  for try await account in division.crm.accounts {
    print(account.code ?? "", account.name ?? "")
  }

  let account = try await division.crm.accounts.find(id)
  let count = try await division.crm.accounts.where { $0.isSales == true }.count()
  let newest = try await division.crm.accounts.orderByDescending { $0.created }.first(10)
  let rows = try await division.crm.accounts.select({ ($0.id, $0.name) }, as: Customer.init).all()

  for try await invoice in division.salesInvoice.salesInvoices.expanding({ $0.salesInvoiceLines }) {
    print(invoice.invoiceNumber ?? 0, invoice.salesInvoiceLines.rows?.count ?? 0)
  }

  let receivables = try await division.read.financial.receivablesList(byAgeGroup: 2)

  _ = (account, count, newest, rows, receivables)
}

/// Reads page by page, so that a run that stops can go on where it was.
func readPages(_ division: Division, from stored: PageLink?, store: (PageLink?) throws -> Void) async throws {
  let all = division.crm.accounts.pages
  let pages = stored.map(all.resuming(at:)) ?? all
  for try await page in pages {
    print(page.rows.count)
    try store(page.next)
  }
}

func show(_ division: Division) {
  let query = division.crm.accounts.where { $0.code == "42" }.select { ($0.id, $0.name) }
  print(query.request)
}

/// A condition that several queries use.
func readRecent(_ division: Division, since: LocalDateTime) async throws {
  let isCustomer = CRM.Account.status == .customer && CRM.Account.isSales == true
  let recent = division.crm.accounts.where { isCustomer && $0.modified >= since }
  print(try await recent.count())
}

func readLines(_ division: Division) async throws {
  for try await invoice in division.salesInvoice.salesInvoices.expanding({ $0.salesInvoiceLines }) {
    for line in invoice.salesInvoiceLines.rows ?? [] {
      print(line.description ?? "", line.amountDC ?? 0)
    }
  }
}

func times() {
  let since = LocalDateTime("2026-03-01")  // nil if there is no such day or time
  let now = LocalDateTime(Date())
  print(since?.instant ?? .distantPast, now)
}

func callFunctions(_ division: Division, item: UUID) async throws {
  let prices = try await division.read.logistics.salesItemPrice(parameters: ["itemId": item])
  let transactions = try await division.beta.payroll.payrollTransactionsByPayrollYear { $0.payrollYear == 2026 }
  print(prices, transactions.count)
}
