import EntityDataModel
@testable import ClientBlueprint
@testable import ClientOverview
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite("What a configuration selects")
struct SelectionSummaryTests {
  private let documents = [
    Fixture.document(
      "crm",
      Fixture.schema(
        entities: [
          Fixture.entity(
            "Account",
            properties: [
              Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Free_01"),
              Fixture.property("Free_02"), Fixture.property("Name"),
            ],
            navigations: [Fixture.navigation("Contacts", to: "M.Contact", .many)]),
          Fixture.entity("Contact"), Fixture.entity("Lead"),
        ],
        sets: [("Accounts", "M.Account"), ("Contacts", "M.Contact"), ("Leads", "M.Lead")],
        functions: [Fixture.function("Count", returns: "Edm.Int32")])),
    Fixture.document("hrm", Fixture.schema(entities: [Fixture.entity("Person")], sets: [("People", "M.Person")])),
  ]

  private func summary(include: [String] = [], exclude: [String] = []) -> SelectionSummary {
    var configuration = Configuration()
    configuration.include = include.compactMap { MetadataPattern($0) }
    configuration.exclude = exclude.compactMap { MetadataPattern($0) }
    return SelectionSummary(
      selected: Fixture.plan(documents, Annotations(), configuration).blueprint,
      documents: documents, annotations: Annotations(), configuration: configuration)
  }

  private func counts(_ summary: SelectionSummary) -> [String: [Int]] {
    Dictionary(uniqueKeysWithValues: summary.counts.map { ($0.kind, [$0.all, $0.selected]) })
  }

  @Test func noPatterns_leaveNothingOut() {
    let summary = summary()
    #expect(summary.counts.allSatisfy { $0.all == $0.selected })
    #expect(counts(summary)["sets"] == [4, 4])
    #expect(counts(summary)["properties"] == [7, 7])
    #expect(counts(summary)["navigation properties"] == [1, 1])
    #expect(summary.exclusions.isEmpty)
    #expect(summary.stubs.isEmpty)
  }

  @Test func eachThingLeftOut_hasItsPattern() {
    let summary = summary(exclude: ["hrm", "crm:Account.Free_*", "crm:Leads", "crm:Count"])
    #expect(
      summary.exclusions.map(\.reason) == [
        "exclude hrm", "exclude crm:Account.Free_*", "exclude crm:Leads", "exclude crm:Count",
      ])
    #expect(
      summary.exclusions.map(\.names) == [
        ["hrm"], ["crm:Account.Free_01", "crm:Account.Free_02"], ["crm:Leads"], ["crm:Count"],
      ])
    #expect(counts(summary)["properties"] == [7, 3])
    #expect(counts(summary)["functions"] == [1, 0])
  }

  @Test func whatIncludeDoesNotName_isSaidToBeSo() {
    let summary = summary(include: ["crm:Accounts", "crm:Contacts"])
    #expect(summary.exclusions.map(\.reason) == ["not matched by include"])
    #expect(summary.exclusions[0].services == ["hrm"])
    #expect(summary.exclusions[0].members == ["crm:Leads", "crm:Count"])
  }

  @Test func stubs_nameWhatLeadsToThem() {
    let summary = summary(exclude: ["crm:Contacts"])
    #expect(summary.stubs == [.init(type: "crm:Contact", uses: ["crm:Account.Contacts"])])
    #expect(summary.exclusions[0].members == ["crm:Contacts"])
    #expect(
      summary.lines(names: nil).suffix(2) == [
        "stubs, with their key only: 1", "  crm:Contact, for crm:Account.Contacts",
      ])
  }

  @Test func longLists_endUnlessAllIsAskedFor() {
    let summary = summary(exclude: ["crm:Account.Free_*"])
    #expect(
      summary.lines(names: 1).suffix(3) == [
        "left out, exclude crm:Account.Free_*: 2 properties", "  crm:Account.Free_01",
        "  … and 1 more (--all shows them)",
      ])
    #expect(summary.lines(names: nil).last == "  crm:Account.Free_02")
  }
}
