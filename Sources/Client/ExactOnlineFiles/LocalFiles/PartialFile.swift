/// The bytes of a download that has not ended, beside its target, and the facts that a later download needs to go on
/// with them: `.a.pdf.download` and `.a.pdf.download.facts`. Of a name that is too long for that, they have the
/// beginning.
///
/// Only bytes that were flushed to disk before the facts were written count, so that a process or a machine that stops
/// at any time leaves nothing that is taken for a part of the file and is none. One download at a time has the bytes.
struct PartialFile: Sendable {
  /// The version of a file that the bytes are from.
  struct Version: Sendable, Hashable {
    /// Its address: path and query.
    var address: String
    /// The tag or date by which the server knows the version.
    var validator: String
    /// The size of the whole file in bytes.
    var size: Int64
  }

  /// The target's path.
  let target: String
  private let path: String
  private let descriptor: Int32
  /// The bytes that were there when it was opened.
  private let size: Int64

  private var factsPath: String { "\(path).facts" }
  /// The longest part of a name in theirs, in bytes: file systems allow 255, and `.` and `.download.facts.new` are
  /// added.
  private static let longest = 235
  private static let heading = "exact-online-swift download 1"

  init(beside target: String) throws {
    let (folder, name) = try FileName.parts(ofPath: target)
    // Rather than after all bytes have arrived.
    try FileSystem.checkLength(of: target)
    self.target = target
    path = "\(folder).\(FileName.shortened(name, to: Self.longest)).download"
    (descriptor, size) = try FileSystem.openLocked(path)
  }

  /// The version of the bytes from earlier downloads and the number of these bytes; nil if there are none to go on
  /// with.
  func kept() -> (version: Version, count: Int64)? {
    guard let file = try? FileSystem.open(factsPath) else { return nil }
    defer { FileSystem.close(file.descriptor) }
    let bytes = try? FileSystem.read(Int(min(file.size, 16_384)), at: 0, from: file.descriptor, factsPath)
    let lines = String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 6, lines[0] == Self.heading, let whole = Int64(lines[1]), let count = Int64(lines[2]),
      count > 0, count <= whole, count <= size
    else { return nil }
    return (Version(address: String(lines[4]), validator: String(lines[3]), size: whole), count)
  }

  /// Drops the bytes behind `count`, after which writing begins; drops the facts with all bytes.
  func start(at count: Int64) throws {
    if count == 0 { FileSystem.remove(factsPath) }
    try FileSystem.truncate(descriptor, to: count, path)
  }

  func write(_ chunk: ArraySlice<UInt8>) throws { try FileSystem.write(chunk, to: descriptor, path) }

  /// Returns when the bytes so far can be gone on with, whatever happens.
  func keep(_ count: Int64, of version: Version) throws {
    try FileSystem.flush(descriptor, path)
    let facts = [Self.heading, "\(version.size)", "\(count)", version.validator, version.address, ""]
    try FileSystem.replace(factsPath, with: Array(facts.joined(separator: "\n").utf8))
  }

  /// Gives the file the name of the target.
  func finish() throws {
    try FileSystem.flush(descriptor, path)
    do {
      try FileSystem.rename(path, to: target)
    } catch {
      discard()
      throw error
    }
    FileSystem.remove(factsPath)
  }

  func discard() {
    FileSystem.remove(factsPath)
    FileSystem.remove(path)
  }

  func close() { FileSystem.unlockAndClose(descriptor) }
}
