import ArgumentParser
import ClientBlueprint
import ClientRendering
import Diagnostics
import GeneratorPipeline

/// `bundle`, which the build plugin runs.
///
/// Prints nothing on success, and writes nothing outside the output folder. Only files whose bytes change are written,
/// so that the compiler sees no more changes than there are.
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
    // The output on the command line is that of the bundle, and not the configuration's.
    var options = options
    options.output = nil
    var read = options.resolvedConfiguration()
    if !read.diagnostics.hasErrors {
      read.diagnostics +=
        BundleCheck(configuration: read.value, file: file, packaged: options.packagedMetadata).problems
    }
    let run = try CommandRun(read, isVerbose: options.verbose, isQuiet: true)
    let destination = OutputDestination.bundle(bundle, folder: folder, lock: run.configuration.output)
    let outcome = await GeneratorPipeline.run(run.configuration, to: destination)
    let failures = outcome.output.map { GeneratorPipeline.write($0, to: destination) } ?? []
    run.report(outcome, and: failures)
    guard outcome.output != nil else { throw Exit.invalidInput }
    guard !failures.hasErrors else { throw Exit.notWritten }
  }
}
