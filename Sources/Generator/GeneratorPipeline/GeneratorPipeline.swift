package import ClientBlueprint
package import ClientRendering
package import Diagnostics
package import EntityDataModel
package import ServiceAnnotations

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
package struct GeneratorPipeline: Sendable {
  /// What there is to generate from.
  package struct Input: Sendable {
    package var documents: [MetadataDocument] = []
    package var annotations = Annotations()
    package var diagnostics: [Diagnostic] = []
    package var times = StageTimes()
    /// Names of all documents, also of those that could not be read.
    package var files: Set<String> = []

    package init(
      documents: [MetadataDocument] = [], annotations: Annotations = Annotations(), diagnostics: [Diagnostic] = [],
      times: StageTimes = StageTimes(), files: Set<String> = []
    ) {
      self.documents = documents
      self.annotations = annotations
      self.diagnostics = diagnostics
      self.times = times
      self.files = files
    }
  }

  /// What there is to do.
  package struct Outcome: Sendable {
    package var input: Input
    package var summary: ClientSummary
    /// Nil where something stands in the way of a complete client.
    package var plan: OutputPlan?

    package var diagnostics: [Diagnostic] { input.diagnostics }
  }

  package let configuration: Configuration
  package let destination: Destination

  /// - Parameter destination: where the configuration says, where nil.
  package init(configuration: Configuration, destination: Destination? = nil) {
    self.configuration = configuration
    self.destination = destination ?? Destination(configuration)
  }

  package var stage: ClientStage { ClientStage(configuration: configuration, fileUnit: destination.fileUnit) }

  /// Metadata → model and annotations that fit each other.
  package func readInput() async -> Input {
    let annotations = AnnotationFiles.read(configuration)
    var input = await readInput(
      from: DocumentDiscovery.find(in: configuration.metadata), annotations: annotations.files)
    input.diagnostics += annotations.diagnostics
    return input
  }

  /// The same of documents and annotation files from wherever.
  package func readInput(from found: DocumentDiscovery, annotations files: [AnnotationReader.File]) async -> Input {
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
  package func makePlan(from input: Input) -> Outcome {
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
  package func makePlan() async -> Outcome {
    makePlan(from: await readInput())
  }

  /// Plan → files.
  package func carryOut(_ plan: OutputPlan) -> [Diagnostic] {
    OutputFolder(path: destination.folder).carryOut(plan)
  }
}
