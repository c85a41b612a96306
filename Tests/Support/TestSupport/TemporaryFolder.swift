package import Foundation

/// A folder of a test's own, which is removed with it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/exact-online-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func path(_ name: String) -> String { "\(path)/\(name)" }
  package func url(_ name: String) -> URL { URL(fileURLWithPath: path(name)) }

  /// The names of its direct contents, sorted.
  package var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Writes a file, and makes the folders that it needs.
  package func write(_ text: String, to name: String, mode: Int? = nil) throws {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(name))
    if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name)) }
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// The permissions of a file.
  package func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// Inode and time of the last change of a file: both stay where nothing is written.
  package func identity(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(attributes[.systemFileNumber] ?? 0) \(date)"
  }

  /// Every file below a folder with its contents, by its path in that folder.
  package func contents(of folder: String) throws -> [String: String] {
    var result: [String: String] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: path(folder)) ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path("\(folder)/\(file)"), isDirectory: &isFolder)
      if !isFolder.boolValue { result[file] = try text("\(folder)/\(file)") }
    }
    return result
  }
}
