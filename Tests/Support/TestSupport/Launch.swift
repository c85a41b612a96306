package import Foundation

/// A program that a test is about to start.
///
/// Foundation's `Process` does the same, and up to Swift 6.3 it ends the tests now and then on Linux: of each entry of
/// `/proc/self/fd` it copies 256 bytes, which reaches beyond what the system wrote if many files are open
/// (swift-corelibs-foundation, pull request 5472).
package struct Launch: Sendable {
  /// A standard stream of a program.
  package enum Stream {
    /// That of the tests.
    case shared
    /// The null device.
    case nothing
    case file(FileHandle)
  }

  private let executable: URL
  private let arguments: [String]
  private let folder: String?
  private let environment: [String: String]?

  /// - Parameters:
  ///   - folder: its working directory; nil for that of the tests.
  ///   - environment: its whole environment; nil for that of the tests.
  package init(
    _ executable: URL, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  private static let lock = NSLock()

  /// Starts programs one at a time.
  ///
  /// A new process does not get the files that are open when it begins to be started, but may get those that another
  /// thread opens in the meantime. A process that holds on to another's pipe keeps its end from being seen: readers would
  /// wait forever.
  ///
  /// - Parameter start: Makes the pipes and starts the program.
  package static func alone<Started>(_ start: () throws -> Started) rethrows -> Started {
    try lock.withLock(start)
  }

  /// Starts the program, in a process group of its own. Called within ``alone(_:)``.
  package func start(input: Stream, output: Stream, errors: Stream) throws -> StartedProcess {
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw Failure(description: "There is no program \(executable.path).")
    }
    var words = [executable.path] + arguments
    // POSIX has no way to say the folder of a process that is started.
    if let folder { words = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder] + words }
    let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0.key)=\($0.value)" }
    let nothing = try FileHandle(forUpdating: URL(filePath: "/dev/null"))
    let streams = [input, output, errors].map { stream -> Int32? in
      switch stream {
      case .shared: nil
      case .nothing: nothing.fileDescriptor
      case .file(let handle): handle.fileDescriptor
      }
    }
    let process = try StartedProcess(words, variables, streams: streams)
    withExtendedLifetime((nothing, input, output, errors)) {}
    return process
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }
}
