import ClientBlueprint
import ServiceAnnotations
import Testing

@Suite("Patterns choose")
struct SelectionTests {
  private func configuration(include: [String] = [], exclude: [String] = []) -> Configuration {
    var result = Configuration()
    result.include = include.compactMap { MetadataPattern($0) }
    result.exclude = exclude.compactMap { MetadataPattern($0) }
    return result
  }

  @Test(
    arguments: [
      ("crm", "crm", true), ("crm", "sync/CRM", false), ("crm", "CRM", false), ("*", "sync/CRM", true),
      ("sync/*", "sync/CRM", true), ("sync/*", "sync", false), ("sync*", "sync", true), ("*CRM", "sync/CRM", true),
      ("?rm", "crm", true), ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-b-b", false), ("", "", true), ("**", "x", true),
      ("a?", "a", false), ("Ünïcode*", "ÜnïcodeX", true),
    ])
  func wildcards(pattern: String, text: String, matches: Bool) {
    #expect(Wildcard.matches(pattern, text) == matches)
  }

  @Test func wildcardTakesNoExponentialTime() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(!Wildcard.matches(pattern, String(repeating: "a", count: 2_000)))
  }

  @Test func includesEverything_byDefault() {
    let all = Configuration()
    #expect(all.selects(service: "crm"))
    #expect(all.selects(service: "crm", set: "Accounts", type: "Account"))
    #expect(all.selects(service: "crm", type: "Account", property: "Name"))
    #expect(all.selects(service: "crm", function: "F"))
    #expect(!all.excludes(service: "crm", type: "Account"))
  }

  @Test func services() {
    let some = configuration(include: ["crm", "sync/*"], exclude: ["sync/HRM"])
    #expect(some.selects(service: "crm"))
    #expect(some.selects(service: "sync/CRM"))
    #expect(!some.selects(service: "sync/HRM"))
    #expect(!some.selects(service: "hrm"))
    #expect(!some.selects(service: "hrm", set: "Employees", type: "Employee"))
    #expect(some.excludes(service: "sync/HRM", type: "EmployeeSync"))
  }

  @Test(arguments: ["crm:Accounts", "crm:Account"])
  func setsAndTypes_byEitherName(pattern: String) {
    let some = configuration(include: [pattern])
    #expect(some.selects(service: "crm"))
    #expect(some.selects(service: "crm", set: "Accounts", type: "Account"))
    #expect(some.selects(service: "crm", type: "Account", sets: ["Accounts"]))
    #expect(!some.selects(service: "crm", set: "Contacts", type: "Contact"))
    #expect(some.selects(service: "crm", type: "Account", sets: ["Accounts"], property: "Name"))
    #expect(!some.selects(service: "crm", function: "F"))
    let others = configuration(exclude: [pattern])
    #expect(others.selects(service: "crm"))
    #expect(!others.selects(service: "crm", set: "Accounts", type: "Account"))
    #expect(others.selects(service: "crm", set: "Contacts", type: "Contact"))
  }

  @Test func properties() {
    let some = configuration(include: ["crm:Account.Name", "crm:Contact"], exclude: ["crm:Contact.Free*"])
    #expect(some.selects(service: "crm", set: "Accounts", type: "Account"))
    #expect(some.selects(service: "crm", type: "Account", property: "Name"))
    #expect(!some.selects(service: "crm", type: "Account", property: "Code"))
    #expect(some.selects(service: "crm", type: "Account", property: "ID", isKey: true))
    #expect(some.selects(service: "crm", type: "Contact", property: "Name"))
    #expect(!some.selects(service: "crm", type: "Contact", property: "FreeText1"))
    #expect(some.selects(service: "crm", type: "Contact", property: "FreeID", isKey: true))
  }

  @Test func nullability() {
    var some = Configuration()
    some.nullability.relax = [MetadataPattern("*"), MetadataPattern("crm:Account.*")].compactMap(\.self)
    some.nullability.honour = [MetadataPattern("crm:Account.Code")].compactMap(\.self)
    #expect(some.relaxesNullability(service: "crm", type: "Account", property: "Name"))
    #expect(!some.relaxesNullability(service: "crm", type: "Account", property: "Code"))
    #expect(!some.relaxesNullability(service: "crm", type: "Account", property: "ID", isKey: true))
    #expect(!Configuration().relaxesNullability(service: "crm", type: "Account", property: "Name"))
  }

  /// Metadata spells names as it likes.
  @Test func blanksArePartOfANameLikeAnyOtherCharacter() throws {
    let pattern = try #require(MetadataPattern("a b:My set.ReleaseDate "))
    #expect(pattern.covers(service: "a b", names: ["My set"], property: "ReleaseDate "))
    #expect(!pattern.covers(service: "a b", names: ["My set"], property: "ReleaseDate"))
    #expect(MetadataPattern("crm :Account") == nil)
  }
}
