import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts calls together for all processes of a machine that use the same folder.
///
/// A small file per division lies in it, and a lock beside each. Nothing in them is secret. The folder must be on a
/// local disk, and is made where it is missing.
///
/// ```swift
/// let policies = ConnectionPolicies(rateLimitStore: FileRateLimitStore(in: "/var/lib/invoices/limits"))
/// ```
public final class FileRateLimitStore: RateLimitStore, CustomStringConvertible {
  private let folder: String
  private let files = Mutex<[RateLimitKey: LockedFile]>([:])

  /// A store in a folder, which the first call makes.
  ///
  /// - Parameter folder: For example `/var/lib/invoices/limits`.
  public init(in folder: String) { self.folder = folder }

  /// Changes the record of a key, under the lock of its file.
  ///
  /// - Throws: ``RateLimitStoreError``.
  public func update<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
  ) async throws -> Outcome {
    let outcome = Mutex<Outcome?>(nil)
    do {
      try await file(key).update { bytes in
        var record = try bytes.map { try RateLimitRecord(encoded: $0) } ?? RateLimitRecord()
        let result = change(&record)
        outcome.withLock { $0 = result }
        return try record.encoded()
      }
    } catch let error as LockedFileError {
      throw RateLimitStoreError(.inaccessible(error.description))
    }
    guard let outcome = outcome.withLock({ $0 }) else { throw CancellationError() }
    return outcome
  }

  private func file(_ key: RateLimitKey) throws -> LockedFile {
    if let file = files.withLock({ $0[key] }) { return file }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return files.withLock { files in
      if let file = files[key] { return file }
      // Counters may be lost with the power. No process holds the lock for longer than it takes to write them.
      let file = LockedFile(
        path: "\(folder)/\(key.fileName).json", isDurable: false, lockTimeout: .seconds(10))
      files[key] = file
      return file
    }
  }

  /// `FileRateLimitStore(/var/lib/invoices/limits)`
  public var description: String { "FileRateLimitStore(\(folder))" }
}
