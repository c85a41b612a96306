import EntityDataModel
import Testing

@testable import ClientGenerator

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
        "Crm.Account struct: KeyedEntity, WritableEntity",
        "Crm.Account.Key = UUID",
        "Crm.Account.Writable.id: UUID?",
        "Crm.Account.Writable.name: String? · required on create",
        "Crm.Account.id: UUID",
        "Crm.Account.name: String?",
        "Crm.Account.note: String? · not comparable",
        "Crm.accounts: EntitySet<Crm.Account, Methods.ReadCreate>",
        "Crm.tell(byAge age: Int32) -> String",
        "Division.crm: Crm",
      ])
  }

  @Test func losesWhatASetLoses() {
    let lines = lines(Fixture.set(methods: [.read]))
    #expect(lines.contains("Crm.accounts: EntitySet<Crm.Account, Methods.Read>"))
    #expect(lines.contains("Crm.Account struct: KeyedEntity"))
    #expect(!lines.contains { $0.contains(".Writable.") })
  }

  @Test func belongsToTheGenerator() {
    #expect(OutputPlan.isOurs(path: SymbolList.fileName, beginning: Array(SymbolList.header.utf8)))
    #expect(!OutputPlan.isOurs(path: "other.txt", beginning: Array(SymbolList.header.utf8)))
    #expect(!OutputPlan.isOurs(path: SymbolList.fileName, beginning: Array("notes of mine".utf8)))
  }
}
