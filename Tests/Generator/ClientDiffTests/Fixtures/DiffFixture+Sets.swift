import EntityDataModel
import GeneratorFixtures

@testable import ClientDiff

extension DiffFixture {
  static let services: [DiffFixture] = [
    DiffFixture("service-removed", "hrm", old: .crm().adding(service: "hrm"), new: .crm()),
    DiffFixture("service-added", "hrm", old: .crm(), new: .crm().adding(service: "hrm")),
    DiffFixture(
      "service-address-changed", "crm", old: .crm(), new: .crm(service: #"base: "/api/v2/{division}/crm", "#)),
    DiffFixture("service-entry-point-changed", "crm", old: .crm(), new: .crm(service: #"base: "/api/v1/crm", "#)),
  ]

  private static let debtors = #"<EntitySet Name="Debtors" EntityType="M.Account"/>"#
  private static let contact =
    #"<EntitySet Name="Contacts" EntityType="M.Contact"/><EntitySet Name="Debtors" EntityType="M.Contact"/>"#
  private static let contactAndDebtors =
    #"<EntitySet Name="Contacts" EntityType="M.Contact"/><EntitySet Name="Debtors" EntityType="M.Account"/>"#

  static let sets: [DiffFixture] = [
    DiffFixture("set-removed", "crm:Debtors", old: .crm(container: debtors), new: .crm()),
    DiffFixture("set-added", "crm:Debtors", old: .crm(), new: .crm(container: debtors)),
    DiffFixture(
      "set-type-changed", "crm:Debtors",
      old: .crm(types: MetadataSample.entity("Contact"), container: contactAndDebtors),
      new: .crm(types: MetadataSample.entity("Contact"), container: contact)),
    DiffFixture(
      "set-method-removed", "crm:Accounts", old: .crm(set: "methods: [GET, POST, PUT, DELETE]"),
      new: .crm(set: "methods: [GET, POST, PUT]")),
    DiffFixture(
      "set-method-added", "crm:Accounts", old: .crm(set: "methods: [GET, POST]"),
      new: .crm(set: "methods: [GET, POST, PUT]")),
    DiffFixture(
      "set-action-changed", "crm:Accounts", old: .crm(set: "methods: [POST]"),
      new: .crm(set: "methods: [GET, POST]")),
  ]

  /// Accounts with verbs that post to a set.
  private static func verbs(_ verbs: String) -> MetadataSample {
    .crm(
      types: MetadataSample.entity(
        "Acceptance", #"<Property Name="Account" Type="Edm.Guid"/><Property Name="Note" Type="Edm.String"/>"#),
      container: #"<EntitySet Name="Accept" EntityType="M.Acceptance"/>"#, set: "verbs: {\(verbs)}")
  }

  static let verbs: [DiffFixture] = [
    DiffFixture(
      "verb-removed", "crm:Accounts.accept", old: verbs("accept: {post: Accept, key: Account}"), new: verbs("")),
    DiffFixture(
      "verb-added", "crm:Accounts.accept", old: verbs(""), new: verbs("accept: {post: Accept, key: Account}")),
    DiffFixture(
      "verb-changed", "crm:Accounts.accept", old: verbs("accept: {post: Accept, key: Account}"),
      new: verbs("accept: {post: Accept, key: Account, arguments: {note: Note}}")),
    DiffFixture(
      "verb-action-changed", "crm:Accounts.accept", old: verbs("accept: {post: Accept, key: Account}"),
      new: verbs("accept: {post: Accept, key: Account, values: {Note: x}}")),
  ]

  static let facts: [DiffFixture] = [
    DiffFixture(
      "page-size-changed", "crm:Accounts", old: .crm(set: "pageSize: 60"), new: .crm(set: "pageSize: 1000")),
    DiffFixture(
      "select-required-changed", "crm:Accounts", old: .crm(), new: .crm(set: "selectRequired: true")),
    DiffFixture(
      "permission-changed", "crm:Accounts", old: .crm(set: "permission: Crm accounts"),
      new: .crm(set: "permission: Crm all")),
    DiffFixture(
      "webhook-topic-changed", "crm:Accounts", old: .crm(set: "webhookTopic: Accounts"),
      new: .crm(set: "webhookTopic: Relations")),
    DiffFixture(
      "webhook-topic-added", "crm:Accounts", old: .crm(), new: .crm(set: "webhookTopic: Accounts")),
    DiffFixture(
      "documentation-changed", "crm:Account", old: .crm(more: #"descriptions: {"crm:Account": A customer.}"#),
      new: .crm(more: #"descriptions: {"crm:Account": A business relation.}"#)),
  ]
}
