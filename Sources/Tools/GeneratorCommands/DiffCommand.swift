import ArgumentParser
import ClientDiff
import Diagnostics
import GeneratorPipeline

/// `diff`: the changes that other metadata would bring for users of the client.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print the changes for users of the client between two states of the metadata, one per line.",
    discussion: """
      A state is a metadata folder, or a git revision: 'v1.2' is the configured metadata folder in that revision, \
      'v1.2:Other' the folder Other in it, and '.' the configured folder as it is now. A folder wins over a revision \
      of the same name. Both states are planned with the configuration and the names.lock of today.
      """)

  @OptionGroup var options: GeneratorOptions

  @Option(
    name: .long,
    help: "text: one line per change; markdown: for a pull request; json: for programs; github: workflow annotations.")
  var format = DiffFormat.text

  @Option(
    name: .long,
    help: ArgumentHelp("Exit with 1 if a change is of this level or a more serious one.", valueName: "level"))
  var failOn: ChangeLevel?

  @Option(
    name: .long,
    help: ArgumentHelp("List of changes that are not shown and do not count, by rule and path.", valueName: "file"))
  var ignore: String?

  @Argument(help: ArgumentHelp("The state before: a folder or a revision.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The state after.", valueName: "new"))
  var new = "."

  func validate() throws {
    for (argument, value) in [("<old>", old), ("<new>", new)] where value.isEmpty {
      throw ValidationError("\(argument) is empty.")
    }
  }

  func run() async throws {
    let run = try CommandRun(options)
    let (list, problems) = ignore.map(Self.readIgnoreList) ?? (IgnoreList(), [])
    let outcome = await DiffPipeline.run(old, new, run.configuration)
    // Declarations that a fault removes from a state look like changes. Other warnings are reported by `generate`.
    let found =
      problems
      + outcome.diagnostics.filter { options.verbose || $0.severity == .error || $0.omission != nil }
    guard let changes = outcome.changes, !found.hasErrors else {
      run.report(found, times: outcome.stages.times)
      throw Exit.invalidInput
    }
    let (rest, ignored, unused) = list.apply(to: changes)
    try StandardOutput.write(format.text(DiffResult(old: old, new: new, changes: rest, ignored: ignored)))
    run.report(found + unused, times: outcome.stages.times)
    if let failOn, rest.contains(where: { $0.level >= failOn }) { throw Exit.differs }
  }

  private static func readIgnoreList(_ file: String) -> (IgnoreList, [Diagnostic]) {
    switch InputFile.read(file) {
    case .failure(let problem): (IgnoreList(), [problem.diagnostic])
    case .success(let bytes): IgnoreList.read(bytes, file: file)
    }
  }
}

extension DiffFormat: ExpressibleByArgument {}
extension ChangeLevel: ExpressibleByArgument {}
