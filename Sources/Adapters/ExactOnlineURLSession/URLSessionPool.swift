import Foundation
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A URL session together with its delegate.
///
/// A session keeps itself alive; letting go of this object ends it once its exchanges are over.
final class DelegatedSession: Sendable {
  let urlSession: URLSession
  let delegate = SessionDelegate()

  init(idleTimeout: Duration) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    // The exchange watches its time itself; this is only a safety net.
    configuration.timeoutIntervalForRequest = (idleTimeout / .seconds(1)) + 60
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    self.urlSession = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
  }

  deinit { urlSession.finishTasksAndInvalidate() }
}

/// The URL sessions of a transport: one that keeps its connections and, outside of Apple platforms, a fresh one for
/// each request that may not act twice.
///
/// libcurl, on which swift-corelibs-foundation builds, sends a request again by itself when a kept connection turns out
/// to be dead, even a POST that the server acted on and whose answer was lost. It does not do so on a fresh connection.
final class URLSessionPool: Sendable {
  private let keeping: DelegatedSession
  private let idleTimeout: Duration

  init(idleTimeout: Duration) {
    self.keeping = DelegatedSession(idleTimeout: idleTimeout)
    self.idleTimeout = idleTimeout
  }

  func session(forRepeatableRequest isRepeatable: Bool) -> DelegatedSession {
    #if canImport(FoundationNetworking)
      isRepeatable ? keeping : DelegatedSession(idleTimeout: idleTimeout)
    #else
      keeping
    #endif
  }
}
