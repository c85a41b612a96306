import AsyncHTTPClient

/// Keeps an HTTP client alive, and shuts it down when it is not needed any more.
///
/// `HTTPClient` traps in debug builds when it is released without having been shut down, which would make every
/// transport a resource to be closed by hand. Transports and the bodies that are still being read hold this object
/// instead; the shutdown it starts at its end keeps the HTTP client alive until it is done.
final class ClientLifetime: Sendable {
  /// The client of all transports made without a configuration. It lives as long as the process.
  static let shared = ClientLifetime(HTTPClient(configuration: .init(.init())), isOwned: false)

  let httpClient: HTTPClient
  private let isOwned: Bool

  init(_ httpClient: HTTPClient, isOwned: Bool) {
    self.httpClient = httpClient
    self.isOwned = isOwned
  }

  deinit {
    // After an explicit shutdown this reports `alreadyShutdown`, which is as good.
    if isOwned { httpClient.shutdown { _ in } }
  }

  func shutdown() async throws {
    guard isOwned else { return }
    do { try await httpClient.shutdown() } catch let error as HTTPClientError where error == .alreadyShutdown {}
  }
}
