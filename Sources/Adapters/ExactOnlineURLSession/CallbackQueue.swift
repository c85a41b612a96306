import Foundation

/// The queue on which a session calls its delegate, one call at a time.
final class CallbackQueue: OperationQueue, @unchecked Sendable {
  override init() {
    super.init()
    maxConcurrentOperationCount = 1
  }

  #if canImport(FoundationNetworking)
    /// Makes the call at once.
    ///
    /// swift-corelibs-foundation adds a call for every 16 KiB of a response and waits for none, so that a whole response
    /// would be in memory if the threads for these calls were busy. It adds all of them on one serial queue, which thus
    /// receives no more than is kept. Calls must not wait for that queue.
    override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
  #endif
}
