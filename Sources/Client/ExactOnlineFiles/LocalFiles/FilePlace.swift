/// Files that another module of this package keeps in a folder. All of it may block.
package enum FilePlace {
  /// Gives a file another name in its folder, in place of any file that has it, and returns when that is on disk.
  ///
  /// - Parameters:
  ///   - name: The name of the file, whose bytes are on disk.
  ///   - other: The new name.
  ///   - folder: The path of the folder.
  /// - Throws: ``LocalFileError``.
  package static func rename(_ name: String, to other: String, in folder: String) throws {
    try FileSystem.rename("\(folder)/\(name)", to: "\(folder)/\(other)")
    try FileSystem.flushFolder(folder)
  }

  /// Reads a file from its beginning to its end.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - take: Gets the bytes, part by part.
  /// - Returns: The number of bytes.
  /// - Throws: ``LocalFileError``.
  package static func read(_ path: String, _ take: ([UInt8]) -> Void) throws -> Int64 {
    let file = try FileSystem.open(path)
    defer { FileSystem.close(file.descriptor) }
    var count: Int64 = 0
    while true {
      let bytes = try FileSystem.read(1 << 18, at: count, from: file.descriptor, path)
      if bytes.isEmpty { return count }
      take(bytes)
      count += Int64(bytes.count)
    }
  }
}
