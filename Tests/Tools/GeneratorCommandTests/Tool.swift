import TestSupport
import Foundation
import GeneratorFixtures

/// The built tool, run as users run it.
enum Tool {
  struct Run: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  static var url: URL {
    #if os(macOS)
      let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      return (folder ?? Bundle.main.bundleURL).appendingPathComponent("exact-online-generator")
    #else
      return Bundle.main.bundleURL.appendingPathComponent("exact-online-generator")
    #endif
  }

  /// Runs in a folder and waits without holding a thread, so that a server of the same test can answer.
  ///
  /// - Parameter environment: Over that of the tests, and without the variables that the tool looks at.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> Run {
    let name = ".run-\(UUID().uuidString)"
    for file in ["stdout", "stderr"] { try folder.write("", to: "\(name)/\(file)") }
    let process = try process(arguments, in: folder, environment: environment)
    // Files, not pipes: a full pipe would stop the tool.
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("\(name)/stdout")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("\(name)/stderr")))
    let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    return Run(
      status: status, output: try folder.text("\(name)/stdout"), errors: try folder.text("\(name)/stderr"))
  }

  static func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> Run {
    try await run(arguments, in: folder)
  }

  static func process(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("EXACT_ONLINE_") }
      .merging(environment) { $1 }
    return process
  }
}
