import ClientBlueprint
import ArgumentParser
import ClientRendering
import Diagnostics
import GeneratorPipeline

/// `bundle`: what the build plugin runs.
///
/// Says nothing where all is well, and writes nothing outside the output folder. Only files whose bytes change are
/// written, so that the compiler sees no more changes than there are.
struct BundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write the client as a fixed number of Swift files; the build plugin runs this.",
    discussion: """
      The configuration says 'output: build'. All it names must be below its own folder, or be 'packaged': the build \
      system watches no other files. Names are read from a names.lock beside the configuration, where there is one.
      """)

  @OptionGroup var options: GeneratorOptions

  @Argument(
    help: ArgumentHelp(
      "Names of the files: first the one of the module as a whole, then those that share the types.",
      valueName: "name"))
  var names: [String]

  func validate() throws {
    guard options.config != nil, options.output != nil else { throw ValidationError("Pass --config and --output.") }
    guard SourceBundle(names: names) != nil else { throw ValidationError("Pass two different names, or more.") }
  }

  func run() async throws {
    guard let file = options.config, let folder = options.output, let bundle = SourceBundle(names: names) else {
      return
    }
    // The output that is named on the command line is that of the bundle, and not the configuration's.
    var options = options
    options.output = nil
    let (configuration, diagnostics) = options.resolvedConfiguration()
    let problems = BundleCheck(configuration: configuration, file: file, packaged: options.packagedMetadata).problems
    let pipeline = GeneratorPipeline(
      configuration: configuration, destination: .bundle(bundle, folder: folder, lock: configuration.output))
    let session = try Session(
      pipeline, diagnostics.hasErrors ? diagnostics : diagnostics + problems, isVerbose: options.verbose,
      isQuiet: true)
    let outcome = await pipeline.makePlan()
    let failures = outcome.plan.map(pipeline.carryOut) ?? []
    session.report(outcome.diagnostics + failures, about: outcome.input)
    guard outcome.plan != nil, !failures.hasErrors else { throw Exit.invalidInput }
  }
}
