public import Foundation

/// The rules by which the files of attachments are downloaded.
public struct MirrorFileOptions: Sendable, Hashable {
  /// The calls of the day that are left to others: the download stops before it would need them. 500 unless set.
  public var reserve = 500
  /// The largest file to download, in bytes, as far as the row states its size; nil for all files.
  public var largest: Int64?
  /// Whether a file must have the size that its row states. If a site counts differently, every file is refused: set it
  /// to false.
  public var checksSizes = true

  /// The rules for most programs.
  public init() {}
}

/// The state of a download of files, after each of them.
public struct MirrorFileProgress: Sendable, Hashable, Codable {
  /// The division.
  public var division: Int32
  /// The number of files that were downloaded.
  public var files = 0
  /// The number of files to download, those included.
  public var expectedFiles = 0
  /// The bytes that were downloaded.
  public var bytes: Int64 = 0
}

extension MirrorFileProgress: CustomStringConvertible {
  /// `files of 123456: 120 of 300, 48000000 bytes`
  public var description: String { "files of \(division): \(files) of \(expectedFiles), \(bytes.counted("byte"))" }
}

/// The outcome of a download of files.
public struct MirrorFileReport: Sendable {
  /// A file that could not be downloaded. The next update tries again.
  public struct Failure: Sendable {
    /// The key of the attachment.
    public var attachment: String
    /// The name of the file.
    public var name: String?
    /// The reason.
    public var error: any Error
  }

  /// The division.
  public var division: Int32
  /// The number of files that were downloaded: at least that many calls.
  public var files = 0
  /// The bytes that were downloaded.
  public var bytes: Int64 = 0
  /// The number of files whose contents the folder had already, under the same name.
  public var repeated = 0
  /// The files that could not be downloaded.
  public var failures: [Failure] = []
  /// Set where the download stopped for the reserve of calls: the time at which the service's next day begins. The next
  /// one continues.
  public var pausedUntil: Date?

  init(division: Int32) { self.division = division }
}

extension MirrorFileReport: CustomStringConvertible {
  /// `123456: 120 files of 48000000 bytes, 3 of them known, 1 failed`
  public var description: String {
    var parts = ["\(division): \(files.counted("file")) of \(bytes.counted("byte"))"]
    if repeated > 0 { parts.append("\(repeated) of them known") }
    if !failures.isEmpty { parts.append("\(failures.count) failed") }
    if let pausedUntil { parts.append("paused until \(pausedUntil.ISO8601Format())") }
    return parts.joined(separator: ", ")
  }
}

/// The outcome of ``MirrorFileStore/pruneFiles(in:)``.
public struct MirrorPruning: Sendable, Hashable {
  /// The number of files that were removed.
  public var files = 0
  /// Their bytes.
  public var bytes: Int64 = 0
}
