import ClientBlueprint
import ClientOverview
import ClientRendering
import Diagnostics
import GeneratorPipeline
import ServiceAnnotations
import Foundation

/// A document to download: its service, its address, and the file for it.
struct FetchTarget: Sendable, Equatable {
  var service: String
  /// From the host on, percent-encoded; `{division}` takes the place of the division's code.
  var address: String
  var file: String
}

/// The known services of a metadata folder: those with a document in it, and those in the annotations.
struct FetchTargets {
  private(set) var targets: [FetchTarget] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the folder has no document yet.
  private(set) var areFirst = false

  /// Advice for a folder with only documents: the missing annotations, and where to get them.
  static let annotationAdvice = """
    These documents do not say which methods a set allows, what a create requires, or what codes mean. \
    'annotations: packaged' in \(ConfigurationFile.name) takes that from the generator's package.
    """

  /// - Parameters:
  ///   - words: Service paths, `*` and `?` for other characters; all if there are none.
  ///   - takesUnknown: Whether to accept services that are not known.
  static func find(
    _ words: [String], configuration: Configuration, annotations: Annotations, takesUnknown: Bool
  ) -> Self {
    var result = Self()
    let found = DocumentDiscovery.find(in: configuration.metadata)
    // This command is there to fill a folder that is still empty.
    result.diagnostics = found.diagnostics.filter { $0.rule != "no-documents" }
    result.areFirst = found.documents.isEmpty
    let files = Dictionary(found.documents.map { ($0.servicePath, $0.path) }, uniquingKeysWith: { first, _ in first })
    var known = Set(files.keys).union(annotations.services.keys)
    if takesUnknown { known.formUnion(words.filter { !$0.contains { "*?".contains($0) } }) }
    let (chosen, problems) = ServiceChoice.choose(words, among: known.sorted(), advice: advice)
    result.diagnostics += problems
    if known.isEmpty {
      let message = "No service is known: the metadata folder has no documents, and no annotations name any."
      result.diagnostics.append(
        Diagnostic(
          .error, rule: "unknown-service", message, at: SourceLocation(file: configuration.metadata),
          advice: "Write 'annotations: packaged' in the configuration, which names those of Exact Online, or use "
            + "--services and --any-service."))
    }
    let folder = folder(of: configuration.metadata, found.documents)
    for service in chosen {
      if files[service] == nil, let reason = OutputPath.refusal(of: "\(service).xml") {
        let message = "'\(VisibleText.line(service))' is not a service path: \(reason)."
        result.diagnostics.append(
          Diagnostic(.error, rule: "unsafe-path", message, at: annotations.services[service]?.location))
        continue
      }
      result.targets.append(
        FetchTarget(
          service: service, address: annotations.services[service]?.base?.value ?? Self.address(of: service),
          file: files[service] ?? "\(folder)/\(service).xml"))
    }
    return result
  }

  private static let advice = "--any-service also accepts names that are not known here."

  private static func address(of service: String) -> String {
    "/api/v1/{division}/" + (service.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? service)
  }

  /// The folder for new documents: that of the existing ones.
  private static func folder(of metadata: String, _ documents: [DocumentFile]) -> String {
    let services = "\(metadata)/services"
    let hasServices = InputFile.kind(services, followingLinks: true) == .directory
    return documents.isEmpty || hasServices ? services : metadata
  }
}
