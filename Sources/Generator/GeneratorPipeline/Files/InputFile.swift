package import Diagnostics
import Foundation

/// Reading of files, with problems as diagnostics.
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
    switch kind(path, followingLinks: true) {
    case nil: return .failure(Problem("There is no such file.", file: path))
    case .file: break
    default: return .failure(Problem("This is not a file.", file: path))
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Problem("The file cannot be read: \(lastReason).", file: path)) }
    defer { close(descriptor) }
    var status = stat()
    // One byte more, so that the end is found without another allocation.
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) + 1 : 65_536
    var bytes = [UInt8](repeating: 0, count: max(size, 4_096))
    var count = 0
    while true {
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { Foundation.read(descriptor, $0 + count, buffer.count - count) } ?? 0
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return .failure(Problem("The file cannot be read: \(lastReason).", file: path)) }
      if got == 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return .success(bytes)
  }

  package static func exists(_ path: String) -> Bool { kind(path, followingLinks: true) != nil }

  /// Nil where there is nothing, or a link that leads nowhere or in a circle.
  package static func kind(_ path: String, followingLinks: Bool) -> Kind? {
    guard let path = followingLinks ? canonical(path) : path,
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    else { return nil }
    switch type {
    case .typeRegular: return .file
    case .typeDirectory: return .directory
    case .typeSymbolicLink: return .symbolicLink
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
  /// - Parameter subject: what a message calls the folder.
  package static func names(in folder: String, subject: String = "The folder") -> Result<[String], Problem> {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    } catch {
      return .failure(Problem("\(subject) cannot be read: \(reason(error)).", file: folder))
    }
  }

  /// The system's word for what went wrong in the last call, without paths.
  static var lastReason: String { String(cString: strerror(errno)) }

  /// The system's word for what went wrong, without paths.
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
