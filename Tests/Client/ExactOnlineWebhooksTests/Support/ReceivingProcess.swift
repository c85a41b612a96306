import Foundation
import TestSupport

/// A running `WebhookProcess`.
final class ReceivingProcess: Sendable {
  /// What it writes, by lines, to the end of the process.
  let lines: AsyncStream<String>
  private let id: Int32
  private let input: FileHandle

  /// - Parameter database: The arguments that name it.
  init(database: [String], secret: String) throws {
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.executable)
    process.arguments = [secret] + database
    let (toProcess, fromProcess) = try Starting.alone {
      let (toProcess, fromProcess) = (Pipe(), Pipe())
      process.standardInput = toProcess
      process.standardOutput = fromProcess
      try process.run()
      return (toProcess, fromProcess)
    }
    id = process.processIdentifier
    input = toProcess.fileHandleForWriting
    lines = Self.lines(of: fromProcess.fileHandleForReading)
  }

  func send(_ text: String) { try? input.write(contentsOf: Data(text.utf8)) }
  func close() { try? input.close() }
  func kill() { Foundation.kill(id, SIGKILL) }

  /// Beside the tests, where the package manager builds it.
  private static let executable: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = Bundle.main.bundleURL.resolvingSymlinksInPath()
    var candidates = [tests.deletingLastPathComponent(), folder]
    // On Apple platforms the tests are a bundle, some levels deeper.
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      candidates.append(folder)
    }
    let paths = candidates.map { $0.appendingPathComponent("WebhookProcess").path }
    return paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "WebhookProcess"
  }()

  private static func lines(of handle: FileHandle) -> AsyncStream<String> {
    let (lines, continuation) = AsyncStream<String>.makeStream()
    Thread {
      var pending: [UInt8] = []
      while case let data = handle.availableData, !data.isEmpty {
        pending += data
        var start = 0
        while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
          continuation.yield(String(decoding: pending[start..<end], as: UTF8.self))
          start = end + 1
        }
        pending.removeFirst(start)
      }
      continuation.finish()
    }.start()
    return lines
  }
}
