import ClientGenerator
import EntityDataModel
import Foundation

/// One run of a command: its configuration, and where its findings go.
struct Session {
  let pipeline: GeneratorPipeline
  private let isVerbose: Bool
  private let configurationDiagnostics: [Diagnostic]

  /// Ends the run where the configuration has errors: nothing else could be trusted.
  init(_ options: GeneratorOptions) throws {
    let (configuration, diagnostics) = options.resolvedConfiguration()
    pipeline = GeneratorPipeline(configuration: configuration, templates: options.templates)
    isVerbose = options.verbose
    configurationDiagnostics = diagnostics
    if diagnostics.hasErrors {
      report([], about: GeneratorPipeline.Input())
      throw Exit.invalidInput
    }
    if isVerbose {
      Self.write(configuration.summary)
      Self.write(["templates".padding(toLength: 20, withPad: " ", startingAt: 0) + (options.templates ?? "built in")])
    }
  }

  /// Prints findings on standard error, with those about the configuration.
  func report(_ diagnostics: [Diagnostic], about input: GeneratorPipeline.Input) {
    let report = DiagnosticReport(
      configurationDiagnostics + diagnostics, silence: pipeline.configuration.silence, showsNotes: isVerbose,
      metadata: pipeline.configuration.metadata, documents: input.files)
    Self.write(report.lines)
  }

  private static func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
