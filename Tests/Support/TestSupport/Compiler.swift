import Dispatch
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

  /// Errors, warnings and notes of a run; empty where there are none.
  package static func run(_ arguments: String...) async throws -> String {
    try await run(arguments)
  }

  package static func run(_ arguments: [String]) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try output(of: ["swiftc", "-swift-version", "6"] + arguments) })
      }
    }
  }

  private static func output(of arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
