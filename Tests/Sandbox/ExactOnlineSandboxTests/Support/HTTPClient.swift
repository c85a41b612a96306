import ExactOnlineSandbox
import Foundation
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Plain requests over the network.
struct HTTPClient {
  struct Answer {
    var status: Int
    var headers: [String: String]
    var text: String

    /// What stands under `d`.
    var content: [String: Any] { root["d"] as? [String: Any] ?? [:] }
    var rows: [[String: Any]] { root["d"] as? [[String: Any]] ?? content["results"] as? [[String: Any]] ?? [] }
    var message: String {
      ((root["error"] as? [String: Any])?["message"] as? [String: Any])?["value"] as? String ?? ""
    }

    private var root: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }
  }

  let sandbox: Sandbox

  /// An address below the service `sample`, or a complete one.
  func send(
    _ method: String, _ address: String, body: String? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    let text =
      address.hasPrefix("http") ? address : "\(sandbox.url)/api/v1/\(sandbox.division)/sample/\(address)"
    guard let url = URL(string: text.replacing(" ", with: "%20")) else { throw URLError(.badURL) }
    var request = URLRequest(url: url)
    request.httpMethod = method
    request.httpBody = body.map { Data($0.utf8) }
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
    request.setValue("Bearer \(sandbox.token)", forHTTPHeaderField: "Authorization")
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await URLSession.shared.data(for: request)
    guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
    let fields = response.allHeaderFields.reduce(into: [String: String]()) { result, field in
      if let name = field.key as? String, let value = field.value as? String { result[name.lowercased()] = value }
    }
    return Answer(status: response.statusCode, headers: fields, text: String(decoding: data, as: UTF8.self))
  }
}
