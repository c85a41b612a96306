package import ClientBlueprint
package import ClientRendering
import Diagnostics
import SwiftNaming

/// A client as it would be generated, for commands that show it: planned and not written.
package struct PlannedClient: Sendable {
  package var input: GeneratorPipeline.Input
  /// Nil where the input has errors.
  package var plan: ClientPlanner.Plan?

  /// Reads the metadata, and the names that were given before.
  package static func make(_ pipeline: GeneratorPipeline) async -> Self {
    var overview = Self(input: await pipeline.readInput())
    guard !overview.input.diagnostics.hasErrors else { return overview }
    let configuration = pipeline.configuration
    let (lock, problems) = pipeline.stage.readLock(Self.lockEntry(in: configuration.output))
    overview.input.diagnostics += problems
    guard !problems.hasErrors else { return overview }
    let plan = ClientPlanner.plan(
      overview.input.documents, annotations: overview.input.annotations, configuration: configuration, lock: lock)
    overview.input.diagnostics += plan.diagnostics
    if !plan.diagnostics.hasErrors { overview.plan = plan }
    return overview
  }

  /// `names.lock`, without looking at the rest of the output folder.
  package static func lockEntry(in folder: String) -> ExistingEntry? {
    guard case .success(let bytes) = InputFile.read("\(folder)/\(NameLock.fileName)"),
      OutputPlan.isOurs(path: NameLock.fileName, beginning: bytes)
    else { return nil }
    return .ours(bytes)
  }
}
