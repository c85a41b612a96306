import CSDLParser
package import ClientBlueprint
package import ClientRendering
package import Diagnostics
import EntityDataModel
import ServiceAnnotations
import SwiftNaming

/// From metadata to a client, on one page.
///
/// ```text
/// read ──▶ parse ──▶ annotate ──▶ plan ──▶ render ──▶ compare ──▶ write
/// files    documents, annotations,  blueprint  source     what to     files
///          names, templates                    in memory  write
/// ```
///
/// Files are read at the beginning and written at the end. The stages between are functions from values to values. Each
/// reports everything it finds, and a stage that found errors is the last one of the run.
package enum GeneratorPipeline {
  /// Reads the input of the stages, and runs them. Nothing is written.
  ///
  /// - Parameters:
  ///   - destination: That of the configuration, unless given.
  ///   - last: The stage to end with; input of later stages is not read.
  package static func run(
    _ configuration: Configuration, to destination: OutputDestination? = nil, through last: GeneratorStage = .compare
  ) async -> GeneratorOutcome {
    let destination = destination ?? OutputDestination(configuration)
    var stages = StageRunner(through: last)
    let input = await stages.run(.read, configuration) { configuration in
      StageResult(GeneratorInput.read(configuration, to: destination, through: last))
    }
    return await run(input ?? GeneratorInput(configuration: configuration, destination: destination), stages)
  }

  /// Runs the stages with files that have been read.
  package static func run(
    _ input: GeneratorInput, through last: GeneratorStage = .compare
  ) async -> GeneratorOutcome {
    await run(input, StageRunner(through: last))
  }

  private static func run(_ input: GeneratorInput, _ runner: StageRunner) async -> GeneratorOutcome {
    var stages = runner
    let parsed = await stages.run(.parse, input, parse)
    let annotated = await stages.run(.annotate, parsed) { annotate($0, input.configuration) }
    let plan = await stages.run(.plan, annotated) { self.plan($0, input.configuration) }
    let files = await stages.run(.render, plan) { render($0, annotated?.templates, input.destination) }
    let changes = await stages.run(.compare, files) { compare($0, input) }
    return GeneratorOutcome(
      input: input, parsed: annotated ?? parsed ?? ParsedInput(), plan: plan, files: files,
      output: stages.diagnostics.hasErrors ? nil : changes, stages: stages,
      omissions: plan == nil ? (annotated ?? parsed)?.faults.omissions ?? [] : [])
  }

  /// Parses documents, annotation files, names and templates in parallel. The findings include unreadable files.
  static func parse(_ input: GeneratorInput) async -> StageResult<ParsedInput> {
    async let documents = DocumentFile.parse(input.documents)
    let (annotations, annotationFindings) = AnnotationReader.read(input.annotations)
    let lock = NameLock.parse(input.lock, file: "\(input.destination.lockFolder)/\(NameLock.fileName)")
    let templates = TemplateSet.loading(files: input.templates)
    let (models, found) = await documents
    let all = CrossReferences.corrected(found, models)
    let findings =
      all.filter { $0.omission == nil } + MissingContainers.findings(models) + LaterVersions.findings(models)
    let read = Set(models.map(\.servicePath))
    return StageResult(
      ParsedInput(
        documents: models,
        faults: DocumentFaults(
          omissions: all.filter { $0.omission != nil },
          unreadServices: input.documents.map(\.servicePath).filter { !read.contains($0) }),
        annotations: annotations, names: lock.names, templates: templates.templates),
      input.diagnostics + selected(findings, input) + annotationFindings + lock.diagnostics
        + templates.diagnostics.map { $0.located(below: input.configuration.templates ?? "") })
  }

  /// The findings without those in documents of services that the configuration leaves out: nothing is lost by them.
  private static func selected(_ findings: [Diagnostic], _ input: GeneratorInput) -> [Diagnostic] {
    let excluded = Set(
      input.documents.filter { !input.configuration.selects(service: $0.servicePath) }.map(\.name))
    return findings.filter { finding in finding.location.map { !excluded.contains($0.file) } ?? true }
  }

  /// Annotations that contradict the documents are left out; patterns that match nothing are reported.
  static func annotate(_ parsed: ParsedInput, _ configuration: Configuration) -> StageResult<ParsedInput> {
    var result = parsed
    let (annotations, contradictions) = AnnotationValidator.validate(
      parsed.annotations, documents: parsed.documents, faults: parsed.faults)
    result.annotations = annotations
    let unused = ConfigurationValidator.validate(
      configuration, documents: parsed.documents, faults: parsed.faults, annotations: annotations)
    return StageResult(result, contradictions + unused)
  }

  static func plan(_ parsed: ParsedInput, _ configuration: Configuration) -> StageResult<ClientPlanner.Plan> {
    let plan = ClientPlanner.plan(
      parsed.documents, faults: parsed.faults, annotations: parsed.annotations, configuration: configuration,
      lock: parsed.names)
    return StageResult(plan, plan.diagnostics)
  }

  /// The findings about what the client lacks because of faults, as `generate` has them: for commands that make no
  /// client.
  ///
  /// - Parameter everything: Whether to leave the configuration's selection aside.
  package static func omissions(
    _ parsed: ParsedInput, _ configuration: Configuration, ofEverything everything: Bool
  ) -> [Diagnostic] {
    var configuration = configuration
    if everything { (configuration.include, configuration.exclude) = ([], []) }
    return ClientPlanner.plan(
      parsed.documents, faults: parsed.faults, annotations: parsed.annotations, configuration: configuration,
      lock: NameLock()
    ).diagnostics.filter { $0.omission != nil }
  }

  static func render(
    _ plan: ClientPlanner.Plan, _ templates: TemplateSet?, _ destination: OutputDestination
  ) -> StageResult<[OutputFile]> {
    let renderer = Renderer(templates: templates ?? .embedded(), unit: destination.fileUnit)
    let (files, diagnostics) = renderer.render(plan.blueprint, lock: plan.lock)
    return StageResult(files, diagnostics)
  }

  static func compare(_ files: [OutputFile], _ input: GeneratorInput) -> StageResult<OutputPlan> {
    let (plan, refusals) = OutputPlan.make(
      files: input.destination.files(files), present: input.present, folder: input.destination.folder)
    return StageResult(plan, refusals)
  }

  /// Carries out a plan, and reports what could not be written or removed.
  package static func write(_ plan: OutputPlan, to destination: OutputDestination) -> [Diagnostic] {
    OutputFolder(path: destination.folder).carryOut(plan)
  }
}
