import Foundation

/// Replaces files whole or not at all.
package enum AtomicFile {
  /// Writes beside the target and renames, so that no reader ever sees half a file. Folders that it needs are made.
  ///
  /// - Returns: The system's word for what went wrong, or nil where all went well.
  package static func replace(_ target: String, with bytes: [UInt8]) -> String? {
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      return InputFile.reason(error)
    }
    let temporary = "\(folder)/.\(name).\(ProcessInfo.processInfo.processIdentifier).tmp"
    // No other living process has our number: a file of this name was left by one that was killed.
    unlink(temporary)
    // Exclusive, so that a link of that name is not followed.
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return InputFile.lastReason }
    var problem = put(bytes, to: descriptor)
    if close(descriptor) != 0, problem == nil { problem = InputFile.lastReason }
    if problem == nil, rename(temporary, target) != 0 { problem = InputFile.lastReason }
    if problem != nil { unlink(temporary) }
    return problem
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        guard let start = rest.baseAddress else { return nil }
        let count = write(descriptor, start, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return InputFile.lastReason }
        written += count
      }
      return nil
    }
  }
}
