/// Where things are in the repository, found from this file.
enum Repository {
  static let root: String = {
    var path = Substring(#filePath)
    // …/Tests/ExactOnlineTests/Support/Repository.swift
    for _ in 0..<4 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    return String(path)
  }()
}
