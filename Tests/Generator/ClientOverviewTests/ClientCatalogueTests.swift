@testable import ClientBlueprint
@testable import ClientOverview
@testable import EntityDataModel
@testable import ServiceAnnotations
import Diagnostics
import GeneratorFixtures
import SwiftNaming
import Testing

@Suite("What a client offers")
struct ClientCatalogueTests {
  private func catalogue(
    _ documents: [MetadataDocument], _ annotations: Annotations = Annotations(),
    _ configuration: Configuration = Configuration()
  ) -> ClientCatalogue {
    let plan = Fixture.plan(documents, annotations, configuration)
    return ClientCatalogue(plan.blueprint, documents: documents, annotations: annotations)
  }

  private let crm = Fixture.document(
    "sync/crm",
    Fixture.schema(
      entities: [Fixture.entity("Account"), Fixture.entity("Contact")],
      sets: [("Accounts", "M.Account"), ("Contacts", "M.Contact")],
      functions: [Fixture.function("AgingByAccount", [("accountId", "Edm.Guid")], returns: "Collection(M.Account)")]))

  private var annotations: Annotations {
    Fixture.annotations("sync/crm") { service in
      var set = Fixture.set(methods: [.read, .create])
      set.pageSize = Located(60, at: Fixture.location)
      set.selectRequired = Located(true, at: Fixture.location)
      set.permission = Located("Crm accounts", at: Fixture.location)
      set.webhookTopic = Located("AccountTopic", at: Fixture.location)
      service.sets["Accounts"] = set
    }
  }

  @Test func namesWhatCodeNames() {
    let service = catalogue([crm], annotations).services[0]
    #expect(service.accessor == "division.sync.crm")
    #expect(service.address == "/api/v1/{division}/sync/crm")
    #expect(service.sets.map(\.name) == ["accounts", "contacts"])
    #expect(service.sets[0].entity == "Sync.Crm.Account")
    #expect(service.functions[0].name == "aging(byAccount:)")
    #expect(service.functions[0].call == "aging(byAccount: UUID)")
  }

  @Test func text_showsCapabilitiesAsLetters_andUnknownOnesAsSuch() {
    #expect(
      catalogue([crm], annotations).lines.dropLast(2) == [
        "sync/crm  division.sync.crm  /api/v1/{division}/sync/crm",
        "  Set       Swift     Entity   Methods  Page  $select   Webhook       Permission",
        "  Accounts  accounts  Account  RC--       60  required  AccountTopic  Crm accounts",
        "  Contacts  contacts  Contact  ?",
        "  Function        Swift              Result     Method",
        "  AgingByAccount  aging(byAccount:)  [Account]  GET",
        "",
      ])
  }

  @Test func tabSeparated_hasALinePerSetAndFunction() {
    #expect(
      catalogue([crm], annotations).tabSeparated.dropFirst() == [
        "set\tsync/crm\tAccounts\taccounts\tSync.Crm.Account\tGET,POST\t60\ttrue\tAccountTopic\tCrm accounts\t",
        "set\tsync/crm\tContacts\tcontacts\tSync.Crm.Contact\t\t\tfalse\t\t\t",
        "function\tsync/crm\tAgingByAccount\taging(byAccount: UUID)\t[Sync.Crm.Account]\tGET\t\t\t\t\t",
      ])
  }

  @Test func verbs_standBesideTheirSet() {
    var known = annotations
    var verb = VerbAnnotations(set: "Contacts", key: "ID", location: Fixture.location)
    verb.failure = []
    known.services["sync/crm"]?.sets["Accounts"]?.verbs = Located(["meet": verb, "call": verb], at: Fixture.location)
    let catalogue = catalogue([crm], known)
    #expect(catalogue.lines[1].hasSuffix("  Permission    Verbs"))
    #expect(catalogue.lines[2].hasSuffix("  Crm accounts  call, meet"))
    #expect(catalogue.tabSeparated[1].hasSuffix("\tcall,meet"))
    #expect(catalogue.json.contains("\"verbs\""))
  }

  @Test func whatStandsOutsideDivisions_isReachedThroughTheClient() {
    var document = crm
    document.servicePath = "current"
    let known = Fixture.annotations("current") { $0.base = Located("/api/v1/current", at: Fixture.location) }
    #expect(catalogue([document], known).services[0].accessor == "exact.current")
  }

  @Test func setsOfASecondContainer_keepTheirAnnotations() {
    var document = crm
    var other = EntityContainer(name: "Other", location: Fixture.location)
    other.entitySets = [
      EntitySet(name: "Accounts", entityType: QualifiedName("M.Account"), location: Fixture.location)
    ]
    document.schemas[0].containers.append(other)
    let sets = catalogue([document], annotations).services[0].sets
    #expect(sets.map(\.wireName) == ["Accounts", "Contacts", "Other.Accounts"])
    #expect(sets[2].pageSize == 60)
  }

  @Test func excludedSets_areNotListed() {
    var configuration = Configuration()
    configuration.exclude = [.init(service: "sync/*", name: "Contacts")]
    #expect(catalogue([crm], annotations, configuration).services[0].sets.map(\.wireName) == ["Accounts"])
  }

  @Test(arguments: [("crm", ["crm"]), ("sync/*", ["sync/CRM", "sync/HRM"])])
  func words_chooseServices(word: String, expected: [String]) {
    #expect(ServiceChoice.choose([word], among: ["crm", "sync/CRM", "sync/HRM"]).chosen == expected)
  }

  @Test func unknownWord_isAProblemThatNamesTheNearest() {
    let choice = ServiceChoice.choose(["crm", "sync/CMR"], among: ["crm", "sync/CRM"])
    #expect(choice.chosen == ["crm"])
    #expect(choice.diagnostics.map(\.message) == ["There is no service 'sync/CMR'. Did you mean 'sync/CRM'?"])
    #expect(choice.diagnostics.map(\.advice) == ["There are crm, sync/CRM."])
    let none = ServiceChoice.choose(["crm"], among: []).diagnostics
    #expect(none.map(\.advice) == ["No document could be read."])
    let many = ServiceChoice.choose(["none"], among: (1...30).map { "service\($0)" }).diagnostics
    #expect(many.first?.advice?.hasSuffix("service20 and 10 more.") == true)
  }
}
