import ExactOnlineRuntime
import Foundation
import HTTPTypes

/// A client that posts notifications to programs.
struct WebhookPost: Sendable {
  let transport: any ClientTransport

  /// Posts a body, and waits up to 30 seconds for the status.
  ///
  /// - Throws: ``CommandFailure`` if there is no response.
  func send(_ body: [UInt8], to address: String) async throws -> Int {
    guard let url = URLComponents(string: address), let scheme = url.scheme, let host = url.host,
      ["http", "https"].contains(scheme)
    else { throw CommandFailure.wrongInput("'\(address)' is not an address such as http://127.0.0.1:3000/webhooks.") }
    let authority = url.port.map { "\(host):\($0)" } ?? host
    let path =
      (url.percentEncodedPath.isEmpty ? "/" : url.percentEncodedPath)
      + (url.percentEncodedQuery.map { "?\($0)" } ?? "")
    let request = HTTPRequest(
      method: .post, scheme: scheme, authority: authority, path: path,
      headerFields: [.contentType: "application/json; charset=utf-8", .userAgent: Program.agent])
    return try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        do {
          let (response, stream) = try await transport.send(request, body: HTTPBody(body))
          _ = try? await stream.collect(upTo: 1 << 20)
          return response.status.code
        } catch let error as TransportError {
          throw CommandFailure(
            .unavailable, "Nobody answers at \(address): \(error).", advice: "Is the program running?")
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
