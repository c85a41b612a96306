import Foundation

/// The compiler that built the tests.
package enum Compiler {
  /// The folder with the built modules, above or beside the test bundle that is running.
  package static let modulesFolder: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath) + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    for path in CommandLine.arguments + bundles where path.hasPrefix("/") || path.contains("/") {
      var folder = URL(fileURLWithPath: path)
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        for candidate in [folder.appendingPathComponent("Modules"), folder] {
          let module = candidate.appendingPathComponent("ODataRuntime.swiftmodule").path
          if FileManager.default.fileExists(atPath: module) { return candidate.path }
        }
      }
    }
    return nil
  }()

  /// Errors, warnings and notes of a run; empty if there are none.
  package static func run(_ arguments: String...) async throws -> String {
    try await run(arguments)
  }

  package static func run(_ arguments: [String]) async throws -> String {
    let outcome = try await Subprocess.run("swiftc", ["-swift-version", "6"] + arguments)
    return outcome.output + outcome.errors
  }
}
