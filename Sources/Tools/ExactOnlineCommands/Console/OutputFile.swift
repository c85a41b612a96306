import Foundation

/// Files that commands write as a whole, in place of the ones that are there.
enum OutputFile {
  /// The path of the file to replace: of the file itself if `path` is a symbolic link to it.
  ///
  /// - Throws: ``CommandFailure`` for a device or a pipe, which a file would replace, and for a folder that is missing:
  ///   before anything is read or printed.
  static func checked(_ path: String) throws -> String {
    guard path != "-" else {
      throw CommandFailure.wrongInput("'-' is no file here.", advice: "Name a file; ./- is one called -.")
    }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
    guard kind == nil || kind == .typeRegular, !path.isEmpty else {
      throw CommandFailure.wrongInput("'\(path)' is not a regular file.", advice: "Name a file.")
    }
    var isFolder: ObjCBool = false
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandFailure.wrongInput("The folder of '\(path)' does not exist.")
    }
    return file
  }
}
