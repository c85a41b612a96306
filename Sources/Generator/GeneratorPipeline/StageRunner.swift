package import Diagnostics

/// The result of a stage, and its diagnostics.
package struct StageResult<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

/// Runs stages one after another, measures them and collects their findings. A stage that found errors is the last one.
package struct StageRunner: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  private let last: GeneratorStage
  private var durations: [(stage: GeneratorStage, duration: Duration)] = []

  /// - Parameter last: The stage after which the run ends in any case.
  package init(through last: GeneratorStage) { self.last = last }

  /// - Returns: Nil if the run has ended before this stage, or has no input for it.
  package mutating func run<Input, Value>(
    _ stage: GeneratorStage, _ input: Input?, _ work: (Input) async -> StageResult<Value>
  ) async -> Value? {
    guard let input, stage <= last, !diagnostics.hasErrors else { return nil }
    let start = ContinuousClock.now
    let result = await work(input)
    durations.append((stage, ContinuousClock.now - start))
    diagnostics += result.diagnostics
    return result.value
  }

  /// `milliseconds        read 15, parse 60, annotate 79, plan 62, render 65, compare 2`
  package var times: [String] {
    let stages = durations.map { "\($0.stage.rawValue) \(Int(($0.duration / .milliseconds(1)).rounded()))" }
    return stages.isEmpty ? [] : ["milliseconds        " + stages.joined(separator: ", ")]
  }
}
