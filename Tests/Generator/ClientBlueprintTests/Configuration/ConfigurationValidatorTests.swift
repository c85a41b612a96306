import ClientBlueprint
import Diagnostics
import ServiceAnnotations
import GeneratorFixtures
import Testing

@Suite("What a configuration says about the documents")
struct ConfigurationValidatorTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    let (configuration, problems) = ConfigurationReader.read(Array(text.utf8), file: "c.yaml")
    #expect(problems.isEmpty)
    let (annotations, _) = AnnotationReader.read([.crmEnumerations])
    return ConfigurationValidator.validate(configuration, documents: [.crm], annotations: annotations)
  }

  @Test func reportsNothing_whenEverythingMatches() {
    let found = diagnostics(
      """
      include: [crm, "*:Acc*", crm:Account.Na*, crm:Find, crm:Find.code, crm:Address.City]
      exclude: [crm:Contacts]
      names:
        crm: Crm
        crm:Account.ID: key
        crm:Accounts: relations
        AccountStatus: Standing
        AccountStatus.customer: buyer
      """)
    #expect(found.isEmpty)
  }

  @Test(
    arguments: [
      ("include: [crm, cmr]", "there is no such service", "Did you mean 'crm'?"),
      ("exclude: [crm:Acounts]", "there is no such set, type or function", "Did you mean 'Accounts' or 'Account'?"),
      ("exclude: ['crm:Account.Nmae']", "there is no such property", "Did you mean 'Name'?"),
      ("nullability: {relax: ['hrm']}", "there is no such service", "Did you mean 'crm'?"),
    ])
  func warnsOfPattern_whenItMatchesNothing(text: String, reason: String, advice: String) {
    let found = diagnostics(text)
    #expect(found.map(\.rule) == ["stale-pattern"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.hasSuffix("matches nothing: \(reason).") == true)
    #expect(found.first?.advice == advice)
    #expect(found.first?.location?.line == 1)
  }

  @Test(arguments: ["crm:Acount: A", "crm:Account.Nam: x", "cmr: X", "AccountStatos: X"])
  func warnsOfName_whenItMatchesNothing(line: String) {
    let found = diagnostics("names:\n  \(line)\n")
    #expect(found.map(\.rule) == ["stale-name"])
    #expect(found.first?.location == SourceLocation(file: "c.yaml", line: 2, column: 3))
  }

  @Test(arguments: ["crm:*", "crm:Account.Na?e"])
  func refusesWildcardsInAName(path: String) {
    let found = diagnostics("names: {'\(path)': x}")
    #expect(found.map(\.rule) == ["path"])
    #expect(found.hasErrors)
  }

  @Test func refuses_whenNothingIsLeft() {
    let found = diagnostics("exclude: ['*']")
    #expect(found.map(\.rule) == ["nothing-selected"])
    #expect(found.hasErrors)
  }

  /// One path can be that of a type and of a set; the first letter of the name says which is meant.
  @Test(arguments: [
    ("crm:Account: relation", "'Relation'"), ("crm:Address: _place", "'_Place'"),
    ("AccountStatus: standing", "'Standing'"), ("crm:Accounts: Relations", "'relations'"),
    ("crm:Find: Search", "'search'"), ("crm:Find(code:): Search", "'search'"), ("crm:Account: 顧客", "full path"),
  ])
  func warnsOfName_whenItsCaseFitsNothingOfThatPath(line: String, advice: String) {
    let found = diagnostics("names:\n  \(line)\n")
    #expect(found.map(\.rule) == ["stale-name"])
    #expect(found.first?.location?.line == 2)
    #expect(found.first?.message.contains("is not used") == true)
    #expect(found.first?.advice?.contains(advice) == true)
  }

  @Test(arguments: [
    "crm: crm2", "crm: Relations", "crm:Models.Account: relation", "crm:Account.Name: Title", "crm:Find.code: Code",
    "AccountStatus.customer: Buyer", "crm:Accounts: 顧客",
  ])
  func reportsNothing_whereEitherCaseWillDo(line: String) {
    #expect(diagnostics("names:\n  \(line)\n").isEmpty)
  }
}
