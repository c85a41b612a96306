import ExactOnline
import ExactOnlineChanges

/// A program that follows the orders: it has those that there were, and a cursor.
struct OrderChanges {
  let division: Division
  private var cursor: ChangeCursor?
  private var policy = ChangePolicy()

  init(division: Division) {
    self.division = division
    // What is not about the orders alone is not read again within a minute.
    policy.readings = DivisionReadings()
  }

  /// The numbers of the orders that are new or have changed since the last call; of all, the first time.
  mutating func numbers() async throws -> [Int32] {
    var numbers: [Int32] = []
    let orders = division.sync.salesOrder.salesOrderHeaders
    for try await page in orders.changes(since: cursor, policy: policy).pages {
      numbers += page.upserts.compactMap(\.orderNumber)
      cursor = page.cursor
    }
    return numbers
  }
}
