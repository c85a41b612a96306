package import SandboxStore

/// The rows of sync feeds and bulk sets that a seed writes all at once: a row that changes many times is there once.
package struct SeedFeeds: Sendable {
  private let feeds: SyncFeeds
  private let invoiceLines: InvoiceFeedLines

  package init(feeds: SyncFeeds, invoiceLines: InvoiceFeedLines) {
    self.feeds = feeds
    self.invoiceLines = invoiceLines
  }

  /// Writes rows as `body` does it, and those of feeds at the end. For a seed that writes all rows again.
  package func writeAtTheEnd<Value>(
    of session: StoreSession, division: Int, now: Int64, after body: () throws -> Value
  ) throws -> Value {
    let value = try pause(in: session, during: body)
    for step in try steps(in: session, division: division, now: now).all { try step(session) }
    return value
  }

  /// Writes rows as `body` does it, and none of feeds.
  package func pause<Value>(in session: StoreSession, during body: () throws -> Value) rethrows -> Value {
    let pause = session.memory { FeedPause() }
    pause.isOn = true
    defer { pause.isOn = false }
    return try body()
  }

  /// The steps that write the rows of feeds, as the rows and the switches are now, with the sets that they write.
  package func steps(
    in session: StoreSession, division: Int, now: Int64
  ) throws -> (all: [(StoreSession) throws -> Void], sets: [SetSchema]) {
    var sets: [SetSchema] = []
    var steps: [(StoreSession) throws -> Void] = []
    if feeds.isActive {
      for (copy, count) in try feeds.shown(in: session) {
        sets.append(copy.set)
        steps.append { try copy.showAll(count, division: division, now: now, in: $0) }
      }
    }
    if invoiceLines.isActive, let set = invoiceLines.set {
      sets.append(set)
      steps.append { [invoiceLines] in try invoiceLines.writeAll(division: division, now: now, in: $0) }
    }
    return (steps, sets)
  }
}
