package import ExactOnlineSandbox
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Plain requests over the network.
package struct HTTPClient: Sendable {
  package struct Answer: Sendable {
    package var status: Int
    package var headers: [String: String]
    package var text: String

    /// The contents of `d`.
    package var content: [String: Any] { root["d"] as? [String: Any] ?? [:] }
    package var rows: [[String: Any]] { root["d"] as? [[String: Any]] ?? content["results"] as? [[String: Any]] ?? [] }
    package var message: String {
      ((root["error"] as? [String: Any])?["message"] as? [String: Any])?["value"] as? String ?? ""
    }

    package var json: [String: Any] { root }

    private var root: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }
  }

  package let sandbox: Sandbox
  package var service = "sample"
  /// Follows no redirect, as an API client should not.
  private let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)

  package init(sandbox: Sandbox, service: String = "sample") {
    self.sandbox = sandbox
    self.service = service
  }

  /// An address below the division (`/crm/Accounts`), below the client's service, or a complete one.
  package func send(
    _ method: String, _ address: String, body: String? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    let base = "\(sandbox.url)/api/v1/\(sandbox.division)"
    let text =
      address.hasPrefix("http") ? address : base + (address.hasPrefix("/") ? address : "/\(service)/\(address)")
    guard let url = URL(string: text.replacing(" ", with: "%20")) else { throw URLError(.badURL) }
    var request = URLRequest(url: url)
    request.httpMethod = method
    request.httpBody = body.map { Data($0.utf8) }
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
    request.setValue("Bearer \(sandbox.token)", forHTTPHeaderField: "Authorization")
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let fields = response.allHeaderFields.reduce(into: [String: String]()) { result, field in
      if let name = field.key as? String, let value = field.value as? String { result[name.lowercased()] = value }
    }
    return Answer(status: response.statusCode, headers: fields, text: String(decoding: data, as: UTF8.self))
  }
}

/// Leaves redirects to the test.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
