import ExactOnline
import ExactOnlineChanges
import ExactOnlineWebhooks
import Foundation

/// The lines that the comments of `ExactOnlineChanges` show; `.ci/pages` finds them here.
enum ChangeComments {
  static func restored(_ page: ChangePage<Sync.CRM.AccountSync, UUID>) throws -> ChangeCursor {
    let text = try JSONEncoder().encode(page.cursor)  // with the page's rows, in one transaction
    let cursor = try JSONDecoder().decode(ChangeCursor.self, from: text)
    return cursor
  }

  static func readFeed(
    _ division: Division, since cursor: ChangeCursor?,
    store: ([UUID], [Sync.CRM.AccountSync], ChangeCursor) throws -> Void
  ) async throws {
    for try await page in division.sync.crm.accounts.changes(since: cursor).pages {
      try store(page.deletions, page.upserts, page.cursor)  // in one transaction
    }
  }

  static func readSet(
    _ division: Division, since cursor: ChangeCursor?, held: @escaping @Sendable () throws -> Set<UUID>,
    store: ([UUID], [CRM.Opportunity], ChangeCursor) throws -> Void
  ) async throws {
    let opportunities = division.crm.opportunities
    for try await page in opportunities.changes(since: cursor, deletions: .comparing { try held() }).pages {
      try store(page.deletions, page.upserts, page.cursor)  // in one transaction
    }
  }

  static func watchSet(
    _ division: Division, from cursor: ChangeCursor?, _ hints: ChangeHints, _ group: WatchGroup,
    store: ([UUID], [CRM.Account], ChangeCursor) throws -> Void
  ) async throws {
    for try await page in division.crm.accounts.watch(from: cursor, hints: hints, in: group).pages {
      try store(page.deletions, page.upserts, page.cursor)  // in one transaction
    }
  }

  /// In reality these run at the same time.
  static func watchWithHints(_ division: Division, from cursor: ChangeCursor?, _ inbox: WebhookInbox) async throws {
    let accounts = division.sync.crm.accounts
    let hints = ChangeHints()
    try await inbox.run { event in hints.send(event) }  // in one task
    for try await change in accounts.watch(from: cursor, hints: hints) { print(change) }  // in another
  }

  static func watchTwo(
    _ division: Division, from first: ChangeCursor?, _ second: ChangeCursor?, _ hints: ChangeHints
  ) async throws {
    let group = WatchGroup(division)
    async let accounts: Void = handle(division.sync.crm.accounts.watch(from: first, hints: hints, in: group))
    async let items: Void = handle(division.sync.logistics.items.watch(from: second, hints: hints, in: group))
    _ = try await (accounts, items)
  }

  private static func handle<Subject: Entity>(_ changes: SetWatch<Subject, UUID>) async throws {
    for try await change in changes { print(change) }
  }
}
