#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// The system calls of ``LockedFile``, with errors that name the path.
///
/// What other modules that keep files need as well is `package`, and leaves the errors to them.
package enum FileCalls {
  /// Opens and locks the file, and creates it if necessary; nil if another process holds the lock.
  static func tryLock(_ path: String) throws -> Int32? { try tryLock(path, O_CREAT) }

  /// Opens and locks the file; nil if another process holds the lock, or has just removed the file.
  ///
  /// - Throws: ``LockedFileError``, also if there is no file.
  static func tryLockExisting(_ path: String) throws -> Int32? { try tryLock(path, 0) }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || errno != ENOENT
  }

  private static func tryLock(_ path: String, _ flags: Int32) throws -> Int32? {
    let descriptor = try check(
      path, retrying { systemOpen(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0o600) })
    var isLocked = false
    defer { if !isLocked { close(descriptor) } }
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) != 0 {
      if errno == EWOULDBLOCK { return nil }
      throw failure(path)
    }
    // The file may have been removed between the two calls; then the next process locks another one.
    var opened = stat()
    var present = stat()
    guard fstat(descriptor, &opened) == 0, lstat(path, &present) == 0, opened.st_ino == present.st_ino,
      opened.st_dev == present.st_dev
    else { return nil }
    isLocked = true
    return descriptor
  }

  /// Unlocks explicitly: a child process that another thread is just starting also has the descriptor for a moment.
  package static func unlockAndClose(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The bytes of a file that belongs to the user; nil if there is none.
  ///
  /// A file that others can write to is refused: they may have written its contents. A file that others can only read,
  /// or that a group may write to, as in some container volumes, is made private.
  static func read(_ path: String, limit: Int) throws -> [UInt8]? {
    // Without O_NONBLOCK, opening a pipe at this path would block.
    let descriptor = retrying { systemOpen(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0) }
    if descriptor < 0, errno == ENOENT { return nil }
    try check(path, descriptor)
    defer { close(descriptor) }
    var status = stat()
    try check(path, fstat(descriptor, &status))
    guard status.st_mode & S_IFMT == S_IFREG else { throw LockedFileError(path, "not a regular file") }
    guard status.st_uid == geteuid() else {
      throw LockedFileError(path, "belongs to user \(status.st_uid), this process runs as user \(geteuid())")
    }
    guard status.st_mode & 0o002 == 0 else {
      throw LockedFileError(path, "every user may write to it; check that it is yours, then run chmod 600")
    }
    if status.st_mode & 0o077 != 0 { try check(path, fchmod(descriptor, 0o600)) }
    guard status.st_size <= limit else { throw LockedFileError(path, "larger than \(limit) bytes") }
    return try readAll(descriptor, path, limit: limit)
  }

  private static func readAll(_ descriptor: Int32, _ path: String, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = retrying { systemRead(descriptor, &buffer) }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw LockedFileError(path, "larger than \(limit) bytes") }
    }
  }

  /// A new, empty, private file that replaces any remains of an interrupted change.
  static func create(_ path: String) throws -> Int32 {
    try remove(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try check(path, retrying { systemOpen(path, flags, 0o600) })
  }

  static func open(_ path: String) throws -> Int32 {
    try check(path, retrying { systemOpen(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0) })
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = retrying { systemWrite(descriptor, rest) }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
  }

  static func truncate(_ descriptor: Int32, to size: Int, _ path: String) throws {
    try check(path, retrying { ftruncate(descriptor, off_t(size)) })
  }

  /// Returns when the file has been written to disk.
  static func flush(_ descriptor: Int32, _ path: String) throws { try check(path, flush(descriptor)) }

  /// Returns when the file has been written to disk; -1, with `errno`, if that fails.
  package static func flush(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      // On Apple's platforms fsync leaves the data in the drive's cache.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return retrying { fsync(descriptor) }
  }

  static func flushFolder(of path: String) throws {
    let folder = path.unicodeScalars.lastIndex(of: "/").map { String(path.unicodeScalars[...$0]) } ?? "."
    let descriptor = try check(folder, retrying { systemOpen(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) })
    defer { close(descriptor) }
    try check(folder, flushFolder(descriptor))
  }

  /// Returns when the names in a folder have been written to disk; -1, with `errno`, if that fails.
  package static func flushFolder(_ descriptor: Int32) -> Int32 {
    let result = retrying { fsync(descriptor) }
    // Some file systems do not support this, and write renames to disk anyway.
    return result != 0 && (errno == EINVAL || errno == ENOTSUP) ? 0 : result
  }

  static func rename(_ path: String, to other: String) throws {
    try check(other, systemRename(path, other))
  }

  static func remove(_ path: String) throws {
    if unlink(path) != 0, errno != ENOENT { throw failure(path) }
  }

  package static func close(_ descriptor: Int32) { systemClose(descriptor) }

  // MARK: - Errors

  @discardableResult
  private static func check(_ path: String, _ result: Int32) throws -> Int32 {
    guard result >= 0 else { throw failure(path) }
    return result
  }

  private static func failure(_ path: String) -> LockedFileError {
    let number = errno
    let words = String(cString: strerror(number))
    return switch number {
    case ELOOP: LockedFileError(path, "a symbolic link; give the path of its target")
    case ENOENT: LockedFileError(path, "\(words); does the folder exist?")
    case EBUSY: LockedFileError(path, "\(words); mount the folder into the container, not the file")
    default: LockedFileError(path, words)
    }
  }

  /// The result of a system call, which is made again whenever a signal interrupts it.
  package static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// The members above have the same names as the system functions.
private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func systemClose(_ descriptor: Int32) { _ = close(descriptor) }
private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}
private func systemWrite(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}
private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
