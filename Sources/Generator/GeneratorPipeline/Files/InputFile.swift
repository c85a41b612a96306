package import Diagnostics
import Foundation

/// Reads files, with problems as diagnostics.
package enum InputFile {
  package struct Problem: Error {
    package var diagnostic: Diagnostic

    package init(_ message: String, file: String, advice: String? = nil) {
      diagnostic = Diagnostic(
        .error, rule: "unreadable-file", message, at: SourceLocation(file: file), advice: advice)
    }

    package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  package enum Kind {
    case file, directory, symbolicLink, other
  }

  package static func read(_ path: String) -> Result<[UInt8], Problem> {
    read(path) { _ in true }.map { $0 ?? [] }
  }

  /// The bytes of a file whose first 64 are of interest, or nil: no more of another file is read.
  package static func read(_ path: String, where isOfInterest: ([UInt8]) -> Bool) -> Result<[UInt8]?, Problem> {
    // Not read with Data and URL, which for the 150 small files of a run cost as much as parsing some of them. Anything
    // but a file may be a pipe, and opening that would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let isMissing = [ENOENT, ENOTDIR, ELOOP].contains(errno)
      return .failure(
        Problem(isMissing ? "There is no such file." : "The file cannot be read: \(lastReason).", file: path))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(Problem("This is not a file.", file: path))
    }
    var beginning = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &beginning, beginning.count, 0)
    if count >= 0, !isOfInterest(Array(beginning[..<count])) { return .success(nil) }
    guard let bytes = contents(of: descriptor, expecting: Int(status.st_size)) else {
      return .failure(Problem("The file cannot be read: \(lastReason).", file: path))
    }
    return .success(bytes)
  }

  /// Nil if reading fails. A file may grow or shrink in the meantime.
  private static func contents(of descriptor: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var isAtEnd = false
    var hasFailed = false
    while !isAtEnd, !hasFailed {
      let capacity = bytes.isEmpty ? size + 1 : 1 << 16
      let more = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let result = Foundation.read(descriptor, buffer.baseAddress, capacity)
        count = max(0, result)
        isAtEnd = result == 0
        hasFailed = result < 0 && errno != EINTR
      }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return hasFailed ? nil : bytes
  }

  package static func exists(_ path: String) -> Bool { kind(path, followingLinks: true) != nil }

  /// Nil if nothing is there, or a link that leads nowhere or in a circle.
  package static func kind(_ path: String, followingLinks: Bool) -> Kind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }

  /// The absolute path without links, for comparing; never shown.
  package static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, sorted by bytes so that runs agree.
  ///
  /// - Parameter subject: The name of the folder in messages.
  package static func names(in folder: String, subject: String = "The folder") -> Result<[String], Problem> {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    } catch {
      return .failure(Problem("\(subject) cannot be read: \(reason(error)).", file: folder))
    }
  }

  /// The system's description of the last call's failure, without paths.
  static var lastReason: String { String(cString: strerror(errno)) }

  /// The system's description of a failure, without paths.
  package static func reason(_ error: any Error) -> String {
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(error.code))) }
    if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError { return reason(cause) }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileNoSuchFile: return "no such file"
    case .fileWriteOutOfSpace: return "no space left"
    case .fileWriteVolumeReadOnly: return "the volume is read-only"
    case .fileReadNoSuchFile: return "no such file"
    case .fileReadInvalidFileName, .fileWriteInvalidFileName: return "not a valid name"
    case .fileWriteFileExists: return "a file of that name exists"
    case .fileReadCorruptFile, .fileReadUnknown: return "it could not be read"
    default: return "it could not be written"
    }
  }
}
