import TestSupport
import ExactOnlineRuntime
import Foundation

/// The compiler that built the tests.
enum Compiler {
  /// The folder with `ExactOnline.swiftmodule`, above or beside the test bundle that is running.
  static let modulesFolder: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath) + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    for path in CommandLine.arguments + bundles where path.hasPrefix("/") || path.contains("/") {
      var folder = URL(fileURLWithPath: path)
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        for candidate in [folder.appendingPathComponent("Modules"), folder] {
          let module = candidate.appendingPathComponent("ExactOnline.swiftmodule").path
          if FileManager.default.fileExists(atPath: module) { return candidate.path }
        }
      }
    }
    return nil
  }()

  /// Errors, warnings and notes of a run; empty where there are none.
  static func run(_ arguments: String...) async throws -> String {
    try await runBlocking {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["swiftc", "-swift-version", "6"] + arguments
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
  }
}
