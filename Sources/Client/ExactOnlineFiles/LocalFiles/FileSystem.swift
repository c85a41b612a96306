import ExactOnlineRuntime

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// The system calls for files, with errors that name the path. All of them may block.
enum FileSystem {
  /// Opens a file for reading, and returns its size.
  static func open(_ path: String) throws -> (descriptor: Int32, size: Int64) {
    // Without O_NONBLOCK, opening a pipe at this path would block.
    let descriptor = try check(path, retrying { systemOpen(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0) })
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw LocalFileError(path, "not a file")
    }
    return (descriptor, Int64(status.st_size))
  }

  /// Opens a file for writing at its beginning, for this process alone; creates it if necessary.
  static func openLocked(_ path: String) throws -> (descriptor: Int32, size: Int64) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    while true {
      let descriptor = try check(path, retrying { systemOpen(path, flags, 0o666) })
      var (opened, present) = (stat(), stat())
      guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw LocalFileError(path, "not a file")
      }
      guard retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
        close(descriptor)
        throw LocalFileError(path, "another download to the same path is writing it")
      }
      if lstat(path, &present) == 0, opened.st_ino == present.st_ino, opened.st_dev == present.st_dev {
        return (descriptor, Int64(opened.st_size))
      }
      // The one that had the lock has moved the file away.
      unlockAndClose(descriptor)
    }
  }

  /// Throws if a path, or a name in it, is longer than its file system accepts.
  static func checkLength(of path: String) throws {
    var status = stat()
    if lstat(path, &status) != 0, errno == ENAMETOOLONG { throw failure(path) }
  }

  static func unlockAndClose(_ descriptor: Int32) { FileCalls.unlockAndClose(descriptor) }

  /// Cuts a file off, and goes on writing there.
  static func truncate(_ descriptor: Int32, to size: Int64, _ path: String) throws {
    _ = try check(path, retrying { ftruncate(descriptor, off_t(size)) })
    guard lseek(descriptor, off_t(size), SEEK_SET) == off_t(size) else { throw failure(path) }
  }

  /// Replaces a small file that only the user can read, at once.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let new = "\(path).new"
    remove(new)
    guard let descriptor = try create(new, mode: 0o600) else { throw LocalFileError(new, "it is already there") }
    do {
      defer { close(descriptor) }
      try write(bytes[...], to: descriptor, new)
    } catch {
      remove(new)
      throw error
    }
    try rename(new, to: path)
  }

  /// Creates an empty file; nil if something exists at the path.
  static func create(_ path: String, mode: mode_t = 0o666) throws -> Int32? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = retrying { systemOpen(path, flags, mode) }
    if descriptor < 0, errno == EEXIST { return nil }
    return try check(path, descriptor)
  }

  /// At most `count` bytes at an offset in the file; fewer only at its end.
  static func read(_ count: Int, at offset: Int64, from descriptor: Int32, _ path: String) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let place = off_t(offset) + off_t(filled)
        let read = retrying { pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, place) }
        guard read >= 0 else { throw failure(path) }
        if read == 0 { return }
        filled += read
      }
    }
  }

  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = retrying {
          systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        guard count > 0 else { throw failure(path) }
        written += count
      }
    }
  }

  /// Returns when the file has been written to disk.
  static func flush(_ descriptor: Int32, _ path: String) throws {
    _ = try check(path, FileCalls.flush(descriptor))
  }

  /// Returns when the names in a folder have been written to disk.
  static func flushFolder(_ path: String) throws {
    let descriptor = try check(path, retrying { systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) })
    defer { close(descriptor) }
    _ = try check(path, FileCalls.flushFolder(descriptor))
  }

  static func rename(_ path: String, to other: String) throws { _ = try check(other, systemRename(path, other)) }

  /// Gives a file another name unless something has that name. Whenever the process ends, a file under that name is
  /// complete.
  ///
  /// - Returns: Whether the name was unused.
  static func move(_ path: String, toUnused other: String) throws -> Bool {
    if retrying({ link(path, other) }) == 0 {
      remove(path)
      return true
    }
    if errno == EEXIST { return false }
    // A file system without second names, as on many memory cards. There the name is taken by an empty file first.
    guard let reserved = try create(other) else { return false }
    close(reserved)
    do {
      try rename(path, to: other)
    } catch {
      remove(other)
      throw error
    }
    return true
  }

  static func remove(_ path: String) { _ = unlink(path) }
  static func close(_ descriptor: Int32) { FileCalls.close(descriptor) }

  private static func check(_ path: String, _ result: Int32) throws -> Int32 {
    guard result >= 0 else { throw failure(path) }
    return result
  }

  private static func failure(_ path: String) -> LocalFileError {
    LocalFileError(path, String(cString: strerror(errno)))
  }

  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result { FileCalls.retrying(call) }
}

// The members above have the same names as the system functions.
private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
