import Foundation
import RegexBuilder
import Testing

/// Runs the built tool, as users do.
@Suite("Commands")
struct CommandTests {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  private static var tool: URL {
    #if os(macOS)
      let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      return (folder ?? Bundle.main.bundleURL).appendingPathComponent("exact-online-generator")
    #else
      return Bundle.main.bundleURL.appendingPathComponent("exact-online-generator")
    #endif
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> Run {
    let process = Process()
    process.executableURL = Self.tool
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    for file in [".stdout", ".stderr"] { try folder.write("", to: file) }
    // Files, not pipes: a full pipe would stop the tool.
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(".stdout")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(".stderr")))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try folder.text(".stdout"), errors: try folder.text(".stderr"))
  }

  @Test func generatesAndChecks() throws {
    let folder = try Fixtures.folder()
    let generated = try run("generate", in: folder)
    #expect(generated.status == 0)
    let files = /\d+ files \(\d+ written, 0 removed, 0 unchanged\)/
    let summary = Regex {
      "2 services, 3 types, 6 properties, "; files; ", "; /\d+\.\d\d seconds\n/
    }
    #expect(generated.output.wholeMatch(of: summary) != nil, "\(generated.output)")
    let checked = try run("check", in: folder)
    #expect(checked.status == 0)
    #expect(checked.output.hasSuffix("files are as they should be\n"))
  }

  @Test func checkExitsWith1_andChangesNothing() throws {
    let folder = try Fixtures.folder()
    _ = try run("generate", in: folder)
    let name = "Generated/CRM/Account.swift"
    let text = try folder.text(name)
    try folder.write(text + "// more\n", to: name)
    try FileManager.default.removeItem(atPath: folder.path("Generated/CRM/Contact.swift"))
    try folder.write("// exact-online-generator 0.0.1\n", to: "Generated/Old.swift")
    let before = try folder.contents(of: "Generated")
    let identity = try folder.identity(name)
    let checked = try run("check", in: folder)
    #expect(checked.status == 1)
    let lines = checked.output.split(separator: "\n")
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines.first == "differs  CRM/Account.swift, from line \(last) on")
    #expect(lines.dropFirst().first == "missing  CRM/Contact.swift")
    #expect(lines.dropFirst(2).first == "stale    Old.swift")
    #expect(lines.last?.hasPrefix("3 of ") == true)
    #expect(try folder.contents(of: "Generated") == before)
    #expect(try folder.identity(name) == identity)
  }

  @Test func checkMakesNoFolder() throws {
    let folder = try Fixtures.folder()
    #expect(try run("check", in: folder).status == 1)
    #expect(!folder.exists("Generated"))
  }

  @Test func exitsWith2_andNamesNearestKey() throws {
    let folder = try Fixtures.folder()
    try folder.write("modul: X\nacess: public\n", to: "exact-online-generator.yaml")
    let result = try run("generate", in: folder)
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

  @Test func exitsWith2_whenThereIsNoMetadata() throws {
    let folder = try TemporaryFolder()
    let result = try run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Metadata: error: There is no metadata folder. [no-documents]"))
    #expect(try run("generate", "--config", "none.yaml", in: folder).status == 2)
  }

  @Test(arguments: [["generate", "--acess", "public"], ["generate", "--access", "open"], ["fly"], ["check", "x"]])
  func exitsWith64_whenTheCommandLineIsWrong(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try run(arguments[0], arguments.count > 1 ? arguments[1] : "--no", in: folder)
    #expect(result.status == 64)
  }

  @Test func printsResolvedConfiguration_whenVerbose() throws {
    let folder = try Fixtures.folder()
    try folder.write("module: Mine\nmetadata: ../Metadata\n", to: "config/c.yaml")
    let result = try run(
      "check", "--config", "config/c.yaml", "--output", "Out", "--access", "internal", "--verbose", in: folder)
    #expect(result.status == 1)
    #expect(result.errors.contains("metadata            config/../Metadata\n"))
    #expect(result.errors.contains("output              Out\n"))
    #expect(result.errors.contains("module              Mine\n"))
    #expect(result.errors.contains("access              internal\n"))
    #expect(result.errors.contains("templates           built in\n"))
  }

  @Test func inspectsAllOrOne() throws {
    let folder = try Fixtures.folder()
    let all = try run("inspect", "--counts", in: folder)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("services               2\nentity types           3\n"))
    let one = try run("inspect", "Metadata/services/sync/HRM.xml", in: folder)
    #expect(one.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
    let documents = json?["documents"] as? [[String: Any]]
    #expect(documents?.count == 1)
    #expect(documents?.first?["servicePath"] as? String == "HRM")
    #expect(try run("inspect", "none.xml", in: folder).status == 2)
  }

  @Test func showsDocumentsBelowTheMetadataFolder_inDiagnostics() throws {
    let folder = try Fixtures.folder()
    try folder.write("<html/>", to: "Metadata/services/vat.xml")
    let result = try run("generate", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Metadata/services/vat.xml"))
  }

  @Test func takesTemplatesFromAFolder() throws {
    let folder = try Fixtures.folder()
    try folder.write("// {{{nonsense}}}\n", to: "T/module.mustache")
    let result = try run("generate", "--templates", "T", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("T/module.mustache:1:"))
    #expect(try run("generate", "--templates", "none", in: folder).status == 2)
  }

  @Test func saysItsVersion() throws {
    let folder = try TemporaryFolder()
    #expect(try run("--version", in: folder).output == "exact-online-generator 0.1.0\n")
  }
}
