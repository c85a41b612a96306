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
    let names = FileNames(
      types: blueprint.types.map(\.path) + blueprint.enumerations.map(\.path),
      services: blueprint.services.map(\.path))
    let access = blueprint.access
    // The longest first, so that no core waits for one at the end.
    var jobs: [@Sendable (Library) -> OutputFile?] = [
      { _ in OutputFile(path: NameLock.fileName, bytes: Array(lock.text.utf8)) },
      { _ in OutputFile(path: SymbolList.fileName, bytes: Array(SymbolList.text(of: blueprint).utf8)) },
    ]
    jobs += blueprint.services.map { service in
      { library in file(names[service.path], ServiceContext(service, access: access), "service", library) }
    }
    jobs += blueprint.types.map { type in
      { library in
        let context = TypeContext(type, access: access, renderer: library.slots)
        return file(names[type.path], context, context.template, library)
      }
    }
    jobs += blueprint.enumerations.map { enumeration in
      { file(names[enumeration.path], EnumerationContext(enumeration, access: access), "enumeration", $0) }
    }
    jobs += moduleFiles(blueprint)
    let files = Concurrency.map(jobs, tool: { try? templates.library(constants: constants) }) { $0($1) }
    guard files.count == jobs.count else {
      return ([], [Diagnostic(.error, rule: "template-syntax", "The templates cannot be read.", at: nil)])
    }
    return (files.compactMap(\.self).sorted { $0.path < $1.path }, [])
  }

  private typealias Library = (files: MustacheLibrary, slots: SlotRenderer)

  private func file(
    _ path: String?, _ context: any MustacheParent, _ template: String, _ library: Library
  ) -> OutputFile? {
    guard let path, let contents = library.files.render(context, withTemplate: template) else { return nil }
    return OutputFile(path: path, bytes: Array(contents.utf8))
  }

  /// The re-export, and with Exact Online's runtime the way in.
  private func moduleFiles(_ blueprint: ClientBlueprint) -> [@Sendable (Library) -> OutputFile?] {
    var files: [@Sendable (Library) -> OutputFile?] = []
    if blueprint.access == .public {
      let path = FileNames.component(blueprint.module) + ".swift"
      files.append { file(path, ValuesContext(), "module", $0) }
    }
    if blueprint.runtime == .exactOnline {
      let (services, access) = (blueprint.services, blueprint.access)
      files.append { file("Division+Services.swift", EntryPointsContext(services, access: access), "entryPoints", $0) }
    }
    return files
  }
}
