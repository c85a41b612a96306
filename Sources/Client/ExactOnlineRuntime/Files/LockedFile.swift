#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A small private file that tasks and processes change one after another, and whose readers always see a complete
/// version.
///
/// Beside `PATH` are `PATH.lock`, which is never removed, and during a write `PATH.new`. A change is made under an
/// exclusive lock on the former, written to the latter, flushed and renamed, so that a process that ends at any time
/// leaves either the old contents or the new ones, and no lock: the kernel releases it. A `PATH.new` left by such a
/// process is overwritten by the next change.
///
/// The lock is `flock`'s, which belongs to an open file and not to a process, so two instances for one path also
/// exclude each other within a process. On network file systems that do not support it nothing is written.
package final class LockedFile: Sendable {
  /// Absolute, so that it remains the same file if the program changes its working directory.
  package let path: String
  /// Whether changes reach the disk before ``update(_:)`` returns. Counters, which may be lost, do not need it.
  package let isDurable: Bool
  /// The maximum size, in bytes.
  package let limit: Int
  /// The longest wait for other holders of the lock, by the system clock.
  package let lockTimeout: Duration
  private let queue = TaskLock()

  package init(
    path: String, isDurable: Bool = true, limit: Int = 1 << 20, lockTimeout: Duration = .seconds(60)
  ) {
    self.path = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    self.isDurable = isDurable
    self.limit = limit
    self.lockTimeout = lockTimeout
  }

  /// The file's current contents, without waiting for a change in progress; nil if there is no file.
  ///
  /// - Throws: ``LockedFileError``.
  package func read() async throws -> [UInt8]? { try await runBlocking { [self] in try contents() } }

  /// Locks the file, and replaces its contents with the bytes that `change` returns; nil removes it. Returns the
  /// contents afterwards. Nothing is written if they are unchanged, or if `change` throws.
  ///
  /// Before `change` runs, the folder is tested for write access. A cancelled task stops waiting for the lock; the
  /// bytes that `change` has returned are written nevertheless.
  ///
  /// - Throws: ``LockedFileError``, the errors of `change`, or `CancellationError` while it waits.
  @discardableResult
  package func update(_ change: @Sendable ([UInt8]?) async throws -> [UInt8]?) async throws -> [UInt8]? {
    try await queue.withLock {
      let lock = try await acquire()
      defer { FileCalls.unlockAndClose(lock) }
      let before = try await runBlocking { [self] in
        if isDurable { try prepare() }
        return try contents()
      }
      let after: [UInt8]?
      do {
        after = try await change(before)
      } catch {
        discardPreparation()
        throw error
      }
      if after == before {
        discardPreparation()
      } else {
        try await runBlocking { [self] in try replace(with: after) }
      }
      return after
    }
  }

  // MARK: - Lock

  private func acquire() async throws -> Int32 {
    let deadline = ContinuousClock.now + lockTimeout
    var pause = Duration.milliseconds(1)
    while true {
      try Task.checkCancellation()
      if let descriptor = try FileCalls.tryLock("\(path).lock") { return descriptor }
      guard ContinuousClock.now < deadline else {
        throw LockedFileError("\(path).lock", "another process or task has held the lock for \(lockTimeout)")
      }
      // The holder may be another process, which cannot be awaited.
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .milliseconds(20))
    }
  }

  // MARK: - Contents

  private var newPath: String { "\(path).new" }

  private func contents() throws -> [UInt8]? { try FileCalls.read(path, limit: limit) }

  /// Reserves the space that the next version may need, so that a full disk or missing permissions are noticed before
  /// `change` does something that has to be recorded.
  private func prepare() throws {
    let descriptor = try FileCalls.create(newPath)
    defer { FileCalls.close(descriptor) }
    try FileCalls.write([UInt8](repeating: 0x20, count: 16 * 1024), to: descriptor, newPath)
  }

  private func discardPreparation() {
    if isDurable { try? FileCalls.remove(newPath) }
  }

  private func replace(with bytes: [UInt8]?) throws {
    if let bytes {
      guard bytes.count <= limit else { throw LockedFileError(path, "\(bytes.count) bytes, but at most \(limit) fit") }
      let descriptor = try isDurable ? FileCalls.open(newPath) : FileCalls.create(newPath)
      do {
        defer { FileCalls.close(descriptor) }
        try FileCalls.write(bytes, to: descriptor, newPath)
        try FileCalls.truncate(descriptor, to: bytes.count, newPath)
        if isDurable { try FileCalls.flush(descriptor, newPath) }
      }
      try FileCalls.rename(newPath, to: path)
    } else {
      discardPreparation()
      try FileCalls.remove(path)
    }
    if isDurable { try FileCalls.flushFolder(of: path) }
  }
}

/// The error when a file cannot be read, written or locked. Nothing was changed.
package struct LockedFileError: Error, Sendable, Hashable, CustomStringConvertible {
  package let path: String
  /// The cause, and advice.
  package let reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String { "'\(path)': \(reason)" }
}
