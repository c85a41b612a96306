import ExactOnline
import ExactOnlineChanges
import ExactOnlineWebhooks

/// A program's copy of an administration: stands for a database of yours.
protocol Database: Sendable {
  func cursor() throws -> ChangeCursor?
  func transaction(_ work: () throws -> Void) throws
  func removeAllAccounts() throws
  func removeAccounts(_ keys: [UUID]) throws
  func write(_ accounts: [Sync.CRM.AccountSync]) throws
  func write(_ cursor: ChangeCursor) throws
  func opportunityKeys() throws -> Set<UUID>
  func removeLines(of invoices: [UUID], except left: [UUID]) throws
}

/// Brings the accounts in a database up to date.
func follow(_ division: Division, in database: some Database) async throws {
  var cursor = try database.cursor()  // nil the first time
  for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
    try database.transaction {
      if page.startOver != nil { try database.removeAllAccounts() }
      try database.removeAccounts(page.deletions)
      try database.write(page.upserts)
      try database.write(page.cursor)  // Codable: some 100 bytes of JSON
    }
  }

  for try await change in division.sync.crm.accounts.changes(since: cursor) {
    switch change {
    case .startOver(let start): print(start)
    case .upsert(let account): print(account.name ?? "")
    case .delete(let id): print("gone", id)
    case .reached(let reached): cursor = reached
    }
  }
}

/// Deletions of a set that no feed lists.
func compare(_ division: Division, since cursor: ChangeCursor?, with database: some Database) async throws {
  let changes = division.crm.opportunities
    .changes(since: cursor, deletions: .comparing { try database.opportunityKeys() })
  for try await change in changes { print(change) }
}

/// Two sets that share the readings of their division.
func followTwo(_ division: Division, since first: ChangeCursor?, _ second: ChangeCursor?) async throws {
  var policy = ChangePolicy()
  policy.readings = DivisionReadings()
  for try await page in division.sync.crm.accounts.changes(since: first, policy: policy).pages {
    print(page.upserts.count)
  }
  for try await page in division.sync.logistics.items.changes(since: second, policy: policy).pages {
    print(page.upserts.count)
  }
}

/// The same, for ever.
func watch(
  _ division: Division, from cursor: ChangeCursor?,
  store: ([UUID], [Sync.CRM.AccountSync], ChangeCursor) throws -> Void
) async throws {
  let hints = ChangeHints()
  let group = WatchGroup(division)

  for try await page in division.sync.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
    try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  }
}

/// Events of webhooks shorten the wait.
func forward(_ inbox: WebhookInbox, to hints: ChangeHints) async throws {
  try await inbox.run { event in hints.send(event) }
}

/// The lines that were deleted from invoices which are not processed yet.
func dropLines(
  of page: ChangePage<Sync.SalesInvoice.SalesInvoiceSync, UUID>, _ division: Division, in database: some Database
) async throws {
  let changed = page.headers.filter { $0.status != .processed }.map(\.invoiceID)  // 15 fit into one query
  if let first = changed.first {
    let left = try await division.salesInvoice.salesInvoiceLines.where { line in
      changed.dropFirst().reduce(line.invoiceID == first) { $0 || line.invoiceID == $1 }
    }.select { $0.id }.all()
    try database.removeLines(of: changed, except: left)  // not line 9999, the VAT, which is in the feed alone
  }
}
