import TestSupport
import Testing

/// The package is built as Documentation/architecture.md says.
@Suite("Architecture", .timeLimit(.minutes(5)))
struct ArchitectureTests {
  @Test func tableOfModules_isThatOfTheManifest() async throws {
    let table = ModuleTable(try Repository.text("Documentation/architecture.md")).rows
    let modules = try await Manifest.read().targets.filter(\.isModule)
    #expect(!modules.isEmpty)
    #expect(Set(table.map(\.module)) == Set(modules.map(\.name)))
    #expect(Set(table.map(\.module)).count == table.count)
    for row in table {
      guard let module = modules.first(where: { $0.name == row.module }) else { continue }
      #expect(row.group == module.group, "\(row.module)")
      #expect(row.imports == module.ownDependencies, "\(row.module)")
    }
  }

  @Test func modulesImport_whatTheyDeclare() async throws {
    let targets = try await Manifest.read().targets
    let names = Set(targets.map(\.name))
    for module in targets where module.isModule && module.type != "system" {
      let imports = try files(of: module).reduce(into: Set<String>()) { $0.formUnion($1.imports) }
      #expect(imports.intersection(names) == module.ownDependencies, "\(module.name)")
    }
  }

  @Test func foldersOfTargets_haveFewerThan60Files() async throws {
    // The generated client has a file for each service.
    for target in try await Manifest.read().targets where target.name != "ExactOnline" {
      guard let path = target.path else { continue }
      let count = Repository.swiftFiles(in: path).count
      #expect(count < 60, "\(target.name)")
    }
  }

  @Test func foldersOfModules_haveNoCycles() async throws {
    for module in try await Manifest.read().targets where module.path?.hasPrefix("Sources/") == true {
      let cycles = FolderGraph(try files(of: module)).cycles
      #expect(cycles.isEmpty, "\(module.name):\n\(cycles.joined(separator: "\n"))")
    }
  }

  /// Environment and working directory belong to the whole process: a change in one test is seen by others, and is a
  /// race with everything that reads the environment meanwhile, in C too. Programs get theirs when they are started.
  @Test func nothingChanges_theEnvironmentOfItsProcess() throws {
    let words: Set = ["setenv", "putenv", "unsetenv", "chdir", "changeCurrentDirectoryPath"]
    for folder in ["Sources", "Tests", "Plugins", "Examples/Sources"] {
      for file in Repository.swiftFiles(in: folder) {
        let source = SourceFile(try Repository.text("\(folder)/\(file)"), path: file)
        #expect(source.words.union(source.members).isDisjoint(with: words), "\(folder)/\(file)")
      }
    }
  }

  /// `Launch` says why.
  @Test func testsStartPrograms_withoutProcessOfFoundation() throws {
    for file in Repository.swiftFiles(in: "Tests") {
      let source = SourceFile(try Repository.text("Tests/\(file)"), path: file)
      #expect(!source.words.contains("Process"), "\(file): use Launch or Subprocess of TestSupport")
    }
  }

  private func files(of module: Manifest.Target) throws -> [SourceFile] {
    let path = module.path ?? ""
    return try Repository.swiftFiles(in: path).map { SourceFile(try Repository.text("\(path)/\($0)"), path: $0) }
  }
}
