import ExactOnlineSandbox
import Foundation
import SandboxFixtures

/// A browser without script.
struct PageClient {
  let sandbox: Sandbox
  private let client: HTTPClient

  init(_ sandbox: Sandbox) {
    self.sandbox = sandbox
    client = HTTPClient(sandbox: sandbox)
  }

  /// The address of a link, as a browser reads it.
  static func plain(_ link: String) -> String { link.replacing("&#39;", with: "'").replacing("&amp;", with: "&") }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> HTTPClient.Answer {
    try await client.send("GET", sandbox.url + path, headers: headers.merging(["Authorization": ""]) { $1 })
  }

  func post(
    _ path: String, _ fields: KeyValuePairs<String, String>, _ headers: [String: String] = [:]
  ) async throws -> HTTPClient.Answer {
    let allowed = CharacterSet.alphanumerics
    let body = fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }
    let type = ["Authorization": "", "Content-Type": "application/x-www-form-urlencoded"]
    return try await client.send(
      "POST", sandbox.url + path, body: body.joined(separator: "&"), headers: type.merging(headers) { $1 })
  }
}
