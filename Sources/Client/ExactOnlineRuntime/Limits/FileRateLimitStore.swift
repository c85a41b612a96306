import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts the calls of all processes of a machine that use the same folder.
///
/// The folder contains a small file and a lock file per division, and a file per process that is running. They contain
/// nothing secret. The folder must be on a local disk, and is created if necessary. Calls that a process had in progress
/// when it was killed hold no other process up: it is noticed by the lock on its file.
///
/// ```swift
/// let policies = ConnectionPolicies(rateLimitStore: FileRateLimitStore(in: "/var/lib/invoices/limits"))
/// ```
public final class FileRateLimitStore: RateLimitStore, CustomStringConvertible {
  private let folder: String
  private let files = Mutex<[RateLimitKey: LockedFile]>([:])
  private let sign = Mutex<LifeSign?>(nil)

  /// Creates a store in a folder, which the first call creates.
  ///
  /// - Parameter folder: The path of the folder, such as `/var/lib/invoices/limits`.
  public init(in folder: String) { self.folder = folder }

  /// Changes the record of a key, under the lock of its file.
  ///
  /// - Parameters:
  ///   - key: The site, app and division.
  ///   - change: Changes the record.
  /// - Returns: The result of `change`.
  /// - Throws: ``RateLimitStoreError``.
  public func update<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
  ) async throws -> Outcome {
    let outcome = Mutex<Outcome?>(nil)
    do {
      let file = try file(key)
      let process = try processSign().id
      try await file.update { [folder] bytes in
        var record = try bytes.map { try RateLimitRecord(encoded: $0) } ?? RateLimitRecord()
        for other in record.processes where other != process && LifeSign.isGone(other, in: folder) {
          record.abandon(other)
        }
        let admissions = record.admissions
        let result = change(&record)
        record.assign(after: admissions, to: process)
        outcome.withLock { $0 = result }
        return try record.encoded()
      }
    } catch let error as LockedFileError {
      throw RateLimitStoreError(.inaccessible(error.description))
    }
    guard let outcome = outcome.withLock({ $0 }) else { throw CancellationError() }
    return outcome
  }

  private func processSign() throws -> LifeSign {
    try sign.withLock { sign in
      if let sign { return sign }
      let new = try LifeSign(in: folder)
      sign = new
      return new
    }
  }

  private func file(_ key: RateLimitKey) throws -> LockedFile {
    if let file = files.withLock({ $0[key] }) { return file }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return files.withLock { files in
      if let file = files[key] { return file }
      // Counters may be lost in a power failure. No process holds the lock longer than it takes to write them.
      let file = LockedFile(
        path: "\(folder)/\(key.fileName).json", isDurable: false, lockTimeout: .seconds(10))
      files[key] = file
      return file
    }
  }

  /// `FileRateLimitStore(/var/lib/invoices/limits)`
  public var description: String { "FileRateLimitStore(\(folder))" }
}
