import Foundation
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The sandbox's report about its clients.
struct Report: Decodable {
  struct Finding: Decodable {
    var name: String
    var advice: String
  }

  struct Client: Decodable {
    var name: String
    var calls: Int
    var findings: [Finding]
  }

  var clients: [Client]

  /// A sentence for the client that made the most calls.
  static func summary(of sandbox: SandboxAddress) async throws -> String {
    guard let url = URL(string: "\(sandbox.url)/sandbox/report") else {
      throw DemoFailure("The sandbox has no address.")
    }
    let (data, _) = try await URLSession.shared.data(from: url)
    let report = try JSONDecoder().decode(Self.self, from: data)
    guard let client = report.clients.max(by: { $0.calls < $1.calls }) else {
      throw DemoFailure("The sandbox saw no calls.")
    }
    let findings = client.findings.map { "\n           \($0.name): \($0.advice)" }.joined()
    return "\(client.calls) calls\(findings.isEmpty ? ", no findings" : findings)"
  }
}
