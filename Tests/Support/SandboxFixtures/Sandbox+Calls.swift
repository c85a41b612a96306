package import ExactOnlineSandbox
import Foundation

extension Sandbox {
  /// The calls that it got while `body` ran: their paths, below the division.
  package func calls(_ body: () async throws -> Void) async throws -> [String] {
    clearRequests()
    try await body()
    return requests.map { $0.path.replacing(#/^/api/v1/[0-9]+//#, with: "") }
  }
}
