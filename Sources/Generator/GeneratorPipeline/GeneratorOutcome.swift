package import ClientBlueprint
package import ClientRendering
package import Diagnostics
import EntityDataModel

/// The outcome of a run: the value of each stage, nil for those that were not reached.
package struct GeneratorOutcome: Sendable {
  package let input: GeneratorInput
  /// The documents and annotations, even if the run found errors in them.
  package let parsed: ParsedInput
  package let plan: ClientPlanner.Plan?
  /// The whole client.
  package let files: [OutputFile]?
  /// The files to write; nil if there are errors, so that no partial client is written.
  package let output: OutputPlan?
  package let stages: StageRunner
  /// The declarations that faults leave out, if the run did not get to planning a client; then every omission is of interest.
  package var omissions: [Diagnostic]

  package var diagnostics: [Diagnostic] { stages.diagnostics + omissions }

  package var summary: ClientSummary {
    ClientSummary(
      services: parsed.documents.count { input.configuration.selects(service: $0.servicePath) },
      types: plan?.blueprint.types.count ?? 0,
      properties: plan?.blueprint.types.reduce(0) { $0 + $1.slots.count } ?? 0)
  }
}

/// The size of a client: its numbers of declarations.
package struct ClientSummary: Sendable, Equatable {
  package var services: Int
  package var types: Int
  package var properties: Int
}
