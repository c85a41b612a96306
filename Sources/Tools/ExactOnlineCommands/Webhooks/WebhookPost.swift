import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import HTTPTypes

/// A client that posts notifications to programs.
struct WebhookPost: Sendable {
  let transport: any ClientTransport

  /// Posts a body, and waits up to 30 seconds for the status.
  ///
  /// - Throws: ``CommandFailure`` if nobody answers there.
  func send(_ body: [UInt8], to address: WebhookAddress) async throws -> Int {
    let request = HTTPRequest(
      method: .post, scheme: address.scheme, authority: address.authority, path: address.target,
      headerFields: [.contentType: "application/json; charset=utf-8", .userAgent: Program.agent])
    return try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        do {
          let (response, stream) = try await transport.send(request, body: HTTPBody(body))
          _ = try? await stream.collect(upTo: 1 << 20)
          return response.status.code
        } catch let error as TransportError {
          let failure = NetworkFailure(error, at: "\(address)", isLocal: address.isLocal)
          throw CommandFailure(
            .unavailable, "The notification was not delivered: \(failure.message).", advice: failure.advice)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(30))
        throw CommandFailure(.unavailable, "\(address) did not answer within 30 seconds.")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? 0
    }
  }
}
