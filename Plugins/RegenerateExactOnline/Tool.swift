import Foundation

/// The generator's command line.
struct Tool {
  let executable: URL
  /// The folder that it runs in: paths in its output are relative to it.
  let folder: URL
  let packagedMetadata: URL?

  /// The exit code.
  func run(_ command: String, _ configuration: String, isVerbose: Bool) throws -> Int32 {
    let process = Process()
    process.executableURL = executable
    process.currentDirectoryURL = folder
    process.arguments =
      [command, "--config", configuration] + (packagedMetadata.map { ["--packaged-metadata", $0.path] } ?? [])
      + (isVerbose ? ["--verbose"] : [])
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 2
  }
}
