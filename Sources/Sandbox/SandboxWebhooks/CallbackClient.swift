import Foundation
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Posts to callbacks.
package struct CallbackClient: Sendable {
  /// The header of posts to callbacks, by which the sandbox recognizes its own requests.
  package static let mark = "X-Sandbox-Callback"

  private let session: URLSession

  init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 10
    session = URLSession(configuration: configuration)
  }

  /// The status; nil without a response.
  func post(_ body: [UInt8], to address: String) async -> Int? {
    guard let url = URL(string: address), url.host != nil else { return nil }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("1", forHTTPHeaderField: Self.mark)
    request.httpBody = Data(body)
    // The post that validates a callback has no content, and so no type of it.
    if !body.isEmpty { request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type") }
    guard let (_, response) = try? await session.data(for: request) else { return nil }
    return (response as? HTTPURLResponse)?.statusCode
  }

  /// `503 Service Unavailable`, and without a response Exact's own words.
  package static func text(_ status: Int?) -> String {
    guard let status else { return "500 An error occurred while sending the request." }
    return "\(status) \(HTTPURLResponse.localizedString(forStatusCode: status).capitalized)"
  }
}
