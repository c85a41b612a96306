import SwiftNaming

/// A client as a fixed number of Swift files, for builds that have to know their outputs before anything is read.
///
/// The path of a client's file alone determines its part: a change of one type changes one part, and the compiler works
/// on the parts in parallel. Files are concatenated unchanged; Swift takes imports anywhere in a file. An empty part is
/// a comment.
package struct SourceBundle: Sendable, Equatable {
  /// The file of the module as a whole: the re-export and the entry points.
  package let module: String
  /// At least one.
  package let parts: [String]

  /// Nil if there are fewer than two names, or a name occurs twice.
  package init?(names: [String]) {
    guard names.count >= 2, Set(names).count == names.count else { return nil }
    module = names[0]
    parts = Array(names[1...])
  }

  /// - Parameter client: All files of a client. Files that are not Swift are left out.
  package func files(of client: [OutputFile]) -> [OutputFile] {
    var contents: [String: [UInt8]] = [:]
    for file in client.sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".swift") {
      contents[name(for: file.path), default: header] += [UInt8(ascii: "\n")] + file.bytes
    }
    return ([module] + parts).map { OutputFile(path: $0, bytes: contents[$0] ?? header) }
  }

  private func name(for path: String) -> String {
    path.contains("/") ? parts[Int(StableHash.number(path) % UInt64(parts.count))] : module
  }

  private var header: [UInt8] {
    let text = """
      \(Generator.nameAndVersion) · for runtime \(Generator.runtimeVersion) · generated on build, edits are lost
      // swift-format-ignore-file
      // swiftlint:disable all

      """
    return Array("// \(text)".utf8)
  }
}
