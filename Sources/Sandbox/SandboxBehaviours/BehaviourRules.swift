package import SandboxService
package import SandboxStore
import Synchronization

/// The behaviours that are rules of the service, in their order, and those that are stages of a request too.
package final class BehaviourRules: Sendable {
  private let all: [any ServiceRule]
  package let webhooks: Webhooks
  package let attachments: Attachments
  package let pictures: Pictures
  package let lateCommits: LateCommits
  private let feeds: SyncFeeds
  private let invoiceLines: InvoiceFeedLines
  private let switches: BehaviourSwitches
  private let known = Mutex<(generation: Int, active: [any ServiceRule])>((-1, []))

  /// Those that take part now.
  package var active: [any ServiceRule] {
    // Read first: a switch that is changed in the meantime makes the list outdated, not wrong.
    let generation = switches.generation
    return known.withLock { known in
      if known.generation != generation { known = (generation, all.filter(\.isActive)) }
      return known.active
    }
  }

  package init(
    services: [ServiceSchema], store: SandboxStore, clock: SandboxClock, app: SandboxApp, sender: WebhookSender,
    locator: ServiceLocator, maximumFileSize: Int, switches: BehaviourSwitches
  ) {
    self.switches = switches
    webhooks = Webhooks(
      services: services, store: store, app: app, sender: sender, locator: locator, switches: switches)
    attachments = Attachments(services: services, store: store, switches: switches)
    pictures = Pictures(services: services, store: store, switches: switches)
    feeds = SyncFeeds(services: services, switches: switches)
    invoiceLines = InvoiceFeedLines(services: services, switches: switches)
    lateCommits = LateCommits(feeds: feeds, switches: switches)
    // The consequences of a written row, whoever writes it.
    let following: [any ServiceRule] = [
      PaddedCodes(switches: switches), attachments, pictures,
      SyncDeleted(services: services, feeds: feeds, switches: switches), feeds,
      invoiceLines, lateCommits, webhooks,
    ]
    let references = ReferenceTable(services)
    let texts = ReferenceTexts(table: references, switches: switches)
    let books = BookkeepingRules(services: services, following: [texts] + following, switches: switches)
    all =
      [
        PageSizes(switches: switches), ExpandLimit(switches: switches),
        SyncTimestamp(services: services, switches: switches), SelectRequired(switches: switches),
        FilterLists(switches: switches),
        MandatoryFilters(switches: switches), ReadOnlyProperties(switches: switches),
        RequiredProperties(switches: switches),
        References(table: references, following: following, switches: switches),
        texts, PartialPut(switches: switches), RelationValues(switches: switches), PostNulls(switches: switches),
        FileSizes(largest: maximumFileSize, switches: switches),
      ] + books.all + following + [
        UniqueCodes(switches: switches),
        OrderInvoicing(
          store: store, services: services, clock: clock, rules: books.all + following, switches: switches),
      ]
  }

  /// Writes rows as `body` does it, and those of sync feeds and bulk sets at the end, all at once: a row that changes
  /// many times is there once. For a seed that writes all rows again.
  package func withFeedsAtTheEnd<Value>(
    of session: StoreSession, division: Int, now: Int64, _ body: () throws -> Value
  ) throws -> Value {
    let pause = session.memory { FeedPause() }
    pause.isOn = true
    let value = try body()
    pause.isOn = false
    if feeds.isActive { try feeds.showAll(division: division, now: now, in: session) }
    if invoiceLines.isActive { try invoiceLines.writeAll(division: division, now: now, in: session) }
    return value
  }
}
