package import ClientBlueprint
package import Diagnostics
package import SwiftNaming
import Mustache

/// Writes a blueprint as source files. The same blueprint gives the same bytes.
package struct Renderer: Sendable {
  /// What has a file of its own. A file repeats what all in it refer to, so that few files are less work for the
  /// compiler and larger ones more of a change.
  package enum FileUnit: Sendable {
    /// A service with all that is in it.
    case service
    /// Each type and each enumeration: for files that are put together otherwise afterwards.
    case declaration
  }

  package let templates: TemplateSet
  package let unit: FileUnit

  package init(templates: TemplateSet = .embedded(), unit: FileUnit = .service) {
    self.templates = templates
    self.unit = unit
  }

  /// The files, sorted by path, with the lock and the list of symbols among them.
  package func render(
    _ blueprint: ClientBlueprint, lock: NameLock
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    let constants = [
      "access": blueprint.access.rawValue, "runtime": blueprint.runtime.rawValue, "module": blueprint.module,
      "generator": Generator.nameAndVersion,
    ]
    var files = serviceFiles(blueprint) + moduleFiles(blueprint)
    // The longest first, so that no core waits for one at the end.
    files.sort { $0.parts.count > $1.parts.count }
    files.insert(File(NameLock.fileName) { _ in lock.text }, at: 0)
    files.insert(File(SymbolList.fileName) { _ in SymbolList.text(of: blueprint) }, at: 1)
    let rendered = Concurrency.map(files, tool: { try? templates.library(constants: constants) }) {
      $0.rendered(with: $1)
    }.compactMap(\.self)
    guard rendered.count == files.count else {
      return ([], [Diagnostic(.error, rule: "template-syntax", "The templates cannot be read.", at: nil)])
    }
    return (rendered.sorted { $0.path < $1.path }, [])
  }

  private typealias Library = (files: MustacheLibrary, slots: SlotRenderer)
  private typealias Part = @Sendable (Library) -> String?

  /// A file to be, as the texts that it is put together from.
  private struct File: Sendable {
    var path: String
    var parts: [Part]

    init(_ path: String, _ first: @escaping Part) {
      self.path = path
      parts = [first]
    }

    func rendered(with library: Library) -> OutputFile? {
      var bytes: [UInt8] = []
      for part in parts {
        guard let text = part(library) else { return nil }
        bytes += text.utf8
      }
      return OutputFile(path: path, bytes: bytes)
    }
  }

  /// For each service the head of a file, the service, its types and its enumerations. At the end the same of the
  /// enumerations at module scope.
  private func serviceFiles(_ blueprint: ClientBlueprint) -> [File] {
    let access = blueprint.access
    let types = Dictionary(grouping: blueprint.types) { $0.path.parent }
    let enumerations = Dictionary(grouping: blueprint.enumerations) { $0.path.parent }
    var files: [File] = []
    for service in blueprint.services {
      var parts: [(SwiftPath, Part)] = [
        (service.path, { $0.files.render(ServiceContext(service, access: access), withTemplate: "service") })
      ]
      parts += (types[service.path] ?? []).map { ($0.path, part($0, access)) }
      parts += (enumerations[service.path] ?? []).map { ($0.path, part($0, access)) }
      files += self.files(FileNames.service(service.path), source: service.source, parts)
    }
    let others = (enumerations[nil] ?? []).map { ($0.path, part($0, access)) }
    if !others.isEmpty {
      files += self.files(FileNames.enumerations, source: EnumerationBlueprint.source, others)
    }
    return files
  }

  /// One file with all declarations, or one for each.
  private func files(_ path: String, source: String?, _ declarations: [(SwiftPath, Part)]) -> [File] {
    func head(_ path: String) -> File {
      File(path) { $0.files.render(ValuesContext(source.map { ["source": $0] } ?? [:]), withTemplate: "file") }
    }
    switch unit {
    case .service:
      var file = head(path)
      file.parts += declarations.map(\.1)
      return [file]
    case .declaration:
      return declarations.map { name, part in
        var file = head(FileNames.declaration(name, in: path))
        file.parts.append(part)
        return file
      }
    }
  }

  private func part(_ type: StructuredTypeBlueprint, _ access: Configuration.Access) -> Part {
    { library in
      let context = TypeContext(type, access: access, renderer: library.slots)
      return library.files.render(context, withTemplate: context.template)
    }
  }

  private func part(_ enumeration: EnumerationBlueprint, _ access: Configuration.Access) -> Part {
    { $0.files.render(EnumerationContext(enumeration, access: access), withTemplate: "enumeration") }
  }

  /// The re-export, and with Exact Online's runtime the way in.
  private func moduleFiles(_ blueprint: ClientBlueprint) -> [File] {
    var files: [File] = []
    if blueprint.access == .public {
      files.append(
        File(FileNames.module(blueprint.module)) { $0.files.render(ValuesContext(), withTemplate: "module") })
    }
    if blueprint.runtime == .exactOnline {
      let (services, access) = (blueprint.services, blueprint.access)
      files.append(
        File(FileNames.entryPoints) {
          $0.files.render(EntryPointsContext(services, access: access), withTemplate: "entryPoints")
        })
    }
    return files
  }
}
