import Foundation
import Synchronization

/// A process that a test has started.
package final class StartedProcess: Sendable {
  /// The number that the system gave it.
  package let id: Int32
  private let end = Mutex<Int32?>(nil)
  private let running = DispatchGroup()

  /// - Parameters:
  ///   - words: The program's file, and its arguments.
  ///   - variables: Its environment, as `NAME=value`.
  ///   - streams: The descriptors of its standard streams; nil for those of the tests.
  init(_ words: [String], _ variables: [String], streams: [Int32?]) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // Tests run on threads that block signals, and ignore SIGPIPE. A shell that blocks SIGCHLD waits forever.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGCHLD, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    for (stream, descriptor) in streams.enumerated() {
      if let descriptor { posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream)) }
    }
    for descriptor in Self.inherited { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let (arguments, environment) = (words.map { strdup($0) }, variables.map { strdup($0) })
    defer {
      for text in arguments + environment { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var id = pid_t()
    let fault = posix_spawn(&id, words[0], &actions, &attributes, arguments + [nil], environment + [nil])
    guard fault == 0 else {
      throw Launch.Failure(description: "\(words[0]) cannot be started: \(String(cString: strerror(fault)))")
    }
    self.id = id
    running.enter()
    Thread { [self] in wait() }.start()
  }

  /// The descriptors that a new process would get, besides its standard streams.
  private static var inherited: [Int32] {
    (3..<min(getdtablesize(), 1 << 16)).filter { descriptor in
      let flags = fcntl(descriptor, F_GETFD)
      return flags != -1 && flags & FD_CLOEXEC == 0
    }
  }

  private func wait() {
    var status: Int32 = 0
    while waitpid(id, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    end.withLock { [status] in $0 = signal == 0 ? status >> 8 & 0xFF : signal }
    running.leave()
  }

  /// The exit code, or the number of the signal that ended it; nil while it runs.
  package var status: Int32? { end.withLock { $0 } }

  /// The exit code once it has ended. No thread waits for it.
  package func ended() async -> Int32 {
    await withCheckedContinuation { continuation in
      running.notify(queue: .global()) { continuation.resume(returning: self.status ?? -1) }
    }
  }

  /// Waits, on this thread, until it has ended.
  package func waitUntilExit() { running.wait() }

  /// Sends a signal; has no effect once it has ended.
  package func signal(_ number: Int32) {
    // The number belongs to this process until its end is known.
    if status == nil { kill(id, number) }
  }
}
