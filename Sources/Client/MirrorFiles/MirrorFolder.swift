import Crypto
import ExactOnlineFiles
import Foundation

/// A folder with files that are named by their contents, and those that are on their way there.
package struct MirrorFolder: Sendable {
  let path: String

  /// - Throws: ``MirrorFileError`` if it is something else, cannot be created, or cannot be written to.
  package init(_ path: String) throws {
    self.path = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw MirrorFileError(description: "'\(path)' is a file: name a folder for the files of attachments.")
      }
      guard FileManager.default.isReadableFile(atPath: path), FileManager.default.isWritableFile(atPath: path) else {
        throw MirrorFileError(
          description: "The folder '\(path)' cannot be read or written to: check its permissions.")
      }
      return
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw MirrorFileError(
        description: "The folder '\(path)' cannot be created: check its path and the permissions.")
    }
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  /// Removes a file. Returns its size.
  func remove(_ name: String) throws -> Int64 {
    let file = "\(path)/\(name)"
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber
    try FileManager.default.removeItem(atPath: file)
    return size?.int64Value ?? 0
  }

  /// The name of a file while it arrives, and until it has that of its contents.
  static func incoming(_ attachment: String, of division: Int32) -> String { "incoming-\(division)-\(attachment)" }

  /// The attachment that a file with a name as above is of, also one beside it with a part of its bytes; nil for others.
  static func attachment(ofIncoming name: String) -> MirrorAttachmentKey? {
    let plain = name.hasPrefix(".") ? name.dropFirst() : Substring(name)
    let parts = plain.prefix { $0 != "." }.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == "incoming", let division = Int32(parts[1]),
      UUID(uuidString: String(parts[2])) != nil
    else { return nil }
    return MirrorAttachmentKey(division: division, id: String(parts[2]))
  }

  static func isHash(_ name: String) -> Bool {
    name.utf8.count == 64
      && name.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  /// The SHA-256 of a file as 64 hexadecimal digits, and its size.
  func hash(of name: String) async throws -> (hash: String, size: Int64) {
    let file = "\(path)/\(name)"
    return try await runBlocking {
      var hash = SHA256()
      let size = try FilePlace.read(file) { hash.update(data: $0) }
      let digits = Array("0123456789abcdef".utf8)
      let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
      return (String(decoding: text, as: UTF8.self), size)
    }
  }

  func rename(_ name: String, to other: String) throws { try FilePlace.rename(name, to: other, in: path) }
}
