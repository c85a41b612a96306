import ClientBlueprint
package import ClientDiff
package import Diagnostics
import SwiftNaming

/// The journey of `diff`: two states of the metadata → two clients → what differs.
package struct DiffStage {
  package struct Outcome {
    /// Nil where one of the states cannot be read or planned.
    package var changes: [Change]?
    package var diagnostics: [Diagnostic]
  }

  package let pipeline: GeneratorPipeline
  /// Whether warnings and notes about the metadata are of interest: `generate` has them, too.
  package let showsAll: Bool

  package init(pipeline: GeneratorPipeline, showsAll: Bool) {
    self.pipeline = pipeline
    self.showsAll = showsAll
  }

  package func compare(_ old: String, _ new: String) async -> Outcome {
    async let before = read(old)
    async let after = read(new)
    let (left, right) = await (before, after)
    var diagnostics = left.diagnostics + right.diagnostics
    guard let leftSide = left.side, let rightSide = right.side, !diagnostics.hasErrors else {
      return Outcome(changes: nil, diagnostics: shown(diagnostics))
    }
    let (lock, problems) = readLock()
    guard !problems.hasErrors else { return Outcome(changes: nil, diagnostics: shown(diagnostics + problems)) }

    let plans = DiffPlanner.plan(
      old: state(left.input), new: state(right.input), configuration: pipeline.configuration, lock: lock)
    diagnostics +=
      problems + located(plans.old.diagnostics, leftSide) + located(plans.new.diagnostics, rightSide)
    guard !diagnostics.hasErrors else { return Outcome(changes: nil, diagnostics: shown(diagnostics)) }

    let changes = ClientDiff.compare(plans.old.blueprint, plans.new.blueprint).map { change in
      var change = change
      change.location = rightSide.located(change.location)
      change.oldLocation = leftSide.located(change.oldLocation)
      return change
    }
    return Outcome(changes: changes, diagnostics: shown(diagnostics))
  }

  private func read(
    _ argument: String
  ) async -> (side: MetadataSide?, input: GeneratorPipeline.Input, diagnostics: [Diagnostic]) {
    switch MetadataSide.read(argument, pipeline.configuration) {
    case .failure(let problem): return (nil, GeneratorPipeline.Input(), [problem.diagnostic])
    case .success(let side):
      let input = await pipeline.readInput(from: side.found, annotations: side.annotations)
      return (side, input, side.diagnostics + located(input.diagnostics, side))
    }
  }

  private func state(_ input: GeneratorPipeline.Input) -> DiffPlanner.State {
    DiffPlanner.State(documents: input.documents, annotations: input.annotations)
  }

  private func readLock() -> (NameLock, [Diagnostic]) {
    pipeline.stage.readLock(PlannedClient.lockEntry(in: pipeline.configuration.output))
  }

  private func located(_ diagnostics: [Diagnostic], _ side: MetadataSide) -> [Diagnostic] {
    let documents = Set(side.found.documents.map(\.name))
    return diagnostics.map { diagnostic in
      guard let file = diagnostic.location?.file, documents.contains(file) else { return diagnostic }
      return diagnostic.located(below: side.name)
    }
  }

  private func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    showsAll ? diagnostics : diagnostics.filter { $0.severity == .error }
  }
}
