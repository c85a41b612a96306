import Foundation
import HTTPExchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// Bytes of a response that have not been read and are too many for memory, in a file without a name.
///
/// Only this process can open it, and its space on the disk is free again when this object is released, or the process
/// ends in whatever way. All calls may block.
final class UnreadFile: Sendable {
  private let descriptor: Int32
  private let folder: String

  init(in folder: String) throws {
    let path = "\(folder)/exact-online-\(UUID().uuidString)"
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = retrying { open(path, flags, 0o600) }
    guard descriptor >= 0 else { throw Self.failure(in: folder) }
    _ = unlink(path)
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { _ = close(descriptor) }

  func put(_ bytes: ArraySlice<UInt8>, at offset: Int64) throws {
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = retrying { pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset) + off_t(written)) }
        guard count > 0 else { throw Self.failure(in: folder) }
        written += count
      }
    }
  }

  func bytes(in range: Range<Int64>) throws -> [UInt8] {
    let count = Int(range.upperBound - range.lowerBound)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<count])
        let read = retrying { pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound) + off_t(filled)) }
        guard read > 0 else { throw Self.failure(in: folder) }
        filled += read
      }
    }
  }

  private static func failure(in folder: String) -> TransportError {
    let reason = String(cString: strerror(errno))
    return TransportError(
      .other, mayHaveBeenSent: true,
      message: "The unread part of a response cannot be kept in a file in '\(folder)': \(reason). "
        + "Make space there, or name another folder in TMPDIR.")
  }
}

private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
