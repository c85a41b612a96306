package import EntityDataModel
import Mustache

/// Writes a blueprint as source files. The same blueprint gives the same bytes.
package struct Renderer: Sendable {
  package let templates: TemplateSet

  package init(templates: TemplateSet = .embedded()) {
    self.templates = templates
  }

  /// The files, sorted by path, with the lock and the list of symbols among them.
  package func render(
    _ blueprint: ClientBlueprint, lock: NameLock
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    let constants = [
      "access": blueprint.access.rawValue, "runtime": blueprint.runtime.rawValue, "module": blueprint.module,
      "generator": Generator.nameAndVersion,
    ]
    let names = FileNames(services: blueprint.services.map(\.path), module: blueprint.module)
    // The longest first, so that no core waits for one at the end.
    var jobs: [@Sendable (Library) -> Piece?] = [
      { _ in Piece(file: NameLock.fileName, text: lock.text) },
      { _ in Piece(file: SymbolList.fileName, text: SymbolList.text(of: blueprint)) },
    ]
    jobs += declarations(blueprint, names)
    jobs += moduleFiles(blueprint, names)
    let pieces = Concurrency.map(jobs, tool: { try? templates.library(constants: constants) }) { $0($1) }
    guard pieces.count == jobs.count else {
      return ([], [Diagnostic(.error, rule: "template-syntax", "The templates cannot be read.", at: nil)])
    }
    let whole = Dictionary(grouping: pieces.compactMap(\.self), by: \.file).mapValues { $0.map(\.text).joined() }
    let files = whole.map { OutputFile(path: $0, bytes: Array($1.utf8)) }
    return (files.sorted { $0.path < $1.path }, [])
  }

  private typealias Library = (files: MustacheLibrary, slots: SlotRenderer)

  /// A part of a file; those of one file are put together in their order.
  private struct Piece {
    var file: String
    var text: String
  }

  /// For each service its file: the head, the service, its types and its enumerations. At the end the enumerations at
  /// module scope.
  private func declarations(_ blueprint: ClientBlueprint, _ names: FileNames) -> [@Sendable (Library) -> Piece?] {
    let access = blueprint.access
    let types = Dictionary(grouping: blueprint.types) { $0.path.parent }
    let enumerations = Dictionary(grouping: blueprint.enumerations) { $0.path.parent }
    var jobs: [@Sendable (Library) -> Piece?] = []
    for service in blueprint.services {
      guard let file = names[service.path] else { continue }
      jobs.append { piece(file, ValuesContext(service.source.map { ["source": $0] } ?? [:]), "file", $0) }
      jobs.append { piece(file, ServiceContext(service, access: access), "service", $0) }
      jobs += (types[service.path] ?? []).map { type in
        { library in
          let context = TypeContext(type, access: access, renderer: library.slots)
          return piece(file, context, context.template, library)
        }
      }
      jobs += (enumerations[service.path] ?? []).map { enumeration in
        { piece(file, EnumerationContext(enumeration, access: access), "enumeration", $0) }
      }
    }
    let others = enumerations[nil] ?? []
    if !others.isEmpty {
      let sources = Set(others.map(\.source)).sorted().joined(separator: ", ")
      jobs.append { piece(FileNames.enumerations, ValuesContext(["source": sources]), "file", $0) }
      jobs += others.map { enumeration in
        { piece(FileNames.enumerations, EnumerationContext(enumeration, access: access), "enumeration", $0) }
      }
    }
    return jobs
  }

  /// The re-export, and with Exact Online's runtime the way in.
  private func moduleFiles(_ blueprint: ClientBlueprint, _ names: FileNames) -> [@Sendable (Library) -> Piece?] {
    var jobs: [@Sendable (Library) -> Piece?] = []
    if blueprint.access == .public {
      jobs.append { piece(names.module, ValuesContext(), "module", $0) }
    }
    if blueprint.runtime == .exactOnline {
      let (services, access) = (blueprint.services, blueprint.access)
      jobs.append { piece(FileNames.entryPoints, EntryPointsContext(services, access: access), "entryPoints", $0) }
    }
    return jobs
  }

  private func piece(
    _ file: String, _ context: any MustacheParent, _ template: String, _ library: Library
  ) -> Piece? {
    library.files.render(context, withTemplate: template).map { Piece(file: file, text: $0) }
  }
}
