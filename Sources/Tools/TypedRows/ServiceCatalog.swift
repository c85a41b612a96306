import CPackagedAnnotations
import CPackagedMetadata
import CSDLParser
import CommandConsole
import CommandRunning
import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
import Synchronization

/// The services of Exact Online, from the metadata and annotations that are embedded in the program.
///
/// A document is parsed when it is first needed, since most commands use one service.
package final class ServiceCatalog: Sendable {
  package static let standard = ServiceCatalog()

  /// The annotations and code lists of all services.
  package let annotations: Annotations
  private let parsed = Mutex<[String: MetadataDocument]>([:])

  init() {
    let files = (0..<packagedAnnotationFileCount()).map { packagedAnnotationFile($0) }
      .filter { String(cString: $0.name) != "descriptions.yaml" }
    annotations =
      AnnotationReader.read(
        files.map { file in
          AnnotationReader.File(
            name: String(cString: file.name), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)),
            isPackaged: true)
        }
      ).0
  }

  /// The paths of all services.
  package static let services: [String] = (0..<packagedDocumentCount()).map {
    String(cString: packagedDocument($0).service)
  }

  /// The path of a service by its name on the command line, ignoring case; nil if there is none.
  package static func service(_ name: String) -> String? {
    let wanted = name.lowercased()
    return services.first { $0.lowercased() == wanted }
  }

  /// The sets of a service that can be used by themselves, by name.
  package func sets(of service: String) -> [SetModel] {
    let sets = document(service)?.schemas.flatMap(\.containers).flatMap(\.entitySets) ?? []
    return sets.map(\.name).sorted().compactMap { try? set("\(service)/\($0)") }.filter { $0.commands?.isEmpty != true }
  }

  /// The bytes of a service's document.
  package static func bytes(of service: String) -> [UInt8]? {
    for index in 0..<packagedDocumentCount() {
      let document = packagedDocument(index)
      guard String(cString: document.service) == service else { continue }
      return Array(UnsafeBufferPointer(start: document.bytes, count: document.size))
    }
    return nil
  }

  /// The model of a service; nil if there is none.
  package func document(_ service: String) -> MetadataDocument? {
    if let document = parsed.withLock({ $0[service] }) { return document }
    guard let bytes = Self.bytes(of: service),
      let document = CSDLParser.parse(bytes, servicePath: service, file: "\(service)/$metadata").document
    else { return nil }
    parsed.withLock { $0[service] = document }
    return document
  }

  /// Finds a set by its name on the command line, such as `crm/Accounts`, ignoring case.
  ///
  /// - Throws: ``CommandFailure`` that suggests the most similar name.
  package func set(_ name: String) throws -> SetModel {
    let parts = name.split(separator: "/").map(String.init)
    if let service = Self.service(name) {
      throw CommandFailure.wrongInput(
        "'\(service)' is a service: write SERVICE/SET.",
        advice: "These are its sets: \(Program.name) describe \(service)")
    }
    guard parts.count >= 2, let last = parts.last else {
      throw CommandFailure.wrongInput(
        "'\(VisibleText.line(name))' is not a set: write SERVICE/SET.", advice: suggestion(for: name))
    }
    let wanted = parts.dropLast().joined(separator: "/").lowercased()
    guard let service = Self.services.first(where: { $0.lowercased() == wanted }), let document = document(service)
    else {
      throw CommandFailure.wrongInput(
        "There is no service '\(VisibleText.line(parts.dropLast().joined(separator: "/")))'.",
        advice: Suggestion.question(for: wanted, in: Self.services)
          ?? "The services are: \(Self.services.joined(separator: ", ")).")
    }
    let sets = document.schemas.flatMap(\.containers).flatMap(\.entitySets)
    guard let set = sets.first(where: { $0.name.lowercased() == last.lowercased() }),
      let type = EntityModel.make(set.entityType, in: document, set: set.name, catalog: self)
    else {
      throw CommandFailure.wrongInput(
        "The service '\(service)' has no set '\(VisibleText.line(last))'.",
        advice: Suggestion.advice(for: last, among: sets.map(\.name).sorted()))
    }
    return SetModel(
      service: service, name: set.name, type: type, annotations: annotations.set(set.name, of: service),
      base: annotations.services[service]?.base?.value ?? "/api/v1/{division}/\(service)")
  }

  /// The address of a path of a service that has an address of its own: `/api/v1/current/Me` for `current/Me`; nil for
  /// all others, which are below the division.
  package func address(of path: String) -> String? {
    let name = path.lowercased()
    for (service, annotated) in annotations.services {
      guard let base = annotated.base?.value, name.hasPrefix("\(service.lowercased())/") else { continue }
      return base + path.dropFirst(service.count)
    }
    return nil
  }

  /// The annotated sets, for suggestions and shell completion.
  package var setNames: [String] {
    annotations.services.flatMap { service, annotated in
      annotated.sets.filter { $0.value.methods?.value.isEmpty != true }.map { "\(service)/\($0.key)" }
    }.sorted()
  }

  private func suggestion(for word: String) -> String {
    let names = setNames
    let ending = names.filter { $0.lowercased().hasSuffix("/\(word.lowercased())") }.sorted { $0.count < $1.count }
    if !ending.isEmpty { return "Did you mean \(ending.prefix(4).joined(separator: ", "))?" }
    return Suggestion.question(for: word, in: names)
      ?? "For example: crm/Accounts. The services are listed by: \(Program.name) describe"
  }
}
