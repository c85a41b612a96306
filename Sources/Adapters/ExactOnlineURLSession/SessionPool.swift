import Foundation
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A URL session and the delegate that hears from it.
///
/// A session keeps itself alive; letting go of this object ends it once its exchanges are over.
final class Session: Sendable {
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
    // The exchange watches over its time itself; this is only the net below it.
    configuration.timeoutIntervalForRequest = (idleTimeout / .seconds(1)) + 60
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    self.urlSession = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
  }

  deinit { urlSession.finishTasksAndInvalidate() }
}

/// The URL sessions of a transport: one that keeps its connections, and elsewhere than on Apple platforms a fresh one
/// for each request that may not act twice.
///
/// libcurl, on which swift-corelibs-foundation builds, sends a request again by itself when a kept connection turns
/// out to be dead, also a POST that the server acted on and whose answer got lost. It does so on no fresh connection.
final class SessionPool: Sendable {
  private let keeping: Session
  private let idleTimeout: Duration

  init(idleTimeout: Duration) {
    self.keeping = Session(idleTimeout: idleTimeout)
    self.idleTimeout = idleTimeout
  }

  func session(forRepeatableRequest isRepeatable: Bool) -> Session {
    #if canImport(FoundationNetworking)
      isRepeatable ? keeping : Session(idleTimeout: idleTimeout)
    #else
      keeping
    #endif
  }
}
