package import SandboxService
package import SandboxStore
import Synchronization

/// The seed `demo`: two years of a small Dutch wholesaler, which end at the day of the clock. The same clock gives the
/// same rows.
package struct DemoSeed: Sendable {
  /// The factor by which there are more accounts, orders, invoices and entries than usual.
  package var scale: Int
  /// The id and the name of the user who made the rows.
  package var user: (id: String, name: String)
  /// Whether codes of accounts are padded to 18 characters everywhere.
  package var padsCodes: Bool
  /// Whether the service books printed invoices and counts moved goods, so that neither is written here.
  package var isBooked: Bool

  /// Tells the ids of a division from those of others; 0 leaves them as they are.
  package var idMask: UInt32

  package init(
    scale: Int, user: (id: String, name: String), padsCodes: Bool, isBooked: Bool = false, idMask: UInt32 = 0
  ) {
    self.scale = scale
    self.user = user
    self.padsCodes = padsCodes
    self.isBooked = isBooked
    self.idMask = idMask
  }

  /// The numbers of written rows.
  package struct Summary: Sendable {
    package var rows = 0
    /// Sets and properties that the metadata does not have, as `crm/Accounts.Nmae`.
    package var unknown: [String] = []
  }

  /// Writes all rows; belongs in a transaction.
  @discardableResult
  package func write(
    to services: [ServiceSchema], session: StoreSession, source: RowWriter.Source
  ) throws -> Summary {
    let today = Day(ticks: source.now)
    let pipe = SeedPipe()
    let summary = Mutex(Summary())
    // Composing them is a tenth of the work, and reads nothing that was written.
    pipe.compose { pipe in
      let writer = SeedWriter(services: services, user: user, idMask: idMask, pipe: pipe)
      let book = DemoBook(
        today: today, scale: max(1, scale), padsCodes: padsCodes, isBooked: isBooked, user: user.id, writer: writer)
      try plan(book)
      try book.run()
      summary.withLock { $0 = Summary(rows: writer.count, unknown: writer.unknown.sorted()) }
    }
    let events = RowEvents(isKept: false)
    try pipe.write { row in
      try RowWriter(session: session, service: row.service, source: source, events: events)
        .create(row.payload, in: row.set)
    }
    return summary.withLock { $0 }
  }

  /// Writes what everything refers to, and lays down what happens when.
  private func plan(_ book: DemoBook) throws {
    try Ledger(book: book).write()
    try Relations(book: book).write()
    try Catalogue(book: book).write()
    try Opening(book: book).write()
    Sales(book: book).plan()
    Subscriptions(book: book).plan()
    Purchases(book: book).plan()
    Treasury(book: book).plan()
    try Projects(book: book).plan()
    Stock(book: book).plan()
    Workshop(book: book).plan()
    Correspondence(book: book).plan()
  }
}
