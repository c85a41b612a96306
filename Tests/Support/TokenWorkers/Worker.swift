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

  private let process: ChildProcess
  package var id: Int32 { process.id }

  /// - Parameter store: As `TokenProcess` takes it.
  package init(store: String, server: TokenServer) throws {
    process = try ChildProcess(
      BuiltProduct.url("TokenProcess"),
      [store, "\(server.port)", server.service.clientID, server.service.clientSecret])
  }

  /// The token for a call at an instant, in seconds since 1970.
  package func token(at seconds: Double) async -> Answer { await answer(to: "\(seconds)") }

  /// The token for a second attempt after this one was refused.
  package func token(replacing refused: String) async -> Answer { await answer(to: "refused \(refused)") }

  private func answer(to line: String) async -> Answer {
    guard (try? process.write("\(line)\n")) != nil, let answer = await process.nextLine() else { return .ended }
    return answer.hasPrefix("token ") ? .token(String(answer.dropFirst(6))) : .error(answer)
  }

  /// Whether the end of the process is seen in time. No response may be under way.
  package func hasEnded(within time: Duration) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { [process] in
        for await _ in process.lines {}
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
  package func kill() { process.kill() }
}
