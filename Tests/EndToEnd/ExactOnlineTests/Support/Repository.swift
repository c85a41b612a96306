import Foundation

/// Where things are in the repository, found from this file.
enum Repository {
  private static let root: String = {
    var path = Substring(#filePath)
    // …/Tests/EndToEnd/ExactOnlineTests/Support/Repository.swift
    for _ in 0..<5 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    return String(path)
  }()

  /// A file or folder of the repository, as an absolute path without links.
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: "\(root)/\(name)").resolvingSymlinksInPath().path
  }
}
