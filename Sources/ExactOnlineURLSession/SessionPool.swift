import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The URL sessions of a transport.
///
/// On Apple platforms this is one session for everything. With libcurl (swift-corelibs-foundation) a session carries
/// one exchange at a time and idle ones are kept for their open connections, for two reasons:
///
/// - All transfers of a session share a queue, and blocking it is the only way to hold one of them back
///   (``HoldableQueue``). Reading rows while asking for details of each must not stall.
/// - libcurl sends a request again by itself when a kept connection turns out to be dead, also a POST whose answer got
///   lost. On a fresh connection it does not, so requests that may not act twice get a fresh session.
final class SessionPool: Sendable {
  /// A session, for the use of an exchange.
  final class Lease: Sendable {
    let session: URLSession
    let delegate = SessionDelegate()
    let flow: FlowControl

    init(_ configuration: URLSessionConfiguration) {
      let queue = FlowControl.makeDelegateQueue()
      queue.maxConcurrentOperationCount = 1
      self.flow = FlowControl(queue)
      self.session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
    }

    deinit { session.finishTasksAndInvalidate() }
  }

  private static let maximumIdleSessions = 8

  private let idle = Mutex<[Lease]>([])
  private let idleTimeout: Duration

  init(idleTimeout: Duration) { self.idleTimeout = idleTimeout }

  private func makeConfiguration() -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    // The exchange watches over its time itself; this is only the net below it.
    configuration.timeoutIntervalForRequest = (idleTimeout / .seconds(1)) + 60
    return configuration
  }

  #if canImport(FoundationNetworking)
    func lend(forRepeatableRequest isRepeatable: Bool) -> Lease {
      let kept = isRepeatable ? idle.withLock { $0.popLast() } : nil
      return kept ?? Lease(makeConfiguration())
    }

    /// Keeps the session of an exchange that ended well for the next one.
    func takeBack(_ lease: Lease) {
      idle.withLock { if $0.count < Self.maximumIdleSessions { $0.append(lease) } }
    }
  #else
    func lend(forRepeatableRequest isRepeatable: Bool) -> Lease {
      idle.withLock { idle in
        if let shared = idle.first { return shared }
        let shared = Lease(makeConfiguration())
        idle.append(shared)
        return shared
      }
    }

    func takeBack(_ lease: Lease) {}
  #endif
}
