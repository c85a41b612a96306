import Foundation

/// Replaces files whole or not at all.
package enum AtomicFile {
  /// Writes beside the target and renames, so that no reader ever sees half a file. Creates the folders that it needs.
  ///
  /// - Returns: The system's description of a failure; nil on success.
  package static func replace(_ target: String, with bytes: [UInt8]) -> String? {
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    if let problem = makeFolder(folder) { return problem }
    let temporary = "\(folder)/.\(name).\(ProcessInfo.processInfo.processIdentifier).tmp"
    // No other living process has our id: a file of this name was left by one that was killed.
    unlink(temporary)
    // Exclusive, so that a link of that name is not followed.
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return InputFile.lastReason }
    // Held as long as this process lives, so that others can recognise the leftovers of one that was killed.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    var problem = put(bytes, to: descriptor)
    if problem == nil, rename(temporary, target) != 0 { problem = InputFile.lastReason }
    if close(descriptor) != 0, problem == nil { problem = InputFile.lastReason }
    if problem != nil { unlink(temporary) }
    return problem
  }

  /// Removes the temporary files of these targets that belong to no living process.
  static func removeLeftovers(of targets: [String]) {
    var names: [String: Set<String>] = [:]
    for target in targets {
      let slash = target.lastIndex(of: "/")
      let folder = slash.map { String(target[..<$0]) } ?? "."
      names[folder, default: []].insert(String(slash.map { target[target.index(after: $0)...] } ?? target[...]))
    }
    for (folder, names) in names {
      for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        guard let name = targetName(ofTemporary: entry), names.contains(name) else { continue }
        let descriptor = open("\(folder)/\(entry)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { continue }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink("\(folder)/\(entry)") }
        close(descriptor)
      }
    }
  }

  /// `.CRM.swift.4711.tmp` → `CRM.swift`.
  private static func targetName(ofTemporary entry: String) -> String? {
    guard entry.hasPrefix("."), entry.hasSuffix(".tmp") else { return nil }
    let name = entry.dropFirst().dropLast(4)
    guard let dot = name.lastIndex(of: "."), name[name.index(after: dot)...].allSatisfy(\.isNumber) else { return nil }
    return String(name[..<dot])
  }

  /// Creates a folder and its parents, and returns the system's description of a failure.
  private static func makeFolder(_ path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? nil : "not a folder" }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex, let problem = makeFolder(String(path[..<slash])) {
      return problem
    }
    return mkdir(path, 0o777) == 0 || errno == EEXIST ? nil : InputFile.lastReason
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
