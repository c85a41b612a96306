import ExactOnlineFiles
public import ExactOnlineRuntime
import Foundation
import MirrorEngine
import Synchronization

extension MirrorFileStore {
  /// Downloads the files of the attachments that the mirror has of a division, and the folder has not.
  ///
  /// ```swift
  /// try await mirror.update(division, [.documents, .documentAttachments])
  /// try await mirror.updateFiles(division, in: "files") { print($0) }
  /// ```
  ///
  /// Each file is named by the SHA-256 of its contents, so that the same contents are stored once, and `mirror_files` has
  /// the hash, the size and the name of each attachment's file. It can be killed at any time: a file under such a name
  /// is complete, and the next call continues after the last one. If an attachment is deleted, its row in `mirror_files`
  /// goes with the next update of the set; ``pruneFiles(in:)`` removes files without rows.
  ///
  /// Costs one call a file; one more each time that a broken download is resumed. A file is downloaded once, because
  /// the service does not change files of attachments.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - folder: The path of the folder, which belongs to this mirror alone. Created if it does not exist.
  ///   - options: The rules.
  ///   - progress: Called after each file.
  /// - Returns: What was downloaded, and what failed.
  /// - Throws: ``MirrorFileError`` if `document_attachments` was never updated, or the folder cannot be used;
  ///   `LocalFileError`; `CancellationError`; the database's errors; `ODataError` that concern all files: no access to
  ///   the service, no calls left, or no response, or the login page, for three files in a row.
  @discardableResult
  public func updateFiles(
    _ division: Division, in folder: String, options: MirrorFileOptions = MirrorFileOptions(),
    progress: @escaping @Sendable (MirrorFileProgress) -> Void = { _ in }
  ) async throws -> MirrorFileReport {
    try await prepareFiles()
    let folder = try MirrorFolder(folder)
    let division = division.with(.bulk)
    var report = MirrorFileReport(division: division.code)
    var state = MirrorFileProgress(division: division.code)
    try await forEachMissing(division.code, folder, options) { _ in
      state.expectedFiles += 1
      return true
    }
    // Files, one after another, that get no response, or the login page, before that is taken for the answer to all.
    let brokenInARow = 3
    var broken = 0
    try await forEachMissing(division.code, folder, options) { attachment in
      try Task.checkCancellation()
      if options.reserve > 0, let budget = await division.callBudget(), budget.day.remaining <= options.reserve {
        report.pausedUntil = budget.dayReset
        return false
      }
      do {
        let (size, isKnown) = try await store(attachment, of: division, in: folder, options)
        report.files += 1
        report.bytes += size
        if isKnown { report.repeated += 1 }
        broken = 0
        (state.files, state.bytes) = (report.files, report.bytes)
        progress(state)
      } catch let error as ODataError where !error.concernsAllFiles {
        // A server that breaks one file off each time, or wants a browser for it, must not keep all files after it away.
        broken = error.mayConcernAllFiles ? broken + 1 : 0
        if broken == brokenInARow { throw error }
        report.failures.append(MirrorFileReport.Failure(attachment: attachment.id, name: attachment.name, error: error))
      }
      return true
    }
    return report
  }

  /// The number of files that ``updateFiles(_:in:options:progress:)`` would download: as many calls. Costs none.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - folder: The path of the folder.
  ///   - options: The rules of the download.
  /// - Throws: ``MirrorFileError`` if `document_attachments` was never updated, and the database's errors.
  public func missingFiles(
    _ division: Division, in folder: String, options: MirrorFileOptions = MirrorFileOptions()
  ) async throws -> Int {
    try await prepareFiles()
    var count = 0
    try await forEachMissing(division.code, try MirrorFolder(folder), options) { _ in
      count += 1
      return true
    }
    return count
  }

  /// Removes the files that no attachment of any division refers to any more.
  ///
  /// Only files that are named like contents, and parts of downloads that will not be continued, are removed. The folder
  /// must be this mirror's alone. It may run while files are downloaded.
  ///
  /// - Parameter folder: The path of the folder.
  /// - Returns: What was removed.
  /// - Throws: ``MirrorFileError`` if `document_attachments` was never updated; errors of the file system and the
  ///   database.
  @discardableResult
  public func pruneFiles(in folder: String) async throws -> MirrorPruning {
    try await prepareFiles()
    let folder = try MirrorFolder(folder)
    let pruning = Mutex(MirrorPruning())
    let names = try folder.names()
    let incoming = names.reduce(into: [String: MirrorAttachmentKey]()) {
      $0[$1] = MirrorFolder.attachment(ofIncoming: $1)
    }
    // Under the lock, under which files get their names and rows, no new one is taken for one without a row.
    try await prune(knowing: Array(Set(incoming.values))) { hashes, present in
      for name in try folder.names() {
        if MirrorFolder.isHash(name) {
          guard !hashes.contains(name) else { continue }
        } else {
          // One that has come since is known of next time.
          guard let attachment = incoming[name], !present.contains(attachment) else { continue }
        }
        let size = try folder.remove(name)
        pruning.withLock { pruning in
          pruning.files += 1
          pruning.bytes += size
        }
      }
    }
    return pruning.withLock(\.self)
  }

  // MARK: -

  /// Goes through the files that the folder has not, until the handler returns false.
  private func forEachMissing(
    _ division: Int32, _ folder: MirrorFolder, _ options: MirrorFileOptions,
    _ handle: (MirrorAttachment) async throws -> Bool
  ) async throws {
    let present = Set(try folder.names())
    var last: String?
    while true {
      let attachments = try await attachments(of: division, after: last)
      guard let end = attachments.last else { return }
      last = end.id
      for file in attachments {
        if let hash = file.hash, present.contains(hash) { continue }
        if let largest = options.largest, let size = file.size, size > largest { continue }
        // It becomes part of a path.
        guard UUID(uuidString: file.id) != nil else { continue }
        guard try await handle(file) else { return }
      }
    }
  }

  /// Downloads a file, gives it the name of its contents, and stores its row.
  private func store(
    _ file: MirrorAttachment, of division: Division, in folder: MirrorFolder, _ options: MirrorFileOptions
  ) async throws -> (size: Int64, isKnown: Bool) {
    let incoming = MirrorFolder.incoming(file.id, of: division.code)
    // One of this name is complete: an earlier run ended before it got that of its contents.
    if !folder.has(incoming) {
      let size = file.size.flatMap { options.checksSizes && $0 > 0 ? $0 : nil }
      let remote = RemoteFile(link: file.link, name: file.name, size: size)
      try await division.download(remote, to: "\(folder.path)/\(incoming)", resumable: true)
    }
    let (hash, size) = try await folder.hash(of: incoming)
    let isKnown = folder.has(hash)
    let stored = MirrorFile(
      division: division.code, attachment: file.id, hash: hash, size: size, name: file.name)
    try await store(stored) { try folder.rename(incoming, to: hash) }
    return (size, isKnown)
  }
}

extension ODataError {
  /// Whether other files would fail with the same.
  fileprivate var concernsAllFiles: Bool {
    switch kind {
    // It need not be about the token (Documentation/protocol.md, section 12); that shows with the next files.
    case .unauthorized(.loginPage): false
    case .unauthorized, .rateLimited, .errorBudgetSpent, .blocked: true
    default: false
    }
  }

  /// Whether other files might fail with the same: there was no response, half of one, or the login page.
  fileprivate var mayConcernAllFiles: Bool {
    switch kind {
    case .unavailable, .transport, .unauthorized(.loginPage): true
    default: false
    }
  }
}
