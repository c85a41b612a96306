import Foundation

/// A folder that goes with the test.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("generator-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func path(_ relative: String) -> String { "\(path)/\(relative)" }

  package func write(_ text: String, to relative: String) throws {
    let url = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  package func text(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(relative))), as: UTF8.self)
  }

  package func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

  package func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: target)
  }

  /// Inode and time of the last change of a file: both stay where nothing is written.
  package func identity(_ relative: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(relative))
    let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(attributes[.systemFileNumber] ?? 0) \(date)"
  }

  /// Every file below a folder with its contents.
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
