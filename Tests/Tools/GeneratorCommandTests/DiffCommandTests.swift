import EntityDataModel
import Foundation
import GeneratorFixtures
import TestSupport
import Testing

/// The built tool, as users run it.
@Suite("diff: command")
struct DiffCommandTests {
  private let old = MetadataSample.crm(
    account: #"<Property Name="Fax" Type="Edm.String"/>"#, set: "pageSize: 60")
  private let new = MetadataSample.crm(set: "pageSize: 1000")

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try old.write(to: folder, "Old")
    try new.write(to: folder, "Metadata")
    return folder
  }

  private func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> Subprocess.Outcome {
    try await Tool.run(arguments, in: folder)
  }

  // MARK: Folders

  @Test func comparesFolders() async throws {
    let folder = try folder()
    let result = try await run(["diff", "Old", "Metadata"], in: folder)
    #expect(result.status == 0)
    #expect(
      result.output == """
        breaking crm:Account.Fax (Crm.Account.fax): The property of type 'String?' was removed. [property-removed: reading \
        breaking, writing breaking] Remove its uses.
        neutral crm:Accounts (Crm.accounts): Pages had 60 rows at most and have 1000 rows. [page-size-changed: reading \
        neutral] The number of calls for reading changes.
        2 changes: 1 breaking, 1 neutral

        """)
    #expect(result.errors == "")
    #expect(try await run(["diff", "Old"], in: folder).output == result.output)
    #expect(try await run(["diff", "Old", "."], in: folder).output == result.output)
  }

  @Test func saysNothing_whereNothingChanges() async throws {
    let folder = try folder()
    let result = try await run(["diff", "Metadata", "Metadata", "--fail-on", "neutral"], in: folder)
    #expect(result.status == 0 && result.output == "" && result.errors == "")
  }

  @Test func writesEveryFormat() async throws {
    let folder = try folder()
    let json = try await run(["diff", "Old", ".", "--format", "json"], in: folder)
    let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let changes = try #require(root?["changes"] as? [[String: Any]])
    #expect(changes.map { $0["rule"] as? String } == ["property-removed", "page-size-changed"])
    let location = try #require(changes[0]["location"] as? [String: Any])
    #expect(location["file"] as? String == "Metadata/services/crm.xml")
    let oldLocation = try #require(changes[0]["oldLocation"] as? [String: Any])
    #expect(oldLocation["file"] as? String == "Old/services/crm.xml")
    let github = try await run(["diff", "Old", ".", "--format", "github"], in: folder)
    #expect(github.output.hasPrefix("::error file=Metadata/services/crm.xml,line=\(location["line"] ?? 0),"))
    #expect(github.output.contains("\n::notice file=Metadata/services/crm.xml,line="))
    let markdown = try await run(["diff", "Old", ".", "--format", "markdown"], in: folder)
    #expect(markdown.output.hasPrefix("## Changes of the client\n"))
    #expect(try await run(["diff", "Old", ".", "--format", "xml"], in: folder).status == 2)
  }

  @Test func exitsWith1_fromTheLevelThatIsAskedFor() async throws {
    let folder = try folder()
    #expect(try await run(["diff", "Old", ".", "--fail-on", "breaking"], in: folder).status == 1)
    try folder.write("ignore: [{rule: property-removed}]\n", to: "ignore.yaml")
    let ignoring = ["diff", "Old", ".", "--ignore", "ignore.yaml", "--fail-on"]
    #expect(try await run(ignoring + ["breaking"], in: folder).status == 0)
    #expect(try await run(ignoring + ["additive"], in: folder).status == 0)
    #expect(try await run(ignoring + ["neutral"], in: folder).status == 1)
    #expect(try await run(ignoring + ["bad"], in: folder).status == 2)
  }

  @Test func ignoresWhatTheListNames() async throws {
    let folder = try folder()
    try folder.write("ignore:\n  - {rule: page-size-changed}\n  - {path: hrm}\n", to: "ignore.yaml")
    let result = try await run(["diff", "Old", ".", "--ignore", "ignore.yaml", "--verbose"], in: folder)
    #expect(result.output.hasSuffix("\n1 change: 1 breaking; 1 ignored\n"))
    #expect(result.errors.contains("ignore.yaml:3:5: note: No change matches path 'hrm'."))
    try folder.write("ignore: [{rule: page-size-change}]\n", to: "ignore.yaml")
    let unknown = try await run(["diff", "Old", ".", "--ignore", "ignore.yaml"], in: folder)
    #expect(unknown.status == 2 && unknown.output == "")
    #expect(unknown.errors.contains("Did you mean 'page-size-changed'?"))
    #expect(try await run(["diff", "Old", ".", "--ignore", "none.yaml"], in: folder).status == 2)
  }

  @Test func takesAnnotationsOfTheConfiguredFolder_whereAFolderHasNone() async throws {
    let folder = try folder()
    for (name, text) in new.files where name.hasSuffix(".xml") { try folder.write(text, to: "Fetched/\(name)") }
    let result = try await run(["diff", "Fetched", "."], in: folder)
    #expect(result.status == 0 && result.output == "", "\(result.output)\(result.errors)")
  }

  @Test func exitsWith2_whereAFolderCannotBeRead() async throws {
    let folder = try folder()
    let none = try await run(["diff", "./None", "."], in: folder)
    #expect(none.status == 2)
    #expect(none.errors.hasPrefix("./None: error: There is no such folder."))
    #expect(try await run(["diff", "Metadata/annotations.yaml", "."], in: folder).status == 2)
    try folder.write("<html/>", to: "Old/services/crm.xml")
    let broken = try await run(["diff", "Old", "."], in: folder)
    #expect(broken.status == 2 && broken.output == "")
    #expect(broken.errors.hasPrefix("Old/services/crm.xml"))
    #expect(try await run(["diff"], in: folder).status == 2)
    #expect(try await run(["diff", ""], in: folder).status == 2)
  }

  // MARK: Revisions

  /// A repository with the old state, tagged v1, and then the new one.
  private func repository() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try await git(["init", "--quiet", "--initial-branch=main"], in: folder)
    try old.write(to: folder, "Metadata")
    try await commit("old", in: folder)
    try await git(["tag", "v1"], in: folder)
    try new.write(to: folder, "Metadata")
    try await commit("new", in: folder)
    return folder
  }

  private func commit(_ message: String, in folder: TemporaryFolder) async throws {
    try await git(["add", "--all"], in: folder)
    try await git(
      ["-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", message], in: folder)
  }

  private func git(_ arguments: [String], in folder: TemporaryFolder) async throws {
    let environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
    ) { $1 }
    let outcome = try await Subprocess.run("git", arguments, in: folder.path, environment: environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: [
    ["v1", "HEAD"], ["HEAD~1", "."], ["v1"], ["v1:Metadata", "main:Metadata/"], ["v1:./Metadata", "."],
  ])
  func comparesRevisions(sides: [String]) async throws {
    let folder = try await repository()
    let before = try folder.contents(of: "Metadata")
    let result = try await run(["diff"] + sides + ["--format", "json"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let root = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let changes = try #require(root?["changes"] as? [[String: Any]])
    #expect(changes.map { $0["rule"] as? String } == ["property-removed", "page-size-changed"])
    #expect((changes[0]["location"] as? [String: Any])?["file"] as? String == "Metadata/services/crm.xml")
    #expect(try folder.contents(of: "Metadata") == before)
  }

  @Test func readsRevisions_ofAFolderThatIsGoneFromTheWorkTree() async throws {
    let folder = try await repository()
    try FileManager.default.removeItem(atPath: folder.path("Metadata"))
    #expect(try await run(["diff", "v1", "main"], in: folder).output.hasSuffix("2 changes: 1 breaking, 1 neutral\n"))
  }

  @Test func readsRevisions_fromBelowTheTopFolder() async throws {
    let folder = try TemporaryFolder()
    try await git(["init", "--quiet"], in: folder)
    try old.write(to: folder, "clients/dutch/Metadata")
    try await commit("old", in: folder)
    try new.write(to: folder, "clients/dutch/Metadata")
    try folder.write("metadata: Metadata\n", to: "clients/dutch/c.yaml")
    let result = try await run(["diff", "HEAD", ".", "--config", "clients/dutch/c.yaml"], in: folder)
    #expect(result.output.hasSuffix("2 changes: 1 breaking, 1 neutral\n"), "\(result.errors)")
  }

  @Test(arguments: [
    ("v2", "[unknown-revision]"), ("--", "[unknown-revision]"), ("v1:None", "[not-in-revision]"),
    ("v1:Metadata/annotations.yaml", "[not-in-revision]"), (":Metadata", "[unknown-revision]"),
    ("a\nb", "[unknown-revision]"), ("/none", "[unreadable-file]"),
  ])
  func exitsWith2_whereARevisionCannotBeRead(revision: String, rule: String) async throws {
    let folder = try await repository()
    let result = try await run(["diff", "--format", "text", "--", revision, "."], in: folder)
    #expect(result.status == 2 && result.output == "", "\(result.output)")
    #expect(result.errors.contains(rule), "\(result.errors)")
  }

  @Test func exitsWith2_whereThereIsNoRepository() async throws {
    let folder = try folder()
    let result = try await run(["diff", "v1", "."], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("[no-repository] Run in a git repository, or pass two folders."))
  }

  @Test func exitsWith2_whereThereIsNoGit() async throws {
    let folder = try await repository()
    let result = try await Tool.run(["diff", "v1", "."], in: folder, environment: ["PATH": folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("there is no program 'git'"))
  }
}
