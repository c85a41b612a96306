package import ClientBlueprint
package import ClientDiff
package import Diagnostics
import SwiftNaming

/// The stages of `diff`: two states of the metadata → two clients → their differences.
package enum DiffPipeline {
  package struct Outcome: Sendable {
    /// Nil if one of the states cannot be read or planned.
    package var changes: [Change]?
    package var stages: StageRunner

    package var diagnostics: [Diagnostic] { stages.diagnostics }
  }

  /// - Parameters:
  ///   - old: The state before, as the user named it: a folder, a revision, or `.`.
  ///   - new: The state after, in the same form.
  package static func run(_ old: String, _ new: String, _ configuration: Configuration) async -> Outcome {
    var stages = StageRunner(through: .compare)
    let states = await stages.run(.read, configuration) { read(old, new, $0) }
    let parsed = await stages.run(.parse, states ?? nil) { await parse($0) }
    let annotated = await stages.run(.annotate, parsed) { annotate($0, configuration) }
    let plans = await stages.run(.plan, annotated) { plan($0, configuration) }
    let changes = await stages.run(.compare, plans) { compare($0) }
    return Outcome(changes: changes, stages: stages)
  }

  private typealias States = Both<MetadataState>
  private typealias Parsed = Both<(state: MetadataState, input: ParsedInput)>
  private typealias Planned = Both<(state: MetadataState, plan: ClientPlanner.Plan)>

  private static func read(
    _ old: String, _ new: String, _ configuration: Configuration
  ) -> StageResult<States?> {
    let results = [old, new].map { MetadataState.read($0, configuration) }
    let states = results.compactMap { try? $0.get() }
    let problems = results.compactMap { result in
      if case .failure(let problem) = result { problem.diagnostic } else { nil }
    }
    guard states.count == 2 else { return StageResult(nil, problems) }
    var both = States(old: states[0], new: states[1])
    // One lock for both, so that nothing seems renamed only because of how names are chosen.
    both.old.input.addLock()
    return StageResult(both)
  }

  private static func parse(_ states: States) async -> StageResult<Parsed> {
    async let old = GeneratorPipeline.parse(states.old.input)
    async let new = GeneratorPipeline.parse(states.new.input)
    let (before, after) = await (old, new)
    return StageResult(
      Parsed(old: (states.old, before.value), new: (states.new, after.value)),
      states.old.located(before.diagnostics) + states.new.located(after.diagnostics))
  }

  private static func annotate(_ parsed: Parsed, _ configuration: Configuration) -> StageResult<Parsed> {
    let before = GeneratorPipeline.annotate(parsed.old.input, configuration)
    let after = GeneratorPipeline.annotate(parsed.new.input, configuration)
    return StageResult(
      Parsed(old: (parsed.old.state, before.value), new: (parsed.new.state, after.value)),
      parsed.old.state.located(before.diagnostics) + parsed.new.state.located(after.diagnostics))
  }

  private static func plan(_ parsed: Parsed, _ configuration: Configuration) -> StageResult<Planned> {
    let (old, new) = (parsed.old, parsed.new)
    let plans = DiffPlanner.plan(
      old: .init(documents: old.input.documents, annotations: old.input.annotations, faults: old.input.faults),
      new: .init(documents: new.input.documents, annotations: new.input.annotations, faults: new.input.faults),
      configuration: configuration, lock: old.input.names)
    return StageResult(
      Planned(old: (old.state, plans.old), new: (new.state, plans.new)),
      old.state.located(plans.old.diagnostics) + new.state.located(plans.new.diagnostics))
  }

  private static func compare(_ planned: Planned) -> StageResult<[Change]> {
    let (old, new) = (planned.old, planned.new)
    let changes = ClientDiff.compare(old.plan.blueprint, new.plan.blueprint).map { change in
      var change = change
      change.location = new.state.pathInWorkTree(change.location)
      change.oldLocation = old.state.pathInWorkTree(change.oldLocation)
      return change
    }
    return StageResult(changes)
  }

  /// The same thing of the state before and of the one after.
  private struct Both<Value: Sendable>: Sendable {
    var old: Value
    var new: Value
  }
}
