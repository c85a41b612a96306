import TestSupport
import ClientBlueprint
import ClientRendering
import Diagnostics
import GeneratorFixtures
import GeneratorPipeline

/// Runs of the pipeline in a folder of the test.
enum Generation {
  /// From the folder's `Metadata/` to its `Generated/`.
  static func configuration(
    _ folder: TemporaryFolder, _ change: (inout Configuration) -> Void = { _ in }
  ) -> Configuration {
    var configuration = Configuration()
    configuration.metadata = folder.path("Metadata")
    configuration.output = folder.path("Generated")
    change(&configuration)
    return configuration
  }

  /// Plans and writes, as `generate` does.
  @discardableResult
  static func run(
    _ folder: TemporaryFolder, _ change: (inout Configuration) -> Void = { _ in }
  ) async -> (plan: OutputPlan?, diagnostics: [Diagnostic]) {
    let outcome = await GeneratorPipeline.run(configuration(folder, change))
    guard let plan = outcome.output else { return (nil, outcome.diagnostics) }
    return (plan, outcome.diagnostics + GeneratorPipeline.write(plan, to: outcome.input.destination))
  }
}
