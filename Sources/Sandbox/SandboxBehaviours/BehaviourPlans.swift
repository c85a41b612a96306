import SandboxBookkeeping
package import SandboxStore

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
    feeds = SyncFeeds(services: services, switches: switches)
    deletions = SyncDeleted(services: services, feeds: feeds, switches: switches)
    invoiceLines = InvoiceFeedLines(services: services, switches: switches)
    timestamps = SyncTimestamp(services: services, switches: switches)
    references = ReferenceTable(services)
    texts = ReferenceTexts(table: references, switches: switches)
    books = Books(services: services)
  }
}
