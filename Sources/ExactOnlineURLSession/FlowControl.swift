import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking

  /// Holds a session back while the reader of its only exchange pauses.
  ///
  /// Suspending a task does not do here: swift-corelibs-foundation takes the transfer out of libcurl, which closes the
  /// connection, and starts the request anew when it is resumed.
  struct FlowControl: Sendable {
    private let queue: OperationQueue

    init(_ queue: OperationQueue) { self.queue = queue }

    static func makeDelegateQueue() -> OperationQueue { HoldableQueue() }

    func holdBack(_ task: URLSessionTask) { (queue as? HoldableQueue)?.holdBack() }

    func letGo(_ task: URLSessionTask) { (queue as? HoldableQueue)?.letGo() }
  }

  /// A delegate queue that accepts no more callbacks for a while.
  ///
  /// The session adds them from the queue on which libcurl reads the socket; making that wait is what slows the
  /// server down. Should a version of Foundation add them another way, answers are buffered, and nothing else changes.
  private final class HoldableQueue: OperationQueue, @unchecked Sendable {
    /// Callbacks that were added and did not run yet: each holds up to 16 KiB.
    private static let maximumPending = 16

    private let condition = NSCondition()
    private var isHeldBack = false
    private var pending = 0

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      condition.lock()
      while isHeldBack || pending >= Self.maximumPending { condition.wait() }
      pending += 1
      condition.unlock()
      super.addOperation { [self] in
        block()
        condition.lock()
        pending -= 1
        condition.broadcast()
        condition.unlock()
      }
    }

    func holdBack() {
      condition.lock()
      isHeldBack = true
      condition.unlock()
    }

    func letGo() {
      condition.lock()
      isHeldBack = false
      condition.broadcast()
      condition.unlock()
    }
  }
#else
  /// Holds an exchange back while its reader pauses.
  struct FlowControl: Sendable {
    init(_ queue: OperationQueue) {}

    static func makeDelegateQueue() -> OperationQueue { OperationQueue() }

    func holdBack(_ task: URLSessionTask) { task.suspend() }

    func letGo(_ task: URLSessionTask) { task.resume() }
  }
#endif
