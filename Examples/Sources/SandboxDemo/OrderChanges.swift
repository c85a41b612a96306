import ExactOnline
import ExactOnlineChanges

/// A program that follows the orders: it has those that there were, and a cursor.
struct OrderChanges {
  let division: Division
  private var cursor: ChangeCursor?

  init(division: Division) { self.division = division }

  /// The numbers of the orders that are new or have changed since the last call; of all, the first time.
  mutating func numbers() async throws -> [Int32] {
    var numbers: [Int32] = []
    for try await page in division.sync.salesOrder.salesOrderHeaders.changes(since: cursor).pages {
      numbers += page.upserts.compactMap(\.orderNumber)
      cursor = page.cursor
    }
    return numbers
  }
}
