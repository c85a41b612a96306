import TestSupport
import Foundation
import GeneratorFixtures

/// The built tool, run as users run it.
enum Tool {
  static let url = BuiltProduct.url("exact-online-generator")

  /// Runs in a folder.
  ///
  /// - Parameter environment: Over that of the tests, and without the variables that the tool looks at.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> Subprocess.Outcome {
    try await Subprocess.run(url, arguments, in: folder.path, environment: merged(environment))
  }

  static func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> Subprocess.Outcome {
    try await run(arguments, in: folder)
  }

  /// The same, not started.
  static func launch(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String]
  ) -> Launch {
    Launch(url, arguments, in: folder.path, environment: merged(environment))
  }

  private static func merged(_ environment: [String: String]) -> [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("EXACT_ONLINE_") }.merging(environment) { $1 }
  }
}
