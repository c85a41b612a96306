package import SandboxAuthorization
import SandboxBookkeeping
package import SandboxFeeds
package import SandboxService
package import SandboxStore
import SandboxTrade
package import SandboxWebhooks
import Synchronization

/// The behaviours that are rules of the service, in their order, and those that are stages of a request too.
package final class BehaviourRules: Sendable {
  private let all: [any ServiceRule]
  package let webhooks: Webhooks
  package let attachments: Attachments
  package let pictures: Pictures
  package let lateCommits: LateCommits
  package let seedFeeds: SeedFeeds
  private let staleStock: StaleStock
  private let plannedStock: PlannedStock
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

  /// - Parameter first: Rules that are no behaviours.
  package init(
    first: [any ServiceRule], plans: BehaviourPlans, store: SandboxStore, clock: SandboxClock, app: SandboxApp,
    sender: WebhookSender, locator: ServiceLocator, maximumFileSize: Int,
    lateCommits depth: LateCommits.Depth
  ) {
    let switches = plans.switches
    self.switches = switches
    webhooks = Webhooks(
      topics: plans.topics, store: store, app: app, sender: sender, locator: locator, switches: switches)
    attachments = Attachments(sets: plans.attachments, store: store, switches: switches)
    pictures = Pictures(sets: plans.pictures, store: store, switches: switches)
    seedFeeds = SeedFeeds(feeds: plans.feeds, invoiceLines: plans.invoiceLines)
    lateCommits = LateCommits(feeds: plans.feeds, depth: depth) { switches.isOn(.lateCommits) }
    staleStock = StaleStock(books: plans.books)
    // The consequences of a written row, whoever writes it.
    let following: [any ServiceRule] = [
      PaddedCodes(switches: switches), attachments, pictures, plans.deletions, plans.feeds, plans.invoiceLines,
      lateCommits, staleStock, webhooks,
    ]
    let texts = plans.texts
    var sets = plans.books
    sets.following = [texts] + following
    plannedStock = PlannedStock(books: sets, stale: staleStock) { switches.isOn(.stock) }
    let books = BookkeepingRules(books: sets, switches: switches).all
    all =
      first + [
        PageSizes(switches: switches), TopArrays(switches: switches), ExpandLimit(switches: switches), plans.timestamps,
        SelectRequired(switches: switches),
        FilterLists(switches: switches),
        MandatoryFilters(switches: switches),
        // Before all that would take the rows below for ones that are written.
        LinesInPut(switches: switches), EmptyGuids(switches: switches), ReadOnlyProperties(switches: switches),
        RequiredProperties(switches: switches),
        // Before the lines of a deleted invoice are deleted too.
        InvoicedQuantities(books: sets) { switches.isOn(.orderInvoicing) },
        References(table: plans.references, following: following, switches: switches),
        texts, PartialPut(switches: switches), RelationValues(switches: switches), PostNulls(switches: switches),
        FileSizes(largest: maximumFileSize, switches: switches),
      ] + books + following + [
        plannedStock, UniqueCodes(switches: switches),
        OrderInvoicing(
          store: store, services: plans.services, clock: clock, rules: books + following, switches: switches),
      ]
  }

  /// Forgets what it knows of rows, which are others from now on.
  package func reset() {
    lateCommits.reset()
    staleStock.reset()
  }

  /// Brings rows up to date that are derived when they are read, before all rows become a seed. Within a transaction.
  package func bringUpToDate(now: Int64, in session: StoreSession) throws {
    try plannedStock.bringUpToDate(now: now, in: session)
  }
}

/// The plans that behaviours derive from the metadata, made once and shared by the rules of all divisions.
package struct BehaviourPlans: Sendable {
  let services: [ServiceSchema]
  package let switches: BehaviourSwitches
  /// The topics of webhooks, by table.
  let topics: [String: String]
  let attachments: Attachments.Sets
  let pictures: [Pictures.PictureSet]
  let feeds: SyncFeeds
  let deletions: SyncDeleted
  let invoiceLines: InvoiceFeedLines
  let timestamps: SyncTimestamp
  let references: ReferenceTable
  let texts: ReferenceTexts
  let books: Books

  package init(services: [ServiceSchema], switches: BehaviourSwitches) {
    self.services = services
    self.switches = switches
    topics = Webhooks.topics(of: services)
    attachments = Attachments.sets(of: services)
    pictures = Pictures.sets(of: services)
    feeds = SyncFeeds(services: services) { switches.isOn(.syncFeeds) }
    deletions = SyncDeleted(services: services, feeds: feeds) { switches.isOn(.syncDeleted) }
    invoiceLines = InvoiceFeedLines(services: services) { switches.isOn(.invoiceFeedLines) }
    timestamps = SyncTimestamp(services: services) { switches.isOn(.syncTimestamp) }
    references = ReferenceTable(services)
    texts = ReferenceTexts(table: references, switches: switches)
    books = Books(services: services)
  }

  /// The functions of a division.
  package func functions(
    store: SandboxStore, locator: ServiceLocator, app: SandboxApp, clock: SandboxClock
  ) -> ReadFunctions {
    ReadFunctions(
      services: services, books: books, store: store, locator: locator, app: app, clock: clock, switches: switches)
  }
}
