import ExactOnline
import ExactOnlineChanges
import Foundation

/// A program's copy of a set: the text of each row, and the cursor as it was stored, which change together, page by
/// page.
struct Copy<Row: Entity, ID: EntityKey>: Sendable {
  /// Everything that was told of, in its order: `start noCursor`, `+ Acme`, `- <key>`.
  private(set) var log: [String] = []
  private(set) var rows: [ID: String] = [:]
  private(set) var starts: [StartOver.Reason] = []
  private var stored: String?
  private let id: @Sendable (Row) -> ID?
  private let text: @Sendable (Row) -> String

  init(id: @escaping @Sendable (Row) -> ID?, text: @escaping @Sendable (Row) -> String) {
    self.id = id
    self.text = text
  }

  /// The cursor, read from what was stored.
  var cursor: ChangeCursor? {
    get throws { try stored.map { try JSONDecoder().decode(ChangeCursor.self, from: Data($0.utf8)) } }
  }

  /// The size of the stored cursor, in bytes.
  var cursorSize: Int { stored?.utf8.count ?? 0 }

  /// Stores the pages of a run, or its first ones.
  mutating func take(_ changes: SetChanges<Row, ID>, pages limit: Int = .max) async throws {
    var left = limit
    for try await page in changes.pages {
      store(page)
      stored = String(decoding: try JSONEncoder().encode(page.cursor), as: UTF8.self)
      left -= 1
      if left == 0 { return }
    }
  }

  mutating func store(_ page: ChangePage<Row, ID>) {
    if let start = page.startOver {
      rows = [:]
      starts.append(start.reason)
      log.append("start \(start.reason)")
    }
    for id in page.deletions {
      rows[id] = nil
      log.append("- \(id)")
    }
    for row in page.upserts {
      guard let id = id(row) else { continue }
      rows[id] = text(row)
      log.append("+ \(text(row))")
    }
  }

  /// Makes the cursor one of an earlier version of the library.
  mutating func makeOlder() throws {
    guard let data = stored?.data(using: .utf8) else { return }
    var members = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    for member in ["before", "began", "movesDue"] { members[member] = nil }
    stored = String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  /// The news since the last call.
  mutating func news() -> [String] {
    defer { log = [] }
    return log
  }
}

extension Copy where Row == Sync.CRM.AccountSync, ID == UUID {
  static var accounts: Copy { Copy(id: { $0.id }, text: { $0.name ?? "" }) }
}
