import CommandRunning
import Foundation

/// The output files of commands, which replace existing files atomically.
package enum OutputFile {
  /// The path of the file to replace: its target if `path` is a symbolic link.
  ///
  /// Called before anything is read or printed.
  ///
  /// - Throws: ``CommandFailure`` for a missing folder, and for a device or a pipe, which a file must not replace.
  package static func checked(_ path: String) throws -> String {
    guard path != "-" else {
      throw CommandFailure.wrongInput("'-' is no file here.", advice: "Name a file; ./- is one called -.")
    }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
    guard kind == nil || kind == .typeRegular, !path.isEmpty else {
      throw CommandFailure.wrongInput("'\(path)' is not a regular file.", advice: "Name a file.")
    }
    guard !path.hasSuffix("/") else { throw CommandFailure.wrongInput("The folder '\(path)' does not exist.") }
    var isFolder: ObjCBool = false
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandFailure.wrongInput("The folder of '\(path)' does not exist.")
    }
    return file
  }
}
