import Foundation
import GeneratorFixtures
import RegexBuilder
import TestSupport
import Testing

/// Runs the built tool, as users do.
@Suite("Commands")
struct CommandTests {
  @Test func generatesAndChecks() async throws {
    let folder = try MetadataFolder.make()
    let generated = try await Tool.run("generate", in: folder)
    #expect(generated.status == 0)
    let files = /\d+ files \(\d+ written, 0 removed, 0 unchanged\)/
    let summary = Regex {
      "2 services, 3 types, 6 properties, "; files; ", "; /\d+\.\d\d seconds\n/
    }
    #expect(generated.output.wholeMatch(of: summary) != nil, "\(generated.output)")
    let checked = try await Tool.run("check", in: folder)
    #expect(checked.status == 0)
    #expect(checked.output.hasSuffix("files are up to date\n"))
  }

  @Test func checkExitsWith1_andChangesNothing() async throws {
    let folder = try MetadataFolder.make()
    _ = try await Tool.run("generate", in: folder)
    let name = "Generated/CRM.swift"
    let text = try folder.text(name)
    try folder.write(text + "// more\n", to: name)
    try FileManager.default.removeItem(atPath: folder.path("Generated/Sync.HRM.swift"))
    try folder.write("// exact-online-generator 0.0.1\n", to: "Generated/Old.swift")
    let before = try folder.contents(of: "Generated")
    let identity = try folder.identity(name)
    let checked = try await Tool.run("check", in: folder)
    #expect(checked.status == 1)
    let lines = checked.output.split(separator: "\n")
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines.first == "differs  CRM.swift, from line \(last) on")
    #expect(lines.dropFirst().first == "stale    Old.swift")
    #expect(lines.dropFirst(2).first == "missing  Sync.HRM.swift")
    #expect(lines.last?.hasPrefix("3 of ") == true)
    #expect(try folder.contents(of: "Generated") == before)
    #expect(try folder.identity(name) == identity)
  }

  @Test func checkMakesNoFolder() async throws {
    let folder = try MetadataFolder.make()
    #expect(try await Tool.run("check", in: folder).status == 1)
    #expect(!folder.exists("Generated"))
  }

  /// `/dev/full` takes nothing, as a full disk.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["inspect"], ["inspect", "--counts"], ["list"], ["filter"], ["generate"], ["check"],
      ["diff", "Metadata", "--format", "json"],
    ])
  func exitsWith5_whereTheAnswerCannotBeWritten(arguments: [String]) async throws {
    let folder = try MetadataFolder.make()
    _ = try await Tool.run("generate", in: folder)
    try folder.write("", to: "errors")
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let process = try Launch.alone {
      try Tool.launch(arguments, in: folder, environment: [:]).start(
        input: .nothing, output: .file(full), errors: .file(FileHandle(forWritingTo: folder.url("errors"))))
    }
    #expect(await process.ended() == 5)
    #expect(try folder.text("errors").contains("error: Standard output cannot be written: No space left on device."))
  }

  @Test func strict_makesWhatIsLeftOutAnError() async throws {
    let folder = try MetadataFolder.make()
    let document = MetadataFolder.document("Models.CRM", types: ["Account"])
      .replacing(
        "</EntityContainer>", with: #"<EntitySet Name="Lost" EntityType="Models.CRM.Lost"/></EntityContainer>"#)
    try folder.write(document, to: "Metadata/services/crm.xml")
    let usual = try await Tool.run("generate", in: folder)
    #expect(usual.status == 0)
    #expect(usual.errors.contains("warning: Entity type 'Models.CRM.Lost' of entity set 'Lost' is not declared."))
    let strict = try await Tool.run("generate", "--strict", in: folder)
    #expect(strict.status == 2)
    #expect(strict.errors.contains("error: Entity type 'Models.CRM.Lost' of entity set 'Lost' is not declared."))
    try folder.write("strict: true\n", to: "exact-online-generator.yaml")
    let configured = try await Tool.run("generate", in: folder)
    #expect(configured.status == 2)
    #expect(configured.errors.contains("because of 'strict' (exact-online-generator.yaml:1)"), "\(configured.errors)")
    #expect(try await Tool.run("generate", "--no-strict", in: folder).status == 0)
    try folder.write("strict: true\nexclude: [crm:Lost]\n", to: "exact-online-generator.yaml")
    #expect(try await Tool.run("generate", in: folder).status == 0)
  }

  private static let commands = [
    ["generate"], ["check"], ["list"], ["filter"], ["inspect", "--counts"], ["inspect"], ["diff", "Metadata", "."],
  ]

  @Test(arguments: commands)
  func strict_meansTheSameInEveryCommand(arguments: [String]) async throws {
    let folder = try MetadataFolder.make()
    _ = try await Tool.run("generate", in: folder)
    let document = MetadataFolder.document("Models.CRM", types: ["Account", "Contact"])
      .replacing(
        "</EntityContainer>", with: #"<EntitySet Name="Lost" EntityType="Models.CRM.Lost"/></EntityContainer>"#)
    try folder.write(document, to: "Metadata/services/crm.xml")
    let usual = try await Tool.run(arguments, in: folder)
    #expect(usual.status == 0)
    #expect(usual.errors.contains("warning: Entity type 'Models.CRM.Lost' of entity set 'Lost' is not declared."))
    let strict = try await Tool.run(arguments + ["--strict"], in: folder)
    #expect(strict.status == 2)
    #expect(strict.errors.contains("error: Entity type 'Models.CRM.Lost' of entity set 'Lost' is not declared."))
    #expect(strict.errors.contains("1 error\n") || strict.errors.contains("2 errors\n"), "\(strict.errors)")
    try folder.write("strict: true\nexclude: [crm:Lost]\n", to: "exact-online-generator.yaml")
    let accepted = try await Tool.run(arguments, in: folder)
    #expect(accepted.status == 0 && !accepted.errors.contains("Lost"), "\(accepted.errors)")
  }

  @Test func inspect_namesSingleDocumentsAsTheUserDoes() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<x", to: "broken.xml")
    let result = try await Tool.run("inspect", "broken.xml", in: folder)
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.hasPrefix("broken.xml:"))
    let one = try await Tool.run("inspect", "Metadata/services/crm.xml", "--counts", in: folder)
    #expect(one.status == 0 && one.errors == "")
  }

  @Test func unusableNames_areReportedWhereTheyAreWritten() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("names:\n  crm: Swift\n  crm:Account.Name: self\n", to: "exact-online-generator.yaml")
    let result = try await Tool.run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("exact-online-generator.yaml:2:3: error: The configuration names 'crm' 'Swift'"))
    #expect(result.errors.contains("exact-online-generator.yaml:3:3: error: The configuration names"))
  }

  @Test func configurationOfTheOtherExtension_isAnError() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("module: Other\n", to: "exact-online-generator.yml")
    let result = try await Tool.run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("exact-online-generator.yml: error: The file is not read"))
  }

  @Test func exitsWith2_andNamesNearestKey() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("modul: X\nacess: public\n", to: "exact-online-generator.yaml")
    let result = try await Tool.run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("exact-online-generator.yaml:1:1: error: Unknown key 'modul' in the configuration."))
    #expect(lines[0].contains("Did you mean 'module'?"))
    #expect(lines[1].contains("Did you mean 'access'?"))
    #expect(lines[2] == "2 errors")
    #expect(!folder.exists("Generated"))
  }

  @Test func exitsWith2_whenThereIsNoMetadata() async throws {
    let folder = try TemporaryFolder()
    let result = try await Tool.run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Metadata: error: There is no metadata folder. [no-documents]"))
    #expect(try await Tool.run("generate", "--config", "none.yaml", in: folder).status == 2)
  }

  @Test(arguments: [["generate", "--acess", "public"], ["generate", "--access", "open"], ["fly"], ["check", "x"]])
  func exitsWith2_whenTheCommandLineIsWrong(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let result = try await Tool.run(arguments[0], arguments.count > 1 ? arguments[1] : "--no", in: folder)
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.hasPrefix("exact-online-generator: "), "\(result.errors)")
  }

  @Test func printsResolvedConfiguration_whenVerbose() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("module: Mine\nmetadata: ../Metadata\n", to: "config/c.yaml")
    let result = try await Tool.run(
      "check", "--config", "config/c.yaml", "--output", "Out", "--access", "internal", "--verbose", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("metadata            config/../Metadata\n"))
    #expect(result.errors.contains("output              Out\n"))
    #expect(result.errors.contains("module              Mine\n"))
    #expect(result.errors.contains("access              internal\n"))
    #expect(result.errors.contains("templates           built in\n"))
    #expect(result.errors.contains("milliseconds        read "))
  }

  @Test func inspectsAllOrOne() async throws {
    let folder = try MetadataFolder.make()
    let all = try await Tool.run("inspect", "--counts", in: folder)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("services               2\nentity types           3\n"))
    let one = try await Tool.run("inspect", "Metadata/services/sync/HRM.xml", in: folder)
    #expect(one.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
    let documents = json?["documents"] as? [[String: Any]]
    #expect(documents?.count == 1)
    #expect(documents?.first?["servicePath"] as? String == "HRM")
    #expect(try await Tool.run("inspect", "none.xml", in: folder).status == 2)
    // Where nothing is left there is no empty document for the next program to read.
    let unknown = try await Tool.run("inspect", "--service", "none", in: folder)
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("[unknown-service] There are crm, sync/HRM."), "\(unknown.errors)")
  }

  @Test func showsDocumentsBelowTheMetadataFolder_inDiagnostics() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<html/>", to: "Metadata/services/vat.xml")
    let result = try await Tool.run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Metadata/services/vat.xml"))
  }

  @Test func takesTemplatesFromAFolder() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("// {{{nonsense}}}\n", to: "T/module.mustache")
    let result = try await Tool.run("generate", "--templates", "T", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("T/module.mustache:1:"))
    #expect(try await Tool.run("generate", "--templates", "none", in: folder).status == 2)
  }

  @Test func saysItsVersion() async throws {
    let folder = try TemporaryFolder()
    let printed = try await Tool.run("--version", in: folder).output
    let version = try Repository.text("Sources/Client/PackageVersion/PackageVersion.swift")
    #expect(printed.hasPrefix("exact-online-generator ") && printed.hasSuffix("\n"))
    #expect(version.contains("\"\(printed.dropFirst("exact-online-generator ".count).dropLast())\""))
  }

  /// The tool is installed somewhere else, without the package it was built from.
  @Test func copiedTool_bringsThePackagedAnnotations() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      MetadataFolder.document("Exact.Web.Api.Models", types: ["Account"]), to: "Metadata/services/crm.xml")
    try folder.write("annotations: packaged\n", to: "exact-online-generator.yaml")
    // By another process: programs that other tests start meanwhile would inherit a file that this one has open for
    // writing, and what is open for writing cannot be run.
    #expect(try await Subprocess.run("cp", [Tool.url.path(percentEncoded: false), folder.path("tool")]).status == 0)
    let outcome = try await Subprocess.run(folder.url("tool"), ["list", "--format", "tsv"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("Crm accounts"))
  }
}
