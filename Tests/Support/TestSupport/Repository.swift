package import Foundation

/// The files of the repository, found from this one.
package enum Repository {
  /// The folder of Package.swift, as an absolute path without links.
  package static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func url(_ name: String) -> URL { root.appending(path: name) }
  package static func path(_ name: String) -> String { url(name).path(percentEncoded: false) }
  package static func text(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }

  /// The blocks of a page that follow a line `<!-- compared by: NAME -->`: `Examples/transcripts` leaves them to NAME.
  package static func blocks(of page: String, comparedBy name: String) throws -> [String] {
    try text(page).components(separatedBy: "<!-- compared by: \(name) -->\n").dropFirst().map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropFirst().prefix { !$0.hasPrefix("```") }.joined(separator: "\n")
    }
  }

  /// The Swift files below a folder, by their paths below it.
  package static func swiftFiles(in folder: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: path(folder))
    return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
  }
}
