import ClientBlueprint
import ClientRendering
import Diagnostics
import SwiftNaming

/// A client as it would be generated, for commands that show it: planned and not written.
struct ClientOverview: Sendable {
  var input: GeneratorPipeline.Input
  /// Nil where the input has errors.
  var plan: ClientPlanner.Plan?

  /// Reads the metadata, and the names that were given before.
  static func make(_ session: Session) async -> Self {
    var overview = Self(input: await session.pipeline.readInput())
    guard !overview.input.diagnostics.hasErrors else { return overview }
    let configuration = session.pipeline.configuration
    let (lock, problems) = session.pipeline.stage.readLock(Self.lockEntry(in: configuration.output))
    overview.input.diagnostics += problems
    guard !problems.hasErrors else { return overview }
    let plan = ClientPlanner.plan(
      overview.input.documents, annotations: overview.input.annotations, configuration: configuration, lock: lock)
    overview.input.diagnostics += plan.diagnostics
    if !plan.diagnostics.hasErrors { overview.plan = plan }
    return overview
  }

  /// `names.lock`, without looking at the rest of the output folder.
  static func lockEntry(in folder: String) -> PresentEntry? {
    guard case .success(let bytes) = InputFile.read("\(folder)/\(NameLock.fileName)"),
      OutputPlan.isOurs(path: NameLock.fileName, beginning: bytes)
    else { return nil }
    return .ours(bytes)
  }
}
