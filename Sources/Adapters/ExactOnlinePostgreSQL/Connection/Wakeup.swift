import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Wakes a thread that waits in `poll`. Afterwards the thread never waits again.
final class Wakeup: Sendable {
  /// Becomes readable.
  let descriptor: Int32
  private let writingEnd: Int32
  private let signalled = Atomic(false)

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw PostgreSQLError(.connectionLost, "cannot create a pipe: \(String(cString: strerror(errno)))")
    }
    // Not inherited by programs that this process starts.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    writingEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writingEnd)
  }

  var isSignalled: Bool { signalled.load(ordering: .acquiring) }

  func signal() {
    signalled.store(true, ordering: .releasing)
    var byte: UInt8 = 1
    _ = write(writingEnd, &byte, 1)
  }
}
