import ArgumentParser
import ClientBlueprint
import ClientOverview
import ClientRendering
import Diagnostics
import GeneratorPipeline
import SwiftNaming

/// `filter`: what a configuration selects.
struct FilterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Print what 'include' and 'exclude' select, what they leave out, and the size of the client.",
    discussion: "Nothing is written. Patterns that match nothing are warnings, as everywhere.")

  @OptionGroup var options: GeneratorOptions

  @Flag(name: .long, help: "List all that is left out, not the first of each pattern.")
  var all = false

  func run() async throws {
    let session = try Session(options)
    var overview = await PlannedClient.make(session.pipeline)
    if let plan = overview.plan {
      let (files, problems) = session.pipeline.stage.render(plan)
      overview.input.diagnostics += problems
      if !problems.hasErrors {
        let summary = Self.summary(of: plan, overview.input, session.pipeline.configuration)
        for line in summary.lines(names: all ? nil : 5) + ["", ClientSize(files).line] { print(line) }
      }
    }
    session.report(overview.input.diagnostics, about: overview.input)
    guard !overview.input.diagnostics.hasErrors else { throw Exit.invalidInput }
  }

  private static func summary(
    of plan: ClientPlanner.Plan, _ input: GeneratorPipeline.Input, _ configuration: Configuration
  ) -> SelectionSummary {
    var everything = configuration
    everything.include = []
    everything.exclude = []
    let isAll = everything == configuration
    let all =
      isAll
      ? plan.blueprint
      : ClientPlanner.plan(
        input.documents, annotations: input.annotations, configuration: everything, lock: NameLock()
      ).blueprint
    return SelectionSummary(
      selected: plan.blueprint, all: all, documents: input.documents, annotations: input.annotations,
      configuration: configuration)
  }
}

/// How large a client's source is, measured on the files themselves.
struct ClientSize: Equatable {
  var files: Int
  var bytes: Int

  init(_ files: [OutputFile]) {
    let source = files.filter { $0.path.hasSuffix(".swift") }
    self.files = source.count
    bytes = source.reduce(0) { $0 + $1.bytes.count }
  }

  /// Object files of a debug build, debugging information included, are 9 to 20 times the source of most services, 13 times over all of
  /// Metadata/ (45 MB): `du -bc .build/debug/ExactOnline.build/*.o` beside `du -bc` of Generated/ (Swift 6.3, x86-64).
  var line: String {
    "\(files) files, \(Self.text(bytes)) of source; some \(max(1, bytes * 13 / 1_000_000)) MB of object files in a debug build"
  }

  /// `4.03 MB`, `61 kB`.
  static func text(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else { return "\((bytes + 500) / 1000) kB" }
    let hundredths = (bytes + 5_000) / 10_000
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100).\(fraction.count == 1 ? "0" : "")\(fraction) MB"
  }
}
