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
public final class FileLimitStore: LimitStore {
  private let folder: String
  private let files = Mutex<[LimitKey: LockedFile]>([:])

  public init(_ folder: String) { self.folder = folder }

  public func update<Outcome: Sendable>(
    _ key: LimitKey, _ change: @Sendable (inout LimitRecord) -> Outcome
  ) async throws -> Outcome {
    let outcome = Mutex<Outcome?>(nil)
    try await file(key).update { bytes in
      var record = try bytes.map { try LimitRecord(encoded: $0) } ?? LimitRecord()
      let result = change(&record)
      outcome.withLock { $0 = result }
      return try record.encoded()
    }
    guard let outcome = outcome.withLock({ $0 }) else { throw CancellationError() }
    return outcome
  }

  private func file(_ key: LimitKey) throws -> LockedFile {
    if let file = files.withLock({ $0[key] }) { return file }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return files.withLock { files in
      if let file = files[key] { return file }
      // Counters may be lost with the power. Nobody holds the lock for longer than it takes to write them.
      let file = LockedFile(
        path: "\(folder)/\(key.fileName).json", isDurable: false, patience: .seconds(10))
      files[key] = file
      return file
    }
  }
}
