import Foundation
import Testing

/// Every Swift snippet of the README stands in a file that this package or the tests compile, line for line.
@Test func readmeSnippetsAreCompiled() throws {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let folders = [
    "Sources", "Tests", "Package.swift", "CustomMetadata/Package.swift", "../Tests/EndToEnd/SAPGatewayTests",
  ]
  let sources = try folders.flatMap {
    try swiftFiles(package.appending(path: $0))
  }
  .map { "\n" + lines(try String(contentsOf: $0, encoding: .utf8)).joined(separator: "\n") + "\n" }
  let readme = try String(contentsOf: package.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
  let snippets = readme.components(separatedBy: "```swift\n").dropFirst().compactMap {
    $0.components(separatedBy: "\n```").first
  }
  #expect(snippets.count >= 5)
  for snippet in snippets {
    let text = "\n" + lines(snippet).joined(separator: "\n") + "\n"
    #expect(sources.contains { $0.contains(text) }, "not in Examples: \(snippet)")
  }
}

/// The lines without indentation and without empty ones.
private func lines(_ text: String) -> [String] {
  text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
}

private func swiftFiles(_ path: URL) throws -> [URL] {
  if path.pathExtension == "swift" { return [path] }
  return try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
    .flatMap { $0.hasDirectoryPath || $0.pathExtension == "swift" ? try swiftFiles($0) : [] }
}
