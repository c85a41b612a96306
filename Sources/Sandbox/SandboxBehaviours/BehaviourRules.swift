package import SandboxService
package import SandboxStore

/// The behaviours that are rules of the service, in their order, and those that are stages of a request too.
package struct BehaviourRules: Sendable {
  package let all: [any ServiceRule]
  package let webhooks: Webhooks
  package let attachments: Attachments
  package let lateCommits: LateCommits

  package init(
    services: [ServiceSchema], store: SandboxStore, clock: SandboxClock, app: SandboxApp, sender: WebhookSender,
    switches: BehaviourSwitches
  ) {
    webhooks = Webhooks(services: services, app: app, sender: sender, switches: switches)
    attachments = Attachments(services: services, store: store, switches: switches)
    let feeds = SyncFeeds(services: services, switches: switches)
    lateCommits = LateCommits(feeds: feeds, switches: switches)
    // What follows from a row that is written, whoever writes it.
    let following: [any ServiceRule] = [
      PaddedCodes(switches: switches), attachments,
      SyncDeleted(services: services, feeds: feeds, switches: switches), feeds,
      InvoiceFeedLines(services: services, switches: switches), lateCommits, webhooks,
    ]
    let books = BookkeepingRules(services: services, following: following, switches: switches)
    all =
      [
        PageSizes(switches: switches), ExpandLimit(switches: switches),
        SyncTimestamp(services: services, switches: switches), SelectRequired(switches: switches),
        FilterLists(switches: switches),
        MandatoryFilters(switches: switches), ReadOnlyProperties(switches: switches),
        RequiredProperties(switches: switches),
        References(services: services, following: following, switches: switches), PartialPut(switches: switches),
        PostNulls(switches: switches),
      ] + books.all + following + [
        UniqueCodes(switches: switches),
        OrderInvoicing(
          store: store, services: services, clock: clock, rules: books.all + following, switches: switches),
      ]
  }
}
