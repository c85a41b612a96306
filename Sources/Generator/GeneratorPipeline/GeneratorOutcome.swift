package import ClientBlueprint
package import ClientRendering
package import Diagnostics
import EntityDataModel

/// How far a run came: the value of each stage, nil for those that were not reached.
package struct GeneratorOutcome: Sendable {
  package let input: GeneratorInput
  /// The documents and annotations, also of a run that found errors in them.
  package let parsed: ParsedInput
  package let plan: ClientPlanner.Plan?
  /// The whole client.
  package let files: [OutputFile]?
  /// The files to write; nil where there are errors, so that no half of a client is written.
  package let output: OutputPlan?
  package let stages: StageRunner

  package var diagnostics: [Diagnostic] {
    // Of a run that did not come to plan a client, all that is left out is of interest.
    stages.diagnostics + (plan == nil ? parsed.omissions : [])
  }

  package var summary: ClientSummary {
    ClientSummary(
      services: parsed.documents.count { input.configuration.selects(service: $0.servicePath) },
      types: plan?.blueprint.types.count ?? 0,
      properties: plan?.blueprint.types.reduce(0) { $0 + $1.slots.count } ?? 0)
  }
}

/// How much a client has.
package struct ClientSummary: Sendable, Equatable {
  package var services: Int
  package var types: Int
  package var properties: Int
}
