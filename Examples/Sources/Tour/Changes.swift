import ExactOnline
import ExactOnlineChanges

/// Hands what has changed in the accounts to something that stores it.
func follow(
  _ division: Division, since cursor: ChangeCursor?,
  store: ([UUID], [Sync.CRM.AccountSync], ChangeCursor) throws -> Void, removeAll: () throws -> Void
) async throws {
  for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
    if page.startOver != nil { try removeAll() }
    try store(page.deletions, page.upserts, page.cursor)  // in one transaction
  }
}

/// The same, for ever.
func watch(
  _ division: Division, from cursor: ChangeCursor?, hints: ChangeHints, in group: WatchGroup,
  store: ([UUID], [Sync.CRM.AccountSync], ChangeCursor) throws -> Void
) async throws {
  for try await page in division.sync.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
    try store(page.deletions, page.upserts, page.cursor)
  }
}
