import ClientBlueprint
import Diagnostics
import GeneratorPipeline
import Foundation

/// One run of a command: its configuration, and where its findings go.
struct Session {
  let pipeline: GeneratorPipeline
  private let isVerbose: Bool
  private let isQuiet: Bool
  private let configurationDiagnostics: [Diagnostic]

  /// Ends the run where the configuration has errors: nothing else could be trusted.
  init(_ options: GeneratorOptions) throws {
    let (configuration, diagnostics) = options.resolvedConfiguration()
    try self.init(GeneratorPipeline(configuration: configuration), diagnostics, isVerbose: options.verbose)
  }

  /// - Parameter isQuiet: whether what is not shown goes unmentioned.
  init(_ pipeline: GeneratorPipeline, _ diagnostics: [Diagnostic], isVerbose: Bool, isQuiet: Bool = false) throws {
    self.pipeline = pipeline
    self.isVerbose = isVerbose
    self.isQuiet = isQuiet
    configurationDiagnostics = diagnostics
    if diagnostics.hasErrors {
      report([], about: GeneratorPipeline.Input())
      throw Exit.invalidInput
    }
    if isVerbose { Self.write(pipeline.configuration.summary) }
  }

  /// Prints findings on standard error, with those about the configuration.
  func report(_ diagnostics: [Diagnostic], about input: GeneratorPipeline.Input) {
    let report = DiagnosticReport(
      configurationDiagnostics + diagnostics, silence: pipeline.configuration.silence, showsNotes: isVerbose,
      mentionsHidden: !isQuiet, metadata: pipeline.configuration.metadata, documents: input.files)
    Self.write(report.lines)
    if isVerbose { Self.write(input.times.lines) }
  }

  private static func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
