package import ClientBlueprint
package import ClientRendering
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations
package import SwiftNaming

/// How much a client has.
package struct ClientSummary: Sendable, Equatable {
  package var services = 0
  package var types = 0
  package var properties = 0

  package init(services: Int = 0, types: Int = 0, properties: Int = 0) {
    self.services = services
    self.types = types
    self.properties = properties
  }
}

/// The middle of the journey: model and annotations → blueprint → files in memory.
package struct ClientStage: Sendable {
  package struct Result: Sendable {
    package var files: [OutputFile] = []
    package var summary = ClientSummary()
    package var diagnostics: [Diagnostic] = []
  }

  package let configuration: Configuration
  package let fileUnit: Renderer.FileUnit

  /// - Parameter lock: what `names.lock` in the output folder, or beside the configuration, says.
  package func makeFiles(
    documents: [MetadataDocument], annotations: Annotations, lock: ExistingEntry?, times: inout StageTimes
  ) -> Result {
    var result = Result()
    let (names, lockDiagnostics) = readLock(lock)
    let (templates, templateDiagnostics) = readTemplates()
    result.diagnostics = lockDiagnostics + templateDiagnostics
    guard !result.diagnostics.hasErrors else { return result }

    times.end("names and templates")
    let plan = ClientPlanner.plan(documents, annotations: annotations, configuration: configuration, lock: names)
    times.end("planning")
    result.diagnostics += plan.diagnostics
    guard !plan.diagnostics.hasErrors else { return result }

    let (files, renderDiagnostics) = Renderer(templates: templates, unit: fileUnit).render(
      plan.blueprint, lock: plan.lock)
    times.end("rendering")
    result.diagnostics += renderDiagnostics
    result.files = files
    result.summary = ClientSummary(
      services: documents.count { configuration.selects(service: $0.servicePath) },
      types: plan.blueprint.types.count,
      properties: plan.blueprint.types.reduce(0) { $0 + $1.slots.count })
    return result
  }

  package func readLock(_ lock: ExistingEntry?) -> (NameLock, [Diagnostic]) {
    // A file of that name that is not ours is refused when it would be overwritten.
    guard case .ours(let bytes) = lock else { return (NameLock(), []) }
    let file = "\(configuration.output)/\(NameLock.fileName)"
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let message = "The file is not UTF-8."
      return (NameLock(), [Diagnostic(.error, rule: "corrupt-lock", message, at: SourceLocation(file: file))])
    }
    return NameLock.parse(text, file: file)
  }

  /// Plan → files, without a look at what is there.
  package func render(_ plan: ClientPlanner.Plan) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    let (templates, problems) = readTemplates()
    guard !problems.hasErrors else { return ([], problems) }
    let (files, findings) = Renderer(templates: templates, unit: fileUnit).render(plan.blueprint, lock: plan.lock)
    return (files, problems + findings)
  }

  private func readTemplates() -> (TemplateSet, [Diagnostic]) {
    guard let templates = configuration.templates else { return (.embedded(), []) }
    var texts: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    let names: [String]
    do {
      names = try InputFile.names(in: templates).filter { $0.hasSuffix(TemplateSet.fileExtension) }
    } catch {
      let message = "The folder of templates cannot be read: \(InputFile.reason(error))."
      return (
        .embedded(), [Diagnostic(.error, rule: "unreadable-file", message, at: SourceLocation(file: templates))]
      )
    }
    for name in names {
      switch InputFile.read("\(templates)/\(name)") {
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      case .success(let bytes): texts[name] = String(decoding: bytes, as: UTF8.self)
      }
    }
    if names.isEmpty {
      let message = "The folder of templates has no *\(TemplateSet.fileExtension)."
      diagnostics.append(Diagnostic(.warning, rule: "no-templates", message, at: SourceLocation(file: templates)))
    }
    let (set, problems) = TemplateSet.loading(files: texts)
    return (set, diagnostics + problems.map { $0.located(below: templates) })
  }
}

extension Diagnostic {
  /// The same with a folder before the file's name.
  package func located(below folder: String) -> Self {
    guard let file = location?.file else { return self }
    var result = self
    result.location?.file = "\(folder)/\(file)"
    return result
  }
}
