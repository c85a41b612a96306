import ArgumentParser
import CommandRunning
import Dispatch
import ExactOnlineSandbox
import Foundation
import Logging

/// The options of `exact-online-sandbox` and `exact-online sandbox`, and the sandbox that runs with them.
package struct SandboxOptions: ParsableArguments {
  package static let abstract =
    "A local sandbox of Exact Online: OData services from metadata, with Exact Online's behaviour."
  package static let discussion = "Runs until it is interrupted. Requests are logged to standard error."

  package init() {}

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "Port to listen on; 0 for a free one.")
  var port = 8800

  @Option(help: "Name or address to listen on.")
  var hostName = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "Division, or several as 200001-200500; can be given several times. The first is the user's current one; without "
        + "it, 123456.", valueName: "number"))
  var division: [DivisionRange] = []

  @Option(
    help: ArgumentHelp(
      "Folder with a CSDL document for each service, or one document. (default: Metadata/services, or the documents of "
        + "this program)", valueName: "path"))
  var metadata: String?

  @Option(help: "Annotation file; can be given several times. Without it, annotations.yaml beside the folder is read.")
  var annotations: [String] = []

  @Option(help: "The format of the output at the start: text for people, or one line of JSON.")
  var format = Format.text

  @Option(help: "File to store rows in; without it they are kept in memory.")
  var database: String?

  @Option(
    help: ArgumentHelp(
      "Rows at the start: empty, with the user and the division alone, or demo, two years of a Dutch wholesaler.",
      valueName: "empty|demo"), transform: seed)
  var seed = SandboxConfiguration.Seed.empty

  @Option(help: "The factor for the number of accounts, orders, invoices and entries in the demo data.")
  var scale = 1

  @Flag(
    inversion: .prefixedNo,
    help: "Keep the demo data in the user's folder for caches, which makes later starts on the same day fast.")
  var seedCache = true

  @Option(help: "Initial time of the clock, as 2026-01-31 or 2026-01-31T08:00:00Z; by default now.", transform: instant)
  var clock: Date?

  @Option(
    help: ArgumentHelp("Behaviour to leave out; can be given several times.", valueName: "name"),
    transform: behaviour)
  var without: [SandboxBehaviour] = []

  @Option(
    help: ArgumentHelp("Behaviour to add that is off by default; can be given several times.", valueName: "name"),
    transform: behaviour)
  var with: [SandboxBehaviour] = []

  @Option(help: "With late-commits, the rows of its feed that are written before a late row appears, at most 1000.")
  var lateCommitRows = 2

  @Option(help: "With late-commits, the seconds after which a late row appears in any case.")
  var lateCommitSeconds = 60

  @Option(
    help: ArgumentHelp(
      "Redirect URI of the app; can be given several times. Without it, any is accepted.", valueName: "uri"))
  var redirectURI: [String] = []

  @Flag(help: "Do not log requests.")
  var quiet = false

  package func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
    guard (1...10_000).contains(scale) else { throw ValidationError("--scale is a number from 1 to 10000.") }
    guard (1...1000).contains(lateCommitRows) else {
      throw ValidationError("--late-commit-rows is a number from 1 to 1000.")
    }
    guard lateCommitSeconds >= 0 else { throw ValidationError("--late-commit-seconds is 0 or more.") }
  }

  /// Runs a sandbox until it is interrupted.
  ///
  /// - Throws: ``CommandFailure`` if it does not start.
  package func run() async throws {
    let packaged =
      try metadata == nil && !FileManager.default.fileExists(atPath: Self.usualMetadata)
      ? PackagedFiles() : nil
    defer { packaged?.remove() }
    let folder = metadata ?? packaged?.metadata ?? Self.usualMetadata
    var settings = SandboxConfiguration(metadata: folder, annotations: annotationFiles(for: folder))
    settings.port = port
    settings.hostName = hostName
    let divisions = division.flatMap(\.numbers)
    if let first = divisions.first { settings.division = first }
    settings.furtherDivisions = Array(divisions.dropFirst())
    settings.database = database
    settings.seed = seed
    settings.scale = scale
    settings.seedCache = seedCache ? cacheFolder : nil
    settings.clock = clock
    settings.behaviours.subtract(without)
    settings.behaviours.formUnion(with)
    settings.lateCommitRows = lateCommitRows
    settings.lateCommitSeconds = lateCommitSeconds
    settings.redirectURIs = redirectURI
    if !quiet {
      settings.logger = Logger(label: "sandbox") { StreamLogHandler.standardError(label: $0) }
    }
    let sandbox: Sandbox
    do {
      sandbox = try await Sandbox.start(settings)
    } catch {
      // Ctrl-C before it listens ends it, too.
      guard !Task.isCancelled else { return }
      throw CommandFailure.wrongInput("\(error)")
    }
    print(format == .json ? StartReport.json(sandbox) : StartReport.text(sandbox, database: database))
    fflush(nil)
    try await untilInterrupted(sandbox)
    guard !quiet, !sandbox.report.clients.isEmpty else { return }
    FileHandle.standardError.write(Data("\nReport\n\(sandbox.report)\n".utf8))
  }

  /// Until Ctrl-C, a request to end, or a failure of the server.
  private func untilInterrupted(_ sandbox: Sandbox) async throws {
    let (signals, continuation) = AsyncStream<Void>.makeStream()
    let sources = [SIGINT, SIGTERM].map { number in
      // On Linux, Dispatch blocks the signal itself, and one that is ignored reaches no second source.
      #if canImport(Darwin)
        signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
    let running = Task {
      defer { continuation.finish() }
      try await sandbox.run()
    }
    var isInterrupted = false
    for await _ in signals {
      isInterrupted = true
      break
    }
    for source in sources { source.cancel() }
    await sandbox.stop()
    let result = await running.result
    if !isInterrupted { try result.get() }
  }

  private static func seed(_ name: String) throws -> SandboxConfiguration.Seed {
    guard let seed = SandboxConfiguration.Seed(rawValue: name) else {
      throw ValidationError("--seed must be empty or demo.")
    }
    return seed
  }

  private static func behaviour(_ name: String) throws -> SandboxBehaviour {
    guard let behaviour = SandboxBehaviour(rawValue: name) else {
      throw ValidationError(
        "Behaviours are \(SandboxBehaviour.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return behaviour
  }

  private static func instant(_ text: String) throws -> Date {
    let complete = text.contains("T") ? text : text + "T00:00:00Z"
    guard let date = try? Date(complete, strategy: .iso8601) else {
      throw ValidationError("Write the time as 2026-01-31 or 2026-01-31T08:00:00Z.")
    }
    return date
  }

  private var cacheFolder: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appendingPathComponent("exact-online-sandbox", isDirectory: true).path
  }

  private static let usualMetadata = "Metadata/services"

  private func annotationFiles(for metadata: String) -> [String] {
    guard annotations.isEmpty else { return annotations }
    let folder = URL(fileURLWithPath: metadata).deletingLastPathComponent()
    let file = folder.appendingPathComponent("annotations.yaml").path
    return FileManager.default.fileExists(atPath: file) ? [file] : []
  }
}
