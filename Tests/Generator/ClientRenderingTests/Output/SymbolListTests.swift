@testable import ClientRendering
@testable import EntityDataModel
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite("api.txt")
struct SymbolListTests {
  private let documents = [
    Fixture.document(
      "crm",
      Fixture.schema(
        entities: [
          Fixture.entity(
            "Account",
            properties: [
              Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Name"), Fixture.property("Note"),
            ])
        ], sets: [("Accounts", "M.Account")],
        functions: [Fixture.function("TellByAge", [("age", "Edm.Int32")], returns: "Edm.String")]))
  ]

  private func lines(_ set: SetAnnotations) -> [String] {
    let files = Fixture.render(documents, Fixture.annotations("crm") { $0.sets["Accounts"] = set })
    return (files[SymbolList.fileName] ?? "").split(separator: "\n").map(String.init)
  }

  @Test func hasALineASymbol_sorted() {
    let lines = lines(
      Fixture.set(methods: [.read, .create], readOnly: ["Note"], required: ["Name"], filterable: ["ID", "Name"]))
    #expect(
      lines == [
        SymbolList.header,
        "Crm struct: ODataService",
        "Crm.Account struct: Entity",
        "Crm.Account.Key = UUID",
        "Crm.Account.id: UUID · writable",
        "Crm.Account.name: String? · writable · required on create",
        "Crm.Account.note: String? · not comparable",
        "Crm.accounts: EntitySet<Crm.Account, Methods.ReadCreate>",
        "Crm.tell(byAge age: Int32) -> String",
        "Division.crm: Crm",
      ])
  }

  @Test func saysWhatIsAssigned_whereItIsNotWhatIsRead() {
    let account = Fixture.entity(
      "Account",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Home", "M.Address"),
        Fixture.property("Tags", "Collection(Edm.String)"),
      ], navigations: [Fixture.navigation("Others", to: "M.Account", .many)])
    let address = Fixture.complex("Address", properties: [Fixture.property("Street", nullable: false)])
    let files = Fixture.render(
      [
        Fixture.document(
          "crm", Fixture.schema(entities: [account], complexTypes: [address], sets: [("Accounts", "M.Account")]))
      ], Fixture.annotations("crm") { $0.sets["Accounts"] = Fixture.set(methods: [.read, .create]) })
    let lines = (files[SymbolList.fileName] ?? "").split(separator: "\n").map(String.init)
    for line in [
      "Crm.Account.home: Crm.Address? · not comparable · writable as Changes<Crm.Address>",
      "Crm.Account.tags: [String] · not comparable · writable",
      "Crm.Account.others: Expanded<Crm.Account> · writable as [Changes<Crm.Account>]",
      "Crm.Address.street: String · writable",
    ] {
      #expect(lines.contains(line))
    }
  }

  @Test func losesWhatASetLoses() {
    let lines = lines(Fixture.set(methods: [.read]))
    #expect(lines.contains("Crm.accounts: EntitySet<Crm.Account, Methods.Read>"))
    #expect(lines.contains("Crm.Account struct: Entity"))
    #expect(!lines.contains { $0.contains("writable") })
  }

  @Test func belongsToTheGenerator() {
    #expect(OutputPlan.isOurs(path: SymbolList.fileName, beginning: Array(SymbolList.header.utf8)))
    #expect(!OutputPlan.isOurs(path: "other.txt", beginning: Array(SymbolList.header.utf8)))
    #expect(!OutputPlan.isOurs(path: SymbolList.fileName, beginning: Array("notes of mine".utf8)))
  }
}
