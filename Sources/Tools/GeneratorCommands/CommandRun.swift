import ClientBlueprint
import Diagnostics
import Foundation
import GeneratorPipeline
import Synchronization

/// One run of a command: its configuration and its findings.
struct CommandRun {
  let configuration: Configuration
  private let isVerbose: Bool
  private let isQuiet: Bool
  private let configurationDiagnostics: [Diagnostic]

  /// Ends the run if the configuration has errors: nothing else could be trusted.
  init(_ options: GeneratorOptions) throws {
    try self.init(options.resolvedConfiguration(), isVerbose: options.verbose)
  }

  /// - Parameter isQuiet: Whether findings that are not shown are not counted either.
  init(_ read: StageResult<Configuration>, isVerbose: Bool = false, isQuiet: Bool = false) throws {
    configuration = read.value
    self.isVerbose = isVerbose
    self.isQuiet = isQuiet
    configurationDiagnostics = read.diagnostics
    if read.diagnostics.hasErrors {
      report([])
      throw Exit.invalidInput
    }
    if isVerbose { Self.write(configuration.summary) }
  }

  /// The outcome of the last run. It is not freed, which would take some milliseconds: the process ends.
  private static let last = Mutex<GeneratorOutcome?>(nil)

  /// Prints the findings and times of a run on standard error.
  ///
  /// - Parameter more: Further findings, which are not the run's.
  func report(_ outcome: GeneratorOutcome, and more: [Diagnostic] = []) {
    Self.last.withLock { $0 = outcome }
    report(
      outcome.diagnostics + more, documents: outcome.input.documentNames, times: outcome.stages.times)
  }

  /// Prints findings on standard error, with those about the configuration.
  ///
  /// - Parameter documents: Names of documents below the metadata folder.
  func report(_ diagnostics: [Diagnostic], documents: Set<String> = [], times: [String] = []) {
    let report = DiagnosticReport(
      configurationDiagnostics + diagnostics, silence: configuration.silence, showsNotes: isVerbose,
      mentionsHidden: !isQuiet, metadata: configuration.metadata, documents: documents)
    Self.write(report.lines)
    if isVerbose { Self.write(times) }
  }

  private static func write(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    _ = StandardOutput.put(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }
}
