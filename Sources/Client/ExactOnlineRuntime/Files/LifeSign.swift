#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A sign that a process is alive: a file in a folder, `ID.process`, that it has locked. The kernel releases the lock when
/// the process ends, however it ends.
///
/// A process id would be another process's in another container that shares the folder, and after a while on the same
/// machine. Files of processes that have ended are removed by the next one that makes a sign.
final class LifeSign: Sendable {
  /// Of this sign alone: a UUID.
  let id: String
  private let path: String
  private let descriptor: Int32

  /// Makes a sign for as long as the object lives.
  ///
  /// - Parameter folder: A folder that exists, on a local disk.
  /// - Throws: ``LockedFileError``.
  init(in folder: String) throws {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(Self.suffix) {
      _ = Self.isGone(String(name.dropLast(Self.suffix.count)), in: folder)
    }
    for _ in 0..<20 {
      let id = UUID().uuidString.lowercased()
      let path = Self.path(id, folder)
      // Nil if another process has just taken it for the sign of one that has ended.
      guard let descriptor = try FileCalls.tryLock(path) else { continue }
      (self.id, self.path, self.descriptor) = (id, path, descriptor)
      return
    }
    throw LockedFileError(folder, "the file of this process is removed whenever it is made")
  }

  deinit {
    try? FileCalls.remove(path)
    FileCalls.unlockAndClose(descriptor)
  }

  /// Whether the process of a sign has ended. If in doubt it has not.
  static func isGone(_ id: String, in folder: String) -> Bool {
    // A folder that others could write to may contain any text.
    guard UUID(uuidString: id) != nil else { return false }
    let path = path(id, folder)
    guard let descriptor = try? FileCalls.tryLockExisting(path) else { return !FileCalls.exists(path) }
    try? FileCalls.remove(path)
    FileCalls.unlockAndClose(descriptor)
    return true
  }

  private static let suffix = ".process"

  private static func path(_ id: String, _ folder: String) -> String { "\(folder)/\(id)\(suffix)" }
}
