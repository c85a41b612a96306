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
    guard let (library, slots) = try? templates.library(constants: constants) else {
      return ([], [Diagnostic(.error, rule: "template-syntax", "The templates cannot be read.", at: nil)])
    }
    let names = FileNames(
      types: blueprint.types.map(\.path) + blueprint.enumerations.map(\.path),
      services: blueprint.services.map(\.path))
    let access = blueprint.access
    let types = Concurrency.map(chunksOf: blueprint.types, size: 8) { chunk in
      chunk.compactMap { type -> OutputFile? in
        let context = TypeContext(type, access: access, renderer: slots)
        return file(names[type.path], context, context.template, library)
      }
    }
    var files = types.flatMap(\.self)
    files += Concurrency.map(chunksOf: blueprint.enumerations, size: 16) { chunk in
      chunk.compactMap { file(names[$0.path], EnumerationContext($0, access: access), "enumeration", library) }
    }.flatMap(\.self)
    files += Concurrency.map(chunksOf: blueprint.services, size: 4) { chunk in
      chunk.compactMap { file(names[$0.path], ServiceContext($0, access: access), "service", library) }
    }.flatMap(\.self)
    files += moduleFiles(blueprint, library)
    files.append(OutputFile(path: NameLock.fileName, bytes: Array(lock.text.utf8)))
    files.append(OutputFile(path: SymbolList.fileName, bytes: Array(SymbolList.text(of: blueprint).utf8)))
    return (files.sorted { $0.path < $1.path }, [])
  }

  private func file(
    _ path: String?, _ context: any MustacheParent, _ template: String, _ library: MustacheLibrary
  ) -> OutputFile? {
    guard let path, let contents = library.render(context, withTemplate: template) else { return nil }
    return OutputFile(path: path, bytes: Array(contents.utf8))
  }

  /// The re-export, and with Exact Online's runtime the way in.
  private func moduleFiles(_ blueprint: ClientBlueprint, _ library: MustacheLibrary) -> [OutputFile] {
    var files: [OutputFile] = []
    if blueprint.access == .public {
      let path = FileNames.component(blueprint.module) + ".swift"
      files += [file(path, [String: String](), "module", library)].compactMap(\.self)
    }
    if blueprint.runtime == .exactOnline {
      let context = EntryPointsContext(blueprint.services, access: blueprint.access)
      files += [file("Division+Services.swift", context, "entryPoints", library)].compactMap(\.self)
    }
    return files
  }
}
