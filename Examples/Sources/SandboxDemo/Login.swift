import Foundation
#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Plays the browser of a person who allows the app in.
enum Login {
  static let redirectURI = "https://app.example/callback"

  /// Returns the address that the browser is sent back to.
  static func allow(_ page: String, user: String) async throws -> String {
    guard let url = URL(string: page) else { throw DemoFailure("The login page has no address: \(page)") }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = Data("user=\(user)&decision=allow".utf8)
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    let browser = URLSession(configuration: .ephemeral, delegate: StaysWhereItIs(), delegateQueue: nil)
    let (_, response) = try await browser.data(for: request)
    guard let response = response as? HTTPURLResponse, response.statusCode == 302,
      let callback = response.value(forHTTPHeaderField: "Location")
    else { throw DemoFailure("The sandbox did not send the browser back to the app.") }
    return callback
  }

  private final class StaysWhereItIs: NSObject, URLSessionTaskDelegate {
    func urlSession(
      _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
      newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) { completionHandler(nil) }
  }
}
