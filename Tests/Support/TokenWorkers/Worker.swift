import Foundation
import TestSupport
package import TokenServer

/// A running `TokenProcess`, driven by lines.
package final class Worker: Sendable {
  package enum Answer: Sendable, Hashable {
    case token(String)
    case error(String)
    /// The process has ended.
    case ended
  }

  package let id: Int32
  private let input: FileHandle
  private let answers: AsyncStream<String>

  /// - Parameter store: As `TokenProcess` takes it.
  package init(store: String, server: TokenServer) throws {
    // Writing to a process that was killed is an error like others.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.executable)
    process.arguments = [store, "\(server.port)", server.service.clientID, server.service.clientSecret]
    let (toProcess, fromProcess) = try Starting.alone {
      let (toProcess, fromProcess) = (Pipe(), Pipe())
      process.standardInput = toProcess
      process.standardOutput = fromProcess
      try process.run()
      return (toProcess, fromProcess)
    }
    id = process.processIdentifier
    input = toProcess.fileHandleForWriting
    answers = Self.lines(of: fromProcess.fileHandleForReading)
  }

  /// Beside the tests, where the package manager builds it.
  private static let executable: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = Bundle.main.bundleURL.resolvingSymlinksInPath()
    for candidate in [tests.deletingLastPathComponent(), folder] {
      let path = candidate.appendingPathComponent("TokenProcess").path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    // On Apple platforms the tests are a bundle, two levels deeper.
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      let path = folder.appendingPathComponent("TokenProcess").path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    return "TokenProcess"
  }()

  private static func lines(of handle: FileHandle) -> AsyncStream<String> {
    let (lines, continuation) = AsyncStream<String>.makeStream()
    let thread = Thread {
      var pending = Data()
      while case let data = handle.availableData, !data.isEmpty {
        pending += data
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
          continuation.yield(String(decoding: pending[pending.startIndex..<end], as: UTF8.self))
          pending = Data(pending[(end + 1)...])
        }
      }
      continuation.finish()
    }
    thread.start()
    return lines
  }

  /// The token for a call at an instant, in seconds since 1970.
  package func token(at seconds: Double) async -> Answer { await answer(to: "\(seconds)") }

  /// The token for a second attempt after this one was refused.
  package func token(replacing refused: String) async -> Answer { await answer(to: "refused \(refused)") }

  private func answer(to line: String) async -> Answer {
    guard (try? input.write(contentsOf: Data("\(line)\n".utf8))) != nil else { return .ended }
    for await line in answers {
      return line.hasPrefix("token ") ? .token(String(line.dropFirst(6))) : .error(line)
    }
    return .ended
  }

  /// Whether the end of the process is seen in time. No answer may be under way.
  package func hasEnded(within time: Duration) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { [answers] in
        for await _ in answers {}
        return !Task.isCancelled
      }
      group.addTask {
        try? await Task.sleep(for: time)
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }

  /// Ends the process at once, wherever it is (SIGKILL).
  package func kill() { _ = Self.kill(id) }

  static func kill(_ id: Int32) -> Bool { systemKill(id) }
}

private func systemKill(_ id: Int32) -> Bool { kill(id, SIGKILL) == 0 }
