import ClientBlueprint
import ClientRendering
import Diagnostics
import EntityDataModel
import ServiceAnnotations

/// The whole journey from metadata to a client, on one page.
///
/// ```
/// documents ──▶ model ───────┐
/// annotation files ──▶ annotations ──▶ client ──▶ plan ──▶ output folder
/// names.lock ────────────────┘
/// ```
///
/// Files are touched at both ends only; all between is values. Each stage reports all it finds, and the journey ends
/// before the first stage that would have to work with something broken.
struct GeneratorPipeline: Sendable {
  /// What there is to generate from.
  struct Input: Sendable {
    var documents: [MetadataDocument] = []
    var annotations = Annotations()
    var diagnostics: [Diagnostic] = []
    var times = StageTimes()
    /// Names of all documents, also of those that could not be read.
    var files: Set<String> = []
  }

  /// What there is to do.
  struct Outcome: Sendable {
    var input: Input
    var summary: ClientSummary
    /// Nil where something stands in the way of a complete client.
    var plan: OutputPlan?

    var diagnostics: [Diagnostic] { input.diagnostics }
  }

  let configuration: Configuration
  let destination: Destination

  /// - Parameter destination: where the configuration says, where nil.
  init(configuration: Configuration, destination: Destination? = nil) {
    self.configuration = configuration
    self.destination = destination ?? Destination(configuration)
  }

  var stage: ClientStage { ClientStage(configuration: configuration, fileUnit: destination.fileUnit) }

  /// Metadata → model and annotations that fit each other.
  func readInput() async -> Input {
    let annotations = AnnotationFiles.read(configuration)
    var input = await readInput(
      from: DocumentDiscovery.find(in: configuration.metadata), annotations: annotations.files)
    input.diagnostics += annotations.diagnostics
    return input
  }

  /// The same of documents and annotation files from wherever.
  func readInput(from found: DocumentDiscovery, annotations files: [AnnotationReader.File]) async -> Input {
    var input = Input()
    input.files = Set(found.documents.map(\.name))
    let loaded = await DocumentLoader.load(found.documents)
    input.times.end("documents")
    let (written, annotationDiagnostics) = AnnotationReader.read(files)
    input.documents = loaded.documents
    input.diagnostics = found.diagnostics + loaded.diagnostics + annotationDiagnostics
    input.annotations = written
    // A document that could not be read would make all that is said about it look stale.
    guard !(found.diagnostics + loaded.diagnostics).hasErrors else { return input }
    let (annotations, contradictions) = AnnotationValidator.validate(written, documents: loaded.documents)
    let stale = ConfigurationValidator.validate(
      configuration, documents: loaded.documents, annotations: annotations)
    input.annotations = annotations
    input.diagnostics += contradictions + stale
    input.times.end("annotations")
    return input
  }

  /// Model and annotations → client → plan of writes.
  func makePlan(from input: Input) -> Outcome {
    var outcome = Outcome(input: input, summary: ClientSummary())
    guard !input.diagnostics.hasErrors else { return outcome }
    let present: Destination.Present
    switch destination.present() {
    case .success(let found): present = found
    case .failure(let problem):
      outcome.input.diagnostics.append(problem.diagnostic)
      return outcome
    }
    outcome.input.times.end("output folder")
    let client = stage.makeFiles(
      documents: input.documents, annotations: input.annotations, lock: present.lock, times: &outcome.input.times)
    outcome.summary = client.summary
    outcome.input.diagnostics += client.diagnostics
    guard !client.diagnostics.hasErrors else { return outcome }
    let (plan, refusals) = OutputPlan.make(
      files: destination.files(client.files), present: present.entries, folder: destination.folder)
    outcome.input.diagnostics += refusals
    outcome.input.times.end("comparing")
    outcome.plan = refusals.hasErrors ? nil : plan
    return outcome
  }

  /// From end to end, and nothing written yet.
  func makePlan() async -> Outcome {
    makePlan(from: await readInput())
  }

  /// Plan → files.
  func carryOut(_ plan: OutputPlan) -> [Diagnostic] {
    OutputFolder(path: destination.folder).carryOut(plan)
  }
}
