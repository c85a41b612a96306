import ArgumentParser
import ExactOnlineSandbox
import Foundation
import Logging

/// The command line of the sandbox.
@main
struct ExactOnlineSandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exact-online-sandbox",
    abstract: "A local stand-in for Exact Online: OData services from metadata, with rows in memory.",
    discussion: "Runs until it is interrupted. Requests are logged to standard error.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "Port to listen on; 0 for a free one.")
  var port = 8800

  @Option(help: "Name or address to listen on.")
  var hostName = "127.0.0.1"

  @Option(help: "Folder with a CSDL document for each service, or one document.")
  var metadata = "Metadata/services"

  @Option(help: "Annotation file; can be given several times. Without it, annotations.yaml beside the folder is read.")
  var annotations: [String] = []

  @Option(help: "What is printed at the start: text for people, or one line of JSON.")
  var format = Format.text

  @Flag(help: "Do not log requests.")
  var quiet = false

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
  }

  func run() async throws {
    var settings = SandboxConfiguration(metadata: metadata, annotations: annotationFiles)
    settings.port = port
    settings.hostName = hostName
    if !quiet {
      settings.logger = Logger(label: "sandbox") { StreamLogHandler.standardError(label: $0) }
    }
    let sandbox: Sandbox
    do {
      sandbox = try await Sandbox.start(settings)
    } catch {
      FileHandle.standardError.write(Data("exact-online-sandbox: \(error)\n".utf8))
      throw ExitCode(2)
    }
    print(format == .json ? StartReport.json(sandbox) : StartReport.text(sandbox))
    fflush(nil)
    try await sandbox.run()
  }

  private var annotationFiles: [String] {
    guard annotations.isEmpty else { return annotations }
    let folder = URL(fileURLWithPath: metadata).deletingLastPathComponent()
    let file = folder.appendingPathComponent("annotations.yaml").path
    return FileManager.default.fileExists(atPath: file) ? [file] : []
  }
}
