import Foundation
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A URL session together with its delegate.
///
/// A session keeps itself alive; releasing this object ends it when its exchanges have finished.
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
    // The exchange has its own timeout; this is only a safety net.
    configuration.timeoutIntervalForRequest = (idleTimeout / .seconds(1)) + 60
    self.urlSession = URLSession(configuration: configuration, delegate: delegate, delegateQueue: CallbackQueue())
  }

  deinit {
    // This waits for the session's queue (swift-corelibs-foundation), and a callback on it may be what releases this.
    DispatchQueue.global().async { [urlSession] in urlSession.finishTasksAndInvalidate() }
  }
}

/// The URL sessions of a transport: one that keeps its connections and, outside of Apple platforms, a new one for each
/// request that must not take effect twice.
///
/// libcurl, on which swift-corelibs-foundation is based, resends a request on its own if a kept connection turns out to
/// be dead, even a POST that the server carried out and whose response was lost. It does not do so on a new connection.
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
