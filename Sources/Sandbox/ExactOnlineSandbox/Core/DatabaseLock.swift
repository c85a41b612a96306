import Foundation
import Synchronization

/// Reserves a database file for one sandbox at a time: two of them would each respond from their own state. The lock is
/// on a file beside it and ends with the process; the file is not removed.
final class DatabaseLock: Sendable {
  private let descriptor: Mutex<Int32?>

  init(file: String) throws {
    let path = URL(fileURLWithPath: file).resolvingSymlinksInPath().path + ".lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw SandboxError(
        "The database '\(file)' cannot be used: '\(path)' cannot be created. Use a file in a folder that "
          + "exists and is writable.")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw SandboxError("The database '\(file)' is in use by another sandbox. Stop that one, or use another file.")
    }
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor { close(open) }
      descriptor = nil
    }
  }
}
